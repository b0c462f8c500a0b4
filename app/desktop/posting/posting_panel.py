"""The sidebar's posting sheet: AO3's two forms, filled, with what stands in the way of posting."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QSizePolicy, QStackedWidget, QTabBar, QWidget

from app.desktop.calm_wheel import CalmWheel
from app.desktop.goals.goal_keeper import GoalKeeper
from app.desktop.goals.sentences import short_day
from app.desktop.i18n import moment_text, number_text, tr
from app.desktop.posting.ao3_form import AO3Form
from app.desktop.posting.editors import ChecksEditor, ChoiceEditor, LineEditor, NumberEditor, TagsEditor, TextEditor
from app.desktop.settings import remember, text_setting
from app.desktop.structure import StructureController
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, label, row, say
from app.manuscript import ExportProblem
from app.manuscript.ao3.fields import AO3Field, chapter_value
from app.manuscript.ao3.html import posted_words
from app.manuscript.ao3.languages import languages
from app.manuscript.ao3.limits import AO3Problem, Gravity
from app.manuscript.ao3.posting_sheet import SheetField, chapter_fields, work_fields
from app.manuscript.ao3.vocabulary import ARCHIVE_WARNINGS, CATEGORIES, RATINGS
from app.project.slugs import slug
from app.storyview.manuscript import Chapter, ChapterStatus, Work
from app.verbs.errors import VerbError
from app.verbs.posting_sheet import due_on, due_sheet, next_unposted, write_sheet

_TEXT_COUNTED_AFTER_MS = 1500


class PostingPanel(QWidget):
    """The chapter to be posted, and under two tabs what AO3 asks of the work and of the chapter."""

    told = Signal(str)  #: what was done, for the window's last line

    def __init__(self, keeper: GoalKeeper, structure: StructureController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._keeper, self._structure = keeper.session, keeper, structure
        self._shown_id = ""
        can_write = not self._session.read_only
        self.chapter = QComboBox()
        self.chapter.setAccessibleName(tr("Chapter to post"))
        self.chapter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chapter.setMinimumContentsLength(12)
        self.chapter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chapter.installEventFilter(CalmWheel(self))
        self.state, self.problems = label("", "muted"), label("", "muted")
        self.copy_text = button(
            tr("Copy the text as AO3 HTML"), lambda: self.copy_chapter(self.chapter_id), primary=True
        )
        self.mark = button(tr("Mark as posted…"), lambda: self._structure.mark_posted(self.chapter_id))
        self.mark.setEnabled(can_write)
        self.save = button(tr("Save the sheet…"), self.save_sheet)
        self.work_form: AO3Form[Work] = AO3Form(
            work_fields, self._store_work, can_write=can_write, name=tr("AO3’s form for the work")
        )
        self.chapter_form: AO3Form[Chapter] = AO3Form(
            chapter_fields, self._store_chapter, can_write=can_write, name=tr("AO3’s form for the chapter")
        )
        self._fill_forms()
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setAccessibleName(tr("The work or the chapter"))
        self.tabs.setExpanding(True)
        for form, name in ((self.work_form, tr("Work", "AO3’s form")), (self.chapter_form, tr("Chapter"))):
            self.tabs.addTab(name)
            self._stack.addWidget(form)
            form.copied.connect(self._copy_field)
            form.shown.connect(self._show_problems)
        head = QWidget()
        inner = column(head, SPACE)
        for part in (self.chapter, self.state, row(self.copy_text, self.mark, self.save), self.problems):
            inner.addWidget(part)
        layout = column(self, 0, 0)
        layout.addWidget(head)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.chapter.activated.connect(lambda _: self._show_chapter())
        # The text is counted anew once the author pauses, and only where it is seen.
        self._text_timer = QTimer(self, singleShot=True, interval=_TEXT_COUNTED_AFTER_MS)
        self._text_timer.timeout.connect(self._count_text)
        self._session.text_edited.connect(self._on_text)
        self._seen = WhenSeen(self, self.refresh, self._session.story_changed, keeper.changed)

    @property
    def chapter_id(self) -> str:
        """The chapter that the sheet is for."""
        return str(self.chapter.currentData() or "")

    def refresh(self) -> None:
        """Show the work and its chapters as they are now."""
        story = self._session.story()
        following = next_unposted(story)
        was_next, kept = self.chapter.property("next"), self.chapter_id
        upcoming = story.chapters[following].id if following is not None else ""
        # Once the chapter that was offered is posted, the one after it is offered.
        wanted = upcoming if kept in ("", was_next) and upcoming else kept
        self.chapter.clear()
        for chapter, heading in zip(story.chapters, story.headings, strict=True):
            is_posted = chapter.status is ChapterStatus.POSTED
            self.chapter.addItem(tr("✓ {chapter}").format(chapter=heading) if is_posted else heading, chapter.id)
        self.chapter.setProperty("next", upcoming)
        self.chapter.setCurrentIndex(max(0, self.chapter.findData(wanted)) if story.chapters else -1)
        for part in (self.chapter, self.copy_text, self.mark, self.save):
            part.setVisible(bool(story.chapters))
        self.tabs.setTabEnabled(1, bool(story.chapters))
        if kept == "":
            self.tabs.setCurrentIndex(1 if following and story.chapters else 0)
        self.work_form.show_held(story.work)
        self._show_chapter()

    def flush(self) -> None:
        """Keep what is being written, without waiting."""
        self.work_form.flush()
        self.chapter_form.flush()

    def copy_chapter(self, chapter_id: str) -> None:
        """Put a chapter's text into the clipboard, for AO3's HTML editor and for its rich text editor alike."""
        chapter = self._session.chapter(chapter_id)
        if chapter is None:
            return
        markup = chapter_value(chapter, AO3Field.CHAPTER_TEXT)
        content = QMimeData()
        content.setText(markup)
        content.setHtml(markup)
        QApplication.clipboard().setMimeData(content)
        words = tr("%Ln word(s)", "", posted_words(markup))
        story = self._session.story()
        heading = story.headings[story.chapter_number(chapter_id) or 0]
        self.told.emit(tr("Copied for AO3: {chapter}, {words}").format(chapter=heading, words=words))

    def save_sheet(self) -> None:
        """Ask for a file, and write the sheet to it."""
        self.flush()
        story = self._session.story()
        number = story.chapter_number(self.chapter_id)
        if number is None:
            number = next_unposted(story) or 0
        if not story.chapters:
            self._session.failed.emit(tr("There is nothing to post yet: the project has no chapters."))
            return
        name = f"{slug(story.work.title) or 'fic'}-{slug(story.headings[number])}.html"
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save the posting sheet"),
            str(Path(text_setting("folder", str(Path.home()))) / name),
            tr("Page for a browser (*.html);;Plain text (*.txt)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        try:
            today = self._session.project.clock().date()
            write_sheet(due_sheet(story, self._keeper.goals(), today, story.chapters[number].id), path)
        except (ExportProblem, VerbError) as error:
            self._session.failed.emit(str(error))
            return
        remember("folder", str(path.parent))
        self.told.emit(tr("Written to {file}").format(file=path))

    # Within

    def _fill_forms(self) -> None:
        editors: Mapping[AO3Field, QWidget] = {
            AO3Field.RATING: ChoiceEditor([(name, name) for name in RATINGS]),
            AO3Field.WARNINGS: ChecksEditor(ARCHIVE_WARNINGS),
            AO3Field.FANDOMS: TagsEditor(),
            AO3Field.CATEGORIES: ChecksEditor(CATEGORIES),
            AO3Field.RELATIONSHIPS: TagsEditor(),
            AO3Field.CHARACTERS: TagsEditor(),
            AO3Field.TAGS: TagsEditor(),
            AO3Field.SUMMARY: TextEditor(5),
            AO3Field.NOTES: TextEditor(4),
            AO3Field.END_NOTES: TextEditor(4),
            AO3Field.PLANNED_CHAPTERS: NumberEditor(tr("? (not known yet)")),
            AO3Field.LANGUAGE: ChoiceEditor(languages()),
            AO3Field.CHAPTER_SUMMARY: TextEditor(4),
            AO3Field.CHAPTER_NOTES: TextEditor(4),
            AO3Field.CHAPTER_END_NOTES: TextEditor(4),
        }
        for field in AO3Field:
            form = self.chapter_form if field.of_chapter else self.work_form
            attribute = field.value.removeprefix("chapter_") if field.of_chapter else field.value
            editor = None if field is AO3Field.CHAPTER_TEXT else editors.get(field) or LineEditor()
            form.add_row(field.label, attribute, editor, field)
            if field is AO3Field.SERIES:
                form.add_row(tr("Part of the series"), "series_position", NumberEditor(tr("not said")))
        self.work_form.add_row(tr("Where the work is posted"), "link", LineEditor())

    def _show_chapter(self) -> None:
        chapter = self._session.chapter(self.chapter_id)
        if self._shown_id != self.chapter_id:
            self.chapter_form.forget()
            self._shown_id = self.chapter_id
        if chapter is not None:
            title = "" if chapter.title else chapter_value(chapter, AO3Field.CHAPTER_TITLE)
            self.chapter_form.editor("title").setPlaceholderText(title)
            self.chapter_form.show_held(chapter)
        self._show_state()

    def _show_state(self) -> None:
        story = self._session.story()
        number = story.chapter_number(self.chapter_id)
        if number is None:
            say(
                self.state,
                tr("Nothing to post yet: write a chapter, and it is offered here. The work can be described."),
            )
            return
        chapter = story.chapters[number]
        due = due_on(story, self._keeper.goals(), self._session.project.clock().date(), chapter.id)
        if chapter.status is ChapterStatus.POSTED:
            text = tr("Posted on {day}.").format(day=moment_text(chapter.posted_on))
        elif number == next_unposted(story):
            text = tr("The next to be posted.")
        else:
            text = tr("Not posted yet.")
        if due is not None:
            text += " " + tr("Due on {day}.").format(day=short_day(due))
        say(self.state, f"{text} {chapter.posted_link}".strip())

    def _show_problems(self) -> None:
        """Say in a line what AO3 would refuse, or what it still asks for."""
        found = [
            problem for form in (self.work_form, self.chapter_form) for one in form.filled for problem in one.problems
        ]
        refused, missing = (_names(found, gravity) for gravity in (Gravity.REFUSED, Gravity.MISSING))
        if refused:
            say(self.problems, tr("AO3 would refuse: {fields}").format(fields=refused), "error")
        elif missing:
            say(self.problems, tr("AO3 still asks for: {fields}").format(fields=missing))
        else:
            words = posted_words(self.chapter_form.filled[-1].value) if self.chapter_form.filled else 0
            say(self.problems, tr("Ready to post: {words} words as AO3 counts them.").format(words=number_text(words)))

    def _on_text(self, chapter_id: str) -> None:
        if not self.isVisible():
            self._seen.touch()
        elif chapter_id == self.chapter_id:
            self._text_timer.start()

    def _count_text(self) -> None:
        chapter = self._session.chapter(self.chapter_id) if self.isVisible() else None
        if chapter is not None:
            self.chapter_form.show_held(chapter)

    def _copy_field(self, field: SheetField) -> None:
        if field.field is AO3Field.CHAPTER_TEXT:
            self.copy_chapter(self.chapter_id)
            return
        QApplication.clipboard().setText(field.value)
        self.told.emit(tr("Copied: {field}").format(field=field.field.label))

    def _store_work(self, name: str, _shown: Work, changes: Mapping[str, Any]) -> bool:
        work = replace(self._session.story().work, **changes)
        return self._session.change_work(tr("change {field}").format(field=name), work)

    def _store_chapter(self, name: str, shown: Chapter, changes: Mapping[str, Any]) -> bool:
        return self._structure.describe(tr("change {field}").format(field=name), shown.id, **changes)


def _names(problems: Sequence[AO3Problem], gravity: Gravity) -> str:
    return ", ".join(dict.fromkeys(one.field.label for one in problems if one.gravity is gravity))
