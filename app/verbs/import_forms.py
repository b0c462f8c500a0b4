"""What ``--json`` prints of an import; see `json_forms`."""

from collections.abc import Sequence
from typing import Any

from app.prose.comparison import compare
from app.verbs.import_batch import Batch, SourceResult
from app.verbs.import_plan import Fate, FieldOffer, ImportPlan, PlannedChapter


def import_form(batch: Batch, results: Sequence[SourceResult]) -> dict[str, Any]:
    """{"project": path, "dry_run": true where nothing was changed, "sources": [{"source": text,
    "problem": text, empty where it was read, "title": text, "chapters": [{"number": in the source, from 1,
    "heading": in the source, "words": number,
    "fate": "new" | "update" | "unchanged" | "left_out",
    "updates": id of the chapter that it is the next version of, or "", "updates_heading": text,
    "known_by": "link" | "same_text" | "like" | "title" | "number", or null,
    "before": for a new one the id of the chapter that it comes before, "" at the end,
    "added_words": number, "removed_words": number, "fields": [FIELD]}],
    "fields": [FIELD, of the work], "comments": how many come along, "notices": [text]}]};
    a FIELD is {"field": text, "present": value, "found": value, "taken": true or false}
    """
    return {
        "project": str(batch.into),
        "dry_run": batch.dry_run,
        "sources": [_source(one) for one in results],
    }


def _source(result: SourceResult) -> dict[str, Any]:
    plan, done = result.plan, result.report
    return {
        "source": result.name,
        "problem": result.problem,
        "title": "" if plan is None else plan.imported.manuscript.work.title,
        "chapters": [] if plan is None else [_chapter(plan, number) for number in range(len(plan.chapters))],
        "fields": [] if plan is None else [_field(one) for one in plan.fields],
        "comments": 0 if done is None else done.comments,
        "notices": [] if done is None else list(done.notices),
    }


def _chapter(plan: ImportPlan, number: int) -> dict[str, Any]:
    one, story = plan.chapters[number], plan.story
    target = story.chapter_number(one.target) if one.fate is Fate.UPDATE else None
    added, removed = _words(one)
    is_before = one.fate is Fate.NEW and one.place < len(story.chapters)
    return {
        "number": number + 1,
        "heading": plan.headings[number],
        "words": one.found.document.words,
        "fate": "unchanged" if one.is_unchanged else str(one.fate),
        "updates": "" if target is None else one.target,
        "updates_heading": "" if target is None else story.headings[target],
        "known_by": None if target is None or one.sign is None else str(one.sign),
        "before": story.chapters[one.place].id if is_before else "",
        "added_words": added,
        "removed_words": removed,
        "fields": [_field(offer) for offer in one.fields] if target is not None else [],
    }


def _words(one: PlannedChapter) -> tuple[int, int]:
    if one.fate is Fate.NEW:
        return one.found.document.words, 0
    if not one.changes_text or one.present is None:
        return 0, 0
    comparison = compare(one.present, one.text)
    return comparison.added_words, comparison.removed_words


def _field(offer: FieldOffer) -> dict[str, Any]:
    values = {"present": offer.present, "found": offer.found}
    return {
        "field": offer.name,
        **{name: list(value) if isinstance(value, tuple) else value for name, value in values.items()},
        "taken": offer.taken,
    }
