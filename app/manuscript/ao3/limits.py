"""What AO3 takes: how long each field may be, which must be filled in, and what is wrong with a work by that.

Lengths are counted as AO3 counts them, on what it stores: the HTML of summaries, notes and texts, and
titles with "&" spelt out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.manuscript.ao3.fields import USER_TAGS, AO3Field, chapter_value, work_value
from app.manuscript.ao3.html import posted_length
from app.manuscript.ao3.sanitizer import stored, stored_title
from app.manuscript.ao3.tags import LONGEST, MOST_TOGETHER, tag_problem
from app.manuscript.ao3.vocabulary import ARCHIVE_WARNINGS, CATEGORIES, RATINGS
from app.storyview.manuscript import Chapter, Manuscript, Work, headings
from app.storyview.said import one_after_another, said

TITLE_LIMIT = 255
SUMMARY_LIMIT = 1_250
NOTES_LIMIT = 5_000
TEXT_LIMIT = 500_000
TEXT_LEAST = 10

#: How many characters a field may hold.
LIMITS = {
    AO3Field.TITLE: TITLE_LIMIT,
    AO3Field.SERIES: TITLE_LIMIT,
    AO3Field.SUMMARY: SUMMARY_LIMIT,
    AO3Field.NOTES: NOTES_LIMIT,
    AO3Field.END_NOTES: NOTES_LIMIT,
    AO3Field.CHAPTER_TITLE: TITLE_LIMIT,
    AO3Field.CHAPTER_SUMMARY: SUMMARY_LIMIT,
    AO3Field.CHAPTER_NOTES: NOTES_LIMIT,
    AO3Field.CHAPTER_END_NOTES: NOTES_LIMIT,
    AO3Field.CHAPTER_TEXT: TEXT_LIMIT,
}
#: What AO3 posts nothing without.
REQUIRED = (
    AO3Field.RATING,
    AO3Field.WARNINGS,
    AO3Field.FANDOMS,
    AO3Field.TITLE,
    AO3Field.LANGUAGE,
    AO3Field.CHAPTER_TEXT,
)
_MOST_TOLD = 5
_TITLES = (AO3Field.TITLE, AO3Field.SERIES, AO3Field.CHAPTER_TITLE)
_SUMMARIES = (AO3Field.SUMMARY, AO3Field.CHAPTER_SUMMARY)


class Gravity(StrEnum):
    """What AO3 does with it."""

    REFUSED = "refused"  #: it takes no such thing
    MISSING = "missing"  #: it asks for it; the author can also choose it in AO3's form


@dataclass(frozen=True, slots=True)
class AO3Problem:
    """What AO3 would not take: in which field of which chapter (an id, or the work), and how much too much."""

    field: AO3Field
    chapter: str
    message: str
    over: int
    gravity: Gravity


def stored_length(field: AO3Field, value: str) -> int:
    """How many characters AO3 counts in what is pasted into a field."""
    if field in _TITLES:
        return len(stored_title(value))
    if field is AO3Field.CHAPTER_TEXT:
        return posted_length(value)
    if field in LIMITS:
        return len(stored(value, classes=field not in _SUMMARIES))
    return len(value)


def user_tag_count(work: Work) -> int:
    """How many fandoms, relationships, characters and additional tags a work has together."""
    return sum(len(getattr(work, field.value)) for field in USER_TAGS)


def problems_for_ao3(manuscript: Manuscript, chapters: Sequence[str] | None = None) -> tuple[AO3Problem, ...]:
    """All that AO3 would not take of a work and some of its chapters (ids; None for all), in the order of its form."""
    found = list(work_problems(manuscript.work))
    for chapter in manuscript.chapters:
        if chapters is None or chapter.id in chapters:
            found += chapter_problems(chapter)
    return tuple(found)


def work_problems(work: Work) -> tuple[AO3Problem, ...]:
    """What AO3 would not take of what is said of the work."""
    return tuple(_work_problems(work))


def chapter_problems(chapter: Chapter) -> tuple[AO3Problem, ...]:
    """What AO3 would not take of a chapter."""
    return tuple(
        problem
        for field in AO3Field
        if field.of_chapter
        for problem in _of_value(field, chapter_value(chapter, field), chapter.id)
    )


def refusal(manuscript: Manuscript, chapters: Sequence[str] | None = None) -> str:
    """A sentence for each limit that is not kept, with its place; empty where all are.

    A tag that AO3 would not take for its letters is not among them: what came from AO3 may have one.
    """
    names = dict(zip((one.id for one in manuscript.chapters), headings(manuscript.chapters), strict=True))
    told: list[str] = []
    for one in problems_for_ao3(manuscript, chapters):
        if one.gravity is Gravity.REFUSED and (one.over or one.field is AO3Field.CHAPTER_TEXT):
            place = (names[one.chapter], one.field.label) if one.chapter else (one.field.label,)
            told.append(one_after_another(one_after_another(*place, between=", "), one.message, between=": "))
    if len(told) > _MOST_TOLD:
        told[_MOST_TOLD:] = [said("And {count} more.", count=len(told) - _MOST_TOLD)]
    return one_after_another(*told) if told else ""


def _work_problems(work: Work) -> Iterator[AO3Problem]:
    for field in AO3Field:
        if field.of_chapter:
            continue
        yield from _of_value(field, work_value(work, field), "")
        if field in _CHOICES:
            yield from _of_choice(field, work)
        if field in USER_TAGS:
            for tag in getattr(work, field.value):
                if message := tag_problem(tag):
                    yield AO3Problem(field, "", message, max(0, len(tag) - LONGEST), Gravity.REFUSED)
        if field is AO3Field.TAGS and (count := user_tag_count(work)) > MOST_TOGETHER:
            message = said(
                "Fandoms, relationships, characters and additional tags are {count} together; AO3 takes {limit}.",
                count=count,
                limit=MOST_TOGETHER,
            )
            yield AO3Problem(field, "", message, count - MOST_TOGETHER, Gravity.REFUSED)


def _of_value(field: AO3Field, value: str, chapter: str) -> Iterator[AO3Problem]:
    """What is wrong with any field's value: too much of it, or nothing."""
    if field in REQUIRED and not value.strip():
        yield AO3Problem(field, chapter, _MISSING[field], 0, _missing_gravity(field))
        return
    limit = LIMITS.get(field)
    if limit is None:
        return
    length = stored_length(field, value)
    if length > limit:
        message = said(
            "{length} characters as AO3 counts them, {over} over its limit of {limit}.",
            length=f"{length:,}",
            over=f"{length - limit:,}",
            limit=f"{limit:,}",
        )
        yield AO3Problem(field, chapter, message, length - limit, Gravity.REFUSED)
    if field is AO3Field.CHAPTER_TEXT and length < TEXT_LEAST:
        message = said(
            "The text is too short: AO3 takes no chapter of fewer than {least} characters.", least=TEXT_LEAST
        )
        yield AO3Problem(field, chapter, message, 0, Gravity.REFUSED)


def _missing_gravity(field: AO3Field) -> Gravity:
    return Gravity.REFUSED if field is AO3Field.CHAPTER_TEXT else Gravity.MISSING


_MISSING = {
    AO3Field.RATING: said("AO3 asks for a rating."),
    AO3Field.WARNINGS: said("AO3 asks for at least one archive warning, or that none applies."),
    AO3Field.FANDOMS: said("AO3 asks for at least one fandom."),
    AO3Field.TITLE: said("AO3 asks for a title."),
    AO3Field.LANGUAGE: said("AO3 asks for the language."),
    AO3Field.CHAPTER_TEXT: said("There is no text to post yet."),
}


def _of_choice(field: AO3Field, work: Work) -> Iterator[AO3Problem]:
    given = getattr(work, field.value)
    for name in (given,) if isinstance(given, str) else given:
        if name and name not in _CHOICES[field]:
            message = said("AO3 has no {field} “{name}”. Choose one of its own.", field=field.label, name=name)
            yield AO3Problem(field, "", message, 0, Gravity.MISSING)


_CHOICES = {AO3Field.RATING: RATINGS, AO3Field.WARNINGS: ARCHIVE_WARNINGS, AO3Field.CATEGORIES: CATEGORIES}
