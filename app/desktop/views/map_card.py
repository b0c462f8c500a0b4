"""What is chosen on the map of relationships, in words, with the sentences that it rests on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.continuity.relationships import RelationshipState
from app.desktop.i18n import tr
from app.desktop.panels.words import holder_name, shortened
from app.desktop.session import ProjectSession
from app.desktop.views.bond_dialog import turn_texts
from app.desktop.views.map_items import kind_text
from app.desktop.widgets import SPACE, button, clear, label, link, row, scrolled
from app.storyview.story import StoryView
from app.verbs.bonds import Standing, standing
from app.verbs.knowing import anchor_of


class MapCard(QWidget):
    """Somebody with their relationships, or a relationship with what happens to it."""

    person_asked = Signal(str)  #: in the cast
    chosen = Signal(str)
    new_asked = Signal(str)  #: a relationship of somebody
    change_asked = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        content = QWidget()
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(SPACE, 0, SPACE, 0)
        self._lines.setSpacing(SPACE // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, tr("What is chosen on the map")))

    def show_nothing(self) -> None:
        """Tell how something is chosen."""
        self._begin(tr("On this map"))
        self._say(
            tr(
                "Choose somebody or a relationship with a click, or with Tab. Drag somebody, or move them with Alt and"
                " the arrows. The wheel, or + and -, come nearer; 0 shows all; F6 leaves the map."
            )
        )
        self._lines.addStretch(1)

    def show_person(self, story: StoryView, key: str, states: tuple[RelationshipState, ...]) -> None:
        """Show somebody, and what they are to others at the point."""
        self._begin(holder_name(story, key))
        mine = [one for one in states if key in (one.relationship.first, one.relationship.second)]
        heads = {
            Standing.STANDS: tr("At this point"), Standing.DEPENDS: tr("It depends"), Standing.ENDED: tr("No longer"),
            Standing.NOT_BEGUN: tr("Not yet"),
        }  # fmt: skip
        for which, head in heads.items():
            found = [one for one in mine if standing(one) is which]
            if found:
                self._say(head)
            for one in found:
                bond = one.relationship
                other = holder_name(story, bond.second if bond.first == key else bond.first)
                text = tr("{kind}: {name}").format(kind=kind_text(one), name=other)
                self._lines.addWidget(link(text.replace("&", "&&"), lambda one=bond.id: self.chosen.emit(one)))
        if not mine:
            self._say(tr("No relationships yet."))
        self._buttons(
            (tr("Show in Cast"), lambda: self.person_asked.emit(key), False),
            (tr("New relationship…"), lambda: self.new_asked.emit(key), True),
        )

    def show_bond(self, story: StoryView, state: RelationshipState) -> None:
        """Show a relationship, how it stands at the point, and what happens to it."""
        bond = state.relationship
        first, second = holder_name(story, bond.first), holder_name(story, bond.second)
        self._begin(tr("{first} and {second}").format(first=first, second=second))
        told = {
            Standing.STANDS: tr("{kind}, at this point"),
            Standing.DEPENDS: tr("{kind}: it depends on when things happen"),
            Standing.ENDED: tr("{kind}, no longer"),
            Standing.NOT_BEGUN: tr("{kind}, not yet"),
        }
        self._say(told[standing(state)].format(kind=kind_text(state)), "heading")
        for turn in bond.moments:
            anchor = anchor_of(story, turn.at)
            text = " · ".join(turn_texts(self._session, turn))
            if anchor is None:
                self._say(text)
                continue
            shown = link(shortened(text, 60).replace("&", "&&"), lambda at=anchor: self._session.go_to(at))
            shown.setToolTip(text)
            shown.setAccessibleName(tr("Go to: {words}").format(words=text))
            self._lines.addWidget(shown)
        if not bond.moments:
            self._say(tr("It is so all the time: nothing says that it begins or ends."))
        if bond.notes:
            self._say(bond.notes)
        self._buttons(
            (tr("Show {name} in Cast").format(name=first), lambda: self.person_asked.emit(bond.first), False),
            (tr("Show {name} in Cast").format(name=second), lambda: self.person_asked.emit(bond.second), False),
            (tr("Change…"), lambda: self.change_asked.emit(bond.id), True),
            (tr("Delete"), lambda: self.delete_asked.emit(bond.id), True),
        )

    def _begin(self, title: str) -> None:
        clear(self._lines)
        self._lines.addWidget(label(title, "heading"))

    def _say(self, text: str, role: str = "muted") -> None:
        self._lines.addWidget(label(text, role if role == "muted" else ""))

    def _buttons(self, *entries: tuple[str, object, bool]) -> None:
        """Buttons that do something; those that write are off where nothing may be written."""
        self._lines.addSpacing(SPACE)
        made: list[QWidget] = []
        for text, act, writes in entries:
            one = button(text, act)  # type: ignore[arg-type]
            one.setEnabled(not (writes and self._session.read_only))
            made.append(one)
        self._lines.addWidget(row(*made))
        self._lines.addStretch(1)
