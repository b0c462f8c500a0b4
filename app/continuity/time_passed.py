"""How much time lies between a moment of the ledger and a place of the story."""

from app.continuity.points import StoryPoint
from app.continuity.reading_of import ReadStory
from app.storyview.moment import Moment


def time_passed(read: ReadStory, since: Moment, at: StoryPoint) -> tuple[int | None, int | None]:
    """The least and the most minutes from a moment to a place; None is unbounded.

    Of a moment before the story, and of one whose place is gone, nothing is known.
    """
    moments = read.knowledge.moments
    placed, here = moments.placed(since), moments.at(at)
    if placed is None or here is None or placed.before_story:
        return None, None
    spans = [read.knowledge.chronology.between(one, here.times[0]) for one in placed.times]
    leasts, mosts = [least for least, _ in spans], [most for _, most in spans]
    least = None if None in leasts else min(one for one in leasts if one is not None)
    most = None if None in mosts else max(one for one in mosts if one is not None)
    return least, most
