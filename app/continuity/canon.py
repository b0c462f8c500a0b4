"""What of the source holds in this story, at any point of it."""

from dataclasses import dataclass
from enum import StrEnum

from app.continuity.canon_sources import is_within, stretches_in
from app.continuity.knowledge import KnowledgeIndex
from app.continuity.points import StoryPoint
from app.storyview.canon import CanonFact, Divergence
from app.storyview.said import said
from app.storyview.story import StoryView


class Standing(StrEnum):
    """How a canon fact stands at a point of the story."""

    IN_FORCE = "in_force"
    OVERRIDDEN = "overridden"
    NOT_YET = "not_yet"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class EffectiveFact:
    """A canon fact with its standing, what overrides it, and why; ``value`` is what its trait is here.

    ``value`` is empty where the fact speaks of no trait, or where what it is cannot be told.
    """

    fact: CanonFact
    standing: Standing
    why: str
    by: Divergence | None = None
    value: str = ""


class Canon:
    """The canon of a story. Make it once for many questions.

    Facts of the source that come after the story's baseline are not in force; divergences override from
    their moment on, as things happen. A source that cannot be read is in force, and says so.
    """

    def __init__(self, story: StoryView, index: KnowledgeIndex) -> None:
        self._index, self._baseline = index, story.work.canon_baseline
        self._divergences: dict[str, list[Divergence]] = {}
        for divergence in story.divergences:
            self._divergences.setdefault(divergence.canon_fact, []).append(divergence)

    def at(self, fact: CanonFact, point: StoryPoint) -> EffectiveFact:
        """How a fact stands at a point of the story."""
        begun = [
            (one, one.since is None or self._index.has_come(one.since, point))
            for one in self._divergences.get(fact.id, ())
        ]
        unsettled = next((one for one, has_begun in begun if has_begun is None), None)
        if unsettled is not None:
            why = said("Whether “{what}” overrides it by now depends on when things happen.", what=_of(unsettled))
            return EffectiveFact(fact, Standing.UNDETERMINED, why, unsettled)
        last = _last([one for one, has_begun in begun if has_begun], self._index)
        if last is not None:
            since = said("from the beginning") if last.since is None else said("by this point")
            why = said("This story overrides it {since}: {statement}.", since=since, statement=_of(last))
            return EffectiveFact(fact, Standing.OVERRIDDEN, why, last, last.value)
        standing, why = _by_source(fact, self._baseline)
        return EffectiveFact(fact, standing, why, value=fact.value if standing is Standing.IN_FORCE else "")


def effective_canon(story: StoryView, index: KnowledgeIndex, point: StoryPoint) -> tuple[EffectiveFact, ...]:
    """Every canon fact of the ledger, in its order, as it stands at a point; see `Canon`."""
    canon = Canon(story, index)
    return tuple(canon.at(fact, point) for fact in story.canon_facts)


def _last(begun: list[Divergence], index: KnowledgeIndex) -> Divergence | None:
    """The divergence that has the last word: the one whose moment is told last, of equals the first listed."""
    return max(begun, key=lambda one: _rank(one, index), default=None) if begun else None


def _rank(one: Divergence, index: KnowledgeIndex) -> tuple[int, StoryPoint]:
    anchor = None if one.since is None else one.since.anchor
    point = None if anchor is None else index.places.point_of(anchor)
    if one.since is None or one.since.before_story:
        return (0, StoryPoint(0, 0, 0))
    return (1, point or StoryPoint(0, 0, 0))


def _by_source(fact: CanonFact, baseline: str) -> tuple[Standing, str]:
    if not baseline.strip():
        return Standing.IN_FORCE, said("The story has no baseline: all of canon is in force.")
    if not stretches_in(baseline):
        return Standing.IN_FORCE, said(
            "The baseline “{baseline}” can’t be read as a place in the source, so all of canon is in force.",
            baseline=baseline,
        )
    if not stretches_in(fact.source):
        source = (
            said("Its source “{source}” can’t be read", source=fact.source) if fact.source else said("It has no source")
        )
        return Standing.IN_FORCE, said("{source}, so it is taken to be in force.", source=source)
    within = is_within(fact.source, baseline)
    if within is None:
        return Standing.UNDETERMINED, said(
            "“{source}” can’t be held against the baseline “{baseline}”.", source=fact.source, baseline=baseline
        )
    if within:
        return Standing.IN_FORCE, said("“{source}” is within “{baseline}”.", source=fact.source, baseline=baseline)
    return Standing.NOT_YET, said(
        "“{source}” comes after “{baseline}”, where this story leaves canon.", source=fact.source, baseline=baseline
    )


def _of(divergence: Divergence) -> str:
    return divergence.statement or divergence.value or divergence.id
