"""A choice of a moment: never, the sentence at the cursor, an event, or what was chosen before."""

from app.desktop.i18n import tr
from app.desktop.panels.fields import RecordChoice
from app.desktop.panels.words import QUOTES, shortened
from app.desktop.session import ProjectSession
from app.storyview.moment import Moment

_NOTHING, _HERE, _KEPT = "nothing", "here", "kept"


class MomentChoice(RecordChoice):
    """Where something begins or ends. ``nothing`` is what the first entry says, and ``meant`` the moment it means."""

    def __init__(self, session: ProjectSession, nothing: str, meant: Moment | None = None) -> None:
        super().__init__("")
        self._session = session
        self._nothing, self._meant = nothing, meant

    def show_moment(self, moment: Moment | None) -> None:
        """Offer what there is to choose from, with a moment chosen."""
        options = [(_NOTHING, self._nothing), (_HERE, tr("The sentence at the cursor"))]
        events = self._session.story().events
        options += [(event.id, tr("Event: {title}").format(title=event.title)) for event in events]
        chosen = _NOTHING if moment == self._meant or moment is None else moment.event
        if moment is not None and moment != self._meant and not moment.event:
            options.append((_KEPT, moment_words(self._session, moment)))
            chosen = _KEPT
        self.offer(options, chosen)

    def moment(self, before: Moment | None) -> Moment | None:
        """The moment that is chosen; ``before`` is the one that was shown."""
        match self.chosen:
            case "nothing":
                return self._meant
            case "kept":
                return before
            case "here":
                anchor = self._session.anchor_here()
                return before if anchor is None else Moment(anchor)
            case event:
                return Moment(event=event)


def moment_words(session: ProjectSession, moment: Moment) -> str:
    """A moment in words: its sentence, its chapter where that has none, its event, or before the story."""
    if moment.anchor is not None and not moment.anchor.quote:
        story = session.story()
        number = story.chapter_number(moment.anchor.chapter)
        return moment.anchor.chapter if number is None else story.headings[number]
    if moment.anchor is not None:
        return f"“{shortened(moment.anchor.quote.strip(QUOTES), 60)}”"
    if moment.event:
        title = next((one.title for one in session.story().events if one.id == moment.event), moment.event)
        return tr("at {event}").format(event=title)
    return tr("Before the story")
