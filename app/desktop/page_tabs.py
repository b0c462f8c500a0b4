"""The tabs of the pages: those that find no room go into a menu at the end, so that no name is cut."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QTabBar, QTabWidget, QToolButton, QWidget

from app.desktop.i18n import tr


class PageTabs(QTabWidget):
    """A QTabWidget with a menu for the tabs that don't fit; the page that is shown always has its tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar()
        self.setTabBar(self._bar)
        self.setDocumentMode(True)
        self._bar.setUsesScrollButtons(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setAccessibleName(tr("Pages"))
        self._fitting = False
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more = QToolButton()
        self.more.setProperty("more", True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setText(tr("More") + " ▾")
        self.more.setAccessibleName(tr("More pages"))
        self.more.setToolTip(tr("More pages"))
        self.more.setMenu(self._menu)
        self.more.hide()
        self.setCornerWidget(self.more, Qt.Corner.TopRightCorner)
        self.currentChanged.connect(lambda _: self._fit())

    def tabInserted(self, index: int) -> None:  # noqa: N802 (Qt's name)
        """Make room for a new tab."""
        super().tabInserted(index)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Show as many tabs as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Fit the tabs to other letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As narrow as the pages can be: the tabs take what room there is."""
        pages = [page.minimumSizeHint() for number in range(self.count()) if (page := self.widget(number)) is not None]
        hint = super().minimumSizeHint()
        return QSize(max((size.width() for size in pages), default=0), hint.height())

    def _fit(self) -> None:
        if self._fitting:
            return
        self._fitting = True
        widths = [self._bar.width_of(number) for number in range(self.count())]
        more = self.more.sizeHint().width()
        room = self.width()
        shown = set(range(self.count()))
        if sum(widths) > room:
            shown = {self.currentIndex()}
            left = room - more - sum(widths[number] for number in shown if number >= 0)
            for number, width in enumerate(widths):
                if number in shown:
                    continue
                if width > left:
                    break
                shown.add(number)
                left -= width
        for number in range(self.count()):
            if self._bar.isTabVisible(number) != (number in shown):
                self._bar.setTabVisible(number, number in shown)
        self.more.setVisible(len(shown) < self.count())
        self._fitting = False

    def _fill_menu(self) -> None:
        self._menu.clear()
        for number in range(self.count()):
            if not self._bar.isTabVisible(number):
                self._menu.addAction(
                    self.tabText(number).replace("&", "&&"), lambda number=number: self.setCurrentIndex(number)
                )


class _Bar(QTabBar):
    def width_of(self, number: int) -> int:
        """How wide a tab is, be it shown or not."""
        return self.tabSizeHint(number).width()

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 (Qt's name)
        """No tab is made narrower than its name."""
        return self.tabSizeHint(index)
