"""The things of the story, and where they are from which sentence on."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QInputDialog, QLineEdit, QListWidgetItem, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.fields import NoteField, RecordChoice, cast_options
from app.desktop.panels.lists import joined, parted
from app.desktop.panels.master_detail import ChoiceList, MasterDetail
from app.desktop.panels.moment_choice import moment_words
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, column, label, row, wrapping
from app.storyview.moment import Moment
from app.storyview.things import Thing, Whereabouts

_RANK = int(Qt.ItemDataRole.UserRole)
_HOLDER, _PLACE, _GONE = "holder:", "place:", "gone"


class ThingsPage(QWidget):
    """Things with a form each, and the whereabouts of the one that is chosen."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        self.form = self._make_form()
        self.pages = MasterDetail(
            tr("Things"),
            tr("Find in the things"),
            tr("New thing"),
            tr(
                "No things yet. Add the ring, the letter, the car that matter, and say where they are left. The checker"
                " then sees who uses what is elsewhere."
            ),
            self.form,
        )
        column(self, 0).addWidget(self.pages)
        self.pages.chosen.connect(lambda _: self._show_chosen())
        self.pages.new_asked.connect(self._add)
        self.pages.delete_asked.connect(self._delete)
        self.pages.set_editable(not session.read_only)
        session.story_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the things as they are now."""
        self.pages.show_rows([(one.id, one.name, joined(one.aliases)) for one in self._session.story().things])
        self._show_chosen()

    def _make_form(self) -> QWidget:
        made = QWidget()
        outer = column(made, 3 * SPACE)
        layout = QFormLayout()
        layout.setSpacing(SPACE + 2)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name, self.aliases, self.notes = QLineEdit(), QLineEdit(), NoteField()
        self.aliases.setPlaceholderText(tr("What else the text calls it: ring, band"))
        self.notes.setMaximumHeight(5 * self.notes.fontMetrics().height())
        for text, field in (
            (tr("Name"), self.name), (tr("Also called"), self.aliases), (tr("Notes"), self.notes),
        ):  # fmt: skip
            layout.addRow(text, field)
            field.setAccessibleName(text)
        outer.addLayout(layout)
        outer.addSpacing(SPACE)
        outer.addWidget(label(tr("Where it is"), "heading"))
        self.spots = ChoiceList()
        self.spots.setAccessibleName(tr("Where it is, from when on"))
        wrapping(self.spots)
        self.spots.itemActivated.connect(lambda _: self._go())
        self.spots.delete_asked.connect(self.take_out)
        outer.addWidget(self.spots, 1)
        self.where = RecordChoice("")
        self.where.setAccessibleName(tr("With whom, or where"))
        self.here_button = button(tr("From the cursor on"), self.add_here, primary=True)
        self.first_button = button(tr("From the beginning"), self.add_first)
        outer.addWidget(self.where)
        outer.addWidget(
            row(
                self.here_button,
                self.first_button,
                button(tr("Go to its sentence"), self._go),
                button(tr("Take out"), self.take_out),
            )
        )
        for field in (self.name, self.aliases):
            field.editingFinished.connect(self._store)
        self.notes.left.connect(self._store)
        made.setEnabled(not self._session.read_only)
        return made

    def _chosen(self) -> Thing | None:
        wanted = self.pages.chosen_id
        return next((one for one in self._session.story().things if one.id == wanted), None)

    def _show_chosen(self) -> None:
        one = self._chosen()
        if one is None:
            return
        story = self._session.story()
        self._filling = True
        self.name.setText(one.name)
        self.aliases.setText(joined(one.aliases))
        self.notes.setPlainText(one.notes)
        people = [(_HOLDER + key, tr("With {name}").format(name=name)) for key, name in cast_options(story)]
        places = [(_PLACE + place.id, tr("At {place}").format(place=place.name)) for place in story.places]
        self.where.offer([*people, *places, (_GONE, tr("Gone for good"))], self.where.chosen)
        self.spots.clear()
        for rank, spot in enumerate(one.whereabouts):
            item = QListWidgetItem(self._sentence(spot))
            item.setData(_RANK, rank)
            self.spots.addItem(item)
        self._filling = False

    def _store(self) -> None:
        one = self._chosen()
        if one is None or self._filling or self._session.read_only:
            return
        name = self.name.text().strip() or one.name
        changed = replace(one, name=name, aliases=parted(self.aliases.text()), notes=self.notes.toPlainText())
        if changed != one:
            self._session.edit(tr("change {name}").format(name=name), put=[changed])

    def add_here(self) -> None:
        """The thing is with or at what is chosen from the sentence at the cursor on."""
        anchor = self._session.anchor_here()
        if anchor is None:
            self._session.failed.emit(tr("Put the cursor into the sentence where it changes hands first."))
        else:
            self._add_spot(Moment(anchor))

    def add_first(self) -> None:
        """The thing is with or at what is chosen from before the story on."""
        self._add_spot(Moment())

    def _add_spot(self, moment: Moment) -> None:
        one = self._chosen()
        if one is None or self._session.read_only:
            return
        chosen = self.where.chosen
        spot = Whereabouts(
            moment,
            holder=chosen.removeprefix(_HOLDER) if chosen.startswith(_HOLDER) else "",
            place=chosen.removeprefix(_PLACE) if chosen.startswith(_PLACE) else "",
        )
        others = tuple(other for other in one.whereabouts if other.at != moment)
        # What is so before the story comes first.
        spots = (spot, *others) if moment.before_story else (*others, spot)
        text = tr("where {name} is").format(name=one.name)
        if self._session.edit(text, put=[replace(one, whereabouts=spots)]):
            self.spots.setCurrentRow(spots.index(spot))

    def take_out(self) -> None:
        """Take out the whereabouts that are chosen."""
        one, item = self._chosen(), self.spots.currentItem()
        if one is not None and item is not None and not self._session.read_only:
            rank = int(item.data(_RANK))
            spots = tuple(spot for other, spot in enumerate(one.whereabouts) if other != rank)
            self._session.edit(tr("where {name} is").format(name=one.name), put=[replace(one, whereabouts=spots)])

    def _go(self) -> None:
        one, item = self._chosen(), self.spots.currentItem()
        if one is not None and item is not None:
            anchor = one.whereabouts[int(item.data(_RANK))].at.anchor
            if anchor is not None:
                self._session.go_to(anchor)

    def _add(self) -> None:
        name, given = QInputDialog.getText(self, tr("New thing"), tr("Name:"))
        if given and name.strip():
            one = Thing(self._session.project.new_id(name), name.strip())
            if self._session.edit(tr("add {name}").format(name=one.name), put=[one]):
                self.pages.choose(one.id)

    def _delete(self, thing_id: str) -> None:
        one = next((one for one in self._session.story().things if one.id == thing_id), None)
        if one is not None:
            self._session.remove(tr("delete {name}").format(name=one.name), one)

    def _sentence(self, spot: Whereabouts) -> str:
        story = self._session.story()
        holder = story.character(spot.holder)
        place = next((one for one in story.places if one.id == spot.place), None)
        if holder is not None:
            where = tr("With {name}").format(name=holder.name)
        elif place is not None:
            where = tr("At {place}").format(place=place.name)
        else:
            where = f"{tr('Gone for good')}: {spot.note}" if spot.note else tr("Gone for good")
        return f"{where}\n{moment_words(self._session, spot.at)}"
