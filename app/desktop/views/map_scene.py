"""The scene of the map of relationships: who is on it, what is chosen, and who steps back while one is pointed at."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGraphicsScene

from app.continuity.relationships import RelationshipState
from app.desktop.panels.words import turn_words
from app.desktop.theme import Theme, current_theme
from app.desktop.views.map_items import BondItem, GroupItem, PersonItem
from app.storyview.cast import RelationshipChange
from app.storyview.story import StoryView
from app.verbs.bonds import Standing, standing
from app.verbs.map_layout import Spot, communities

_WHITE = "#ffffff"
_MARGIN = 60
_SMALL = 0.88  #: letters of a bond's kind, in the size of the names


class MapScene(QGraphicsScene):
    """People and bonds by their ids."""

    opened = Signal(str)
    chosen_changed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = current_theme()
        self.ground = self.theme["surface"]
        self.people: dict[str, PersonItem] = {}
        self.bonds: dict[str, BondItem] = {}
        self.groups: list[GroupItem] = []
        self.chosen = ""
        self.shows_ended = True
        self.small_font = QFont()
        self._line = 16  #: pixels of a line of letters, which the layout's units are
        self._pointed_at = self._centre = ""
        self._near: frozenset[str] | None = None

    def show_story(self, story: StoryView, spots: Mapping[str, Spot], font: QFont, line: int) -> None:
        """Show everybody of the cast, and every relationship, where the layout says."""
        self.setFont(font)
        self.small_font = QFont(font)
        self.small_font.setPointSizeF(font.pointSizeF() * _SMALL)
        self._line = line
        self.clear()
        self.people = {one.id: PersonItem(self, one) for one in story.characters if one.id in spots}
        self.bonds, self.groups = {}, []
        pairs: dict[frozenset[str], list[str]] = {}
        for bond in story.relationships:
            if bond.first in self.people and bond.second in self.people and bond.first != bond.second:
                pairs.setdefault(frozenset((bond.first, bond.second)), []).append(bond.id)
        for key, one in self.people.items():
            one.setPos(spots[key].x * line, spots[key].y * line)
        for bond in story.relationships:
            ids = pairs.get(frozenset((bond.first, bond.second)), [])
            if bond.id in ids:
                first, second = sorted((bond.first, bond.second))
                lane = ids.index(bond.id) - (len(ids) - 1) / 2
                made = BondItem(self, bond.id, self.people[first], self.people[second], lane)
                self.bonds[bond.id] = made
                for person in (made.first, made.second):
                    person.bonds.append(made)
                self.addItem(made)
        for one in self.people.values():
            self.addItem(one)
        ties = [(bond.first.key, bond.second.key) for bond in self.bonds.values()]
        for number, members in enumerate(communities(list(self.people), ties)):
            group = GroupItem(number, [self.people[key] for key in members])
            self.groups.append(group)
            self.addItem(group)
        self.fit_rect()
        if self.chosen not in self.people and self.chosen not in self.bonds:
            self.choose("")

    def show_states(self, states: Sequence[RelationshipState], before: Sequence[RelationshipState]) -> None:
        """Show how every relationship stands, and what has happened to it since the stop before."""
        words = turn_words()
        old = {one.relationship.id: one for one in before}
        for state in states:
            item = self.bonds.get(state.relationship.id)
            if item is None:
                continue
            turn = _turn(old.get(state.relationship.id), state)
            item.show_state(state, "" if turn is None else words[turn])
            how = standing(state)
            is_over = how is Standing.ENDED and not item.news
            item.setVisible(how is not Standing.NOT_BEGUN and (self.shows_ended or not is_over))
        self._look_around()

    def show_ended(self, shown: bool) -> None:
        """Show what has ended, or don't."""
        self.shows_ended = shown
        for item in self.bonds.values():
            if item.state is not None and standing(item.state) is Standing.ENDED and not item.news:
                item.setVisible(shown)
        self._look_around()

    def dress(self, theme: Theme) -> None:
        """Give it the colours of a theme."""
        self.theme, self.ground = theme, theme["surface"]
        self.update()

    @contextmanager
    def undressed(self, theme: Theme) -> Iterator[None]:
        """Let it be in a theme's colours on white, with nothing chosen, for as long as it is drawn elsewhere."""
        kept = self.theme, self.ground, self.chosen, self._pointed_at
        self.theme, self.ground, self.chosen, self._pointed_at = theme, _WHITE, "", ""
        self._look_around()
        try:
            yield
        finally:
            self.theme, self.ground, self.chosen, self._pointed_at = kept
            self._look_around()

    def choose(self, key: str) -> None:
        """Choose somebody, a relationship, or nothing."""
        if key != self.chosen:
            self.chosen = key
            self._look_around()
            self.chosen_changed.emit()

    def point_at(self, key: str) -> None:
        """Let all but somebody and those they have to do with step back; nobody, with nothing."""
        self._pointed_at = key
        self._look_around()

    def is_chosen(self, key: str) -> bool:
        """Whether this is what is chosen."""
        return key == self.chosen

    def is_near(self, *people: str) -> bool:
        """Whether these do not step back."""
        near = self._near
        return near is None or (all(one in near for one in people) and (len(people) == 1 or self._centre in people))

    def fit_groups(self, key: str) -> None:
        """Let the grounds follow somebody who moves."""
        for group in self.groups:
            if any(one.key == key for one in group.members):
                group.fit()

    def fit_rect(self) -> None:
        """Make the scene as large as what is on it."""
        whole = QRectF()
        for one in (*self.people.values(), *self.groups):
            whole = whole.united(one.sceneBoundingRect())
        self.setSceneRect(whole.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))

    def tell_moved(self) -> None:
        """Somebody was put elsewhere."""
        self.fit_rect()
        self.moved.emit()

    def spots(self) -> dict[str, Spot]:
        """Where everybody stands."""
        unit = self._line
        return {key: Spot(round(one.x() / unit, 2), round(one.y() / unit, 2)) for key, one in self.people.items()}

    def in_turn(self) -> list[str]:
        """What the keyboard goes through: everybody of the cast, then the relationships that are shown."""
        return [*self.people, *(key for key, bond in self.bonds.items() if bond.isVisible())]

    def _look_around(self) -> None:
        self._centre = self._pointed_at or (self.chosen if self.chosen in self.people else "")
        person = self.people.get(self._centre)
        if person is None:
            self._near = None
        else:
            shown = [bond for bond in person.bonds if bond.isVisible()]
            self._near = frozenset((person.key, *(one.key for bond in shown for one in (bond.first, bond.second))))
        self.update()


def _turn(before: RelationshipState | None, now: RelationshipState) -> RelationshipChange | None:
    """What has happened to a relationship between two points, where something surely has."""
    if before is None or before == now or now.because is None or now.because == before.because or now.depends_on:
        return None
    return now.because.change
