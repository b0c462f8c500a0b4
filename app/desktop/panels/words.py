"""The words that the panels use for stances, ways of learning, bonds and lengths of time."""

from app.desktop.i18n import tr
from app.storyview.cast import RelationshipChange
from app.storyview.duration import UNITS
from app.storyview.knowledge import READER, How, Stance
from app.storyview.story import StoryView

QUOTES = '“”"'  #: that are left out where words are quoted


def stance_words() -> dict[Stance, str]:
    """Each stance as it follows a holder’s name: "Kurt suspects"."""
    return {
        Stance.KNOWS: tr("knows"),
        Stance.SUSPECTS: tr("suspects"),
        Stance.MISBELIEVES: tr("believes something else"),
        Stance.HAS_FORGOTTEN: tr("has forgotten"),
        Stance.DOES_NOT_KNOW: tr("doesn’t know"),
    }


def group_names() -> dict[Stance | None, str]:
    """Each stance as the heading over those who take it; None where it depends."""
    return {
        Stance.KNOWS: tr("Knows"),
        Stance.SUSPECTS: tr("Suspects"),
        Stance.MISBELIEVES: tr("Believes something else"),
        Stance.HAS_FORGOTTEN: tr("Has forgotten"),
        Stance.DOES_NOT_KNOW: tr("Doesn’t know"),
        None: tr("Depends"),
    }


def how_words() -> dict[How, str]:
    """Each way of coming to know."""
    return {
        How.UNSTATED: tr("not said how"),
        How.SAW: tr("saw it"),
        How.TOLD: tr("was told"),
        How.INFERRED: tr("worked it out"),
        How.OVERHEARD: tr("overheard it"),
        How.READ: tr("read it"),
        How.LIED_TO: tr("was lied to"),
        How.FORGOT: tr("forgot it"),
        How.REMEMBERED: tr("remembered it"),
        How.BEFORE_STORY: tr("knew from before"),
    }


def turn_words() -> dict[RelationshipChange, str]:
    """What happens to a relationship."""
    return {
        RelationshipChange.BEGINS: tr("begins"),
        RelationshipChange.CHANGES: tr("changes"),
        RelationshipChange.ENDS: tr("ends"),
    }


def length_text(minutes: int) -> str:
    """A length of story time in the largest unit that holds it without rest."""
    unit = next((unit for unit, size in UNITS.items() if minutes and minutes % size == 0), "minute")
    count = minutes // UNITS[unit]
    return {
        "year": tr("%Ln year(s)", "", count),
        "month": tr("%Ln month(s)", "", count),
        "week": tr("%Ln week(s)", "", count),
        "day": tr("%Ln day(s)", "", count),
        "hour": tr("%Ln hour(s)", "", count),
        "minute": tr("%Ln minute(s)", "", count),
    }[unit]


def holder_name(story: StoryView, holder: str) -> str:
    """What a holder is called in the window."""
    if holder == READER:
        return tr("The reader")
    one = story.character(holder)
    return one.name if one is not None else holder


def shortened(text: str, length: int = 90) -> str:
    """A text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0] + "…"
