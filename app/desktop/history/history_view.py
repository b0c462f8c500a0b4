"""The history of an open project in its window: the panel, the banner, the windows that compare, the trash."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.history.comparison_window import ComparisonWindow
from app.desktop.history.controller import HistoryController
from app.desktop.history.draft_banner import DraftBanner
from app.desktop.history.history_panel import HistoryPanel
from app.desktop.history.trash_dialog import TrashDialog
from app.desktop.i18n import tr
from app.desktop.session import ProjectSession
from app.desktop.write_page import WritePage


class HistoryView(QObject):
    """Knows which chapter is being written, so that the menus need not say."""

    told = Signal(str)  #: what was done, for the status bar

    def __init__(self, session: ProjectSession, write: WritePage, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._write, self._parent = session, write, parent
        self.control = HistoryController(session, parent)
        self.panel = HistoryPanel(self.control)
        self.banner = DraftBanner(self.control)
        write.head.addWidget(self.banner)
        self.comparison: ComparisonWindow | None = None
        self.control.told.connect(self.told)
        self.control.compare_asked.connect(self._show_comparison)
        for shown in (self.panel, self.banner):
            write.chapter_shown.connect(shown.show_chapter)
            shown.show_chapter(write.chapter_id)

    def keep_version(self) -> None:
        """Keep the chapter as it stands, under a name."""
        self.control.take(self._write.chapter_id)

    def compare_with_last(self) -> None:
        """Compare the chapter as it stands with its newest version."""
        snapshots = self.control.snapshots(self._write.chapter_id)
        self.control.compare(self._write.chapter_id, snapshots[0].id if snapshots else "")

    def begin_draft(self) -> None:
        """Go on in another draft of the chapter."""
        self.control.begin_draft(self._write.chapter_id)

    def to_main_text(self) -> None:
        """Write the main text."""
        self._with_draft(lambda chapter_id, _: self.control.switch(chapter_id, ""))

    def merge_draft(self) -> None:
        """Bring the draft that is being written into the main text."""
        self._with_draft(self.control.merge)

    def discard_draft(self) -> None:
        """Let the draft that is being written go."""
        self._with_draft(self.control.discard)

    def open_trash(self) -> None:
        """Show what was deleted."""
        self._session.save()
        TrashDialog(self._session, self._parent).exec()

    def close(self) -> None:
        """Close what is open beside the window."""
        if self.comparison is not None:
            self.comparison.close()

    def _with_draft(self, act: Callable[[str, str], None]) -> None:
        chapter = self._session.chapter(self._write.chapter_id)
        if chapter is None or chapter.active_draft is None:
            self.told.emit(tr("The main text is being written here, and no draft."))
        else:
            act(chapter.id, chapter.active_draft.id)

    def _show_comparison(self, chapter_id: str, earlier: str, later: str) -> None:
        if self.comparison is not None:
            self.comparison.close()
            self.comparison.deleteLater()
        self.comparison = ComparisonWindow(self.control, chapter_id, earlier, later, self._write.undo, self._parent)
        self.comparison.show()
