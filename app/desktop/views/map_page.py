"""The page of the map of relationships: what people are to each other as of any scene."""

import json
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QSplitter, QWidget

from app.continuity import StoryPoint
from app.continuity.moments import Moments
from app.continuity.relationships import RelationshipIndex, RelationshipState
from app.desktop.background import Background, Call
from app.desktop.i18n import tr
from app.desktop.panels.words import QUOTES, shortened
from app.desktop.session import ProjectSession
from app.desktop.theme import current_theme, theme_changes
from app.desktop.views.bond_dialog import BondDialog
from app.desktop.views.map_card import MapCard
from app.desktop.views.map_picture import map_key, map_picture
from app.desktop.views.map_scene import MapScene
from app.desktop.views.map_view import MapView
from app.desktop.views.picture_export import export_view, picture_kinds
from app.desktop.views.story_slider import StorySlider
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import button, column, empty_state, label, row
from app.storyview.cast import Relationship
from app.storyview.story import StoryView
from app.verbs.knowing import anchor_of
from app.verbs.map_layout import Spot, map_layout
from app.verbs.stops import Walk, walk_through

_SPOTS = "map_spots"  #: the project's setting
_BESIDE = 130  #: letters; a page that is wider has room for the card beside the map
_MAPS_PART = 0.72


@dataclass(frozen=True, slots=True)
class _Read:
    """A story as the map shows it."""

    story: StoryView
    moments: Moments
    bonds: RelationshipIndex
    walk: Walk
    spots: dict[str, Spot]


