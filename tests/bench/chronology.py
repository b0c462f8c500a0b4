"""The story's time over 2,000 events and 6,000 constraints: made anew and after one edit, beside plain floors.

Run by hand: python -m tests.bench.chronology
"""

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.continuity.chronology import Chronology, event_point
from app.continuity.points import Places
from app.storyview.partial_date import DAY, date_text
from app.storyview.story import StoryView
from app.storyview.timeline import Event, TimeConstraint

EVENTS, CONSTRAINTS, DATED = 2_000, 6_000, 200
ROUNDS = 7
EDITS = 60


def make_story(wrong: int) -> StoryView:
    """Events at random over ten years, with what is said of any two being so, but for some that are wrong."""
    chance = random.Random(1)
    when = [chance.randrange(735_000 * DAY, 739_000 * DAY) for _ in range(EVENTS)]
    dated = set(chance.sample(range(EVENTS), DATED))
    events = tuple(
        Event(
            f"e{number}",
            f"Event {number}",
            date_text(at - at % DAY, at - at % DAY + DAY - 1) if number in dated else "",
        )
        for number, at in enumerate(when)
    )
    limits: list[TimeConstraint] = []
    for number in range(CONSTRAINTS):
        first, second = sorted(chance.sample(range(EVENTS), 2), key=lambda one: when[one])
        apart = when[second] - when[first]
        least, most = chance.choice(((0, None), (apart * 4 // 5, apart * 6 // 5), (apart - 600, apart + 600)))
        if number < wrong:
            least = most = apart + 20 * 365 * DAY
        limits.append(
            TimeConstraint(f"t{number}", event_point(events[first]), event_point(events[second]), least, most)
        )
    chance.shuffle(limits)
    return StoryView(events=events, time_constraints=tuple(limits))


def edits(story: StoryView) -> Iterator[StoryView]:
    """The story after one edit more each time: a constraint loosened, tightened, gone or new, an event dated or not."""
    chance = random.Random(2)
    for number in range(EDITS):
        limits, events = list(story.time_constraints), list(story.events)
        at, one = chance.randrange(len(limits)), chance.randrange(len(events))
        match number % 5:
            case 0:
                limits[at] = replace(limits[at], at_most=None)
            case 1:
                limits[at] = replace(limits[at], at_least=(limits[at].at_least or 0) + chance.choice((-9, 9, 10 * DAY)))
            case 2:
                del limits[at]
            case 3:
                limits.insert(at, replace(limits[at], id=f"new{number}", at_least=0))
            case _:
                events[one] = replace(events[one], when="" if events[one].when else "2013 to 2024")
        story = replace(story, events=tuple(events), time_constraints=tuple(limits))
        yield story


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The processor's time, the median of some rounds."""
    taken: list[float] = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        taken.append((time.process_time() - began) * 1000)
    return statistics.median(taken)


def one_pass(story: StoryView) -> Callable[[], object]:
    """The floor: one pass of Bellman's and Ford's method over every edge, which settles nothing yet."""
    edges: list[tuple[int, int, int]] = []
    numbers = {event_point(one): number for number, one in enumerate(story.events)}
    for one in story.time_constraints:
        first, second = numbers[one.earlier], numbers[one.later]
        edges.append((second, first, -(one.at_least or 0)))
        if one.at_most is not None:
            edges.append((first, second, one.at_most))

    def work() -> None:
        heights = [0] * len(numbers)
        for source, target, weight in edges:
            if heights[source] + weight < heights[target]:
                heights[target] = heights[source] + weight

    return work


def measure(wrong: int) -> None:
    """Print the table for a story with so many wrong statements."""
    story = make_story(wrong)
    places = Places(story)
    floor = milliseconds(one_pass(story))
    made = Chronology(story, places)
    made.bounds(event_point(story.events[0]))
    after: list[float] = []
    asked: list[float] = []
    for edited in edits(story):
        began = time.process_time()
        made = made.after(edited, places)
        settled = time.process_time()
        made.bounds(event_point(edited.events[0]))
        asked.append((time.process_time() - settled) * 1000)
        after.append((settled - began) * 1000)
    found = len(Chronology(story, places).contradictions)
    lines = (
        ("one pass over the edges (floor)", floor),
        ("made anew", milliseconds(lambda: Chronology(story, places))),
        ("after an edit, median", statistics.median(after)),
        ("after an edit, longest", max(after)),
        ("a date asked after it, median", statistics.median(asked)),
        ("a date asked after it, longest", max(asked)),
    )
    print(f"\n{EVENTS:,} events, {CONSTRAINTS:,} constraints, {found} contradictions")
    for name, taken in lines:
        print(f"{name:34}{taken:10.2f} ms{taken / floor:10.1f} x floor")


def main() -> None:
    """Print the tables."""
    for wrong in (0, 1, 5):
        measure(wrong)


if __name__ == "__main__":
    main()
