"""Small parts that every page uses: headings, buttons, rows, empty states."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
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


def grows(widget: QWidget) -> QWidget:
    """The widget, taking what height there is."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return widget


def complain(parent: QWidget | None, message: str) -> None:
    """Tell the author what could not be done."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Headcanon", message, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
