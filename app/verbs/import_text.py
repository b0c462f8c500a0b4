"""What the command line says of an import, done or only tried."""

from collections.abc import Iterable, Iterator

from app.prose.comparison import compare
from app.verbs.import_batch import SourceResult
from app.verbs.import_plan import Fate, ImportPlan, PlannedChapter
from app.verbs.report import counted


def import_text(result: SourceResult, *, dry_run: bool) -> str:
    """What became of a source: how much of it, each chapter on a line, fields, then what was understood."""
    done, plan = result.report, result.plan
    if done is None or plan is None:
        return result.problem
    imported, updated = ("Would import", "Would update") if dry_run else ("Imported", "Updated")
    counts = [
        (len(done.chapters), f"{imported} {counted(len(done.chapters), 'chapter')}, {counted(done.words, 'word')}."),
        (len(done.updated), f"{updated} {counted(len(done.updated), 'chapter')}."),
        (done.unchanged, f"Unchanged: {done.unchanged}."),
        (done.left_out, f"Left out: {done.left_out}."),
        (done.comments, f"Comments: {done.comments}."),
    ]
    lines = [result.name, " ".join(text for count, text in counts if count) or "There is nothing to take."]
    return "\n".join([*lines, *_chapters(plan), *_fields(plan), *(f"- {notice}" for notice in done.notices)])


def dry_run_text() -> str:
    """What is said under a dry run."""
    return "Nothing was changed: leave --dry-run out to import."


def _chapters(plan: ImportPlan) -> Iterator[str]:
    width = max((len(heading) for heading in plan.headings), default=0)
    for heading, one in zip(plan.headings, plan.chapters, strict=True):
        yield f"  {heading:<{width}}  {_fate(plan, one)}"


def _fate(plan: ImportPlan, one: PlannedChapter) -> str:
    if one.fate is Fate.LEFT_OUT:
        return "left out"
    if one.fate is Fate.NEW:
        where = "at the end" if one.place >= len(plan.story.chapters) else f"before {plan.story.headings[one.place]}"
        return f"new, {counted(one.found.document.words, 'word')}, {where}"
    target = plan.story.headings[plan.story.chapter_number(one.target) or 0]
    if one.is_unchanged:
        return f"unchanged ({target})"
    return f"updates {target}: {_changes(one)}"


def _changes(one: PlannedChapter) -> str:
    words: list[str] = []
    if one.changes_text and one.present is not None:
        comparison = compare(one.present, one.text)
        words.append(f"+{comparison.added_words:,} −{comparison.removed_words:,} words")
    words += [offer.name.replace("_", " ") for offer in one.fields if offer.taken]
    return ", ".join(words)


def _fields(plan: ImportPlan) -> Iterable[str]:
    for one in plan.fields:
        if one.taken:
            yield f"  the work's {one.name.replace('_', ' ')}: “{field_text(one.found)}”"


def field_text(value: object) -> str:
    """What a field of the work or of a chapter says, in one line."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else " ".join(str(value).split())
