"""What people are to each other, as of one point of the story."""

from dataclasses import dataclass
from enum import StrEnum

from app.continuity.moments import Moments
from app.continuity.relationships import RelationshipState, relationships_at
from app.storyview.story import StoryView
from app.verbs.knowing import holder_name
from app.verbs.points import Place, parse_point_or_end, place_at


@dataclass(frozen=True, slots=True)
class Bonds:
    """Every relationship of the ledger, as of a place."""

    at: Place
    states: tuple[RelationshipState, ...]


class Standing(StrEnum):
    """How a relationship stands at a point."""

    STANDS = "stands"
    DEPENDS = "depends"
    ENDED = "ended"
    NOT_BEGUN = "not_begun"


def bonds_at(story: StoryView, at: str | None = None) -> Bonds:
    """Every relationship as of a point of the story, as `parse_point` takes it; at its end where ``at`` is None.

    Raises VerbError for a point that is not there.
    """
    point = parse_point_or_end(story, at)
    return Bonds(place_at(story, point), relationships_at(story, Moments(story), point))


def standing(state: RelationshipState) -> Standing:
    """How a relationship stands, in one word; one whose kind depends counts as depending."""
    if state.stands is None or (state.stands and state.kind is None):
        return Standing.DEPENDS
    if state.stands:
        return Standing.STANDS
    return Standing.ENDED if state.has_ended else Standing.NOT_BEGUN


def possible_kinds(state: RelationshipState) -> tuple[str, ...]:
    """What a relationship is, or all that it may be where that depends."""
    if state.kind is not None:
        return (state.kind,)
    kinds = [one.kind for one in (*([state.because] if state.because else []), *state.depends_on) if one.kind]
    return tuple(dict.fromkeys((state.relationship.kind, *kinds)))


def bonds_text(story: StoryView, bonds: Bonds) -> str:
    """Each relationship in a line, by how it stands."""
    if not bonds.states:
        return "The ledger has no relationships yet. Add them in the window, or with “headcanon ledger import”."
    lines = [f"as of {bonds.at}"] if bonds.at.heading else []
    heads = {
        Standing.STANDS: "At this point", Standing.DEPENDS: "It depends", Standing.ENDED: "No longer",
        Standing.NOT_BEGUN: "Not yet",
    }  # fmt: skip
    for which, head in heads.items():
        found = [one for one in bonds.states if standing(one) is which]
        if found:
            lines += ["", head]
        for one in found:
            names = " and ".join(holder_name(story, who) for who in (one.relationship.first, one.relationship.second))
            lines.append(f"  {names}: {' or '.join(possible_kinds(one))}")
    return "\n".join(lines)
