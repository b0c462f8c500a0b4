"""The panels at the right: one is shown, and a strip of icons at the edge chooses which."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop.i18n import tr
from app.desktop.line_icons import has_icon, paint_icon
from app.desktop.theme import current_theme
from app.desktop.widgets import SPACE, column, focus_first, label

_MOST_COUNTED = 99


class _PanelButton(QAbstractButton):
    """A panel's icon with what is counted in it."""

    stepped = Signal(int)  #: an arrow was pressed: by so many places
    entered = Signal()  #: the panel itself is wanted

    def __init__(self, name: str, icon: str, key: str) -> None:
        super().__init__()
        self.name, self._icon, self._key, self._count = name, icon, key, 0
        self.setCheckable(True)
        self.setText(name)
        self.setAccessibleName(tr("{name} panel").format(name=name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_count(0, "")

    def set_count(self, count: int, told: str) -> None:
        """Show a number at the corner; none for 0."""
        self._count = count
        told = told or (str(count) if count else "")
        tip = f"{self.name} ({self._key})" if self._key else self.name
        self.setToolTip(f"{tip}\n{told}" if told else tip)
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As large as the letters ask for."""
        side = int(self.fontMetrics().height() * 2.7)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Icons move together where the window is low."""
        return QSize(self.sizeHint().width(), int(self.fontMetrics().height() * 1.6))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """The arrows go along the strip; Enter goes into the panel."""
        match event.key():
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Left:
                self.entered.emit()
            case _:
                super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Brighten under the mouse."""
        super().enterEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The icon, the mark of the panel that is shown, the focus ring, the number."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        em = self.fontMetrics().height()
        whole = QRectF(self.rect())
        pill = whole.adjusted(em * 0.3, 2, -em * 0.3, -2)
        lit = self.isChecked() or self.underMouse()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme["accent_soft"]))
            painter.drawRoundedRect(pill, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme["accent"]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill, 6, 6)
        colour = theme["accent" if self.isChecked() else "text" if lit else "muted"]
        side = min(em * 1.4, pill.height() - 4)
        place = QRectF(whole.center().x() - side / 2, whole.center().y() - side / 2, side, side)
        if self._icon:
            paint_icon(painter, self._icon, colour, place)
        else:
            self._paint_letter(painter, colour, place)
        if self._count:
            self._paint_count(painter, place)
        painter.end()

    def _paint_letter(self, painter: QPainter, colour: str, place: QRectF) -> None:
        letters = QFont(self.font())
        letters.setPixelSize(max(1, int(place.height() * 0.8)))
        painter.setFont(letters)
        painter.setPen(QColor(colour))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.name[:1].upper())

    def _paint_count(self, painter: QPainter, icon: QRectF) -> None:
        theme = current_theme()
        text = str(self._count) if self._count <= _MOST_COUNTED else f"{_MOST_COUNTED}+"
        letters = QFont(self.font())
        letters.setPointSizeF(letters.pointSizeF() * 0.72)
        letters.setBold(True)
        painter.setFont(letters)
        room = painter.fontMetrics()
        height = room.height()
        width = max(height, room.horizontalAdvance(text) + height * 0.6)
        left = min(icon.center().x() + icon.width() * 0.15, self.width() - width - 3)
        badge = QRectF(left, max(1.0, icon.top() - height * 0.45), width, height)
        painter.setPen(QPen(QColor(theme["window"]), 2))
        painter.setBrush(QColor(theme["accent"]))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(QColor(theme["on_accent"]))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


class Sidebar(QWidget):
    """Shows one of its panels, with its title above it.

    It is filled and asked like a QTabWidget. A panel's icon is the drawing in
    resources/icons/panels that is called like its class (GrammarPanel: grammar.svg);
    a panel without one gets the first letter of its name.
    """

    currentChanged = Signal(int)  # noqa: N815 (as QTabWidget calls it)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Sidebar"))
        self._title = label("", "heading", wrap=False)
        self._title.setContentsMargins(SPACE, SPACE, SPACE, 0)
        self._stack = QStackedWidget()
        self._strip = QWidget()
        self._strip.setObjectName("strip")
        self._strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons = QButtonGroup(self)
        shown = QWidget()
        inner = column(shown, 0, 0)
        inner.addWidget(self._title)
        inner.addWidget(self._stack, 1)
        self._places = QVBoxLayout(self._strip)
        self._places.setContentsMargins(0, SPACE // 2, 0, SPACE // 2)
        self._places.setSpacing(2)
        self._places.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(shown, 1)
        layout.addWidget(self._strip)
        self._buttons.idClicked.connect(self._on_click)
        self._stack.currentChanged.connect(self._on_shown)

    def addTab(self, panel: QWidget, name: str) -> int:  # noqa: N802 (as QTabWidget calls it)
        """Add a panel at the end of the strip; gives its place, from 0."""
        at = self._stack.count()
        made = _PanelButton(name, _icon_of(panel), f"Alt+{at + 1}" if at < 9 else "")
        made.stepped.connect(lambda by, at=at: self._step(at, by))
        made.entered.connect(lambda at=at: self._enter(at))
        self._buttons.addButton(made, at)
        self._places.insertWidget(at, made)
        self._stack.addWidget(panel)
        self._on_shown(self._stack.currentIndex())
        return at

    def count(self) -> int:
        """How many panels there are."""
        return self._stack.count()

    def widget(self, at: int) -> QWidget | None:
        """The panel at a place."""
        return self._stack.widget(at)

    def indexOf(self, panel: QWidget) -> int:  # noqa: N802 (as QTabWidget calls it)
        """The place of a panel, or -1."""
        return self._stack.indexOf(panel)

    def tabText(self, at: int) -> str:  # noqa: N802 (as QTabWidget calls it)
        """The name of the panel at a place."""
        button = self._button(at)
        return "" if button is None else button.name

    def currentIndex(self) -> int:  # noqa: N802 (as QTabWidget calls it)
        """The place of the panel that is shown."""
        return self._stack.currentIndex()

    def currentWidget(self) -> QWidget | None:  # noqa: N802 (as QTabWidget calls it)
        """The panel that is shown."""
        return self._stack.currentWidget()

    def setCurrentIndex(self, at: int) -> None:  # noqa: N802 (as QTabWidget calls it)
        """Show the panel at a place."""
        self._stack.setCurrentIndex(at)

    def setCurrentWidget(self, panel: QWidget) -> None:  # noqa: N802 (as QTabWidget calls it)
        """Show a panel."""
        self._stack.setCurrentWidget(panel)

    def set_count(self, panel: QWidget, count: int, told: str = "") -> None:
        """Show at a panel's icon how many things wait in it; ``told`` says it in words, in its tooltip."""
        button = self._button(self.indexOf(panel))
        if button is not None:
            button.set_count(count, told)

    def _button(self, at: int) -> _PanelButton | None:
        found = self._buttons.button(at)
        return found if isinstance(found, _PanelButton) else None

    def _on_click(self, at: int) -> None:
        self.setCurrentIndex(at)

    def _step(self, at: int, by: int) -> None:
        to = self._button((at + by) % self.count())
        if to is not None:
            to.setFocus(Qt.FocusReason.TabFocusReason)
            to.click()

    def _enter(self, at: int) -> None:
        self.setCurrentIndex(at)
        focus_first(self.currentWidget())

    def _on_shown(self, at: int) -> None:
        for place in range(self.count()):
            button = self._button(place)
            if button is not None:
                button.setChecked(place == at)
                # Tab stops once at the strip; the arrows go along it.
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == at else Qt.FocusPolicy.ClickFocus)
        self._title.setText(self.tabText(at))
        self.currentChanged.emit(at)


def _icon_of(panel: QWidget) -> str:
    icon = f"panels/{type(panel).__name__.removesuffix('Panel').lower()}"
    return icon if has_icon(icon) else ""
