"""Short sentences about knowledge as an author would say them: "Blaine forgets this", "Cooper tells Kurt"."""

import re
from dataclasses import dataclass
from itertools import chain

from app.storyview.knowledge import READER, How, Stance
from app.storyview.story import StoryView


@dataclass(frozen=True, slots=True)
class Saying:
    """What a sentence says: who takes which stance, how, and from whom (a character's id, or nothing)."""

    holders: tuple[str, ...]
    stance: Stance
    how: How
    source: str = ""


_TO_OTHERS = {
    r"tells?|told": (Stance.KNOWS, How.TOLD),
    r"lies? to|lied to": (Stance.MISBELIEVES, How.LIED_TO),
}
# The longer ones first: "works it out" before "works".
_BY_ONESELF = {
    r"(?:does ?n[’']?t|does not|do ?n[’']?t|do not) (?:yet )?know": (Stance.DOES_NOT_KNOW, How.UNSTATED),
    r"forgets?|forgot|has forgotten": (Stance.HAS_FORGOTTEN, How.FORGOT),
    r"remembers?": (Stance.KNOWS, How.REMEMBERED),
    r"suspects?": (Stance.SUSPECTS, How.UNSTATED),
    r"overhears?": (Stance.KNOWS, How.OVERHEARD),
    r"sees?|saw|witness(?:es)?": (Stance.KNOWS, How.SAW),
    r"reads?": (Stance.KNOWS, How.READ),
    r"works? (?:it |this )?out|guess(?:es)?|infers?|realizes?|realises?|figures? (?:it |this )?out": (
        Stance.KNOWS,
        How.INFERRED,
    ),
    r"learns?|finds? out|knows?|hears?": (Stance.KNOWS, How.UNSTATED),
}
_REST = r"(?: (?:of |about )?(?:this|it|that))?[.!]?"
_READER = re.compile(r"(?:the )?readers?", re.IGNORECASE)


def understand(story: StoryView, text: str) -> Saying | None:
    """What a sentence says of the cast; None where it is not understood or names somebody who is not in it."""
    line = " ".join(text.split())
    for verb, (stance, how) in _TO_OTHERS.items():
        found = re.fullmatch(rf"(.+?) (?:{verb}) (.+?){_REST}", line, re.IGNORECASE)
        if found is not None:
            source, holders = _person(story, found[1]), _people(story, found[2])
            if source and source != READER and holders:
                return Saying(holders, stance, how, source)
    for verb, (stance, how) in _BY_ONESELF.items():
        found = re.fullmatch(rf"(.+?) (?:{verb}){_REST}", line, re.IGNORECASE)
        if found is not None and (holders := _people(story, found[1])):
            return Saying(holders, stance, how)
    return None


def _people(story: StoryView, text: str) -> tuple[str, ...]:
    found = [_person(story, name) for name in re.split(r",\s*(?:and\s+)?|\s+and\s+|\s*&\s*", text) if name]
    return tuple(dict.fromkeys(found)) if found and all(found) else ()


def _person(story: StoryView, name: str) -> str:
    wanted = name.strip().casefold()
    if _READER.fullmatch(wanted):
        return READER
    by_full_name = (one.id for one in story.characters if one.name.casefold() == wanted)
    by_alias = (one.id for one in story.characters if wanted in map(str.casefold, one.aliases))
    return next(chain(by_full_name, by_alias), "")
