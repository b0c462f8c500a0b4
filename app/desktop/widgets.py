"""Small parts that every page uses: headings, buttons, rows, empty states."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.desktop.flow_layout import FlowLayout
from app.desktop.i18n import said_again

SPACE = 8
_SCREEN_EDGE = 80  #: pixels of the screen that a window leaves free
_LINE = 80  #: letters; longer lines are hard to read
_LONG_RUN = re.compile(r"\S{20}(?=\S{10})")
_ITEM_PADDING = 6  #: what the theme leaves free at each side of a list's entry


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A text; ``role`` is "title", "heading", "muted", "error" or "banner"."""
    made = QLabel(text)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def breakable(text: str) -> str:
    """A text that a narrow label can show whole, though a word of it is longer than the label is wide."""
    return _LONG_RUN.sub("\\g<0>\u200b", text)


def say(shown: QLabel, text: str, role: str = "muted") -> None:
    """Let a label say something else, in another role."""
    shown.setText(said_again(text))
    if shown.property("role") != role:
        shown.setProperty("role", role)
        shown.style().polish(shown)


def button(text: str, act: Callable[[], object], *, primary: bool = False, flat: bool = False) -> QPushButton:
    """A button that does something; ``flat`` ones look like a link."""
    return _dressed(QPushButton(text), act, primary=primary, flat=flat)


def _dressed(made: QPushButton, act: Callable[[], object], *, primary: bool, flat: bool) -> QPushButton:
    made.setProperty("primary", primary)
    made.setProperty("flat", flat)
    made.setAutoDefault(primary)
    if flat:
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda: act())
    return made


def link(text: str, act: Callable[[], object]) -> QPushButton:
    """A button that looks like a link, and is as wide as its place lets it be."""
    made = _dressed(_Link(text), act, primary=False, flat=True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return made


class _Link(QPushButton):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Say with dots that the words go on where there is no room for all of them."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined]
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class _Wrapped(QStyledItemDelegate):
    """Entries as high as their words need: Qt forgets the theme's padding when it breaks lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 (Qt's name)
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(_ITEM_PADDING, 0, -_ITEM_PADDING, 0)  # type: ignore[attr-defined]
        return super().sizeHint(inner, index)


def wrapping(shown: QListWidget) -> QListWidget:
    """The list, with long entries on several lines instead of behind a scroll bar."""
    shown.setWordWrap(True)
    shown.setResizeMode(QListWidget.ResizeMode.Adjust)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    shown.setItemDelegate(_Wrapped(shown))
    return shown


def show_entries(shown: QListWidget, entries: Sequence[str]) -> None:
    """Make a list's entries these. Those at its beginning and end that stay are left as they are, chosen or not."""
    old = [shown.item(number).text() for number in range(shown.count())]
    shorter = min(len(old), len(entries))
    head = next((at for at in range(shorter) if old[at] != entries[at]), shorter)
    tail = next((at for at in range(shorter - head) if old[-1 - at] != entries[-1 - at]), shorter - head)
    for number in range(len(old) - tail - 1, head - 1, -1):
        shown.takeItem(number)
    shown.insertItems(head, list(entries[head : len(entries) - tail]))


def heading_item(text: str) -> QListWidgetItem:
    """A line of a list that heads those below it and can't be chosen."""
    made = QListWidgetItem(text)
    made.setFlags(Qt.ItemFlag.NoItemFlags)
    font = made.font()
    font.setBold(True)
    made.setFont(font)
    return made


def row(*widgets: QWidget, stretch: bool = True) -> QWidget:
    """Widgets side by side from the left, on several lines where they must; with ``stretch`` off on one, all across."""
    made = QWidget()
    if stretch:
        layout = FlowLayout(made, SPACE)
    else:
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
    for widget in widgets:
        layout.addWidget(widget)
    return made


def column(parent: QWidget, margin: int = 2 * SPACE, spacing: int = SPACE) -> QVBoxLayout:
    """A layout from top to bottom with the house's spacing."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    made.setFrameShape(QFrame.Shape.HLine)
    made.setFrameShadow(QFrame.Shadow.Plain)
    made.setFixedHeight(1)
    made.setStyleSheet("color: palette(mid);")
    return made


class _Scrolled(QScrollArea):
    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """No narrower than what it holds: that scrolls up and down alone."""
        hint, held = super().minimumSizeHint(), self.widget()
        if held is not None:
            hint.setWidth(held.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return hint


def scrolled(widget: QWidget, name: str = "") -> QScrollArea:
    """A widget in an area that scrolls up and down; with a name, the keyboard can scroll it too."""
    area = _Scrolled()
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def empty_state(text: str, act_text: str, act: Callable[[], object]) -> QWidget:
    """What a page says while it has nothing to show, with a button to begin."""
    made = QWidget()
    layout = column(made, 0, 2 * SPACE)
    said = label(text, "muted")
    said.setMaximumWidth(_LINE * said.fontMetrics().averageCharWidth())
    layout.addWidget(said)
    layout.addWidget(row(button(act_text, act, primary=True)))
    layout.addStretch(1)
    return made


def focus_first(within: QWidget | None) -> None:
    """Give the keyboard to the first part of a page or panel that takes it."""
    part = within
    while within is not None and part is not None:
        takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and part.isEnabled() and part.isVisible() and (part is within or within.isAncestorOf(part)):
            part.setFocus(Qt.FocusReason.TabFocusReason)
            return
        part = part.nextInFocusChain()
        if part is within:
            return


def resize_to_letters(dialog: QWidget, letters: int, lines: int) -> None:
    """Make a window so many letters wide and lines high, as far as the screen has room for them."""
    metrics, room = dialog.fontMetrics(), dialog.screen().availableSize()
    width, height = letters * metrics.averageCharWidth(), lines * metrics.height()
    dialog.resize(min(width, room.width() - _SCREEN_EDGE), min(height, room.height() - _SCREEN_EDGE))


def complain(parent: QWidget | None, message: str) -> None:
    """Tell the author what could not be done."""
    message = said_again(message)
    box = QMessageBox(QMessageBox.Icon.Warning, "Headcanon", message, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def confirmed(parent: QWidget | None, question: str, act: str) -> bool:
    """Ask before something that can't be undone; ``act`` is the word on the button that does it."""
    box = QMessageBox(QMessageBox.Icon.Question, "Headcanon", question, QMessageBox.StandardButton.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    yes = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is yes
