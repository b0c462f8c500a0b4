"""The timeline as a picture: what there is to choose above it, and what is said of what is chosen below."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QSplitter,
    QWidget,
)

from app.continuity.chronology import Contradiction
from app.continuity.moments import Moments
from app.desktop.background import Background, Call
from app.desktop.i18n import tr
from app.desktop.panels.dates import date_examples, date_trouble
from app.desktop.session import ProjectSession
from app.desktop.theme import Theme
from app.desktop.views.lanes_dialog import LanesDialog
from app.desktop.views.picture_export import Picture as WholePicture
from app.desktop.views.picture_export import export_view, picture_kinds
from app.desktop.views.timeline_canvas import TimelineCanvas
from app.desktop.views.timeline_card import TimelineCard
from app.desktop.views.timeline_painting import TimelinePainter
from app.desktop.views.timeline_words import lane_kind_names, line_text, nobody_names, when_text
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import button, column, complain, empty_state, label, row, scrolled, show_entries
from app.storyview.story import StoryView
from app.verbs.timeline_changes import put_after, said_of, would_contradict
from app.verbs.timeline_entries import Entry, Timeline, read_timeline
from app.verbs.timeline_lanes import Lane, LaneKind, LaneWishes, lanes_of, matching, moved
from app.verbs.timeline_picture import AxisOrder, Measure
from app.verbs.timeline_pins import text_of
from app.verbs.timeline_ticks import precision_at, when_at


@dataclass(frozen=True, slots=True)
class _Read:
    """What a timeline was read of."""

    story: StoryView
    moments: Moments
    timeline: Timeline


class DrawnTimeline(QWidget):
    """The canvas with its choices, the list of all that is on it, and the card of what is chosen."""

    begin_asked = Signal()

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self._read = _Read(StoryView(), Moments(StoryView()), Timeline())
        self._listed: list[int] = []
        self._wishes = LaneWishes.of(session.project.setting("timeline_lanes"))
        self.canvas = TimelineCanvas()
        self.canvas.setMinimumSize(240, 160)
        self.canvas.can_drag = not session.read_only
        self.canvas.drag.dropped = self._take_drop
        self.canvas.drag.contradictions = self._contradictions
        self.canvas.chosen.connect(self._show_chosen)
        self.canvas.opened.connect(self.go_to)
        self.canvas.menu_asked.connect(self._show_menu)
        self.canvas.date_asked.connect(self._ask_where)
        self.canvas.lane_moved.connect(self._move_lane)
        self.canvas.lane_menu_asked.connect(self._show_lane_menu)
        layout = column(self, 0)
        layout.addWidget(self._make_choices())
        self.hint = label("", "muted")
        self.date_first = button(tr("Date the first scene…"), self._date_first, primary=True)
        layout.addWidget(self.hint)
        layout.addWidget(row(self.date_first))
        self.empty = empty_state(
            tr("Each scene that you write will stand here, in the lanes of those who are in it."),
            tr("Write the first scene"),
            self.begin_asked.emit,
        )
        layout.addWidget(self.empty, 1)
        self.body = self._make_body()
        layout.addWidget(self.body, 1)
        WhenSeen(self, self.refresh, session.story_changed, session.text_saved)

    def _make_choices(self) -> QWidget:
        self.kind, self.order = QComboBox(), QComboBox()
        for kind, words in lane_kind_names().items():
            self.kind.addItem(words, kind.value)
        self.kind.setAccessibleName(tr("What the lanes stand for"))
        self.order.addItem(tr("As it happens"), AxisOrder.HAPPENING.value)
        self.order.addItem(tr("As it is told"), AxisOrder.TOLD.value)
        self.order.setAccessibleName(tr("Order along the axis"))
        self.by_words = QCheckBox(tr("As wide as long"))
        self.by_words.setToolTip(tr("Draw each scene as wide as it has words"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Show only…"))
        self.filter.setAccessibleName(tr("Show only what has these words"))
        self.filter.setClearButtonEnabled(True)
        self.kind.activated.connect(lambda _: self._show())
        self.order.activated.connect(lambda _: self._show())
        self.by_words.toggled.connect(lambda _: self._show())
        self.filter.textChanged.connect(lambda _: self._show())
        nearer = button(tr("+", "zoom"), lambda: self.canvas.zoom(1.5))
        further = button(tr("−", "zoom"), lambda: self.canvas.zoom(1 / 1.5))
        nearer.setAccessibleName(tr("Nearer"))
        further.setAccessibleName(tr("Further off"))
        for one in (nearer, further):
            one.setToolTip(one.accessibleName())
        self.choices = row(
            self.kind, self.order, self.by_words, self.filter, button(tr("Lanes…"), self.choose_lanes), further, nearer,
            button(tr("Fit all"), self.canvas.fit_all), button(tr("Fit chosen"), self.canvas.fit_chosen),
            button(tr("Export…"), self.export),
        )  # fmt: skip
        return self.choices

    def _make_body(self) -> QWidget:
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Scenes and events on the timeline"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._choose_listed)
        self.list.itemActivated.connect(lambda _: self._open_listed())
        self.card = TimelineCard(self._session)
        self.card.date_asked.connect(self.ask_date)
        self.card.after_asked.connect(self.ask_after)
        self.card.plot_line_asked.connect(self.ask_plot_line)
        self.card.undate_asked.connect(lambda: self._set_date(self._current(), ""))
        lower, body = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        lower.addWidget(self.list)
        lower.addWidget(scrolled(self.card, tr("What is chosen")))
        lower.setSizes([240, 360])
        body.addWidget(self.canvas)
        body.addWidget(lower)
        body.setSizes([480, 180])
        for splitter in (lower, body):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        body.setStretchFactor(0, 1)
        return body

    # What is shown

    def refresh(self) -> None:
        """Read the story again, beside the window, and show it."""
        story = self._session.story()

        def read(call: Call) -> _Read:
            moments = Moments(story)
            return _Read(story, moments, Timeline() if call.cancelled() else read_timeline(story, moments))

        self._background.run(read, self._take)

    def _take(self, read: _Read) -> None:
        self._read = read
        self._show()

    @property
    def lane_kind(self) -> LaneKind:
        """What lanes stand for now."""
        return LaneKind(self.kind.currentData())

    @property
    def axis_order(self) -> AxisOrder:
        """The order that goes along the axis."""
        return AxisOrder(self.order.currentData())

    def show_order(self, order: AxisOrder) -> None:
        """Show the one order or the other."""
        self.order.setCurrentIndex(self.order.findData(order.value))
        self._show()

    def toggle_order(self) -> None:
        """Go from the one order to the other."""
        is_told = self.axis_order is AxisOrder.TOLD
        self.show_order(AxisOrder.HAPPENING if is_told else AxisOrder.TOLD)

    def _lanes(self) -> tuple[Lane, ...]:
        """Every lane, those that are hidden too."""
        read, words = self._read, self.filter.text().strip()
        only = matching(read.story, read.timeline, words) if words else None
        return lanes_of(read.story, read.timeline, self.lane_kind, self._wishes.order(self.lane_kind), only)

    def _name(self, lane: Lane) -> str:
        return lane.name or nobody_names()[self.lane_kind]

    def _show(self) -> None:
        timeline, order = self._read.timeline, self.axis_order
        hidden = self._wishes.hidden(self.lane_kind)
        lanes = [one for one in self._lanes() if one.key not in hidden]
        measure = Measure(timeline, order, by_words=self.by_words.isChecked())
        self.by_words.setVisible(order is AxisOrder.TOLD)
        self.canvas.show_timeline(timeline, lanes, [self._name(one) for one in lanes], measure)
        is_empty = not timeline.entries
        self.empty.setVisible(is_empty)
        for shown in (self.body, self.choices):
            shown.setVisible(not is_empty)
        nothing_dated = order is AxisOrder.HAPPENING and all(one.is_undated for one in timeline.entries)
        self.date_first.setVisible(nothing_dated and not is_empty and not self._session.read_only)
        self.hint.setText(self._hint(is_empty, nothing_dated))
        self.hint.setVisible(bool(self.hint.text()))
        self._show_list()
        self._show_card()

    def _hint(self, is_empty: bool, nothing_dated: bool) -> str:
        if is_empty:
            return ""
        if nothing_dated:
            return tr("Nothing has a date yet. Give one scene a date, and say how long lies between others: the rest"
                      " is worked out.")  # fmt: skip
        wrong = len(self._read.timeline.contradictions)
        if wrong:
            return tr("%Ln time(s) can’t all be right: they are drawn in red.", "", wrong)
        if self.axis_order is AxisOrder.TOLD or self._session.read_only:
            return tr("Arrows go from one to the next, Enter goes to the text, Ctrl with the wheel comes nearer.")
        return tr("Drag a scene to another time, or move it with Alt and the arrows. Ctrl with the wheel comes nearer.")

    def _show_list(self) -> None:
        self._listed = self.canvas.reading_order()
        self.list.blockSignals(True)
        show_entries(self.list, [line_text(self._read.timeline.entries[number]) for number in self._listed])
        current = self.canvas.current
        self.list.setCurrentRow(self._listed.index(current) if current in self._listed else -1)
        self.list.blockSignals(False)

    def _show_card(self) -> None:
        entry = self._entry()
        if entry is None:
            self.card.show_nothing()
        else:
            self.card.show_entry(self._read.timeline, self._read.moments, entry)

    # What is chosen

    def _current(self) -> int:
        return -1 if self.canvas.current is None else self.canvas.current

    def _entry(self) -> Entry | None:
        return None if self.canvas.current is None else self._read.timeline.entries[self.canvas.current]

    def _show_chosen(self, number: int) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(self._listed.index(number) if number in self._listed else -1)
        self.list.blockSignals(False)
        self._show_card()

    def _choose_listed(self, at: int) -> None:
        if 0 <= at < len(self._listed):
            self.canvas.choose(self._listed[at])

    def _open_listed(self) -> None:
        if 0 <= self.list.currentRow() < len(self._listed):
            self.go_to(self._listed[self.list.currentRow()])

    def go_to(self, number: int) -> None:
        """Go to the text that tells of an entry."""
        anchor = text_of(self._session.story(), self._read.timeline.entries[number].point)
        if anchor is not None:
            self._session.go_to(anchor)

    # What is changed

    def ask_date(self) -> None:
        """Ask for the date of what is chosen."""
        entry = self._entry()
        if entry is None or self._session.read_only:
            return
        words = tr("When ({examples}):").format(examples=date_examples())
        when, given = QInputDialog.getText(self, entry.title, words, QLineEdit.EchoMode.Normal, entry.when)
        when = when.strip()
        if given and date_trouble(when):
            complain(self, date_trouble(when))
        elif given and when != entry.when:
            self._set_date(self._current(), when)

    def ask_after(self) -> None:
        """Ask what comes before what is chosen."""
        entry = self._entry()
        if entry is None or self._session.read_only:
            return
        others = [one for one in self._read.timeline.entries if one is not entry]
        if not others:
            complain(self, tr("There must be two scenes or events for time to pass between them."))
            return
        names = [f"{number}. {one.title}" for number, one in enumerate(others, 1)]
        chosen, given = QInputDialog.getItem(self, entry.title, tr("It happens some time after:"), names, 0, False)
        if given and chosen in names:
            self._put_after(entry, others[names.index(chosen)])

    def _date_first(self) -> None:
        first = next((n for n, one in enumerate(self._read.timeline.entries) if one.is_scene), 0)
        self.canvas.choose(first)
        self.ask_date()

    def _set_date(self, number: int, when: str) -> None:
        if not 0 <= number < len(self._read.timeline.entries):
            return
        entry = self._read.timeline.entries[number]
        self._say(tr("date scene") if entry.is_scene else tr("date event"), number, when=when)

    def _take_drop(self, number: int, fields: Mapping[str, object]) -> None:
        if "when" in fields:
            self._set_date(number, str(fields["when"]))
        else:
            self._say(tr("length of scene"), number, **fields)

    def ask_plot_line(self) -> None:
        """Ask which plot line what is chosen belongs to: one that there is, or a new one."""
        entry = self._entry()
        if entry is None or self._session.read_only:
            return
        known = sorted({one.plot_line for one in self._read.timeline.entries} - {""})
        names = ["", *known]
        name, given = QInputDialog.getItem(
            self, entry.title, tr("Its plot line (nothing for none):"), names, names.index(entry.plot_line), True
        )
        if given and name.strip() != entry.plot_line:
            self._say(tr("plot line"), self._current(), plot_line=name.strip())

    def _say(self, step: str, number: int, **fields: object) -> None:
        entry = self._read.timeline.entries[number]
        put = said_of(self._session.story(), entry.point, self._session.project.new_id, **fields)
        if put:
            self._session.edit(step, put=put)

    def _put_after(self, entry: Entry, earlier: Entry) -> None:
        put = put_after(self._session.story(), entry.point, earlier.point, self._session.project.new_id)
        if put:
            self._session.edit(tr("time between"), put=put)

    def _contradictions(self, number: int, fields: Mapping[str, object]) -> Callable[[], tuple[Contradiction, ...]]:
        story, entry = self._session.story(), self._read.timeline.entries[number]
        put = said_of(story, entry.point, self._session.project.new_id, **fields)
        before = self._read.moments.chronology
        return lambda: would_contradict(story, before, put)

    def _ask_where(self, number: int, minute: float) -> None:
        """An undated one was dragged to a time: date it so, or put it after what is before that time."""
        entry = self._read.timeline.entries[number]
        when = when_at(minute, precision_at(self.canvas.scale))
        menu = QMenu(self)
        menu.addAction(tr("Date it {when}").format(when=when_text(when)), lambda: self._set_date(number, when))
        before = [one for one in self._read.timeline.entries if one.latest is not None and one.latest <= minute]
        if before:
            last = max(before, key=lambda one: one.latest or 0)
            words = tr("Put it some time after “{title}”").format(title=last.title)
            menu.addAction(words.replace("&", "&&"), lambda: self._put_after(entry, last))
        menu.addAction(tr("Leave it undated"))
        x, y = self.canvas.frame.x_of(minute), self.canvas.frame.lanes_top
        self._open_menu(menu, self.canvas.viewport().mapToGlobal(QPoint(round(x), round(y))))

    def _show_menu(self, number: int, at: QPoint) -> None:
        menu = QMenu(self)
        entry = self._read.timeline.entries[number]
        if text_of(self._session.story(), entry.point) is not None:
            menu.addAction(tr("Go to the text"), lambda: self.go_to(number))
        menu.addAction(tr("Fit chosen"), self.canvas.fit_chosen)
        if not self._session.read_only:
            menu.addAction(tr("Date…"), self.ask_date)
            menu.addAction(tr("After…"), self.ask_after)
            menu.addAction(tr("Plot line…"), self.ask_plot_line)
            if entry.when:
                menu.addAction(tr("Take the date away"), lambda: self._set_date(number, ""))
        self._open_menu(menu, at)

    def _open_menu(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # Lanes

    def choose_lanes(self) -> None:
        """Ask which lanes to show, and in which order."""
        lanes = self._lanes()
        hidden = self._wishes.hidden(self.lane_kind)
        dialog = LanesDialog([(one.key, self._name(one), one.key not in hidden) for one in lanes], self)
        if dialog.exec():
            self._wish(dialog.keys(), dialog.hidden())

    def _move_lane(self, key: str, to: int) -> None:
        shown = [one.key for one in self.canvas.lanes]
        self._wish(moved(shown, key, to), self._wishes.hidden(self.lane_kind))

    def _hide_lane(self, key: str) -> None:
        self._wish(self._wishes.order(self.lane_kind), {*self._wishes.hidden(self.lane_kind), key})

    def _wish(self, order: Iterable[str], hidden: Iterable[str]) -> None:
        self._wishes = self._wishes.changed(self.lane_kind, order, hidden)
        if not self._session.read_only:
            self._session.project.set_setting("timeline_lanes", self._wishes.text())
        self._show()

    def _show_lane_menu(self, key: str, at: QPoint) -> None:
        shown = [one.key for one in self.canvas.lanes]
        place = shown.index(key)
        menu = QMenu(self)
        if place > 0:
            menu.addAction(tr("Move up"), lambda: self._move_lane(key, place - 1))
        if place + 1 < len(shown):
            menu.addAction(tr("Move down"), lambda: self._move_lane(key, place + 1))
        menu.addAction(tr("Hide this lane"), lambda: self._hide_lane(key))
        menu.addAction(tr("Lanes…"), self.choose_lanes)
        self._open_menu(menu, at)

    # Export

    def export(self) -> None:
        """Write the whole timeline as a picture."""
        whole = self.canvas.whole()

        def paint(painter: QPainter, theme: Theme) -> None:
            self.canvas.paint_whole(painter, TimelinePainter(self.canvas.font(), theme))

        title = self._session.story().work.title or tr("Timeline")
        picture = WholePicture(title, QSizeF(whole.width, whole.height), paint)
        export_view(self, picture_kinds(picture), title=tr("{title} timeline").format(title=title),
                    project=self._session.project.path)  # fmt: skip
