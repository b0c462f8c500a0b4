"""A ledger for the long project: 60 characters, 500 facts, 5,000 knowledge changes, 2,000 events and their order."""

import random
from dataclasses import dataclass, replace

from app.prose.anchor import Anchor, anchor_at
from app.prose.edits import edit_paragraph
from app.reading import sentences
from app.storyview.cast import Character, Trait
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange, Stance
from app.storyview.manuscript import Chapter
from app.storyview.moment import Moment
from app.storyview.places import Place
from app.storyview.scenes import opening_of, stretches
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, TimeConstraint, TimePoint

_FIRST = "Ines Tom Marguerite Una Agnes Peter Wren Hal Odile Jonah Petra Silas Maud Rafe Corin Isolde Bram Thea".split()
_LAST = "Vane Harrow Quill Marsh Penrose Locke Abbot Thorne Wickham Sayer".split()
_TOLD = (How.SAW, How.TOLD, How.INFERRED, How.OVERHEARD, How.READ)


@dataclass(frozen=True)
class Size:
    """How much the ledger holds."""

    characters: int = 60
    facts: int = 500
    knowledge_changes: int = 5_000
    events: int = 2_000
    constraints: int = 2_000
    scenes: int = 900


def with_ledger(story: StoryView, size: Size | None = None, seed: int = 4) -> StoryView:
    """The story with a ledger of that size, its anchors on sentences all over the text, and names in the text."""
    size, chance = size or Size(), random.Random(seed)
    cast = _cast(size.characters, chance)
    facts = [
        Fact(f"f{n}", f"Secret {n} of the house", cues=(f"secret {n}", f"the matter of {n}")) for n in range(size.facts)
    ]
    chapters = tuple(_peopled(chapter, cast, size.facts, chance) for chapter in story.chapters)
    scenes = _scenes(chapters, cast, size.scenes, chance)
    spots = sorted(
        ((chance.randrange(len(chapters)), chance.random()) for _ in range(size.knowledge_changes)),
    )
    changes = tuple(
        KnowledgeChange(
            f"k{n}", chance.choice(facts).id, chance.choice((*(one.id for one in cast), READER)),
            chance.choices((Stance.KNOWS, Stance.SUSPECTS, Stance.HAS_FORGOTTEN), (8, 2, 1))[0],
            Moment(_sentence(chapters[chapter], part)) if n % 20 else Moment(), chance.choice(_TOLD),
        )
        for n, (chapter, part) in enumerate(spots)
    )  # fmt: skip
    places = sorted((chance.randrange(len(chapters)), chance.random()) for _ in range(size.events))
    events = tuple(
        Event(
            f"e{n}", f"Event {n}", participants=(chance.choice(cast).id,),
            when=_date(chapter, len(chapters)) if n % 10 == 0 else "",
            anchor=_sentence(chapters[chapter], part) if n % 3 else None,
        )
        for n, (chapter, part) in enumerate(places)
    )  # fmt: skip
    return replace(
        story, chapters=chapters, characters=tuple(cast), facts=tuple(facts), scenes=scenes, knowledge_changes=changes,
        events=events, time_constraints=_constraints(events, size.constraints, chance),
        places=tuple(Place(f"p{n}", f"The {name} house") for n, name in enumerate(_LAST)),
    )  # fmt: skip


def edited(story: StoryView, chapter: int, words: str = "so ") -> StoryView:
    """The story with words put in at the beginning of a paragraph in the middle of a chapter."""
    old = story.chapters[chapter]
    number = next(at for at in range(len(old.document) // 2, len(old.document)) if old.document[at].text)
    new = replace(old, document=edit_paragraph(old.document, number, 0, 0, words))
    return replace(story, chapters=(*story.chapters[:chapter], new, *story.chapters[chapter + 1 :]))


def _cast(count: int, chance: random.Random) -> list[Character]:
    names = [f"{first} {last}" for last in _LAST for first in _FIRST][:count]
    return [
        Character(
            f"c{n}", name, aliases=(name.split()[0] if n < len(_FIRST) else f"Mx. {name}",),
            birth=str(chance.randint(1960, 1999)),
            traits=(Trait("eyes", chance.choice(("blue", "brown", "green"))),),
        )
        for n, name in enumerate(names)
    ]  # fmt: skip


def _peopled(chapter: Chapter, cast: list[Character], facts: int, chance: random.Random) -> Chapter:
    """The chapter with one paragraph in twenty in which somebody speaks of a secret or is named."""
    paragraphs = list(chapter.document)
    for at in range(3, len(paragraphs), 20):
        if paragraphs[at].text:
            name = chance.choice(cast).name
            secret = f"“It was secret {chance.randrange(facts)},” said {name}. "
            paragraphs[at] = replace(paragraphs[at], text=secret + paragraphs[at].text)
    return replace(chapter, document=type(chapter.document)(tuple(paragraphs)))


def _scenes(
    chapters: tuple[Chapter, ...], cast: list[Character], count: int, chance: random.Random
) -> tuple[Scene, ...]:
    made: list[Scene] = []
    for number, chapter in enumerate(chapters):
        for stretch in stretches(chapter.document):
            if len(made) < count:
                present = chance.sample(cast, 4)
                made.append(
                    Scene(
                        f"s{len(made)}", opening_of(chapter, stretch), f"Scene {len(made)}", present[0].id,
                        f"p{chance.randrange(len(_LAST))}", tuple(one.id for one in present),
                        when=_date(number, len(chapters)) if len(made) % 5 == 0 else "",
                    )
                )  # fmt: skip
    return tuple(made)


def _sentence(chapter: Chapter, part: float) -> Anchor:
    """An anchor on the sentence that stands so far (0 to 1) into a chapter."""
    numbers = [at for at, paragraph in enumerate(chapter.document) if paragraph.text]
    number = numbers[int(part * len(numbers))]
    span = sentences(chapter.document[number].text)[0]
    return anchor_at(chapter.document, chapter.id, number, span.start, span.end)


def _date(number: int, count: int) -> str:
    """A month that goes forward with the story."""
    month = number * 120 // count
    return f"{2010 + month // 12}-{month % 12 + 1:02}"


def _constraints(events: tuple[Event, ...], count: int, chance: random.Random) -> tuple[TimeConstraint, ...]:
    made: list[TimeConstraint] = []
    for n in range(count):
        first = chance.randrange(len(events) - 1)
        second = min(len(events) - 1, first + chance.randint(1, 5))
        made.append(
            TimeConstraint(
                f"t{n}", TimePoint(PointKind.EVENT, events[first].id), TimePoint(PointKind.EVENT, events[second].id),
                0, None, "later",
            )
        )  # fmt: skip
    return tuple(made)
