"""What becomes of chapters and fields, in the author's words."""

from app.desktop.i18n import number_text, tr
from app.desktop.panels.words import shortened
from app.verbs.import_plan import Fate, ImportPlan


def fate_text(plan: ImportPlan, row: int) -> str:
    """What becomes of a chapter, counted from 0, in a few words."""
    one = plan.chapters[row]
    if one.fate is Fate.LEFT_OUT:
        return tr("Left out")
    if one.fate is Fate.NEW:
        return new_text(plan, one.place) if plan.story.chapters else tr("New")
    number = plan.story.chapter_number(one.target) or 0
    if one.is_unchanged and plan.story.headings[number] == plan.headings[row]:
        return tr("Unchanged")
    pattern = tr("Unchanged: {heading}") if one.is_unchanged else tr("Updates {heading}")
    return pattern.format(heading=_short_heading(plan, number))


def new_text(plan: ImportPlan, place: int) -> str:
    """Where a new chapter comes in."""
    if place >= len(plan.story.chapters):
        return tr("New, at the end")
    return place_text(plan, place, tr("New, at the beginning"), tr("New, after {heading}"))


def place_text(plan: ImportPlan, place: int, first: str, after: str) -> str:
    """A place among the project's chapters, after a pattern."""
    return first if place == 0 else after.format(heading=_short_heading(plan, place - 1))


def _short_heading(plan: ImportPlan, number: int) -> str:
    """A heading of the project, without the title where it has a number."""
    heading = plan.story.headings[number]
    return heading.partition(":")[0] if plan.story.chapters[number].numbered else shortened(heading, 30)


def plan_text(plan: ImportPlan) -> str:
    """How many chapters were found, and what becomes of them."""
    new = sum(one.fate is Fate.NEW for one in plan.chapters)
    updates = sum(one.fate is Fate.UPDATE and not one.is_unchanged for one in plan.chapters)
    unchanged = sum(one.is_unchanged for one in plan.chapters)
    out = sum(one.fate is Fate.LEFT_OUT for one in plan.chapters)
    counts = {
        tr("%Ln new", "", new): new, tr("%Ln updated", "", updates): updates,
        tr("%Ln unchanged", "", unchanged): unchanged, tr("%Ln left out", "", out): out,
    }  # fmt: skip
    found = tr("%Ln chapter(s) found", "", len(plan.chapters))
    told = ", ".join(text for text, number in counts.items() if number)
    words = sum(one.found.document.words for one in plan.chapters if one.fate is Fate.NEW)
    coming = tr("%Ln new word(s)", "", words) if words else ""
    return f"{found}: {told}." + (f" {coming}." if coming else "")


def field_name(name: str) -> str:
    """What a field of the work or of a chapter is called."""
    return {
        "title": tr("Title"), "author": tr("Author"), "language": tr("Language"), "rating": tr("Rating"),
        "warnings": tr("Archive warnings"), "categories": tr("Categories"), "fandoms": tr("Fandoms"),
        "relationships": tr("Relationships"), "characters": tr("Characters"), "tags": tr("Additional tags"),
        "summary": tr("Summary"), "notes": tr("Notes"), "end_notes": tr("End notes"), "series": tr("Series"),
        "series_position": tr("Place in the series"), "canon_baseline": tr("Canon baseline"),
        "collections": tr("Collections"), "recipients": tr("Gift for"),
        "planned_chapters": tr("Planned chapters"), "link": tr("Posted at"), "posted_on": tr("Posted on"),
        "posted_link": tr("Posted at"),
    }[name]  # fmt: skip


def value_text(value: object) -> str:
    """What a field says."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else number_text(value) if isinstance(value, int) else str(value)
