"""An open project in the window: chapters at the left, pages in the middle, panels at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from app.desktop.canon import CanonPage
from app.desktop.comments import CommentsPanel
from app.desktop.comments.comments_view import CommentsView
from app.desktop.find import FindBar, FindPanel, RenameDialog
from app.desktop.goals import GoalKeeper, GoalsPage
from app.desktop.history import HistoryView
from app.desktop.i18n import tr
from app.desktop.importing import ImportedBanner, take_import
from app.desktop.page_tabs import PageTabs
from app.desktop.panels import (
    CastPage,
    ContinuityPanel,
    FactsPage,
    GrammarPanel,
    KnowsPanel,
    NotesPanel,
    PlacesPage,
    ThingsPage,
    TimelinePage,
    TimesPanel,
)
from app.desktop.posting import PostingPanel
from app.desktop.session import ProjectSession
from app.desktop.sidebar import Sidebar
from app.desktop.structure import CorkboardPage, ManuscriptTree, OutlinePage, StructureController
from app.desktop.view_state import keep_view_state
from app.desktop.views.drawn_timeline import DrawnTimeline
from app.desktop.views.map_page import MapPage
from app.desktop.views.matrix_page import MatrixPage
from app.desktop.widgets import SPACE, button, column, focus_first, row
from app.desktop.write_page import WritePage
from app.verbs.import_memory import remember_import
from app.verbs.import_plan import ImportPlan


class ProjectView(QSplitter):
    """Holds the session and everything that shows it."""

    words_changed = Signal()

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.session = session
        self.structure = StructureController(session, self)
        self.tree = ManuscriptTree(self.structure)
        self.grammar = GrammarPanel(session)
        self.continuity, self.knows, self.notes = ContinuityPanel(session), KnowsPanel(session), NotesPanel(session)
        self.comments, self.times = CommentsPanel(session), TimesPanel(session)
        self.write = WritePage(session, self.grammar, self.continuity)
        self.history = HistoryView(session, self.write, self)
        self.cast, self.places, self.things = CastPage(session), PlacesPage(session), ThingsPage(session)
        self.timeline, self.facts = TimelinePage(session, DrawnTimeline(session)), FactsPage(session)
        self.canon = CanonPage(session)
        self.outline, self.corkboard = OutlinePage(session, self.structure), CorkboardPage(session, self.structure)
        self.matrix, self.map = MatrixPage(session), MapPage(session)
        self.find_bar, self.find_panel = FindBar(session, self.write), FindPanel(session)
        self.imported = ImportedBanner(session, self.write)
        self.write.head.addWidget(self.imported)
        self.write.head.addWidget(self.find_bar)
        self.goal_keeper = GoalKeeper(session, self)
        self.goals = GoalsPage(self.goal_keeper, self.structure)
        self.posting = PostingPanel(self.goal_keeper, self.structure)
        self.pages = PageTabs()
        for page, name in (
            (self.write, tr("Write")),
            (self.outline, tr("Outline")),
            (self.corkboard, tr("Corkboard")),
            (self.cast, tr("Cast")),
            (self.places, tr("Places")),
            (self.things, tr("Things")),
            (self.timeline, tr("Timeline")),
            (self.facts, tr("Facts")),
            (self.canon, tr("Canon")),
            (self.goals, tr("Goals")),
            (self.matrix, tr("Knowledge")),
            (self.map, tr("Relationships")),
        ):
            self.pages.addTab(page, name)
        self.sidebar = Sidebar()
        for panel, name in (
            (self.grammar, tr("Grammar")),
            (self.continuity, tr("Continuity")),
            (self.knows, tr("Knows", "panel")),
            (self.notes, tr("Notes")),
            (self.comments, tr("Comments")),
            (self.find_panel, tr("Find")),
            (self.history.panel, tr("History")),
            (self.times, tr("Times")),
            (self.posting, tr("Posting")),
        ):
            self.sidebar.addTab(panel, name)
        self.grammar.issues_changed.connect(
            lambda _, found: self.sidebar.set_count(self.grammar, sum(len(issues) for issues in found.values()))
        )
        self.continuity.findings_changed.connect(lambda found: self.sidebar.set_count(self.continuity, len(found)))
        self.left = QWidget()
        layout = column(self.left, SPACE)
        layout.addWidget(self.tree, 1)
        new = button(tr("New chapter"), lambda: self.new_chapter(len(session.story().chapters)))
        new.setEnabled(not session.read_only)
        layout.addWidget(row(new))
        self.addWidget(self.left)
        self.addWidget(self.pages)
        self.addWidget(self.sidebar)
        self.setStretchFactor(1, 1)
        self.setSizes([250, 700, 330])
        self.setChildrenCollapsible(True)
        self.setCollapsible(1, False)
        self.setHandleWidth(1)
        for page in (self.write, self.outline, self.corkboard, self.timeline.drawn):
            page.begin_asked.connect(self.begin_writing)
        self.matrix.facts_asked.connect(lambda: self.pages.setCurrentWidget(self.facts))
        self.matrix.fact_asked.connect(self.show_fact)
        self.map.cast_asked.connect(lambda: self.pages.setCurrentWidget(self.cast))
        self.map.person_asked.connect(self.show_character)
        self.tree.chapter_chosen.connect(self._open_chapter)
        self.write.chapter_shown.connect(lambda _: self._show_tree())
        session.story_changed.connect(self._show_tree)
        session.rename_requested.connect(self.rename_character)
        session.go_to_requested.connect(lambda _: self.pages.setCurrentWidget(self.write))
        session.text_saved.connect(self._show_words)
        self.write.chapter_shown.connect(self.comments.show_chapter)
        self.write.comment_asked.connect(self.comment_here)
        self.write.menu_opened.connect(self.times.add_to_menu)
        self.times.wanted.connect(self.record_time_here)
        self.comments.left.connect(lambda: self.write.editor.setFocus())
        self.comments.counted.connect(self._show_comment_count)
        self.comments.show_chapter(self.write.chapter_id)
        self._show_tree()

    def close_project(self) -> bool:
        """Save everything and let go of the file; False where something could not be saved."""
        self._flush()
        if not self.session.read_only and not self.write.save():
            return False
        self.continuity.stop()
        self.history.close()
        keep_view_state(self)
        self.session.project.close()
        return True

    def save(self) -> None:
        """Save everything that was written, in the text and in the fields beside it."""
        self._flush()
        self.write.save()

    def _flush(self) -> None:
        self.notes.flush()
        self.posting.flush()

    def take_settings(self) -> None:
        """Follow the settings."""
        self.write.take_settings()

    def step_area(self, by: int) -> None:
        """Go with the keyboard from the chapters to the page, to what is beside it, to the sidebar, and round."""
        page = self.pages.currentWidget()
        split = (self.write.main, self.write.companion) if page is self.write else (page,)
        areas = [
            one for one in (self.left, *split, self.sidebar.currentWidget()) if one is not None and one.isVisible()
        ]
        focus = self.focusWidget()
        at = next((place for place, one in enumerate(areas) if focus is not None and one.isAncestorOf(focus)), 0)
        area = areas[(at + by) % len(areas)]
        last = area.focusWidget()
        if last is not None and last.isVisible() and last.isEnabled():
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focus_first(area)

    def begin_writing(self) -> None:
        """Go to the text, in a first chapter where there is none yet."""
        if not self.session.story().chapters:
            self.new_chapter(0)
        self.pages.setCurrentWidget(self.write)
        self.write.editor.setFocus()

    @property
    def is_split(self) -> bool:
        """Whether something is shown beside the chapter."""
        return not self.write.companion.isHidden()

    def toggle_split(self) -> None:
        """Show something beside the chapter, or the chapter alone."""
        self.pages.setCurrentWidget(self.write)
        self.write.set_split(not self.is_split)

    def find_here(self, *, replacing: bool = False) -> None:
        """Find in the chapter that is being written."""
        self.pages.setCurrentWidget(self.write)
        self.find_bar.open(replacing=replacing)

    def find_everywhere(self) -> None:
        """Find in every chapter, what is selected in the text first."""
        self.sidebar.show()
        self.sidebar.setCurrentWidget(self.find_panel)
        self.find_panel.open(self.find_bar.selected_words())

    def rename_character(self, character_id: str = "") -> None:
        """Ask for another name for a character: the one that is named, or selected in the text."""
        story = self.session.story()
        if not story.characters:
            self.session.failed.emit(tr("Nobody is in the cast yet. Add somebody on the Cast page first."))
            return
        selected = self.find_bar.selected_words()
        chosen = character_id or next((one.id for one in story.characters if selected in one.names), "")
        RenameDialog(self.session, chosen, self).open()

    def toggle_side(self, side: QWidget) -> None:
        """Show or hide the chapters or the sidebar."""
        side.setVisible(side.isHidden())

    def set_focus_mode(self, on: bool) -> None:
        """Show the text and nothing else, or everything again."""
        self.pages.setCurrentWidget(self.write)
        for side in (self.left, self.sidebar):
            side.setVisible(not on)
        self.pages.tabBar().setVisible(not on)
        self.write.set_focus_mode(on)
        self.write.editor.setFocus()

    # Comments

    def show_comments(self) -> CommentsView:
        """Show the comments in the sidebar."""
        self._show_panel(self.comments)
        return self.comments.show_comments()

    def comment_here(self) -> None:
        """Write a comment on what is selected, or on the sentence at the cursor."""
        self.show_comments().compose()

    def step_comment(self, by: int) -> None:
        """Go to the next open comment, or to the one before."""
        self._show_panel(self.comments)
        self.comments.step_comment(by)

    def step_todo(self) -> None:
        """Go to the next mark for what is still to be written."""
        self.comments.step_todo()

    def list_todo(self) -> None:
        """Show in the sidebar what is still to be written."""
        self._show_panel(self.comments)
        self.comments.show_todo().list.setFocus()

    def show_unfinished(self, chapter_id: str) -> None:
        """Show a chapter, and beside it what is still to do in it: its first mark, or its comments."""
        self._open_chapter(chapter_id, None)
        marks = [one for one in self.comments.todo.found if one.chapter == chapter_id]
        if marks:
            self.list_todo()
            self.comments.todo.go_to(marks[0])
        else:
            self.show_comments()

    def record_time_here(self) -> None:
        """Show what could be recorded of the time that the text tells of at the cursor."""
        self._show_panel(self.times)
        cursor = self.session.cursor
        if cursor is not None:
            self.times.choose(cursor.number, cursor.offset)
        self.times.list.setFocus()

    def show_notes(self) -> NotesPanel:
        """Show the notebook in the sidebar."""
        self._show_panel(self.notes)
        return self.notes

    def _show_panel(self, panel: QWidget) -> None:
        self.sidebar.show()
        self.sidebar.setCurrentWidget(panel)

    def _show_comment_count(self, comments: int, marks: int) -> None:
        told = tr("%Ln open comment(s)", "", comments), tr("%Ln mark(s) for what is to do", "", marks)
        self.sidebar.set_count(self.comments, comments + marks, ", ".join(told))

    # Continuity

    def step_finding(self, by: int) -> None:
        """Go to the next thing that doesn't fit, or to the one before."""
        self._show_panel(self.continuity)
        self.continuity.step(by)

    # Records

    def show_character(self, character_id: str) -> None:
        """Show somebody of the cast."""
        self.pages.setCurrentWidget(self.cast)
        self.cast.pages.show_record(character_id)

    def show_place(self, place_id: str) -> None:
        """Show a place."""
        self.pages.setCurrentWidget(self.places)
        self.places.pages.show_record(place_id)

    def show_fact(self, fact_id: str) -> None:
        """Show a fact."""
        self.pages.setCurrentWidget(self.facts)
        self.facts.pages.show_record(fact_id)

    def show_canon(self) -> CanonPage:
        """Show what the source holds."""
        self.pages.setCurrentWidget(self.canon)
        return self.canon

    def show_note(self, note_id: str) -> None:
        """Show a note, beside whatever page is shown."""
        self._show_panel(self.notes)
        self.notes.show_note(note_id)

    # Chapters

    def new_chapter_here(self) -> None:
        """Begin a chapter after the one that is being written."""
        here = self.session.story().chapter_number(self.write.chapter_id)
        self.new_chapter(0 if here is None else here + 1)

    def step_chapter(self, by: int) -> None:
        """Show the next chapter or the one before."""
        chapters = self.session.story().chapters
        here = self.session.story().chapter_number(self.write.chapter_id)
        if here is not None and 0 <= here + by < len(chapters):
            self._open_chapter(chapters[here + by].id, None)

    def new_chapter(self, place: int) -> None:
        """Begin a chapter at a place, counted from 0, and go there."""
        made = self.structure.new_chapter(place)
        if made:
            self.pages.setCurrentWidget(self.write)
            self.write.show_chapter(made)

    def split_here(self) -> None:
        """Let a new chapter begin at the paragraph that the cursor is in."""
        made = self.structure.split_chapter(self.write.chapter_id, self.write.editor.place()[0])
        if made:
            self.write.show_chapter(made)

    def merge_here(self) -> None:
        """Let the chapter being written and the next one be one."""
        self.structure.merge_with_next(self.write.chapter_id)

    def take_import(self, plan: ImportPlan, paths: Sequence[Path]) -> bool:
        """Take what an import was planned to be, go to the first chapter of it, and say what was done."""
        done = take_import(self.session, plan)
        if done is None:
            return False
        if paths:
            remember_import(self.session.project, paths)
        self.imported.tell(done)
        taken = {one.id for one in (*done.chapters, *done.updated)}
        first = next((one.id for one in self.session.story().chapters if one.id in taken), "")
        if first:
            self._open_chapter(first, None)
        return True

    def _open_chapter(self, chapter_id: str, paragraph: int | None) -> None:
        self.pages.setCurrentWidget(self.write)
        self.write.show_chapter(chapter_id, paragraph)

    def _show_tree(self) -> None:
        self.tree.show_story(self.session.story(), self.write.chapter_id)
        self.words_changed.emit()

    def _show_words(self, chapter_id: str) -> None:
        story = self.session.story()
        number = story.chapter_number(chapter_id)
        if number is not None:
            self.tree.show_chapter(story, number)
        self.words_changed.emit()
