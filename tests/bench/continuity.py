"""What checking a 1,000,000-word story costs: `python -m tests.bench.continuity`.

300 chapters, 60 characters, 500 facts, 5,000 knowledge changes and 2,000 events; the bars are 10 s for the
whole and 100 ms after an edited paragraph.
"""

import gc
from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

from app.continuity import Checker
from app.storyview.knowledge import KnowledgeChange, Stance
from app.storyview.manuscript import Chapter
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from tests.bench.ledger_of_size import edited, with_ledger
from tests.bench.long_project import document, prose

_CHAPTERS = 300
_WORDS = 1_000_000


def main() -> None:
    """Print the table."""
    source = prose()
    chapters = tuple(Chapter(f"c{n}", document=document(_WORDS // _CHAPTERS, source)) for n in range(_CHAPTERS))
    story = with_ledger(StoryView(chapters=chapters))
    checker = Checker()
    rows = [("the whole story", 10.0, _time(lambda: checker.check(story)))]
    gc.freeze()  # as the process beside the window does
    rows.append(("the same again", 0.1, _time(lambda: checker.check(story))))
    for number in (3, 150, 290):
        story = edited(story, number)
        now = story
        rows.append((f"a paragraph of chapter {number + 1} edited", 0.1, _time(lambda now=now: checker.check(now))))
    told = replace(story, knowledge_changes=(*story.knowledge_changes, _told(story)))
    rows.append(("a change of knowledge added", 10.0, _time(lambda: checker.check(told))))
    for what, bar, seconds in rows:
        print(f"{what:<40}{seconds * 1000:>10.0f} ms{seconds / bar:>8.2f} of its bar")


def _told(story: StoryView) -> KnowledgeChange:
    return KnowledgeChange("new", story.facts[0].id, story.characters[0].id, Stance.KNOWS, Moment())


def _time(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return perf_counter() - begun


if __name__ == "__main__":
    main()
