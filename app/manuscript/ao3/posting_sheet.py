"""Everything that AO3's forms ask for when a chapter is posted, in their order, as it is to be pasted."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from string import Template

from app.data_files import resources
from app.manuscript.ao3.fields import CHAPTER_FIELDS, USER_TAGS, WORK_FIELDS, AO3Field, chapter_value, work_value
from app.manuscript.ao3.html import posted_words
from app.manuscript.ao3.limits import LIMITS, AO3Problem, chapter_problems, stored_length, user_tag_count, work_problems
from app.manuscript.ao3.tags import MOST_TOGETHER
from app.storyview.manuscript import Chapter, Manuscript, Work, headings

_SCHEDULE = "To be posted by your schedule"
_NARROW = 60  #: letters of a value that has a line of its own

#: Headings of chapters that wait to be posted, each with its day.
Schedule = Sequence[tuple[str, date]]


@dataclass(frozen=True, slots=True)
class SheetField:
    """A field of AO3's form: what to paste, what AO3 counts in it and takes at most, and what is wrong with it.

    Counted are characters, but in the lists of tags, of which the four kinds count together. ``limit``
    is None where AO3 has none.
    """

    field: AO3Field
    value: str
    length: int
    limit: int | None
    problems: tuple[AO3Problem, ...]

    @property
    def counts_tags(self) -> bool:
        """Whether ``length`` and ``limit`` are a number of tags."""
        return self.field in USER_TAGS


@dataclass(frozen=True, slots=True)
class PostingSheet:
    """What is to be filled in to post one chapter; ``number`` is the chapter's on AO3, ``words`` by AO3's count."""

    title: str
    chapter: str
    heading: str
    number: int
    words: int
    fields: tuple[SheetField, ...]

    @property
    def problems(self) -> tuple[AO3Problem, ...]:
        """All that is wrong, in the order of the form."""
        return tuple(problem for field in self.fields for problem in field.problems)


def posting_sheet(manuscript: Manuscript, number: int) -> PostingSheet:
    """The sheet for a chapter, by its place counted from 0."""
    chapter = manuscript.chapters[number]
    fields = (*work_fields(manuscript.work), *chapter_fields(chapter))
    return PostingSheet(
        title=manuscript.work.title,
        chapter=chapter.id,
        heading=headings(manuscript.chapters)[number],
        number=number + 1,
        words=posted_words(fields[-1].value),
        fields=fields,
    )


def work_fields(work: Work) -> tuple[SheetField, ...]:
    """The part of the sheet that is the same for every chapter."""
    problems, tags = work_problems(work), user_tag_count(work)
    return tuple(
        _filled(field, work_value(work, field), problems, tags if field in USER_TAGS else None) for field in WORK_FIELDS
    )


def chapter_fields(chapter: Chapter) -> tuple[SheetField, ...]:
    """The part of the sheet that is a chapter's own; its text comes last."""
    problems = chapter_problems(chapter)
    return tuple(_filled(field, chapter_value(chapter, field), problems, None) for field in CHAPTER_FIELDS)


def _filled(field: AO3Field, value: str, problems: Sequence[AO3Problem], tags: int | None) -> SheetField:
    of_field = tuple(one for one in problems if one.field is field)
    if tags is not None:
        return SheetField(field, value, tags, MOST_TOGETHER, of_field)
    return SheetField(field, value, stored_length(field, value), LIMITS.get(field), of_field)


def sheet_text(sheet: PostingSheet, schedule: Schedule = ()) -> str:
    """The sheet as plain text; ``schedule`` ends it, where there is one."""
    lines = [_heading(sheet), ""]
    for one in sheet.fields:
        lines.append(one.field.label + (f" ({_counted(one)})" if one.limit else ""))
        lines += [f"! {problem.message}" for problem in one.problems]
        lines += [one.value or "–", ""]
    if schedule:
        lines += [_SCHEDULE, *(f"{day.isoformat()}  {heading}" for heading, day in schedule), ""]
    return "\n".join(lines)


def sheet_html(sheet: PostingSheet, schedule: Schedule = ()) -> str:
    """The sheet as a page for any browser, with a button that copies each field. It loads nothing from anywhere."""
    template = Template((resources() / "templates" / "posting-sheet.html").read_text("utf-8"))
    return template.substitute(
        title=html.escape(f"{sheet.title} – {sheet.heading}"),
        heading=html.escape(_heading(sheet)),
        fields="\n".join(map(_field_html, sheet.fields)),
        schedule=_schedule_html(schedule) if schedule else "",
    )


def _schedule_html(schedule: Schedule) -> str:
    rows = "".join(f"<li><time>{day.isoformat()}</time> {html.escape(heading)}</li>" for heading, day in schedule)
    return f"<section><h2>{_SCHEDULE}</h2><ul>{rows}</ul></section>"


def _heading(sheet: PostingSheet) -> str:
    return f"{sheet.title or 'Untitled'}: {sheet.heading} ({sheet.words:,} words as AO3 counts them)"


def _counted(one: SheetField) -> str:
    return f"{one.length:,} of {one.limit:,}" + (" tags together" if one.counts_tags else "")


def _field_html(one: SheetField) -> str:
    name, label = one.field.value, html.escape(one.field.label)
    value = html.escape(one.value)
    lines = one.value.count("\n") + 1 + len(one.value) // _NARROW
    problems = "".join(f"<p class='problem'>{html.escape(problem.message)}</p>" for problem in one.problems)
    counted = f"<span class='count'>{_counted(one)}</span>" if one.limit else ""
    # A text area's first line end is not part of its text.
    return (
        f"<section><div><label for='{name}'>{label}</label>{counted}"
        f"<button type='button' data-copies='{name}'>Copy</button></div>"
        f"<textarea id='{name}' readonly rows='{max(1, min(lines, 12))}'>\n{value}</textarea>{problems}</section>"
    )
