"""Scenes and events in time: as they are told, or as they happen."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.continuity import KnowledgeIndex
from app.continuity.chronology import scene_point
from app.desktop.i18n import tr
from app.desktop.panels.dates import computed_date, date_examples, date_trouble, length_trouble
from app.desktop.panels.fields import RecordChoice, cast_options
from app.desktop.panels.lists import joined, parted
from app.desktop.panels.words import length_text, shortened
from app.desktop.session import ProjectSession
from app.desktop.settings import number_setting, remember
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, complain, label, row, scrolled, wrapping
from app.storyview.duration import length_in_words, parse_length
from app.storyview.scenes import PlacedScene, opening_of
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint

if TYPE_CHECKING:
    from app.desktop.views.drawn_timeline import DrawnTimeline

_ID = int(Qt.ItemDataRole.UserRole)


class TimelinePage(QWidget):
    """Two faces: the drawn timeline, and a table of scenes with a form, events and lengths of time."""

    def __init__(self, session: ProjectSession, drawn: "DrawnTimeline", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        self._rows: list[PlacedScene] = []
        layout = column(self)
        self.order = QComboBox()
        self.order.addItems([tr("As it is told"), tr("As it happens")])
        self.order.setAccessibleName(tr("Order of the scenes"))
        self.order.currentIndexChanged.connect(lambda _: self.refresh())
        self.state = label("", "muted")
        self.faces = QComboBox()
        self.faces.addItems([tr("Drawn"), tr("Table", "timeline")])
        self.faces.setAccessibleName(tr("How the timeline is shown"))
        self.faces.currentIndexChanged.connect(self._show_face)
        layout.addWidget(row(label(tr("Timeline"), "title", wrap=False), self.faces, self.order, self.state))
        columns = [tr("Chapter"), tr("Scene"), tr("When"), tr("Place"), tr("Seen by"), tr("Told")]
        self.table = QTableWidget(0, len(columns))
        self.table.setAccessibleName(tr("Scenes"))
        self.table.setTabKeyNavigation(False)  # Tab goes on to the form
        self.table.setHorizontalHeaderLabels(columns)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(9 * self.table.fontMetrics().averageCharWidth())
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column_number, letters in ((0, 13), (2, 16), (3, 12), (4, 14), (5, 9)):
            width = letters * self.table.fontMetrics().averageCharWidth()
            self.table.setColumnWidth(column_number, max(width, header.sectionSizeHint(column_number)))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.table.itemActivated.connect(lambda _: self._go())
        lower = QSplitter(Qt.Orientation.Horizontal)
        lower.addWidget(scrolled(self._make_form()))
        lower.addWidget(self._make_events())
        lower.addWidget(self._make_times())
        lower.setSizes([280, 200, 200])
        upper = QSplitter(Qt.Orientation.Vertical)
        for splitter in (lower, upper):
            splitter.setHandleWidth(1)
        upper.addWidget(self.table)
        upper.addWidget(lower)
        upper.setStretchFactor(0, 3)
        upper.setStretchFactor(1, 2)
        upper.setChildrenCollapsible(False)
        self.upper = upper
        layout.addWidget(upper, 1)
        self.drawn = drawn
        layout.addWidget(self.drawn, 1)
        self.faces.setCurrentIndex(number_setting("timeline_face", 0))
        self._show_face()
        WhenSeen(upper, self.refresh, session.story_changed, session.text_saved)

    def show_face(self, *, drawn: bool) -> None:
        """Show the picture, or the table."""
        self.faces.setCurrentIndex(0 if drawn else 1)

    def _show_face(self) -> None:
        drawn = self.faces.currentIndex() == 0
        remember("timeline_face", self.faces.currentIndex())
        self.drawn.setVisible(drawn)
        for shown in (self.upper, self.order, self.state):
            shown.setVisible(not drawn)

    def refresh(self) -> None:
        """Show scenes, events and times as they are now."""
        story = self._session.story()
        index = KnowledgeIndex(story)
        chosen = self._chosen()
        self._rows = list(index.places.scenes)
        if self.order.currentIndex() == 1:
            self._rows.sort(key=lambda one: _sort_key(index, one))
        self._filling = True
        self.table.setRowCount(len(self._rows))
        places = {place.id: place.name for place in story.places}
        tellings = _tellings()
        for number, placed in enumerate(self._rows):
            scene = placed.scene
            who = story.character(scene.point_of_view)
            opening = story.chapters[placed.chapter].document[placed.stretch.first].text
            texts = (
                story.headings[placed.chapter],
                scene.title or shortened(opening, 60),
                scene.when or _computed(index, placed),
                places.get(scene.place, ""),
                who.name if who is not None else "",
                "" if scene.telling is Telling.IN_ORDER else tellings[scene.telling],
            )
            for place, text in enumerate(texts):
                item = QTableWidgetItem(shortened(text, 60))
                item.setToolTip(shortened(opening, 200) if place == 1 else text)
                self.table.setItem(number, place, item)
            if chosen is not None and chosen.scene.id == scene.id:
                self.table.selectRow(number)
        if self.table.currentRow() < 0 and self._rows:
            self.table.selectRow(0)
        self._filling = False
        wrong = len(index.chronology.contradictions)
        told = tr("%Ln time(s) can’t all be right: see Continuity.", "", wrong) if wrong else ""
        self.state.setText(
            told if self._rows else
            tr("Each scene that you write will stand here. Say when a few of them happen, or how long lies between,"
               " and the rest is worked out: dates, ages, and what can’t be.")
        )  # fmt: skip
        self._show_lists(story)
        self._show_chosen()

    # Scenes

    def _make_form(self) -> QWidget:
        made = QWidget()
        layout = QFormLayout(made)
        layout.setContentsMargins(0, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.title, self.when, self.lasts, self.present, self.synopsis = (QLineEdit() for _ in range(5))
        self.when.setPlaceholderText(date_examples())
        self.lasts.setPlaceholderText(tr("1 hour to 2 hours, or at most 2 days"))
        self.present.setPlaceholderText(tr("Who is there, with commas between"))
        self.place, self.seen_by = RecordChoice(tr("Nowhere yet")), RecordChoice(tr("Nobody’s"))
        self.telling = QComboBox()
        for telling, words in _tellings().items():
            self.telling.addItem(words, telling.value)
        for text, field in (
            (tr("Scene"), self.title), (tr("When"), self.when), (tr("Lasts"), self.lasts), (tr("Place"), self.place),
            (tr("Seen by"), self.seen_by), (tr("Present"), self.present), (tr("Told"), self.telling),
            (tr("What happens"), self.synopsis),
        ):  # fmt: skip
            layout.addRow(text, field)
            field.setAccessibleName(text)
        for field in (self.title, self.when, self.lasts, self.present, self.synopsis):
            field.editingFinished.connect(self._store)
            field.setMinimumWidth(16 * field.fontMetrics().averageCharWidth())
        for field in (self.place, self.seen_by, self.telling):
            field.activated.connect(lambda _: self._store())
        layout.addRow("", row(button(tr("Go to the text"), self._go)))
        self.form = made
        return made

    def _chosen(self) -> PlacedScene | None:
        number = self.table.currentRow()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _show_chosen(self) -> None:
        if self._filling:
            return
        placed = self._chosen()
        self.form.setEnabled(placed is not None and not self._session.read_only)
        if placed is None:
            return
        story, scene = self._session.story(), placed.scene
        self._filling = True
        self.title.setText(scene.title)
        self.when.setText(scene.when)
        self.lasts.setText(length_in_words(scene.lasts_at_least, scene.lasts_at_most))
        names = [one.name for who in scene.present if (one := story.character(who)) is not None]
        self.present.setText(joined(tuple(names)))
        self.synopsis.setText(scene.synopsis)
        for field in (self.title, self.when, self.lasts, self.present, self.synopsis):
            field.setCursorPosition(0)
        self.place.offer([(place.id, place.name) for place in story.places], scene.place)
        self.seen_by.offer(cast_options(story), scene.point_of_view)
        self.telling.setCurrentIndex(self.telling.findData(scene.telling.value))
        self._filling = False

    def _store(self) -> None:
        placed = self._chosen()
        if placed is None or self._filling or self._session.read_only:
            return
        when = self.when.text().strip()
        trouble = date_trouble(when)
        if trouble:
            when = placed.scene.when
        lasts = parse_length(self.lasts.text())
        if lasts is None:
            trouble = length_trouble(self.lasts.text())
            lasts = placed.scene.lasts_at_least, placed.scene.lasts_at_most
        changed = replace(
            self._described(placed),
            title=self.title.text().strip(),
            when=when,
            place=self.place.chosen,
            point_of_view=self.seen_by.chosen,
            present=self._people(self.present.text()),
            telling=Telling(self.telling.currentData()),
            synopsis=self.synopsis.text().strip(),
            lasts_at_least=lasts[0],
            lasts_at_most=lasts[1],
        )
        if replace(changed, id="", opening=placed.scene.opening) != replace(placed.scene, id=""):
            self._session.edit(tr("change scene"), put=[changed])
        if trouble:
            self.state.setText(trouble)

    def _described(self, placed: PlacedScene) -> Scene:
        """The scene as a record of its own: one of which nothing was said yet gets an id and an opening."""
        if placed.described:
            return placed.scene
        chapter = self._session.story().chapters[placed.chapter]
        opening = opening_of(chapter, placed.stretch)
        return Scene(self._session.project.new_id(f"{chapter.id}-{shortened(opening.quote, 20)}"), opening)

    def _people(self, line: str) -> tuple[str, ...]:
        by_name = {
            name.casefold(): one.id for one in self._session.story().characters for name in (*one.aliases, one.name)
        }
        return tuple(dict.fromkeys(by_name[name.casefold()] for name in parted(line) if name.casefold() in by_name))

    def _go(self) -> None:
        placed = self._chosen()
        if placed is not None:
            chapter = self._session.story().chapters[placed.chapter]
            text = chapter.document[placed.stretch.first].text
            opening = opening_of(chapter, placed.stretch)
            self._session.go_to(replace(opening, paragraph=chapter.document[placed.stretch.first].id, quote=text[:60]))

    # Events and lengths of time

    def _make_events(self) -> QWidget:
        made = QWidget()
        layout = column(made, SPACE)
        layout.addWidget(label(tr("Events"), "heading"))
        self.events = QListWidget()
        self.events.setAccessibleName(tr("Events"))
        wrapping(self.events)
        layout.addWidget(self.events, 1)
        buttons = row(
            button(tr("New…"), self._add_event),
            button(tr("Date…"), self._date_event),
            button(tr("Lasts…"), self._time_event),
            button(tr("Delete"), self._delete_event),
        )
        buttons.setEnabled(not self._session.read_only)
        layout.addWidget(buttons)
        return made

    def _make_times(self) -> QWidget:
        made = QWidget()
        layout = column(made, SPACE)
        layout.addWidget(label(tr("Time between"), "heading"))
        self.times = QListWidget()
        self.times.setAccessibleName(tr("Lengths of time"))
        wrapping(self.times)
        layout.addWidget(self.times, 1)
        buttons = row(button(tr("New…"), self._add_time), button(tr("Delete"), self._delete_time))
        buttons.setEnabled(not self._session.read_only)
        layout.addWidget(buttons)
        return made

    def _show_lists(self, story: StoryView) -> None:
        self.events.clear()
        for event in story.events:
            item = QListWidgetItem(f"{event.title}" + (f"\n{event.when}" if event.when else ""))
            item.setData(_ID, event.id)
            self.events.addItem(item)
        self.times.clear()
        names = dict(self._points(story))
        for one in story.time_constraints:
            words = tr("{later}: {length} after {earlier}").format(
                later=names.get(one.later, one.later.id),
                length=_bounds(one),
                earlier=names.get(one.earlier, one.earlier.id),
            )
            item = QListWidgetItem(words + (f"\n“{one.statement}”" if one.statement else ""))
            item.setData(_ID, one.id)
            self.times.addItem(item)

    def _points(self, story: StoryView) -> list[tuple[TimePoint, str]]:
        found: list[tuple[TimePoint, str]] = []
        for placed in self._rows:
            opening = story.chapters[placed.chapter].document[placed.stretch.first].text
            name = placed.scene.title or f"{story.headings[placed.chapter]}: {shortened(opening, 24)}"
            found.append((scene_point(placed), name))
        return found + [(TimePoint(PointKind.EVENT, event.id), event.title) for event in story.events]

    def _add_event(self) -> None:
        title, given = QInputDialog.getText(self, tr("New event"), tr("What happens:"))
        if given and title.strip():
            made = Event(self._session.project.new_id(title), title.strip(), anchor=self._session.anchor_here())
            self._session.edit(tr("new event"), put=[made])

    def _event(self) -> Event | None:
        item = self.events.currentItem()
        wanted = "" if item is None else item.data(_ID)
        return next((one for one in self._session.story().events if one.id == wanted), None)

    def _date_event(self) -> None:
        event = self._event()
        if event is None:
            return
        when, given = QInputDialog.getText(
            self, event.title, tr("When ({examples}):").format(examples=date_examples()),
            QLineEdit.EchoMode.Normal, event.when,
        )  # fmt: skip
        if not given:
            return
        if date_trouble(when):
            complain(self, date_trouble(when))
            return
        self._session.edit(tr("date event"), put=[replace(event, when=when.strip())])

    def _time_event(self) -> None:
        event = self._event()
        if event is None:
            return
        length, given = QInputDialog.getText(
            self, event.title, tr("How long it lasts (“3 years”, “1 hour to 2 hours”, “at most 2 days”, or nothing):"),
            QLineEdit.EchoMode.Normal, length_in_words(event.lasts_at_least, event.lasts_at_most),
        )  # fmt: skip
        lasts = parse_length(length) if given else None
        if lasts is not None:
            changed = replace(event, lasts_at_least=lasts[0], lasts_at_most=lasts[1])
            self._session.edit(tr("length of event"), put=[changed])
        elif given:
            complain(self, length_trouble(length))

    def _delete_event(self) -> None:
        event = self._event()
        if event is not None:
            self._session.remove(tr("delete {name}").format(name=event.title), event)

    def _add_time(self) -> None:
        points = self._points(self._session.story())
        if len(points) < 2:
            complain(self, tr("There must be two scenes or events for time to pass between them."))
            return
        names = [name for _, name in points]
        later, given = QInputDialog.getItem(
            self, tr("Time between"), tr("What comes later:"), names, len(names) - 1, False
        )
        if not given:
            return
        earlier, given = QInputDialog.getItem(self, tr("Time between"), tr("And what before it:"), names, 0, False)
        if not given or earlier == later:
            return
        length, given = QInputDialog.getText(
            self, tr("Time between"), tr("How long after (“3 years”, “1 day to 2 days”, or nothing for any time):")
        )
        bounds = parse_length(length) if given else None
        if bounds is None:
            if given:
                complain(self, length_trouble(length))
            return
        self._store_time(
            points[names.index(earlier)][0], points[names.index(later)][0], (bounds[0] or 0, bounds[1]), length.strip()
        )

    def _store_time(self, earlier: TimePoint, later: TimePoint, bounds: tuple[int, int | None], statement: str) -> None:
        made: list[Scene | TimeConstraint] = []
        ends: list[TimePoint] = []
        for point in (earlier, later):
            placed = next((one for one in self._rows if scene_point(one) == point and not one.described), None)
            if placed is not None:
                made.append(self._described(placed))
                point = scene_point(replace(placed, scene=made[-1]))
            ends.append(point)
        new_id = self._session.project.new_id(f"{ends[0].id}-to-{ends[1].id}")
        made.append(TimeConstraint(new_id, ends[0], ends[1], *bounds, statement))
        self._session.edit(tr("time between"), put=made)

    def _delete_time(self) -> None:
        item = self.times.currentItem()
        wanted = "" if item is None else item.data(_ID)
        found = next((one for one in self._session.story().time_constraints if one.id == wanted), None)
        if found is not None:
            self._session.remove(tr("time between"), found)


def _tellings() -> dict[Telling, str]:
    return {
        Telling.IN_ORDER: tr("in order"),
        Telling.FLASHBACK: tr("as a flashback"),
        Telling.DREAM: tr("as a dream"),
    }


def _bounds(one: TimeConstraint) -> str:
    least = "" if not one.at_least else length_text(one.at_least)
    most = "" if one.at_most is None else length_text(one.at_most)
    if least and most:
        return least if least == most else tr("{least} to {most}").format(least=least, most=most)
    if least:
        return tr("at least {length}").format(length=least)
    return tr("at most {length}").format(length=most) if most else tr("any time")


def _computed(index: KnowledgeIndex, placed: PlacedScene) -> str:
    """The dates between which a scene must lie, where they follow from the others."""
    return computed_date(*index.chronology.bounds(scene_point(placed)))


def _sort_key(index: KnowledgeIndex, placed: PlacedScene) -> tuple[float, int, int]:
    earliest, latest = index.chronology.bounds(scene_point(placed))
    known = earliest if earliest is not None else latest
    return (float(known) if known is not None else float("inf"), placed.chapter, placed.stretch.first)
