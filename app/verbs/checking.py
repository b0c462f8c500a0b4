"""What doesn't fit in a story."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.continuity import Finding, check
from app.continuity.rules import all_rules
from app.prose.anchor import Anchor
from app.prose.document import Document
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.points import Place, place_of

_GRAVEST_FIRST = ("error", "warning", "hint")


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding, where it stands, and where each of its proofs does."""

    finding: Finding
    at: Place | None
    evidence: tuple[Place | None, ...]


def check_story(
    story: StoryView,
    *,
    posted: Mapping[str, Document] | None = None,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float, str], None] | None = None,
) -> tuple[PlacedFinding, ...]:
    """Every finding that was not dismissed, the gravest first, then in reading order."""
    found = [
        PlacedFinding(
            finding,
            _place(story, finding.anchor),
            tuple(_place(story, proof.anchor) for proof in finding.evidence),
        )
        for finding in check(story, posted=posted, cancelled=cancelled, progress=progress)
    ]
    return tuple(sorted(found, key=_rank))


def narrowed(
    findings: Sequence[PlacedFinding], rules: Sequence[str], severity: str | None
) -> tuple[PlacedFinding, ...]:
    """The findings of these rules (of all, where none is named) that are at least so grave.

    Raises VerbError for a rule that there is not.
    """
    names = [rule.name for rule in all_rules()]
    for name in rules:
        if name not in names:
            raise VerbError(f"There is no rule “{name}”. The rules are: {', '.join(names)}.")
    most = _GRAVEST_FIRST.index(severity or _GRAVEST_FIRST[-1])
    return tuple(
        placed
        for placed in findings
        if (not rules or placed.finding.rule in rules) and _GRAVEST_FIRST.index(str(placed.finding.severity)) <= most
    )


def _place(story: StoryView, anchor: Anchor | None) -> Place | None:
    return None if anchor is None else place_of(story, anchor)


def _rank(placed: PlacedFinding) -> tuple[int, int, int, int]:
    grave = _GRAVEST_FIRST.index(str(placed.finding.severity))
    at = placed.at
    if at is None or at.chapter_number is None:
        return (grave, 1_000_000, 0, 0)
    return (grave, at.chapter_number, at.paragraph or 0, at.start)
