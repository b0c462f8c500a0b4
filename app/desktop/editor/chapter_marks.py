"""Brings what the checkers and the author noticed to the texts that are shown, as marks over their words."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QObject, QTimer

from app.continuity import Finding
from app.desktop.background import Background, Call
from app.desktop.editor.underlines import Drawing, Layer, Underline
from app.desktop.session import ProjectSession
from app.desktop.settings import COMMENT_TINTS, CONTINUITY_LINES, NAME_LINES, SPELLING_LINES
from app.desktop.theme import current_theme, load_theme, theme_changes
from app.grammar import GrammarIssue
from app.prose.anchor import locate
from app.prose.document import Document
from app.prose.following import followed
from app.reading import Mention, find_mentions
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView

_AFTER_MS = 300


class ChapterMarks(QObject):
    """Keeps the marks of the chapters that are shown up to date. ``show_chapters`` says which these are."""

    def __init__(self, session: ProjectSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[str, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._issues: dict[str, Mapping[int, tuple[GrammarIssue, ...]]] = {}
        self._background = Background(self)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._find_names)
        self._timer.timeout.connect(self._draw_comments)
        session.text_edited.connect(lambda _: self._timer.start())
        session.story_changed.connect(self._timer.start)
        theme_changes.happened.connect(self.refresh)

    def show_chapters(self, chapter_ids: Iterable[str]) -> None:
        """The chapters whose marks are wanted from now on."""
        self._shown = tuple(chapter_ids)
        self._draw_findings()
        self._timer.start()

    def refresh(self) -> None:
        """Draw everything anew, as after a change of theme or settings."""
        for chapter_id in self._issues:
            self._draw_issues(chapter_id)
        self._draw_findings()
        self._timer.start()

    def show_issues(self, chapter_id: str, issues: Mapping[int, tuple[GrammarIssue, ...]]) -> None:
        """Draw what grammar found in a chapter, by paragraph number."""
        if self._issues.get(chapter_id) == issues:
            return
        self._issues = {one: found for one, found in self._issues.items() if one in self._shown} | {chapter_id: issues}
        self._draw_issues(chapter_id)

    def _draw_issues(self, chapter_id: str) -> None:
        theme = current_theme()
        wanted = SPELLING_LINES.value
        found = self._issues[chapter_id] if wanted else {}
        self._draw(
            chapter_id, Layer.GRAMMAR, {number: _issue_lines(inside, theme.name) for number, inside in found.items()}
        )

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Draw what does not fit."""
        self._findings = tuple(findings)
        self._draw_findings()

    def _draw_findings(self) -> None:
        theme = current_theme()
        wanted = self._findings if CONTINUITY_LINES.value else ()
        for chapter_id in self._shown:
            chapter = self._session.chapter(chapter_id)
            lines: dict[int, list[Underline]] = {}
            for finding in wanted:
                anchor = finding.anchor
                if chapter is None or anchor is None or anchor.chapter != chapter_id:
                    continue
                spot = locate(anchor, chapter.document)
                if spot is not None and spot.start < spot.end:
                    words = chapter.document[spot.number].text[spot.start : spot.end]
                    line = Underline(spot.start, spot.end, words, theme[finding.severity.value], Drawing.DASHES)
                    lines.setdefault(spot.number, []).append(line)
            self._draw(chapter_id, Layer.CONTINUITY, lines)

    def _draw_comments(self) -> None:
        """Tint the words of open comments. What was typed since the last save is followed, as saving it will do."""
        colour = current_theme()["comment"]
        wanted = COMMENT_TINTS.value
        stored = self._session.project.story()
        for chapter_id in self._shown:
            number, chapter = stored.chapter_number(chapter_id), self._session.chapter(chapter_id)
            if number is None or chapter is None:
                continue
            lines: dict[int, list[Underline]] = {}
            for comment in stored.comments if wanted else ():
                if comment.anchor.chapter != chapter_id or comment.resolved or comment.reply_to:
                    continue
                anchor = followed(comment.anchor, stored.chapters[number].document, chapter.document)
                spot = locate(anchor, chapter.document)
                if spot is not None and spot.start < spot.end:
                    words = chapter.document[spot.number].text[spot.start : spot.end]
                    line = Underline(spot.start, spot.end, words, colour, Drawing.TINT)
                    lines.setdefault(spot.number, []).append(line)
            self._draw(chapter_id, Layer.COMMENTS, lines)

    def _find_names(self) -> None:
        story = self._session.story()
        chapters = [story.chapters[at] for one in self._shown if (at := story.chapter_number(one)) is not None]
        wanted = NAME_LINES.value
        self._background.run(partial(_mentions, story, chapters if wanted else []), partial(self._draw_names, chapters))

    def _draw_names(self, chapters: list[Chapter], found: dict[str, tuple[Mention, ...]]) -> None:
        colour = current_theme()["accent"]
        for chapter in chapters:
            lines: dict[int, list[Underline]] = {}
            for one in found.get(chapter.id, ()):
                words = chapter.document[one.number].text[one.start : one.end]
                lines.setdefault(one.number, []).append(Underline(one.start, one.end, words, colour, Drawing.DOTS))
            self._draw(chapter.id, Layer.NAMES, lines, chapter.document)

    def _draw(
        self, chapter_id: str, layer: Layer, lines: Mapping[int, Sequence[Underline]], document: Document | None = None
    ) -> None:
        text = self._session.texts.opened(chapter_id)
        chapter = self._session.chapter(chapter_id)
        if text is None or chapter is None:
            return
        paragraphs = document or chapter.document
        text.underlines.show_layer(
            layer, {paragraphs[number].id: found for number, found in lines.items() if number < len(paragraphs)}
        )


@lru_cache(maxsize=4096)  # most of a chapter's paragraphs are drawn as they were
def _issue_lines(issues: tuple[GrammarIssue, ...], theme_name: str) -> tuple[Underline, ...]:
    theme = load_theme(theme_name)
    return tuple(Underline(one.start, one.end, one.words, theme[one.severity.value]) for one in issues)


def _mentions(story: StoryView, chapters: list[Chapter], call: Call) -> dict[str, tuple[Mention, ...]]:
    names = {one.id: (one.name, *one.aliases) for one in story.characters}
    found: dict[str, tuple[Mention, ...]] = {}
    for chapter in chapters:
        if not call.cancelled():
            found[chapter.id] = find_mentions(chapter.document, names)
    return found
