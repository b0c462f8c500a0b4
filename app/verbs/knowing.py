"""Who knows what, at a point of the story."""

import re
from dataclasses import dataclass

from app.continuity import KnowledgeIndex, KnowledgeState, StoryPoint, knowledge_at
from app.prose.anchor import Anchor
from app.storyview.knowledge import READER, Fact
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.points import Place, listed, parse_point_or_end, place_at, place_of

_NO_FACTS = "The project has no facts yet. Add one in the window, or with “headcanon ledger import”."


@dataclass(frozen=True, slots=True)
class WhoKnows:
    """The answer: the fact, the place as of which it is given, and every holder's state."""

    fact: Fact
    at: Place
    states: tuple[KnowledgeState, ...]


def who_knows(story: StoryView, fact: str, at: str | None = None) -> WhoKnows:
    """Who stands how to a fact, as of a point of the story; at its end where ``at`` is None.

    Both are named as `find_fact` and `parse_point` take them. Raises VerbError for a fact or a point that is not there.
    """
    found = find_fact(story, fact)
    point: StoryPoint = parse_point_or_end(story, at)
    return WhoKnows(found, place_at(story, point), knowledge_at(story, found.id, point))


def who_knows_all(story: StoryView, at: str | None = None) -> tuple[WhoKnows, ...]:
    """The same of every fact. Raises VerbError for a point that is not there, or where there are no facts."""
    if not story.facts:
        raise VerbError(_NO_FACTS)
    point, index = parse_point_or_end(story, at), KnowledgeIndex(story)
    return tuple(WhoKnows(fact, place_at(story, point), index.states(fact.id, point)) for fact in story.facts)


def find_fact(story: StoryView, named: str) -> Fact:
    """The fact of that id, else the one whose statement or cues hold these words.

    Raises VerbError for none or several.
    """
    if not story.facts:
        raise VerbError(_NO_FACTS)
    wanted = named.strip().casefold()
    by_id = [fact for fact in story.facts if fact.id.casefold() == wanted]
    exact = by_id or [
        fact for fact in story.facts if wanted in (fact.statement.casefold(), *map(str.casefold, fact.cues))
    ]
    if len(exact) == 1:
        return exact[0]
    words = re.findall(r"\w+", wanted)
    found = exact or [fact for fact in story.facts if words and _holds(fact, words)]
    if len(found) == 1:
        return found[0]
    if found:
        which = listed([f"{fact.id} ({fact.statement})" for fact in found])
        raise VerbError(f"“{named}” may be more than one fact: {which}. Give the id.")
    which = listed([f"{fact.id} ({fact.statement})" for fact in story.facts])
    raise VerbError(f"No fact holds “{named}”. There are: {which}.")


def holder_name(story: StoryView, holder: str) -> str:
    """How a holder of knowledge is called."""
    if holder == READER:
        return "the reader"
    character = story.character(holder)
    return holder if character is None else character.name


def anchor_of(story: StoryView, moment: Moment) -> Anchor | None:
    """Where the text tells of a moment: its own words, or those that tell of its event; None where none do."""
    return moment.anchor or next((event.anchor for event in story.events if event.id == moment.event), None)


def evidence_place(story: StoryView, state: KnowledgeState) -> Place | None:
    """Where the last of what made a state so stands in the text; None where nothing in the text did."""
    for evidence in reversed(state.because):
        anchor = evidence.change.at.anchor
        if anchor is not None:
            return place_of(story, anchor)
    return None


def _holds(fact: Fact, words: list[str]) -> bool:
    """Whether every word begins one of the fact's: "divorce" is in "They are divorced"."""
    said = re.findall(r"\w+", " ".join((fact.statement, *fact.cues)).casefold())
    return all(any(each.startswith(word) for each in said) for word in words)
