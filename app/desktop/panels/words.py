"""The words that the panels use for stances and ways of learning."""

from app.storyview.knowledge import READER, How, Stance
from app.storyview.story import StoryView

STANCES = {
    Stance.KNOWS: "knows",
    Stance.SUSPECTS: "suspects",
    Stance.MISBELIEVES: "believes something else",
    Stance.HAS_FORGOTTEN: "has forgotten",
    Stance.DOES_NOT_KNOW: "doesn’t know",
}
GROUPS = {
    Stance.KNOWS: "Knows",
    Stance.SUSPECTS: "Suspects",
    Stance.MISBELIEVES: "Believes something else",
    Stance.HAS_FORGOTTEN: "Has forgotten",
    Stance.DOES_NOT_KNOW: "Doesn’t know",
    None: "Depends",
}
HOWS = {
    How.UNSTATED: "not said how",
    How.SAW: "saw it",
    How.TOLD: "was told",
    How.INFERRED: "worked it out",
    How.OVERHEARD: "overheard it",
    How.READ: "read it",
    How.LIED_TO: "was lied to",
    How.FORGOT: "forgot it",
    How.REMEMBERED: "remembered it",
    How.BEFORE_STORY: "knew from before",
}


def holder_name(story: StoryView, holder: str) -> str:
    """What a holder is called in the window."""
    if holder == READER:
        return "The reader"
    one = story.character(holder)
    return one.name if one is not None else holder


def shortened(text: str, length: int = 90) -> str:
    """A text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0] + "…"
