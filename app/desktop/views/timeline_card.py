"""What is said of the scene or event that is chosen on the drawn timeline."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.continuity.moments import Moments
from app.desktop.i18n import said_again, tr
from app.desktop.session import ProjectSession
from app.desktop.views.timeline_words import bounds_text, people_text
from app.desktop.widgets import SPACE, button, clear, column, label, link, row
from app.prose.anchor import Anchor
from app.verbs.timeline_entries import Entry, Timeline
from app.verbs.timeline_pins import Pin, pins_of, text_of


class TimelineCard(QWidget):
    """Title, time in words, who is there and how old, the place, and the statements that pin it."""

    date_asked = Signal()
    after_asked = Signal()
    plot_line_asked = Signal()
    undate_asked = Signal()

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._layout: QVBoxLayout = column(self, SPACE, SPACE // 2)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        clear(self._layout)
        self._layout.addWidget(label(tr("Choose a scene or an event to see what pins its time."), "muted"))
        self._layout.addStretch(1)

    def show_entry(self, timeline: Timeline, moments: Moments, entry: Entry) -> None:
        """Show an entry of a timeline."""
        clear(self._layout)
        story = self._session.story()
        self._layout.addWidget(label(entry.title, "heading"))
        self._layout.addWidget(label(bounds_text(entry.earliest, entry.latest)))
        place = next((one.name for one in story.places if one.id == entry.place), "")
        people = people_text(story, moments, entry)
        for text in (place, people):
            if text:
                self._layout.addWidget(label(text, "muted"))
        for number in entry.wrong:
            self._layout.addWidget(label(tr("These can’t all hold:"), "error"))
            for one in timeline.contradictions[number].statements:
                self._add_pin(Pin(one.words, one.anchor))
        pins = pins_of(story, timeline, entry)
        if pins and not entry.wrong:
            self._layout.addWidget(label(tr("Pinned by"), "muted"))
        for pin in () if entry.wrong else pins:
            self._add_pin(pin)
        self._add_buttons(entry, text_of(story, entry.point))
        self._layout.addStretch(1)

    def _add_pin(self, pin: Pin) -> None:
        words, anchor = said_again(pin.words), pin.anchor
        self._layout.addWidget(label(words) if anchor is None else link(words, self._goer(anchor)))

    def _goer(self, anchor: Anchor) -> Callable[[], None]:
        return lambda: self._session.go_to(anchor)

    def _add_buttons(self, entry: Entry, anchor: Anchor | None) -> None:
        made: list[QWidget] = []
        if anchor is not None:
            made.append(button(tr("Go to the text"), self._goer(anchor)))
        if not self._session.read_only:
            made.append(button(tr("Date…"), self.date_asked.emit))
            made.append(button(tr("After…"), self.after_asked.emit))
            made.append(button(tr("Plot line…"), self.plot_line_asked.emit))
            if entry.when:
                made.append(button(tr("Take the date away"), self.undate_asked.emit))
        self._layout.addWidget(row(*made))
