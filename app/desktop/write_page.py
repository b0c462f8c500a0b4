"""The page on which chapters are written: one editor or two, what is to be said of saving, and the text's own menu."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QWidget

from app.desktop.chapter_pane import ChapterPane
from app.desktop.companion import Companion
from app.desktop.editor.chapter_editor import ChapterEditor
from app.desktop.editor.chapter_marks import ChapterMarks
from app.desktop.i18n import tr
from app.desktop.panels import ContinuityPanel, GrammarPanel, knowledge_actions
from app.desktop.session import ProjectSession, SaveState
from app.desktop.steps import TypingStep
from app.desktop.widgets import SPACE, column, empty_state, label
from app.prose.anchor import Anchor, locate


class WritePage(QWidget):
    """Shows a chapter, and beside it another or a page of the ledger. What is typed is saved by the session."""

    chapter_shown = Signal(str)
    begin_asked = Signal()
    comment_asked = Signal()
    menu_opened = Signal(object)  #: a QMenu that is about to be shown at the cursor, for what others have to add

    def __init__(
        self,
        session: ProjectSession,
        grammar: GrammarPanel,
        continuity: ContinuityPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._grammar, self._continuity = grammar, continuity
        self.banner = label("", "banner")
        self.banner.setVisible(session.read_only)
        if session.read_only:
            self.banner.setText(
                tr("Open to read only: another window is writing to this project, or its folder is locked.")
            )
        self.main = ChapterPane(session)
        self.companion = Companion(session)
        self.companion.begin_asked.connect(self.begin_asked)
        self.companion.hide()
        self.pane = self.main
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.main)
        self.splitter.addWidget(self.companion)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.empty = empty_state(
            tr("Nothing written yet. Begin a first chapter, or bring what you have with File, Import a manuscript:"
               " Word, AO3 pages, plain text and more."),
            tr("Begin the first chapter"),
            self.begin_asked.emit,
        )  # fmt: skip
        self.empty.setEnabled(not session.read_only)
        self.empty.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        head = QWidget()
        self.head = column(head, 0, 0)  #: where the bar for finding stands
        layout = column(self, 0, 0)
        layout.addWidget(self.banner)
        layout.addWidget(head)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.splitter, 1)
        self.marks = ChapterMarks(session, self)
        grammar.issues_changed.connect(self.marks.show_issues)
        continuity.findings_changed.connect(self.marks.show_findings)
        for pane in (self.main, self.companion.pane):
            pane.focused.connect(lambda pane=pane: self._come_to(pane))
            pane.editor.cursor_placed.connect(lambda pane=pane: self._tell_cursor(pane))
            pane.editor.undo_asked.connect(self.undo)
            pane.editor.redo_asked.connect(self.redo)
            pane.editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            pane.editor.customContextMenuRequested.connect(self._show_menu)
            pane.chapter_shown.connect(lambda _, pane=pane: self._on_chapter_shown(pane))
        session.go_to_requested.connect(self.go_to)
        session.replace_requested.connect(self._replace)
        session.save_state_changed.connect(self._on_save_state)
        session.story_changed.connect(self._keep_to_the_story)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._on_application_state)
        self._keep_to_the_story()

    @property
    def editor(self) -> ChapterEditor:
        """The editor that the author is in."""
        return self.pane.editor

    @property
    def chapter_id(self) -> str:
        """The chapter that the author is in."""
        return self.pane.chapter_id

    def show_chapter(self, chapter_id: str, paragraph: int | None = None) -> None:
        """Show a chapter in the pane that the author is in, the words of the last one saved first."""
        other = self.main if self.pane is not self.main else self.companion.pane
        if other.chapter_id == chapter_id and not other.isHidden() and not self.companion.isHidden():
            self._come_to(other)  # one text has one width: it can't be shown in two columns at once
        if chapter_id != self.pane.chapter_id:
            self._session.save()
        if self.pane.show_chapter(chapter_id, paragraph):
            self.empty.hide()
            self.splitter.show()
            self.editor.setFocus()
            self._tell_cursor(self.pane)

    def save(self) -> bool:
        """Save what was typed; False where that failed."""
        return self._session.save()

    def go_to(self, anchor: Anchor) -> None:
        """Show an anchor's words, where they still are."""
        self._session.save()
        chapter = self._session.chapter(anchor.chapter)
        if chapter is None:
            return
        found = locate(anchor, chapter.document)
        self.show_chapter(anchor.chapter)
        if found is not None:
            self.editor.show_stretch(found.number, found.start, found.end)

    def undo(self) -> None:
        """Take back what was done last, wherever that was."""
        stack = self._session.undo_stack
        self._take_step(stack.index() - 1, stack.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        stack = self._session.undo_stack
        self._take_step(stack.index(), stack.redo)

    def set_split(self, on: bool) -> None:
        """Show the companion beside the chapter, or the chapter alone."""
        self.companion.setVisible(on)
        if on:
            half = self.splitter.width() // 2
            self.splitter.setSizes([half, half])
            self.companion.keep_apart_from(self.main.chapter_id)
        else:
            self._come_to(self.main)
            self.editor.setFocus()

    def set_focus_mode(self, on: bool) -> None:
        """Dim all but what is being written, or nothing."""
        for pane in (self.main, self.companion.pane):
            pane.set_focus_mode(on)

    def take_settings(self) -> None:
        """Follow the settings of the text."""
        self._session.texts.dress()
        for pane in (self.main, self.companion.pane):
            pane.take_settings()
        self.marks.refresh()

    def add_actions(self, menu: QMenu) -> list[QAction]:
        """Put what can be said of knowledge at the cursor into a menu."""
        return knowledge_actions(self._session, menu, self)

    def _take_step(self, at: int, take) -> None:
        command = self._session.undo_stack.command(at) if at >= 0 else None
        if isinstance(command, TypingStep) and command.chapter_id != self.chapter_id:
            self.show_chapter(command.chapter_id)
        take()
        if isinstance(command, TypingStep):
            cursor = QTextCursor(self.editor.document())
            cursor.setPosition(min(self.editor.text.changed_at, self.editor.document().characterCount() - 1))
            self.editor.setTextCursor(cursor)
            self.editor.ensureCursorVisible()

    def _come_to(self, pane: ChapterPane) -> None:
        if pane is not self.pane and pane.chapter_id:
            self.pane = pane
            self._grammar.show_chapter(pane.chapter_id)
            self._tell_cursor(pane)
            self.chapter_shown.emit(pane.chapter_id)

    def _on_chapter_shown(self, pane: ChapterPane) -> None:
        shown = {one.chapter_id for one in (self.main, self.companion.pane) if one.chapter_id}
        self._session.texts.forget_unused(shown)
        self.marks.show_chapters(shown)
        if pane is self.pane:
            self._grammar.show_chapter(pane.chapter_id)
            self.chapter_shown.emit(pane.chapter_id)

    def _tell_cursor(self, pane: ChapterPane) -> None:
        if pane is self.pane and pane.chapter_id:
            self._session.set_cursor(pane.place())

    def _replace(self, anchor: Anchor, text: str) -> None:
        if self._session.read_only:
            return
        self.go_to(anchor)
        found = locate(anchor, self.editor.document_now())
        if found is not None:
            self.editor.replace_stretch(found.number, found.start, found.end, text)
            self._session.save()

    def _on_save_state(self, state: SaveState, message: str) -> None:
        if state is SaveState.FAILED:
            self.banner.setText(
                tr("{problem} Your words are still here: do not close the window; use File, Save a copy.").format(
                    problem=message
                )
            )
        if not self._session.read_only:
            self.banner.setVisible(state is SaveState.FAILED)

    def _keep_to_the_story(self) -> None:
        """Show another chapter where the one shown has gone to the trash, and the first where none is shown."""
        story = self._session.story()
        if self.companion.pane.chapter_id and story.chapter_number(self.companion.pane.chapter_id) is None:
            self.companion.pane.forget()
            self.set_split(False)
        if self.main.chapter_id and story.chapter_number(self.main.chapter_id) is not None:
            return
        self.main.forget()
        self.pane = self.main
        if story.chapters:
            self.show_chapter(story.chapters[0].id)
        else:
            self.splitter.hide()
            self.empty.show()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive and self._session.texts.has_edited:
            self._session.save()

    def _show_menu(self, at: QPoint) -> None:
        if not self.editor.textCursor().hasSelection():
            self.editor.setTextCursor(self.editor.cursorForPosition(at))
        menu = QMenu(self)
        number, offset, _ = self.editor.place()
        found = self._grammar.issue_at(number, offset)
        if found is not None and not self._session.read_only:
            place, issue = found
            self._grammar.choose(place)
            menu.addAction(issue.message).setEnabled(False)
            for which, replacement in enumerate(issue.replacements[:5]):
                menu.addAction(replacement or tr("Take it out"), lambda which=which: self._grammar.take(which))
            menu.addAction(tr("Ignore here"), self._grammar.ignore)
            if issue.category == "Spelling":
                menu.addAction(tr("Add “{word}” to the dictionary").format(word=issue.words), self._grammar.add_word)
            menu.addSeparator()
        finding = self._continuity.finding_at(self.chapter_id, number, offset)
        if finding is not None:
            self._continuity.why.fill_menu(menu, finding)
            menu.addSeparator()
        self.menu_opened.emit(menu)
        knowledge_actions(self._session, menu, self)
        can_write = not self._session.read_only
        menu.addAction(tr("Comment on these words"), self.comment_asked.emit).setEnabled(can_write)
        menu.addSeparator()
        menu.addAction(tr("Cut"), self.editor.cut).setEnabled(can_write)
        menu.addAction(tr("Copy"), self.editor.copy)
        menu.addAction(tr("Paste"), self.editor.paste).setEnabled(can_write)
        menu.exec(self.editor.viewport().mapToGlobal(at))
