"""One editor with the chapter it shows."""

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.editor.chapter_editor import ChapterEditor
from app.desktop.editor.focus_light import Dimming
from app.desktop.session import Cursor, ProjectSession
from app.desktop.settings import DIMMING, QUOTE_STYLE, SMART_TYPING, TYPEWRITER
from app.desktop.widgets import column
from app.prose.typography import QUOTES, Quotes, quotes_of


def quotes_now(session: ProjectSession) -> Quotes:
    """The quotation marks that the author has chosen, or those of the fic's language."""
    return QUOTES.get(QUOTE_STYLE.value) or quotes_of(session.project.story().work.language)


class ChapterPane(QWidget):
    """Shows a chapter's text, and says where in it the author is."""

    focused = Signal()
    chapter_shown = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.chapter_id = ""
        self._places: dict[str, tuple[int, int]] = {}
        self.editor = ChapterEditor()
        self.editor.setReadOnly(session.read_only)
        self.editor.installEventFilter(self)
        self.editor.customContextMenuRequested.connect(self.menu_asked)
        column(self, 0, 0).addWidget(self.editor)
        self.take_settings()

    def show_chapter(self, chapter_id: str, paragraph: int | None = None) -> bool:
        """Show a chapter where it was left, or at a paragraph; False where there is no such chapter."""
        if chapter_id != self.chapter_id:
            text = self._session.texts.text(chapter_id)
            if text is None:
                return False
            self._remember_place()
            self.chapter_id = chapter_id
            self.editor.show_text(text)
            if paragraph is None:
                self._return_to_place()
            self.chapter_shown.emit(chapter_id)
        if paragraph is not None:
            self.editor.show_stretch(paragraph, 0, 0)
        return True

    def forget(self) -> None:
        """Show no chapter."""
        self.chapter_id = ""

    def place(self) -> Cursor:
        """Where the author is in this chapter."""
        return Cursor(self.chapter_id, *self.editor.place())

    def take_settings(self) -> None:
        """Follow the settings."""
        editor = self.editor
        editor.smart_typing = SMART_TYPING.value
        editor.quotes = quotes_now(self._session)
        editor.typewriter = TYPEWRITER.value
        editor.dress()

    def set_focus_mode(self, on: bool) -> None:
        """Dim all but what the settings say, or nothing."""
        self.editor.set_dimming(Dimming(DIMMING.value) if on else Dimming.OFF)

    def place_text(self) -> str:
        """Where the cursor is and how far the text is scrolled, to be kept."""
        return f"{self.editor.textCursor().position()} {self.editor.verticalScrollBar().value()}"

    def return_to(self, place: str) -> None:
        """Go to a place that was kept; nowhere where it says none."""
        position, _, scrolled = place.partition(" ")
        if position.isdigit() and scrolled.isdigit():
            self._places[self.chapter_id] = int(position), int(scrolled)
            self._return_to_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Notice when the author comes here."""
        if watched is self.editor and event.type() == QEvent.Type.FocusIn:
            self.focused.emit()
        return super().eventFilter(watched, event)

    def _remember_place(self) -> None:
        if self.chapter_id:
            self._places[self.chapter_id] = (
                self.editor.textCursor().position(),
                self.editor.verticalScrollBar().value(),
            )

    def _return_to_place(self) -> None:
        if self.chapter_id in self._places:
            position, scrolled = self._places[self.chapter_id]
            cursor = self.editor.textCursor()
            cursor.setPosition(min(position, self.editor.document().characterCount() - 1))
            self.editor.setTextCursor(cursor)
            self.editor.verticalScrollBar().setValue(scrolled)
