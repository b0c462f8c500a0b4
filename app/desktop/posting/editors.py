"""What the fields of AO3's forms are edited with; each gives and takes the value that a work or a chapter holds."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from app.desktop.calm_wheel import CalmWheel
from app.desktop.i18n import tr
from app.desktop.panels.fields import NoteField
from app.desktop.widgets import SPACE
from app.manuscript.ao3.fields import TAGS_BETWEEN
from app.manuscript.ao3.tags import tags_typed

_MOST_CHAPTERS = 9_999
_LONGEST_LINE = 30  #: letters beside a box


class Editor(Protocol):
    """A widget that edits one value."""

    @property
    def edited(self) -> SignalInstance:
        """Sent with each change that the author makes."""
        ...

    @property
    def left(self) -> SignalInstance:
        """Sent when the author is done with it for now."""
        ...

    def value(self) -> Any:
        """What it holds."""
        ...

    def show_value(self, value: Any) -> None:
        """Hold something else, without a signal."""
        ...


class LineEditor(QLineEdit):
    """One line of words."""

    edited, left = Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(lambda _: self.edited.emit())
        self.editingFinished.connect(self.left)

    def value(self) -> str:
        """The words."""
        return self.text()

    def show_value(self, value: str) -> None:
        """Show other words."""
        self.setText(value)
        self.setCursorPosition(0)


class TextEditor(NoteField):
    """Several lines of words."""

    edited = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines, self._filling = lines, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda: None if self._filling else self.edited.emit())

    def value(self) -> Any:
        """The words."""
        return self.toPlainText()

    def show_value(self, value: Any) -> None:
        """Show other words."""
        self._filling = True
        self.setPlainText(value)
        self._filling = False

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As high as its lines, with the theme's padding."""
        return QSize(super().sizeHint().width(), self._lines * self.fontMetrics().lineSpacing() + 3 * SPACE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """No lower than that."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class TagsEditor(TextEditor):
    """Tags between commas, as AO3 takes them."""

    def __init__(self) -> None:
        super().__init__(3)
        self._shown: tuple[str, ...] = ()
        self.setPlaceholderText(tr("Tags, between commas"))

    def value(self) -> tuple[str, ...]:
        """The tags. One with a comma in it, which only an import can bring, stays whole while it is not touched."""
        text = self.toPlainText()
        return self._shown if text == TAGS_BETWEEN.join(self._shown) else tags_typed(text)

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show other tags."""
        self._shown = value
        super().show_value(TAGS_BETWEEN.join(value))


class ChoiceEditor(QComboBox):
    """One of some words, or none; a word that is not among them stays one to choose."""

    edited, left = Signal(), Signal()

    def __init__(self, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._options = options
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.installEventFilter(CalmWheel(self))
        self.activated.connect(lambda _: (self.edited.emit(), self.left.emit()))

    def value(self) -> str:
        """The value that is chosen."""
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Choose a value."""
        self.clear()
        self.addItem("—", "")
        for one, name in self._options:
            self.addItem(name, one)
        if value and self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))


class ChecksEditor(QWidget):
    """Any of some words."""

    edited, left = Signal(), Signal()

    def __init__(self, options: Sequence[str]) -> None:
        super().__init__()
        self._others: tuple[str, ...] = ()
        self._boxes = {name: QCheckBox(_on_two_lines(name)) for name in options}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        for box in self._boxes.values():
            layout.addWidget(box)
            box.clicked.connect(lambda _: (self.edited.emit(), self.left.emit()))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 (Qt's name)
        """Name each box by what it belongs to."""
        super().setAccessibleName(name)
        for word, box in self._boxes.items():
            box.setAccessibleName(f"{name}: {word}")

    def value(self) -> tuple[str, ...]:
        """The words that are ticked, and those that it has no box for."""
        return (*(name for name, box in self._boxes.items() if box.isChecked()), *self._others)

    def show_value(self, value: tuple[str, ...]) -> None:
        """Tick these."""
        self._others = tuple(name for name in value if name not in self._boxes)
        for name, box in self._boxes.items():
            box.setChecked(name in value)


def _on_two_lines(words: str) -> str:
    """Words that are too long for a narrow panel, broken in the middle."""
    if len(words) <= _LONGEST_LINE:
        return words
    middle = words.index(" ", len(words) // 2)
    return f"{words[:middle]}\n{words[middle + 1 :]}"


class NumberEditor(QSpinBox):
    """A number from 1, or none."""

    edited, left = Signal(), Signal()

    def __init__(self, none: str) -> None:
        super().__init__()
        self.setRange(0, _MOST_CHAPTERS)
        self.setSpecialValueText(none)
        self.lineEdit().setTextMargins(SPACE, 0, 0, 0)
        self.installEventFilter(CalmWheel(self))
        self._filling = False
        self.valueChanged.connect(lambda _: None if self._filling else self.edited.emit())
        self.editingFinished.connect(self.left)

    def value(self) -> int | None:  # type: ignore[override]
        """The number."""
        return super().value() or None

    def show_value(self, value: int | None) -> None:
        """Show another number."""
        self._filling = True
        self.setValue(value or 0)
        self._filling = False
