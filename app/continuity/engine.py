"""Runs the rules over a story and leaves out what the author has dismissed."""

from collections.abc import Callable, Iterator
from contextlib import suppress

from app.continuity.finding import Finding
from app.continuity.reading_of import Cancelled, ReadStory
from app.continuity.rules import all_rules
from app.continuity.rules.rule import Rule
from app.prose.anchor import locate
from app.storyview.language import Dismissal
from app.storyview.said import said
from app.storyview.story import StoryView


def check(
    story: StoryView,
    *,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float, str], None] | None = None,
) -> tuple[Finding, ...]:
    """Everything that doesn't fit, in narrative order; what stands nowhere in the text comes first.

    ``progress`` is told how far it has come (0 to 1) and what it looks at. Once
    ``cancelled`` says so, what was found until then is given.
    """
    read = ReadStory(story, cancelled or (lambda: False))
    tell = progress or (lambda part, what: None)
    found: list[Finding] = []
    with suppress(Cancelled):
        for chapter, heading in enumerate(story.headings):
            tell(chapter / (2 * len(story.headings)), said("Reading {chapter}", chapter=heading))
            read.chapter(chapter)
        rules = all_rules()
        for number, rule in enumerate(rules):
            tell((1 + number / len(rules)) / 2, rule.title)
            found += [one for one in _findings(rule, read) if not _is_dismissed(story, one)]
    tell(1.0, "")
    return tuple(sorted(found, key=lambda one: (_place(read, one), one.rule, one.subject)))


def _findings(rule: Rule, read: ReadStory) -> Iterator[Finding]:
    if rule.in_story is not None:
        yield from rule.in_story(read)
    if rule.in_chapter is not None:
        for chapter in range(len(read.story.chapters)):
            yield from rule.in_chapter(read, chapter)


def _place(read: ReadStory, finding: Finding) -> tuple[int, int, int]:
    point = None if finding.anchor is None else read.knowledge.places.point_of(finding.anchor)
    return (-1, 0, 0) if point is None else (point.chapter, point.paragraph, point.offset)


def _is_dismissed(story: StoryView, finding: Finding) -> bool:
    return any(
        one.rule == finding.rule and one.subject == finding.subject and _same_words(story, one, finding)
        for one in story.dismissals
    )


def _same_words(story: StoryView, dismissal: Dismissal, finding: Finding) -> bool:
    """Whether a dismissal's words stand where the finding's do. One without words is for all of its subject."""
    if dismissal.anchor is None or finding.anchor is None:
        return dismissal.anchor == finding.anchor or dismissal.anchor is None
    if dismissal.anchor.chapter != finding.anchor.chapter:
        return False
    number = story.chapter_number(finding.anchor.chapter)
    if number is None:
        return dismissal.anchor == finding.anchor
    document = story.chapters[number].document
    here = locate(finding.anchor, document)
    return here == locate(dismissal.anchor, document) and (here is not None or dismissal.anchor == finding.anchor)
