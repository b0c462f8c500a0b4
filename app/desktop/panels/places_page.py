"""The places of the story."""

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QInputDialog, QLineEdit, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.fields import NoteField, RecordChoice
from app.desktop.panels.lists import joined, parted
from app.desktop.panels.master_detail import MasterDetail
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, column
from app.storyview.places import Place


class PlacesPage(QWidget):
    """Places with a form each."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        self.form = self._make_form()
        self.pages = MasterDetail(
            tr("Places"),
            tr("Find in the places"),
            tr("New place"),
            tr("No places yet. Add where your scenes happen; the timeline then shows who is where."),
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
        """Show the places as they are now."""
        places = self._session.story().places
        self.pages.show_rows([(one.id, one.name, joined(one.aliases)) for one in places])
        self._show_chosen()

    def _make_form(self) -> QWidget:
        made = QWidget()
        layout = QFormLayout(made)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE + 2)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name, self.aliases = QLineEdit(), QLineEdit()
        self.part_of, self.notes = RecordChoice(tr("Nothing larger")), NoteField()
        for text, field in (
            (tr("Name"), self.name), (tr("Also called"), self.aliases), (tr("Part of"), self.part_of),
            (tr("Notes"), self.notes),
        ):  # fmt: skip
            layout.addRow(text, field)
            field.setAccessibleName(text)
        for field in (self.name, self.aliases):
            field.editingFinished.connect(self._store)
        self.part_of.activated.connect(lambda _: self._store())
        self.notes.left.connect(self._store)
        made.setEnabled(not self._session.read_only)
        return made

    def _chosen(self) -> Place | None:
        wanted = self.pages.chosen_id
        return next((one for one in self._session.story().places if one.id == wanted), None)

    def _show_chosen(self) -> None:
        one = self._chosen()
        if one is None:
            return
        self._filling = True
        self.name.setText(one.name)
        self.aliases.setText(joined(one.aliases))
        others = [(other.id, other.name) for other in self._session.story().places if other.id != one.id]
        self.part_of.offer(others, one.part_of)
        self.notes.setPlainText(one.notes)
        self._filling = False

    def _store(self) -> None:
        one = self._chosen()
        if one is None or self._filling or self._session.read_only:
            return
        changed = replace(
            one,
            name=self.name.text().strip() or one.name,
            aliases=parted(self.aliases.text()),
            part_of=self.part_of.chosen,
            notes=self.notes.toPlainText(),
        )
        if changed != one:
            self._session.edit(tr("change {name}").format(name=changed.name), put=[changed])

    def _add(self) -> None:
        name, given = QInputDialog.getText(self, tr("New place"), tr("Name:"))
        if given and name.strip():
            one = Place(self._session.project.new_id(name), name.strip())
            if self._session.edit(tr("add {name}").format(name=one.name), put=[one]):
                self.pages.choose(one.id)

    def _delete(self, place_id: str) -> None:
        one = next((one for one in self._session.story().places if one.id == place_id), None)
        if one is not None:
            self._session.remove(tr("delete {name}").format(name=one.name), one)
