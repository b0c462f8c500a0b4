"""What ``--json`` prints: stable forms, each documented where it is made. Keys may be added, none will change.

Chapters and paragraphs are counted from 1; start and end are code points in the
paragraph. A PLACE is ``{"chapter": id, "heading": text, "chapter_number": number or
null, "paragraph": number or null, "start": number, "end": number, "quote": text}``;
chapter_number is null where the chapter is gone, paragraph where the words are.
"""

import inspect
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from typing import TYPE_CHECKING, Any

from app.storyview.story import StoryView
from app.verbs.changes import TextSpot
from app.verbs.finding import context_of
from app.verbs.points import Place

if TYPE_CHECKING:  # so that one verb does not wait for the parts of another
    from app.project import Backup, Snapshot
    from app.prose.comparison import Comparison, Row
    from app.verbs.beta_return import BetaReturn
    from app.verbs.beta_taking import Taken
    from app.verbs.canon import CanonTable
    from app.verbs.casting import CastTable
    from app.verbs.changes import ChangeGroup
    from app.verbs.checking import PlacedFinding
    from app.verbs.counting import ChapterWords
    from app.verbs.finding import ChapterHits
    from app.verbs.findings import RuleState
    from app.verbs.goals import Progress
    from app.verbs.language import PlacedIssue
    from app.verbs.times import FoundTime
    from app.verbs.todo import TodoInChapter

PLACE_FORM = (
    'A PLACE is {"chapter": id, "heading": text, "chapter_number": number or null, "paragraph": number or null,\n'
    ' "start": number, "end": number, "quote": text}: chapters and paragraphs counted from 1, start and end code\n'
    " points in the paragraph; null where the chapter, or the words, are gone."
)


def check_form(findings: "Sequence[PlacedFinding]") -> dict[str, Any]:
    """{"findings": [{"rule": text,
    "severity": "error" | "warning" | "hint", "confidence": 0 to 1, "message": text, "explanation": text,
    "subject": text, "at": PLACE or null, "evidence": [{"says": text, "at": PLACE or null}],
    "fix": text for the place's words, or null}]}
    """
    return {
        "findings": [
            {
                "rule": placed.finding.rule,
                "severity": str(placed.finding.severity),
                "confidence": round(placed.finding.confidence, 3),
                "message": placed.finding.message,
                "explanation": placed.finding.explanation,
                "subject": placed.finding.subject,
                "at": place_form(placed.at),
                "evidence": [
                    {"says": proof.says, "at": place_form(place)}
                    for proof, place in zip(placed.finding.evidence, placed.evidence, strict=True)
                ],
                "fix": placed.finding.fix,
            }
            for placed in findings
        ]
    }


def rules_form(states: "Sequence[RuleState]") -> dict[str, Any]:
    """{"rules": [{"name": text, "title": text, "meaning": text, "enabled": true or false,
    "severity": the gravest it may be, or empty, "findings": number}]}
    """
    return {
        "rules": [
            {
                "name": one.rule.name,
                "title": one.rule.title,
                "meaning": one.rule.meaning,
                "enabled": one.setting.enabled,
                "severity": one.setting.severity,
                "findings": one.count,
            }
            for one in states
        ]
    }


def cast_form(table: "CastTable") -> dict[str, Any]:
    """{"cast": [{"id": text, "name": text, "aliases": [text], "mentions": number}],
    "candidates": [{"name": text, "count": number, "forms": [{"form": text, "count": number}], "example": text}]}
    """
    return {
        "cast": [
            {
                "id": character.id,
                "name": character.name,
                "aliases": list(character.aliases),
                "mentions": mentions,
            }
            for character, mentions in table.characters
        ],
        "candidates": [
            {
                "name": candidate.name,
                "count": candidate.count,
                "forms": [{"form": form, "count": count} for form, count in candidate.forms],
                "example": candidate.example,
            }
            for candidate in table.candidates
        ],
    }


def canon_form(table: "CanonTable") -> dict[str, Any]:
    """{"at": PLACE, "facts": [{"id": text, "statement": text, "source": text, "character": id or "", "trait": text,
    "value": text here or "", "standing": "in_force" | "overridden" | "not_yet" | "undetermined", "why": text,
    "divergence": id or null}]}
    """
    return {
        "at": place_form(table.at),
        "facts": [
            {
                "id": one.fact.id,
                "statement": one.fact.statement,
                "source": one.fact.source,
                "character": one.fact.character,
                "trait": one.fact.trait,
                "value": one.value,
                "standing": str(one.standing),
                "why": one.why,
                "divergence": None if one.by is None else one.by.id,
            }
            for one in table.facts
        ],
    }


def grammar_form(issues: "Sequence[PlacedIssue]") -> dict[str, Any]:
    """{"issues": [{"at": PLACE, "words": text, "rule": text, "category": text,
    "severity": "error" | "warning" | "hint", "message": text, "replacements": [text for the place's words]}]}
    """
    return {
        "issues": [
            {
                "at": place_form(placed.at),
                "words": placed.issue.words,
                "rule": placed.issue.rule,
                "category": placed.issue.category,
                "severity": str(placed.issue.severity),
                "message": placed.issue.message,
                "replacements": list(placed.issue.replacements),
            }
            for placed in issues
        ]
    }


