"""Which conditions of somebody surely hold at a place of the story."""

from collections.abc import Iterable

from app.continuity.finding import Proof
from app.continuity.points import StoryPoint
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.storyview.conditions import Condition, ConditionKind
from app.storyview.moment import Moment
from app.storyview.said import said
from app.storyview.scenes import PlacedScene


def conditions_of(read: ReadStory, *kinds: ConditionKind) -> dict[str, list[Condition]]:
    """The ledger's conditions of some kinds, by character."""
    found: dict[str, list[Condition]] = {}
    for one in read.story.conditions:
        if one.kind in kinds:
            found.setdefault(one.character, []).append(one)
    return found


def held_at(read: ReadStory, where: ReadParagraph, offset: int, among: Iterable[Condition]) -> Condition | None:
    """The first of some conditions that surely holds at an offset; none begins or ends in a paragraph that it is in."""
    point = where.point(offset)
    return next((one for one in among if holds(read, one, point) and not _turns_in(read, where, one)), None)


def held_in(read: ReadStory, scene: PlacedScene, among: Iterable[Condition]) -> Condition | None:
    """The first of some conditions that surely holds in all of a scene."""
    document = read.story.chapters[scene.chapter].document
    first = StoryPoint(scene.chapter, scene.stretch.first, 0)
    last = StoryPoint(scene.chapter, scene.stretch.last, len(document[scene.stretch.last].text))
    return next((one for one in among if holds(read, one, first) and holds(read, one, last)), None)


def holds(read: ReadStory, condition: Condition, point: StoryPoint) -> bool:
    """Whether a condition surely holds at a point, as things happen."""
    if read.knowledge.has_come(condition.since, point) is not True:
        return False
    return condition.until is None or read.knowledge.has_come(condition.until, point) is False


def since(condition: Condition) -> tuple[Proof, ...]:
    """The sentence that a condition holds from, as a proof."""
    if condition.since.anchor is None:
        return ()
    return (Proof(condition.since.anchor, said("{what} from here on", what=condition.what or condition.kind.value)),)


def _turns_in(read: ReadStory, where: ReadParagraph, condition: Condition) -> bool:
    return any(_stands_in(read, where, moment) for moment in (condition.since, condition.until))


def _stands_in(read: ReadStory, where: ReadParagraph, moment: Moment | None) -> bool:
    if moment is None or moment.anchor is None:
        return False
    point = read.knowledge.places.point_of(moment.anchor)
    return point is not None and (point.chapter, point.paragraph) == (where.chapter, where.number)
