"""What stands beside the chapter being written: another chapter, or a page of the ledger."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from app.desktop.chapter_pane import ChapterPane
from app.desktop.i18n import tr
from app.desktop.panels import CastPage, FactsPage, NotesPanel, PlacesPage, ThingsPage, TimelinePage
from app.desktop.session import ProjectSession
from app.desktop.views.drawn_timeline import DrawnTimeline
from app.desktop.widgets import SPACE, column


class Companion(QWidget):
    """A pane with a list of what it can show. Pages are made when they are first asked for."""

    begin_asked = Signal()

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: dict[str, QWidget] = {}
        self._makers: dict[str, tuple[str, Callable[[], QWidget]]] = {
            "page:notes": (tr("Notes"), lambda: NotesPanel(session)),
            "page:cast": (tr("Cast"), lambda: CastPage(session)),
            "page:places": (tr("Places"), lambda: PlacesPage(session)),
            "page:things": (tr("Things"), lambda: ThingsPage(session)),
            "page:timeline": (tr("Timeline"), self._timeline),
            "page:facts": (tr("Facts"), lambda: FactsPage(session)),
        }
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("What is shown beside the chapter"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pane = ChapterPane(session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pane)
        layout = column(self, 0, SPACE)
        layout.addWidget(self.choice)
        layout.addWidget(self._stack, 1)
        self.choice.activated.connect(lambda _: self.show_what(self.choice.currentData()))
        self.pane.chapter_shown.connect(self._choose)
        session.story_changed.connect(self._fill)
        self._shown = ""
        self._fill()

    def _timeline(self) -> TimelinePage:
        made = TimelinePage(self._session, DrawnTimeline(self._session))
        made.drawn.begin_asked.connect(self.begin_asked)
        return made

    def keep_apart_from(self, chapter_id: str) -> None:
        """Show something else than a chapter: the one after it, or the notes where there is no other."""
        if self._shown and self._shown != chapter_id:
            return
        chapters = self._session.story().chapters
        at = self._session.story().chapter_number(chapter_id) or 0
        others = [one.id for one in (*chapters[at + 1 :], *reversed(chapters[:at]))]
        self.show_what(others[0] if others else "page:notes")

    def show_what(self, what: str) -> None:
        """Show a chapter by its id, or a page ("page:notes")."""
        if what in self._makers:
            if what not in self._pages:
                self._pages[what] = self._makers[what][1]()
                self._stack.addWidget(self._pages[what])
            self._stack.setCurrentWidget(self._pages[what])
        elif self.pane.show_chapter(what):
            self._stack.setCurrentWidget(self.pane)
        else:
            return
        self._shown = what
        self._choose(what)

    def _fill(self) -> None:
        story = self._session.story()
        self.choice.clear()
        for what, (name, _) in self._makers.items():
            self.choice.addItem(name, what)
        if story.chapters:
            self.choice.insertSeparator(self.choice.count())
        for chapter, heading in zip(story.chapters, story.headings, strict=True):
            self.choice.addItem(heading, chapter.id)
        self._choose(self._shown)

    def _choose(self, what: str) -> None:
        at = self.choice.findData(what)
        if at >= 0:
            self._shown = what
            self.choice.setCurrentIndex(at)
