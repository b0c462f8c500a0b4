"""Spelling and grammar of the chapter in the editor."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from app.desktop.background import Background, Call
from app.desktop.i18n import said_again, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, clear, column, label, row, show_entries, wrapping
from app.grammar import GrammarIssue, GrammarService, GrammarUnavailable, Severity, dismissal_of, rule_dismissal
from app.prose.anchor import Anchor, anchor_at
from app.storyview.language import DictionaryWord
from app.storyview.story import StoryView
from app.verbs.language import chapter_issues, prepare_service

_SIGNS = {Severity.ERROR: "●", Severity.WARNING: "▲", Severity.HINT: "○"}
_AFTER_MS = 250
_MOST_BUTTONS = 3


class IssueList(QListWidget):
    """Enter takes the first replacement, Delete ignores."""

    take_asked = Signal()
    ignore_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter, Delete, and what keys do in a list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.ignore_asked.emit()
        else:
            super().keyPressEvent(event)


class GrammarPanel(QWidget):
    """The issues of one chapter, what to put in their place, and how to be rid of them for good."""

    issues_changed = Signal(str, object)  #: chapter id, issues by paragraph number

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self.service = GrammarService()
        self._chapter = ""
        self._shown: list[tuple[int, GrammarIssue]] = []
        layout = column(self, SPACE)
        self.state = label("", "muted")
        self.list = IssueList()
        self.list.setAccessibleName(tr("Spelling and grammar"))
        wrapping(self.list)
        self.list.currentRowChanged.connect(self._explain)
        self.list.itemClicked.connect(lambda _: self._go(focus=False))
        self.list.itemDoubleClicked.connect(lambda _: self._go(focus=True))
        self.list.take_asked.connect(lambda: self.take(0))
        self.list.ignore_asked.connect(self.ignore)
        self._actions = QWidget()
        self._action_lines = QVBoxLayout(self._actions)
        self._action_lines.setContentsMargins(0, SPACE, 0, 0)
        layout.addWidget(self.state)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._actions)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.run)
        session.text_edited.connect(lambda chapter: self._timer.start() if chapter == self._chapter else None)
        session.story_changed.connect(self._timer.start)

    def show_chapter(self, chapter_id: str) -> None:
        """Check another chapter from now on."""
        self._chapter = chapter_id
        self._timer.start()

    def run(self) -> None:
        """Check the chapter as it is now: only paragraphs that changed reach the engine."""
        story = self._session.story()
        number = story.chapter_number(self._chapter)
        if number is None:
            self._show(story, {})
            return
        if not self.list.count():
            self.state.setText(tr("Reading…"))
        self._background.run(
            lambda call: self._check(story, number, call), lambda found: self._show(story, found), self._failed
        )

    def issue_at(self, number: int, offset: int) -> tuple[int, GrammarIssue] | None:
        """The place in the list of the issue that holds a spot of the text, and the issue."""
        for at, (paragraph, issue) in enumerate(self._shown):
            if paragraph == number and issue.start <= offset <= issue.end:
                return at, issue
        return None

    def take(self, which: int) -> None:
        """Put a replacement (counted from 0) in the place of the chosen issue's words."""
        chosen = self._chosen()
        if chosen is None or self._session.read_only or which >= len(chosen[1].replacements):
            return
        anchor = self._anchor(*chosen)
        if anchor is not None:
            self._session.replace_text(anchor, chosen[1].replacements[which])

    def ignore(self) -> None:
        """Never show the chosen issue again, here."""
        chosen = self._chosen()
        chapter = self._session.chapter(self._chapter)
        if chosen is not None and chapter is not None and not self._session.read_only:
            number, issue = chosen
            new_id = self._session.project.new_id(f"ignored-{issue.rule}")
            made = dismissal_of(issue, chapter.document, chapter.id, number, new_id)
            self._session.edit(tr("ignore issue"), put=[made])

    def ignore_rule(self) -> None:
        """Never show issues of the chosen one's rule again, in this project."""
        chosen = self._chosen()
        if chosen is not None and not self._session.read_only:
            rule = chosen[1].rule
            made = rule_dismissal(rule, self._session.project.new_id(f"ignored-{rule}"))
            self._session.edit(tr("ignore rule"), put=[made])

    def add_word(self) -> None:
        """The chosen issue's words are right in this project."""
        chosen = self._chosen()
        if chosen is not None and not self._session.read_only:
            self._session.edit(tr("add to dictionary"), put=[DictionaryWord(chosen[1].words)])

    def choose(self, at: int) -> None:
        """Choose an issue by its place in the list."""
        self.list.setCurrentRow(at)

    def _check(self, story: StoryView, number: int, call: Call) -> dict[int, tuple[GrammarIssue, ...]]:
        prepare_service(self.service, story)
        return chapter_issues(self.service, story, number, cancelled=call.cancelled)

    def _show(self, story: StoryView, found: Mapping[int, tuple[GrammarIssue, ...]]) -> None:
        kept = self._chosen()
        self._shown = [(number, issue) for number in sorted(found) for issue in found[number]]
        self.list.blockSignals(True)
        show_entries(self.list, [_entry(issue) for _, issue in self._shown])
        if kept is not None and kept in self._shown:
            self.list.setCurrentRow(self._shown.index(kept))
        self.list.blockSignals(False)
        count = tr("%Ln issue(s) in this chapter.", "", len(self._shown))
        self.state.setText(count if self._shown else tr("Nothing to mend in this chapter."))
        if self._chosen() != kept or kept is None:
            self._explain(self.list.currentRow())
        self.issues_changed.emit(self._chapter, dict(found))

    def _failed(self, error: Exception) -> None:
        self.state.setText(
            said_again(str(error))
            if isinstance(error, GrammarUnavailable)
            else tr("The check failed; the log says why.")
        )
        if not isinstance(error, GrammarUnavailable):
            raise error

    def _chosen(self) -> tuple[int, GrammarIssue] | None:
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _anchor(self, number: int, issue: GrammarIssue) -> Anchor | None:
        chapter = self._session.chapter(self._chapter)
        if chapter is None or number >= len(chapter.document):
            return None
        if chapter.document[number].text[issue.start : issue.end] != issue.words:
            return None  # typed over since it was checked; the next check is on its way
        return anchor_at(chapter.document, chapter.id, number, issue.start, issue.end)

    def _explain(self, at: int) -> None:
        clear(self._action_lines)
        if not 0 <= at < len(self._shown) or self._session.read_only:
            return
        _, issue = self._shown[at]
        for which, replacement in enumerate(issue.replacements[:_MOST_BUTTONS]):
            text = f"“{replacement}”" if replacement.strip() else tr("Take it out")
            made = button(text, lambda which=which: self.take(which), primary=which == 0)
            made.setAutoDefault(False)
            self._action_lines.addWidget(row(made))
        self._action_lines.addWidget(
            row(button(tr("Ignore here"), self.ignore), button(tr("Ignore rule"), self.ignore_rule))
        )
        if issue.category == "Spelling":
            self._action_lines.addWidget(row(button(tr("Add to dictionary"), self.add_word)))

    def _go(self, *, focus: bool) -> None:
        chosen = self._chosen()
        anchor = None if chosen is None else self._anchor(*chosen)
        if anchor is not None:
            self._session.go_to(anchor)
            if not focus:
                self.list.setFocus()


def _entry(issue: GrammarIssue) -> str:
    return f"{_SIGNS[issue.severity]}  {issue.words.strip() or '␣'}\n{issue.message}"
