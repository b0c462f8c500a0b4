"""Where it is written what is looked for, and how."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from app.desktop.i18n import tr
from app.desktop.settings import remember, text_setting
from app.desktop.widgets import SPACE
from app.verbs.finding import Query
from app.verbs.replacing import Replacement

_REMEMBERED = 20
_HISTORY = "find/history"


def toggle(sign: str, name: str, tip: str) -> QToolButton:
    """A small button that is on or off."""
    made = tool(sign, name, tip)
    made.setCheckable(True)
    return made


def tool(sign: str, name: str, tip: str = "") -> QToolButton:
    """A small button with a sign on it."""
    made = QToolButton()
    made.setText(sign)
    made.setAccessibleName(name)
    made.setToolTip(tip or name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


class QueryField(QWidget):
    """A field that remembers what was looked for, with a button for each way of looking."""

    changed = Signal()
    entered = Signal(int)  #: 1 with Enter, -1 with Shift+Enter
    down_pressed = Signal()  #: only where ``leaves_down`` was asked for

    def __init__(self, name: str, *, leaves_down: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaves_down = leaves_down
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setMinimumContentsLength(10)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.line = QLineEdit()
        self.box.setLineEdit(self.line)
        self.box.setCompleter(None)  # type: ignore[arg-type]  (else "Light" turns into the "light" of last time)
        self.line.setPlaceholderText(name)
        for one in (self.box, self.line):
            one.setAccessibleName(name)
        self.case = toggle(tr("Aa"), tr("Match case"), tr("Match case: “Rose” is not “rose”"))
        self.whole = toggle(tr("W"), tr("Whole words"), tr("Whole words: “her” is not in “there”"))
        self.expression = toggle(
            tr(".*"),
            tr("Regular expression"),
            tr("Regular expression: found just as it is written, quotes and dashes in this shape alone"),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        for widget in (self.box, self.case, self.whole, self.expression):
            layout.addWidget(widget)
        self.setFocusProxy(self.line)
        self._fill_history()
        for one in (self.box, self.line):
            one.installEventFilter(self)
        self.line.textChanged.connect(lambda _: self.changed.emit())
        for one in (self.case, self.whole, self.expression):
            one.toggled.connect(lambda _: self.changed.emit())

    def query(self) -> Query:
        """What is looked for, and how."""
        return Query(self.line.text(), self.whole.isChecked(), self.case.isChecked(), self.expression.isChecked())

    def take_words(self, words: str) -> None:
        """Look for these words (or for those that are there, where there are none), ready to be typed over."""
        if words and words != self.line.text():
            self.line.setText(words)
        self.line.setFocus()
        self.line.selectAll()

    def keep_words(self) -> None:
        """Remember what was looked for."""
        words = self.line.text()
        known = [one for one in text_setting(_HISTORY).split("\n") if one and one != words]
        if words:
            remember(_HISTORY, "\n".join([words, *known][:_REMEMBERED]))
            self._fill_history()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Enter goes on and Shift+Enter back; Down leaves for what was found."""
        if watched in (self.box, self.line) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keep_words()
                self.entered.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Down and self._leaves_down and not _has_alt(event):
                self.down_pressed.emit()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event) -> None:  # noqa: N802 (Qt's name)
        """Offer what was looked for elsewhere too."""
        self._fill_history()
        super().showEvent(event)

    def _fill_history(self) -> None:
        words = self.line.text()
        blocked = self.line.blockSignals(True)
        self.box.clear()
        self.box.addItems([one for one in text_setting(_HISTORY).split("\n") if one])
        self.box.setCurrentIndex(-1)
        self.line.setText(words)
        self.line.blockSignals(blocked)


class ReplacementField(QWidget):
    """A field for what takes the place of what is found."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Replace with"))
        self.line.setAccessibleName(tr("Replace with"))
        self.line.returnPressed.connect(self.entered)
        self.keep_case = toggle(
            tr("AB"), tr("Match the case of what is replaced"), tr("Match the case of what is replaced: HE becomes SHE")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.line)
        layout.addWidget(self.keep_case)
        self.setFocusProxy(self.line)

    def replacement(self) -> Replacement:
        """What is written, and how."""
        return Replacement(self.line.text(), self.keep_case.isChecked())


def _has_alt(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
