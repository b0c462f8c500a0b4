"""What the command line prints for people to read."""

import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.storyview.knowledge import Stance
from app.storyview.story import StoryView
from app.verbs.knowing import WhoKnows, evidence_place, holder_name
from app.verbs.points import listed

if TYPE_CHECKING:  # so that one verb does not wait for the parts of another
    from app.project.ledger import LedgerReport
    from app.verbs.casting import CastTable
    from app.verbs.checking import PlacedFinding
    from app.verbs.counting import ChapterWords
    from app.verbs.findings import RuleState
    from app.verbs.goals import Progress
    from app.verbs.language import PlacedIssue
    from app.verbs.matrix import Matrix

_WIDTH = 100
_QUOTES = '“”"'
_STANCES = {
    None: "depends",
    Stance.KNOWS: "knows",
    Stance.SUSPECTS: "suspects",
    Stance.MISBELIEVES: "misbelieves",
    Stance.HAS_FORGOTTEN: "has forgotten",
    Stance.DOES_NOT_KNOW: "doesn't know",
}


def check_text(findings: "Sequence[PlacedFinding]") -> str:
    """Each finding with its words and the reason."""
    if not findings:
        return "Nothing was found that doesn't fit."
    lines = [_tally((str(placed.finding.severity) for placed in findings), "finding")]
    for placed in findings:
        where = "" if placed.at is None else str(placed.at)
        lines += ["", f"{placed.finding.severity!s:<8} {where}  [{placed.finding.rule}]".rstrip()]
        lines += _wrapped(placed.finding.message)
        if placed.at is not None and placed.at.quote:
            lines += _wrapped(f"“{_shortened(placed.at.quote)}”")
        if placed.finding.explanation:
            lines += _wrapped(f"Why: {placed.finding.explanation}")
        for proof, place in zip(placed.finding.evidence, placed.evidence, strict=True):
            where = "" if place is None else f" ({place})"
            words = f"“{_shortened(place.quote)}”{where}" if place is not None and place.quote else where.strip()
            lines += _wrapped(f"- {': '.join(part for part in (proof.says, words) if part)}")
        if placed.finding.fix is not None:
            lines += _wrapped(f"Fix: “{placed.finding.fix}”")
    return "\n".join(lines)


def rules_text(states: "Sequence[RuleState]") -> str:
    """Each rule with its name, whether it is off, how many findings it has, and what it means."""
    lines: list[str] = []
    for one in states:
        marks = ["off"] if not one.setting.enabled else []
        marks += [f"at most {one.setting.severity}"] if one.setting.severity else []
        marks += [counted(one.count, "finding")] if one.count else []
        remark = f" ({', '.join(marks)})" if marks else ""
        lines.append(f"{one.rule.name}  {one.rule.title}{remark}")
        lines += _wrapped(one.rule.meaning)
    return "\n".join(lines)


def cast_text(table: "CastTable") -> str:
    """The cast, then the names that could join it."""
    lines: list[str] = []
    if table.characters:
        rows = [(one.name, _mentions(count), ", ".join(one.aliases)) for one, count in table.characters]
        lines += ["Cast", *_table(rows)]
    else:
        lines.append("The cast is empty.")
    if table.candidates:
        rows = [
            (
                candidate.name,
                _mentions(candidate.count),
                listed([f"{form} ×{count}" for form, count in candidate.forms], 6) if len(candidate.forms) > 1 else "",
            )
            for candidate in table.candidates
        ]
        lines += ["", "Names that nobody in the cast has", *_table(rows)]
    return "\n".join(lines)


def who_knows_text(story: StoryView, answer: WhoKnows) -> str:
    """Each holder's state, with the sentence that made it so. Those of whom nothing is said stand in one line."""
    lines = [f"{answer.fact.statement}  [{answer.fact.id}]"]
    if answer.at.heading:
        lines.append(f"as of {answer.at}")
    stated = [state for state in answer.states if state.stated]
    width = max((len(holder_name(story, state.holder)) for state in stated), default=0)
    for state in stated:
        place = evidence_place(story, state)
        where = "" if place is None else f"  ({place})"
        name = _capitalized(holder_name(story, state.holder))
        lines += ["", f"{name:<{width}}  {_STANCES[state.stance]}{where}"]
        sentence = next((each.sentence for each in reversed(state.because) if each.sentence), "")
        if sentence:
            lines += _wrapped(f"“{_shortened(sentence).strip(_QUOTES)}”")
        if state.explanation:
            lines += _wrapped(_capitalized(state.explanation))
    silent = [_capitalized(holder_name(story, state.holder)) for state in answer.states if not state.stated]
    if silent:
        lines += ["", *textwrap.wrap(f"The ledger says nothing of: {', '.join(silent)}.", _WIDTH)]
    return "\n".join(lines)


