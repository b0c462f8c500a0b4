"""The page on which a chapter is written: the editor, what is to be said of saving, and the chapter's own menu."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.desktop.autosave import Autosave
from app.desktop.editor.chapter_editor import ChapterEditor
from app.desktop.editor.underlines import Underline
from app.desktop.panels import GrammarPanel, knowledge_actions
from app.desktop.session import Cursor, ProjectSession, SaveState
from app.desktop.theme import current_theme
from app.desktop.widgets import column, label
from app.grammar import GrammarIssue
from app.prose.anchor import Anchor, locate
from app.prose.words import document_words


class WritePage(QWidget):
    """Shows one chapter at a time, hands its text to the session, and saves by itself."""

    chapter_shown = Signal(str)
    words_changed = Signal(str, int)

    def __init__(self, session: ProjectSession, grammar: GrammarPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._grammar = grammar
        self.chapter_id = ""
        layout = column(self, 0, 0)
        self.banner = label("", "banner")
        self.banner.setVisible(session.read_only)
        if session.read_only:
            self.banner.setText(
                "Open to read only: another window is writing to this project, or its folder is locked."
            )
        self.editor = ChapterEditor()
        self.editor.setReadOnly(session.read_only)
        self.empty = label("No chapter yet. Press Ctrl+Shift+N to begin one, or import a manuscript.", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.banner)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.editor, 1)
        self.autosave = Autosave(self)
        self.autosave.due.connect(self.save)
        self.editor.edited.connect(self._on_edit)
        self.editor.cursor_placed.connect(self._tell_cursor)
        self.editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.editor.customContextMenuRequested.connect(self._show_menu)
        grammar.issues_changed.connect(self._show_issues)
        session.go_to_requested.connect(self.go_to)
        session.replace_requested.connect(self._replace)
        session.save_state_changed.connect(self._on_save_state)
        session.story_changed.connect(self._keep_to_the_story)
        self._dirty = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._on_application_state)
        self._keep_to_the_story()

    def show_chapter(self, chapter_id: str, paragraph: int = 0) -> None:
        """Show a chapter, the words of the last one saved first."""
        if chapter_id != self.chapter_id:
            self.save()
            chapter = self._session.chapter(chapter_id)
            if chapter is None:
                return
            self.chapter_id = chapter_id
            self.editor.load(chapter.document)
            self._dirty = False
            self._grammar.show_chapter(chapter_id)
            self.chapter_shown.emit(chapter_id)
        if paragraph:
            self.editor.show_stretch(paragraph, 0, 0)
        self.empty.hide()
        self.editor.show()
        self.editor.setFocus()
        self._tell_cursor()

    def save(self) -> bool:
        """Hand over what was typed, and save it; False where that failed."""
        if self._dirty and self.chapter_id:
            document = self.editor.document_now()
            self._session.set_text(self.chapter_id, document)
            self._dirty = False
            self.words_changed.emit(self.chapter_id, document_words(document))
            self._session.text_edited.emit(self.chapter_id)
        saved = self._session.save()
        self.autosave.done(saved)
        return saved

    def go_to(self, anchor: Anchor) -> None:
        """Show an anchor's words, where they still are."""
        self.save()
        chapter = self._session.chapter(anchor.chapter)
        if chapter is None:
            return
        found = locate(anchor, chapter.document)
        self.show_chapter(anchor.chapter)
        if found is not None:
            self.editor.show_stretch(found.number, found.start, found.end)

    def add_actions(self, menu: QMenu) -> list[QAction]:
        """Put what can be said of knowledge at the cursor into a menu."""
        return knowledge_actions(self._session, menu, self)

    def _replace(self, anchor: Anchor, text: str) -> None:
        if self._session.read_only:
            return
        self.go_to(anchor)
        found = locate(anchor, self.editor.document_now())
        if found is not None:
            self.editor.replace_stretch(found.number, found.start, found.end, text)
            self.save()

    def _on_edit(self) -> None:
        if not self._dirty:
            self._dirty = True
            self._session.save_state_changed.emit(SaveState.UNSAVED, "")
        self.autosave.touch()

    def _tell_cursor(self) -> None:
        if self.chapter_id:
            number, offset, selection = self.editor.place()
            self._session.set_cursor(Cursor(self.chapter_id, number, offset, selection))

    def _show_issues(self, chapter_id: str, issues: dict[int, tuple[GrammarIssue, ...]]) -> None:
        chapter = self._session.chapter(chapter_id)
        if chapter is None or chapter_id != self.chapter_id:
            return
        theme = current_theme()
        self.editor.underlines.show_underlines(
            {
                chapter.document[number].id: [
                    Underline(issue.start, issue.end, issue.words, theme[issue.severity.value]) for issue in found
                ]
                for number, found in issues.items()
                if number < len(chapter.document)
            }
        )

    def _on_save_state(self, state: SaveState, message: str) -> None:
        if state is SaveState.FAILED:
            self.banner.setText(f"{message} Your words are still here: do not close the window; use File, Save a copy.")
        if not self._session.read_only:
            self.banner.setVisible(state is SaveState.FAILED)

    def _keep_to_the_story(self) -> None:
        """Show another chapter where the one shown has gone to the trash, and the first where none is shown."""
        story = self._session.story()
        if self.chapter_id and story.chapter_number(self.chapter_id) is not None:
            return
        self.chapter_id = ""
        self._dirty = False
        if story.chapters:
            self.show_chapter(story.chapters[0].id)
        else:
            self.editor.hide()
            self.empty.show()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive and self._dirty:
            self.save()

    def _show_menu(self, at: QPoint) -> None:
        cursor = self.editor.cursorForPosition(at)
        if not self.editor.textCursor().hasSelection():
            self.editor.setTextCursor(cursor)
        menu = QMenu(self)
        number, offset, _ = self.editor.place()
        found = self._grammar.issue_at(number, offset)
        if found is not None and not self._session.read_only:
            place, issue = found
            self._grammar.choose(place)
            menu.addAction(issue.message).setEnabled(False)
            for which, replacement in enumerate(issue.replacements[:5]):
                menu.addAction(replacement or "Take it out", lambda which=which: self._grammar.take(which))
            menu.addAction("Ignore here", self._grammar.ignore)
            if issue.category == "Spelling":
                menu.addAction(f"Add “{issue.words}” to the dictionary", self._grammar.add_word)
            menu.addSeparator()
        knowledge_actions(self._session, menu, self)
        menu.addSeparator()
        for text, act in (("Cut", self.editor.cut), ("Copy", self.editor.copy), ("Paste", self.editor.paste)):
            menu.addAction(text, act).setEnabled(text == "Copy" or not self._session.read_only)
        menu.exec(self.editor.viewport().mapToGlobal(at))