def words_form(table: "Sequence[ChapterWords]") -> dict[str, Any]:
    """{"words": number, "chapters": [{"id": text, "heading": text, "words": number,
    "status": "draft" | "revised" | "posted"}]}
    """
    return {
        "words": sum(row.words for row in table),
        "chapters": [
            {"id": row.chapter.id, "heading": row.heading, "words": row.words, "status": str(row.chapter.status)}
            for row in table
        ],
    }


def goals_form(found: "Progress") -> dict[str, Any]:
    """{"day": "YYYY-MM-DD", "words": number, "words_today": number, "day_goal": number, 0 for none, "day_off": whether
    today is one, "streak": {"current": days, "longest": days}, "total": null or {"done": number, "target": number,
    "days_left": number or null, "needed_a_day": number or null, "pace": words a day of late,
    "finish": "YYYY-MM-DD" or null, "ahead": words, fewer than 0 for behind, or null},
    "posting": null or {"next_due": "YYYY-MM-DD", "buffer": finished chapters in a row,
    "chapters": [{"id": text, "heading": text, "due": "YYYY-MM-DD", "finished": whether}]}}
    """
    total, posting = found.total, found.posting
    return {
        "day": found.today.isoformat(),
        "words": found.words,
        "words_today": found.words_today,
        "day_goal": found.day_goal,
        "day_off": found.is_day_off,
        "streak": {"current": found.streak.current, "longest": found.streak.longest},
        "total": None
        if total is None
        else {
            "done": total.done,
            "target": total.target,
            "days_left": total.days_left,
            "needed_a_day": total.needed,
            "pace": round(total.pace, 1),
            "finish": None if total.finish is None else total.finish.isoformat(),
            "ahead": total.ahead,
        },
        "posting": None
        if posting is None
        else {
            "next_due": posting.next_due.isoformat(),
            "buffer": posting.buffer,
            "chapters": [
                {"id": one.chapter, "heading": one.heading, "due": one.due.isoformat(), "finished": one.is_finished}
                for one in posting.chapters
            ],
        },
    }


def todo_form(story: StoryView, found: "Sequence[TodoInChapter]") -> dict[str, Any]:
    """{"todo": [{"mark": text, "sentence": text, "at": PLACE}]}"""
    return {
        "todo": [
            {
                "mark": one.mark.words,
                "sentence": one.sentence,
                "at": asdict(
                    Place(
                        one.chapter, story.headings[one.chapter_number], one.chapter_number + 1, one.mark.number + 1,
                        one.mark.start, one.mark.end, one.mark.words,
                    )
                ),
            }
            for one in found
        ]
    }  # fmt: skip


def times_form(story: StoryView, found: "Sequence[FoundTime]") -> dict[str, Any]:
    """{"times": [{"kind": "offset" | "length" | "date" | "season" | "holiday" | "year" | "decade" | "weekday" | "clock"
    | "part_of_day" | "age", "meaning": text, "confidence": 0 to 1, "relation": "at" | "since" | "until" | "before"
    | "after", "spoken": true | false, "doubt": "habit" | "condition" | "denial" | "question" | null,
    "state": "offered" | "recorded" | "declined" | "nothing",
    "offers": [{"kind": "between" | "when" | "event" | "birth", "says": text, "fits": true | false}], "at": PLACE}]}
    """
    from app.verbs.time_words import meaning_words

    return {
        "times": [
            {
                "kind": str(one.expression.kind),
                "meaning": meaning_words(one.expression),
                "confidence": round(one.expression.confidence, 3),
                "relation": str(one.expression.relation),
                "spoken": one.expression.spoken,
                "doubt": None if one.expression.doubt is None else str(one.expression.doubt),
                "state": str(one.state),
                "offers": [{"kind": str(each.kind), "says": each.says, "fits": each.fits} for each in one.offers],
                "at": _text_place(
                    story, one.anchor.chapter, one.number, one.anchor.start, one.anchor.end, one.anchor.quote
                ),
            }
            for one in found
        ]
    }


def beta_return_form(returned: "BetaReturn", taken: "Taken | None") -> dict[str, Any]:
    """{"changes": [{"number": number, "standing": "placed" | "done" | "conflict" | "lost", "chapter": id or "",
    "author": text, "made_at": text, "tracked": whether it was, "certain": false where it may be your own later change,
    "old": text, "new": text, "before": text, "after": text, "present": what stands there in a conflict}],
    "comments": [{"author": text, "made_at": text, "text": text, "resolved": true or false, "chapter": id or "",
    "quote": text}], "unplaced": [text], "notices": [text],
    "taken": null where nothing was asked for, or {"chapters": [id], "comments": number, "known_comments": number}}
    """
    return {
        "changes": [
            {
                "number": one.number,
                "standing": str(one.standing),
                "chapter": one.chapter,
                "author": one.author,
                "made_at": one.made_at,
                "tracked": one.tracked,
                "certain": one.certain,
                "old": one.old,
                "new": one.new,
                "before": one.before,
                "after": one.after,
                "present": one.present,
            }
            for one in returned.suggestions
        ],
        "comments": [
            {
                "author": one.comment.author,
                "made_at": one.comment.made_at,
                "text": one.comment.text,
                "resolved": one.comment.resolved,
                "chapter": one.chapter,
                "quote": one.anchor.quote,
            }
            for one in returned.comments
        ],
        "unplaced": list(returned.unplaced),
        "notices": list(returned.notices),
        "taken": None
        if taken is None
        else {"chapters": list(taken.documents), "comments": len(taken.comments), "known_comments": taken.known},
    }


