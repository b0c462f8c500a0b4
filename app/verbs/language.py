"""Spelling and grammar of a story."""

from collections.abc import Callable
from dataclasses import dataclass

from app.grammar import GrammarIssue, GrammarParagraph, GrammarService, dialect_of, story_words, undismissed
from app.prose.document import Document
from app.reading import speech_spans
from app.storyview.story import StoryView
from app.verbs.points import Place


@dataclass(frozen=True, slots=True)
class PlacedIssue:
    """An issue and where it stands."""

    issue: GrammarIssue
    at: Place


def prepare_service(service: GrammarService, story: StoryView) -> None:
    """Tell a service whose English the story is written in, and which words are right in it."""
    service.set_dialect(dialect_of(story.work.language))
    service.set_words(story_words(story))


def grammar_paragraphs(document: Document) -> dict[int, GrammarParagraph]:
    """The paragraphs of a chapter that hold text to check, by their number, each with what is said in it."""
    return {
        number: GrammarParagraph(
            paragraph.id, paragraph.text, tuple((span.start, span.end) for span in speech_spans(paragraph.text))
        )
        for number, paragraph in enumerate(document)
        if not paragraph.is_break and paragraph.text.strip()
    }


def chapter_issues(
    service: GrammarService,
    story: StoryView,
    chapter_number: int,
    *,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float], None] | None = None,
) -> dict[int, tuple[GrammarIssue, ...]]:
    """What is left to say of a chapter (counted from 0), by paragraph number; only what was reached when cancelled."""
    chapter = story.chapters[chapter_number]
    paragraphs = grammar_paragraphs(chapter.document)
    checked = service.check(list(paragraphs.values()), cancelled=cancelled, progress=progress)
    found = {number: issues for number, issues in zip(paragraphs, checked, strict=True) if issues is not None}
    return undismissed(found, chapter.document, chapter.id, story.dismissals)


def grammar_issues(
    story: StoryView, service: GrammarService | None = None, *, cancelled: Callable[[], bool] | None = None
) -> tuple[PlacedIssue, ...]:
    """Every issue of a story in reading order. Raises GrammarUnavailable."""
    service = service or GrammarService()
    prepare_service(service, story)
    placed: list[PlacedIssue] = []
    for chapter_number, chapter in enumerate(story.chapters):
        issues = chapter_issues(service, story, chapter_number, cancelled=cancelled)
        heading = story.headings[chapter_number]
        for number in sorted(issues):
            placed += [
                PlacedIssue(
                    issue,
                    Place(chapter.id, heading, chapter_number + 1, number + 1, issue.start, issue.end, issue.words),
                )
                for issue in issues[number]
            ]
    return tuple(placed)
