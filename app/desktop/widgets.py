"""Small parts that every page uses: headings, buttons, rows, empty states."""

from collections.abc import Callable

from PySide6.QtCore import Qt
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
    QVBoxLayout,
    QWidget,
)

SPACE = 8


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A text; ``role`` is "title", "heading", "muted", "error" or "banner"."""
    made = QLabel(text)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def say(shown: QLabel, text: str, role: str = "muted") -> None:
    """Let a label say something else, in another role."""
    shown.setText(text)
    if shown.property("role") != role:
        shown.setProperty("role", role)
        shown.style().polish(shown)


def button(text: str, act: Callable[[], object], *, primary: bool = False, flat: bool = False) -> QPushButton:
    """A button that does something; ``flat`` ones look like a link."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setProperty("flat", flat)
    made.setAutoDefault(primary)
    if flat:
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda: act())
    return made


def link(text: str, act: Callable[[], object]) -> QPushButton:
    """A button that looks like a link, and is as wide as its place lets it be."""
    made = button(text, act, flat=True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return made


def wrapping(shown: QListWidget) -> QListWidget:
    """The list, with long entries on several lines instead of behind a scroll bar."""
    shown.setWordWrap(True)
    shown.setResizeMode(QListWidget.ResizeMode.Adjust)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return shown


def heading_item(text: str) -> QListWidgetItem:
    """A line of a list that heads those below it and can't be chosen."""
    made = QListWidgetItem(text)
    made.setFlags(Qt.ItemFlag.NoItemFlags)
    font = made.font()
    font.setBold(True)
    made.setFont(font)
    return made


def row(*widgets: QWidget, stretch: bool = True) -> QWidget:
    """Widgets side by side, pushed to the left unless ``stretch`` is off."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
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


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget in an area that scrolls up and down."""
    area = QScrollArea()
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


def complain(parent: QWidget | None, message: str) -> None:
    """Tell the author what could not be done."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Headcanon", message, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
