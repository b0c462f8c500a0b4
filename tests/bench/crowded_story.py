"""A story for the pictures: 300 scenes in 300 chapters, 60 characters, 200 events, flashbacks, dates and gaps."""

import random
from datetime import date
from pathlib import Path

from app.project import Project
from app.prose.anchor import Anchor
from app.prose.document import Document
from app.storyview.cast import Character
from app.storyview.manuscript import Chapter, Work
from app.storyview.places import Place
from app.storyview.timeline import Event, Scene, Telling
from tests.bench.long_project import document as prose_document
from tests.bench.long_project import prose

SCENES, CHARACTERS, EVENTS, PLACES, PLOT_LINES = 300, 60, 200, 20, 6


def make_crowded_story(path: Path, words: int = 1_000_000) -> None:
    """Write the project."""
    chance, source = random.Random(7), prose()
    texts = [prose_document(words // SCENES, source) for _ in range(SCENES)]
    chapters = [Chapter(document=Document(tuple(one for one in text if not one.is_break))) for text in texts]
    first = date(2011, 3, 1).toordinal()
    with Project.create(path, Work(title="Crowded")) as project:
        ids = [one.id for one in project.add_chapters(chapters)]
        people = [Character(f"who-{number}", f"Person {number}", birth="1990") for number in range(CHARACTERS)]
        places = [Place(f"where-{number}", f"Place {number}") for number in range(PLACES)]
        scenes: list[Scene] = []
        for number, chapter in enumerate(ids):
            telling = Telling.FLASHBACK if number % 17 == 9 else Telling.IN_ORDER
            day = first + number * 9 - (2000 + 40 * number if telling is Telling.FLASHBACK else 0)
            scenes.append(
                Scene(
                    f"scene-{number}",
                    Anchor(chapter),
                    f"The {chance.choice(('letter', 'quay', 'storm', 'supper'))} of chapter {number}",
                    point_of_view=chance.choice(people).id,
                    place=chance.choice(places).id,
                    present=tuple(one.id for one in chance.sample(people, chance.randint(1, 8))),
                    when=date.fromordinal(day).isoformat() if number % 3 else "",
                    telling=telling,
                    plot_line=f"Plot {chance.randrange(PLOT_LINES)}",
                )
            )
        events = [
            Event(
                f"event-{number}",
                f"Event {number}",
                date.fromordinal(first + chance.randrange(2700)).isoformat()[: chance.choice((4, 7, 10))],
                tuple(one.id for one in chance.sample(people, 2)),
            )
            for number in range(EVENTS)
        ]
        project.put(*people, *places, *scenes, *events)