def find_form(story: StoryView, found: "Sequence[ChapterHits]") -> dict[str, Any]:
    """{"hits": [{"at": PLACE, "before": text, "after": text}]}, before and after on one line and cut where long"""
    hits = [
        (one.chapter, hit, context_of(one.chapter.document[hit.number].text, hit.start, hit.end))
        for one in found
        for hit in one.hits
    ]
    return {
        "hits": [
            {
                "at": _text_place(story, chapter.id, hit.number, hit.start, hit.end, context.words),
                "before": context.before,
                "after": context.after,
            }
            for chapter, hit, context in hits
        ]
    }


def changes_form(story: StoryView, groups: "Sequence[ChangeGroup]", dry_run: bool) -> dict[str, Any]:
    """{"changes": [{"where": heading or page of the ledger, "at": PLACE as it was, or null in the ledger, "old": text,
    "new": text, "made": whether it was made, "reason": text, why not}]}
    """
    return {
        "changes": [
            {
                "where": group.title,
                "at": _text_place(story, change.spot.chapter, change.spot.number, change.start, change.end, change.old)
                if isinstance(change.spot, TextSpot)
                else None,
                "old": change.old,
                "new": change.text,
                "made": change.ticked and not dry_run,
                "reason": change.reason,
            }
            for group in groups
            for change in group.changes
        ]
    }


def documentation(form: str) -> str:
    """What ``--json`` prints for a verb, for its help; ``form`` makes it, here or in another module of the verbs."""
    module, _, name = form.rpartition(".")
    shape = inspect.getdoc(getattr(import_module(f"app.verbs.{module or 'json_forms'}"), name)) or ""
    return f"--json prints:\n{shape.strip()}" + (f"\n{PLACE_FORM}" if "PLACE" in shape else "")


def _text_place(story: StoryView, chapter: str, number: int, start: int, end: int, quote: str) -> dict[str, Any] | None:
    at = story.chapter_number(chapter)
    heading = "" if at is None else story.headings[at]
    return place_form(Place(chapter, heading, None if at is None else at + 1, number + 1, start, end, quote))


def place_form(place: Place | None) -> dict[str, Any] | None:
    """A PLACE, or null."""
    return None if place is None else asdict(place)


def history_form(snapshots: "Sequence[Snapshot]") -> dict[str, Any]:
    """{"versions": [{"number": from 1, the newest, "id": text, "name": text, empty for one kept by itself,
    "taken_at": ISO date and time, "words": number, "posted": true where it is what was posted,
    "draft": name of the draft it is of, empty for the main text}]}
    """
    return {
        "versions": [
            {
                "number": number,
                "id": one.id,
                "name": one.name,
                "taken_at": one.taken_at,
                "words": one.words,
                "posted": one.pinned,
                "draft": one.draft,
            }
            for number, one in enumerate(snapshots, start=1)
        ]
    }


def comparison_form(comparison: "Comparison") -> dict[str, Any]:
    """{"added_words": number, "removed_words": number, "changes": [{"kind": "changed" | "removed" | "added",
    "old": text or null, "new": text or null, "moved": true where the paragraph stands elsewhere now,
    "pieces": [{"kind": "same" | "removed" | "added" | "dressed" (other italics and so on), "text": text}]}]}
    """
    return {
        "added_words": comparison.added_words,
        "removed_words": comparison.removed_words,
        "changes": [_change(comparison, comparison.rows[number]) for number in comparison.changes],
    }


def _change(comparison: "Comparison", row: "Row") -> dict[str, Any]:
    old = comparison.old_paragraph(row)
    new = None if row.new is None else comparison.after[row.new]
    return {
        "kind": str(row.kind),
        "old": None if old is None else old.text,
        "new": None if new is None else new.text,
        "moved": row.moved is not None,
        "pieces": [
            {
                "kind": str(piece.kind),
                "text": old.text[piece.old_start : piece.old_end] or new.text[piece.new_start : piece.new_end],
            }
            for piece in row.pieces
            if old is not None and new is not None
        ],
    }


def backups_form(backups: "Sequence[Backup]") -> dict[str, Any]:
    """{"backups": [{"number": from 1, the newest, "made_at": ISO date and time, "bytes": number, "path": text}]}"""
    return {
        "backups": [
            {"number": number, "made_at": one.made_at.isoformat(), "bytes": one.size, "path": str(one.path)}
            for number, one in enumerate(backups, start=1)
        ]
    }
