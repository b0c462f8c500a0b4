"""What knowledge costs in a 1,000,000-word project with a full ledger: `python -m tests.bench.who_knows`.

500 facts, 5,000 changes of knowledge, 60 characters, 2,000 events. The table says how long the index takes to make and
to renew after one edited paragraph, and how long "who knows" takes for all facts at a point that was not
asked about before (the slowest and the mean of 100), and again at the same.
"""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from app.continuity import KnowledgeIndex, StoryPoint
from app.project import Project
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import Telling
from tests.bench.ledger_of_size import edited, with_ledger
from tests.bench.long_project import make_long_project

_POINTS = 100


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.fic"
        make_long_project(path)
        with Project.open(path, read_only=True) as project:
            story = with_ledger(project.story())
    plain, made = _time(lambda: KnowledgeIndex(story))
    _row("index made", made, made)
    first = [_asked(plain, story, number) for number in range(_POINTS)]
    _row("all facts at a new point, mean", sum(first) / len(first), made)
    _row("all facts at a new point, slowest", max(first), made)
    _row("all facts at the same point", _asked(plain, story, _POINTS - 1), made)
    renewed, again = _time(lambda: plain.after(edited(story, 150)))
    _row("index renewed after an edit", again, made)
    _row("all facts at a point, after an edit", _asked(renewed, story, 7), made)
    tangled = KnowledgeIndex(_tangled(story))
    first = [_asked(tangled, story, number) for number in range(_POINTS)]
    _row("with flashbacks and events, mean", sum(first) / len(first), made)
    _row("with flashbacks and events, slowest", max(first), made)


def _asked(index: KnowledgeIndex, story: StoryView, number: int) -> float:
    chapter = number * len(story.chapters) // _POINTS
    point = StoryPoint(chapter, len(story.chapters[chapter].document) // 2, 3)
    return _time(lambda: [index.states(fact.id, point) for fact in story.facts])[1]


def _tangled(story: StoryView) -> StoryView:
    """The story with one scene in twenty a flashback and one change in ten at an event."""
    scenes = tuple(
        replace(one, telling=Telling.FLASHBACK) if n % 20 == 0 else one for n, one in enumerate(story.scenes)
    )
    changes = tuple(
        replace(one, at=Moment(event=story.events[n * 7 % len(story.events)].id)) if n % 10 == 0 else one
        for n, one in enumerate(story.knowledge_changes)
    )
    return replace(story, scenes=scenes, knowledge_changes=changes)


def _row(what: str, seconds: float, whole: float) -> None:
    print(f"{what:<40}{seconds * 1000:>9.1f} ms{seconds / whole:>8.2f}")


def _time(act: Callable[[], object]) -> tuple[KnowledgeIndex, float]:
    begun = perf_counter()
    made = act()
    return made, perf_counter() - begun  # type: ignore[return-value]


if __name__ == "__main__":
    main()