class MapPage(QWidget):
    """The slider, the map, and beside it what is chosen."""

    person_asked = Signal(str)  #: a character's id
    cast_asked = Signal()

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._read: _Read | None = None
        self._states: tuple[RelationshipState, ...] = ()
        self._spots = _spots_from(session.project.setting(_SPOTS))
        self._background = Background(self)
        self.scene = MapScene(self)
        self.view = MapView(self.scene)
        self.card = MapCard(session)
        self.slider = StorySlider(session)
        self.ended = QCheckBox(tr("What has ended too"))
        self.ended.setChecked(True)
        self.new_button = button(tr("New relationship…"), self.new_bond)
        self.new_button.setEnabled(not session.read_only)
        fit = button(tr("Show all"), self.view.fit_all)
        again = button(tr("Arrange anew"), self.arrange_anew)
        again.setToolTip(tr("Forget where you have put people, and let the map find their places"))
        self.menu = QMenu(self)
        self.empty = QWidget()
        first = column(self.empty, 0)
        first.addWidget(label(tr("Relationships"), "title", wrap=False))
        begin = empty_state(
            tr(
                "Here you will see what people are to each other, and how that changes scene by scene. It begins with"
                " the cast: put two people into it, then come back and tie them."
            ),
            tr("To the cast"),
            self.cast_asked.emit,
        )
        first.addWidget(begin, 1)
        self._shown = QSplitter(Qt.Orientation.Horizontal)
        self._shown.addWidget(self.view)
        self._shown.addWidget(self.card)
        self._shown.setHandleWidth(1)
        self._shown.setStretchFactor(0, 1)
        self._shown.setStretchFactor(1, 0)
        self._has_sizes = False
        self._shown.setChildrenCollapsible(False)
        self._tools = row(self.new_button, self.ended, fit, again, button(tr("Export…"), self.export))
        self._key = map_key()
        layout = column(self)
        layout.addWidget(self.empty, 1)
        for part in (self.slider, self._tools):
            layout.addWidget(part)
        layout.addWidget(self._shown, 1)
        layout.addWidget(self._key)
        self.slider.moved.connect(self._show_point)
        self.ended.toggled.connect(self.scene.show_ended)
        self.scene.chosen_changed.connect(self._show_chosen)
        self.scene.opened.connect(self._open)
        self.scene.moved.connect(self._take_spots)
        self.view.menu_asked.connect(self._open_menu)
        self.card.person_asked.connect(self.person_asked)
        self.card.chosen.connect(self.view.go_to)
        self.card.new_asked.connect(self.new_bond)
        self.card.change_asked.connect(self.change_bond)
        self.card.delete_asked.connect(self.delete_bond)
        theme_changes.happened.connect(self._dress)
        self._show_parts(False)
        WhenSeen(self, self.refresh, session.story_changed, session.text_saved)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Put what is chosen beside the map, or below it where there is no room."""
        super().resizeEvent(event)
        letters = self.width() / self.fontMetrics().averageCharWidth()
        wanted = Qt.Orientation.Horizontal if letters > _BESIDE else Qt.Orientation.Vertical
        if not self._has_sizes or wanted is not self._shown.orientation():
            self._shown.setOrientation(wanted)
            self._has_sizes = True
            room = self.width() if wanted is Qt.Orientation.Horizontal else self.height()
            self._shown.setSizes([round(room * _MAPS_PART), round(room * (1 - _MAPS_PART))])

    @property
    def is_ready(self) -> bool:
        """Whether the story has been read as it is now."""
        return not self._background.is_busy

    def refresh(self) -> None:
        """Read the story as it is now, beside the window, and show it."""
        story = self._session.story()
        enough = len(story.characters) > 1
        self.empty.setVisible(not enough)
        self._show_parts(enough)
        if enough:
            sizes, before, known = self._sizes(story), self._read, dict(self._spots)
            self._background.run(lambda call: _read(story, sizes, known, before, call), self._show)

    def spots_text(self) -> str:
        """Where everybody stands, to be kept in the project."""
        return json.dumps({key: [spot.x, spot.y] for key, spot in self._spots.items()})

    def keep(self) -> None:
        """Keep in the project where everybody stands."""
        if not self._session.read_only and self._spots:
            self._session.project.set_setting(_SPOTS, self.spots_text())

    def arrange_anew(self) -> None:
        """Let the map find a place for everybody."""
        self._spots = {}
        self.refresh()

    def export(self) -> None:
        """Write the map into a file."""
        if self._read is None:
            return
        story, stop = self._read.story, self.slider.stop
        title = tr("{title}: relationships").format(title=story.work.title or self._session.project.path.stem)
        where = "" if stop is None else f"{self.slider.where.text()} · {self.slider.when.text()}"
        picture = map_picture(self.scene, title, where)
        export_view(self, picture_kinds(picture), title=title, project=self._session.project.path)

    # Relationships

    def new_bond(self, first: str = "") -> None:
        """Ask for a relationship between two people."""
        chosen = self.scene.chosen if self.scene.chosen in self.scene.people else ""
        self._open_form(None, first or chosen)

    def change_bond(self, key: str) -> None:
        """Open the form of a relationship."""
        bond = self._bond(key)
        if bond is not None:
            self._open_form(bond)

    def delete_bond(self, key: str) -> None:
        """Take a relationship out of the ledger."""
        bond = self._bond(key)
        if bond is not None:
            self._session.remove(tr("delete relationship"), bond)

    def _open_form(self, bond: Relationship | None, first: str = "") -> None:
        form = BondDialog(self._session, bond, first, self)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()

    def _bond(self, key: str) -> Relationship | None:
        return next((one for one in self._session.story().relationships if one.id == key), None)

    # Within

    def _sizes(self, story: StoryView) -> dict[str, tuple[float, float]]:
        """How wide and high everybody's box is, in heights of a line."""
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        return {one.id: (metrics.horizontalAdvance(one.name) / line + 1.6, 1.9) for one in story.characters}

    def _show(self, read: _Read) -> None:
        self._read, self._spots = read, read.spots
        self.scene.show_story(read.story, read.spots, self.font(), self.fontMetrics().height())
        self.slider.setVisible(bool(read.walk.stops))
        self.slider.show_walk(read.story, read.walk)
        self.view.story_shown()

    def _show_parts(self, shown: bool) -> None:
        for part in (self.slider, self._tools, self._shown, self._key):
            part.setVisible(shown)

    def _show_point(self) -> None:
        if self._read is None:
            return
        stop, before = self.slider.stop, self.slider.before
        point = StoryPoint(0, 0, 0) if stop is None else stop.point
        self._states = self._read.bonds.states(point)
        earlier = self._states if before is None else self._read.bonds.states(before.point)
        self.scene.show_states(self._states, earlier)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen, read = self.scene.chosen, self._read
        state = next((one for one in self._states if one.relationship.id == chosen), None)
        if read is not None and state is not None:
            self.card.show_bond(read.story, state)
        elif read is not None and chosen in self.scene.people:
            self.card.show_person(read.story, chosen, self._states)
        else:
            self.card.show_nothing()

    def _open(self, key: str) -> None:
        if key in self.scene.people:
            self.person_asked.emit(key)
        elif not self._session.read_only:
            self.change_bond(key)

    def _open_menu(self, where: QPoint) -> None:
        chosen, writes = self.scene.chosen, not self._session.read_only
        self.menu.clear()
        if chosen in self.scene.people:
            self.menu.addAction(tr("Show in Cast"), lambda: self.person_asked.emit(chosen))
        elif chosen:
            self._offer_sentences(chosen)
            self.menu.addAction(tr("Change…"), lambda: self.change_bond(chosen)).setEnabled(writes)
            self.menu.addAction(tr("Delete"), lambda: self.delete_bond(chosen)).setEnabled(writes)
        self.menu.addAction(tr("New relationship…"), self.new_bond).setEnabled(writes)
        self.menu.addAction(tr("Show all"), self.view.fit_all)
        self.menu.popup(where)

    def _offer_sentences(self, key: str) -> None:
        bond = self._bond(key)
        for turn in () if bond is None else bond.moments:
            anchor = anchor_of(self._session.story(), turn.at)
            if anchor is not None:
                words = shortened(anchor.quote.strip(QUOTES), 60).replace("&", "&&")
                go = tr("Go to “{words}”").format(words=words)
                self.menu.addAction(go, lambda at=anchor: self._session.go_to(at))

    def _take_spots(self) -> None:
        self._spots = self.scene.spots()

    def _dress(self) -> None:
        """Follow the theme and the size of the letters."""
        self.scene.dress(current_theme())
        if self._read is not None:
            self._show(self._read)


def _read(
    story: StoryView, sizes: dict[str, tuple[float, float]], known: dict[str, Spot], before: _Read | None, call: Call
) -> _Read:
    moments = Moments(story, None if before is None else before.moments)
    ties = [(one.first, one.second) for one in story.relationships]
    spots = map_layout(sizes, ties, known, call.cancelled)
    walk = walk_through(story, moments.places, moments.chronology)
    return _Read(story, moments, RelationshipIndex(story, moments), walk, spots)


def _spots_from(text: str) -> dict[str, Spot]:
    """Where everybody stood; nothing of what can't be read."""
    try:
        return {str(key): Spot(float(x), float(y)) for key, (x, y) in json.loads(text or "{}").items()}
    except (ValueError, TypeError, AttributeError):
        return {}