def matrix_text(story: StoryView, matrix: "Matrix") -> str:
    """Each fact with everybody of whom the ledger says something, by stance."""
    if not matrix.rows:
        return "The project has no facts yet. Add one in the window, or with “headcanon ledger import”."
    lines = [f"as of {matrix.at}"] if matrix.at.heading else []
    for row in matrix.rows:
        so = {True: "", False: "  (not so at this point)", None: "  (whether it is so depends)"}[row.holds]
        lines += ["", f"{row.fact.statement}  [{row.fact.id}]{so}"]
        for stance, words in _STANCES.items():
            names = [holder_name(story, one.holder) for one in row.states if one.stated and one.stance is stance]
            if names:
                lines += textwrap.wrap(
                    f"{words}: {', '.join(names)}", _WIDTH, initial_indent="  ", subsequent_indent="    "
                )
    return "\n".join(lines)


def grammar_text(issues: "Sequence[PlacedIssue]") -> str:
    """Each issue in one line, chapter by chapter."""
    if not issues:
        return "No spelling or grammar issues."
    lines = [_tally((str(placed.issue.severity) for placed in issues), "issue")]
    for heading in dict.fromkeys(placed.at.heading for placed in issues):
        rows = [
            (
                str(placed.issue.severity),
                f"¶{placed.at.paragraph}",
                f"“{_shortened(placed.issue.words, 40)}”",
                f"→ {' · '.join(placed.issue.replacements[:3])}" if any(placed.issue.replacements) else "",
                placed.issue.message,
            )
            for placed in issues
            if placed.at.heading == heading
        ]
        lines += ["", heading, *_table(rows)]
    return "\n".join(lines)


def words_text(table: "Sequence[ChapterWords]") -> str:
    """The words of each chapter and of all."""
    rows = [(row.heading, f"{row.words:,}") for row in table]
    total = f"{sum(row.words for row in table):,}"
    wide = max([len(heading) for heading, _ in rows] + [5])
    right = max([len(words) for _, words in rows] + [len(total)])
    lines = [f"{heading:<{wide}}  {words:>{right}}" for heading, words in rows]
    return "\n".join([*lines, f"{'Total':<{wide}}  {total:>{right}}"])


def ledger_text(report: "LedgerReport") -> str:
    """What a ledger brought, and the words that it quotes in vain."""
    lines = [f"{counted(report.added, 'entry', 'entries')} added, {report.changed} changed."]
    if report.unanchored:
        lines.append("These quoted words are not in the text, so what hangs on them has no place there:")
        lines += _bullets(f"“{quote}”" for quote in report.unanchored)
    return "\n".join(lines)


def export_text(files: Sequence[object], losses: Sequence[str], missing: Sequence[str]) -> str:
    """What was written, what the format could not hold, and what AO3 still asks for."""
    lines = [f"Wrote {file}" for file in files]
    if losses:
        lines += ["What this format can't hold:", *_bullets(losses)]
    if missing:
        lines += ["What AO3 still asks for, or would not take:", *_bullets(missing)]
    return "\n".join(lines)


def goals_text(found: "Progress") -> str:
    """What was written today, the streak, and how far the goals are reached."""
    goal = f" of {found.day_goal:,}" if found.day_goal else " (a day off)" if found.is_day_off else ""
    rows = [
        ("Today", f"{found.words_today:,}{goal}"),
        ("Streak", f"{counted(found.streak.current, 'day')}, at best {counted(found.streak.longest, 'day')}"),
        ("The fic", counted(found.words, "word")),
    ]
    total = found.total
    if total is not None:
        rows.append(("Goal", f"{total.done:,} of {counted(total.target, 'word')}"))
        if total.needed is not None and total.days_left is not None:
            rows.append(("Needed", f"{total.needed:,} a day, {counted(total.days_left, 'day')} left"))
        if total.ahead is not None:
            rows.append(("So far", f"{counted(abs(total.ahead), 'word')} {'ahead' if total.ahead >= 0 else 'behind'}"))
        finish = "" if total.finish is None else f"; at that pace done on {total.finish}"
        rows.append(("Of late", f"{total.pace:,.0f} a day{finish}"))
    if found.posting is not None:
        buffer = counted(found.posting.buffer, "finished chapter")
        rows.append(("Posting", f"next on {found.posting.next_due}, {buffer} in hand"))
    return "\n".join(_table(rows))


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    if not rows:
        return []
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  " + "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]


def _bullets(sentences: Iterable[str]) -> list[str]:
    return [line for sentence in sentences for line in _wrapped(sentence, "  - ", "    ")]


def _wrapped(text: str, first: str = "         ", rest: str = "         ") -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=first, subsequent_indent=rest)


def _tally(severities: Iterable[str], noun: str) -> str:
    counts = Counter(severities)
    parts = [counted(counts[severity], severity) for severity in ("error", "warning", "hint") if counts[severity]]
    return f"{counted(sum(counts.values()), noun)}: {', '.join(parts)}."


def counted(number: int, noun: str, plural: str = "") -> str:
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def _mentions(count: int) -> str:
    return f"{count:,}×"


def _shortened(text: str, at_most: int = 300) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= at_most else flat[: at_most - 1].rstrip() + "…"


def _capitalized(name: str) -> str:
    return name[:1].upper() + name[1:]
