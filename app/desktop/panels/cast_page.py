"""The cast: who they are, and names in the text that could join them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from app.desktop.background import Background
from app.desktop.i18n import number_text, tr
from app.desktop.panels.conditions_field import ConditionsField
from app.desktop.panels.dates import date_trouble
from app.desktop.panels.fields import NoteField
from app.desktop.panels.lists import joined, parted
from app.desktop.panels.master_detail import MasterDetail
from app.desktop.panels.moment_choice import moment_words
from app.desktop.panels.words import turn_words
from app.desktop.session import ProjectSession
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, label, row, wrapping
from app.reading import NameCandidate
from app.storyview.cast import Character, Origin, Trait
from app.storyview.language import RejectedName
from app.storyview.moment import Moment
from app.storyview.references import merged
from app.verbs.casting import CastTable, cast_table

_CANDIDATE = int(Qt.ItemDataRole.UserRole)


class CastPage(QWidget):
    """Characters with a form each, and the names found in the text."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._mentions: dict[str, int] = {}
        self._background = Background(self)
        self._filling = False
        self.form = self._make_form()
        self.found = self._make_found()
        self.pages = MasterDetail(
            tr("Cast"),
            tr("Find in the cast"),
            tr("New character"),
            tr(
                "Nobody yet. Accept names found in the text at the left, or add somebody yourself. Names in the cast"
                " are never marked as misspelt, and continuity knows whom a sentence is about."
            ),
            self.form,
            self.found,
        )
        column(self, 0).addWidget(self.pages)
        self.pages.chosen.connect(lambda _: self._show_chosen())
        self.pages.new_asked.connect(self._add)
        self.pages.delete_asked.connect(self._delete)
        self.pages.set_editable(not session.read_only)
        session.story_changed.connect(self.refresh)
        WhenSeen(self, self._read_text, session.story_changed, session.text_saved)
        self.refresh()

    def refresh(self) -> None:
        """Show the cast as it is now."""
        rows: list[tuple[str, str, str]] = []
        for one in self._session.story().characters:
            count = self._mentions.get(one.id)
            rows.append(
                (one.id, one.name if count is None else f"{one.name}   {number_text(count)}", joined(one.aliases))
            )
        self.pages.show_rows(rows)
        self._show_chosen()

    # The form

    def _make_form(self) -> QWidget:
        made = QWidget()
        layout = QFormLayout(made)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE + 2)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name, self.aliases, self.pronouns, self.birth = (QLineEdit() for _ in range(4))
        self.aliases.setPlaceholderText(tr("Other names, with commas between: Kurt, Mr. Hummel"))
        self.pronouns.setPlaceholderText(tr("she/her, he/him, they/them…"))
        self.birth.setPlaceholderText(tr("1994, spring 1994 or 27 May 1994"))
        self.birth_hint = label("", "error")
        self.birth_hint.hide()
        self.origin = QComboBox()
        self.origin.addItem(tr("Original"), Origin.ORIGINAL.value)
        self.origin.addItem(tr("From canon"), Origin.CANON.value)
        self.traits = NoteField()
        self.traits.setPlaceholderText(tr("One a line, such as:\neyes: brown\nheight: 6'1\"\nscar: left cheek"))
        self.traits.setMaximumHeight(7 * self.traits.fontMetrics().height())
        self.trait_button = button(tr("This trait from the cursor on"), self.trait_from_here)
        self.trait_button.setToolTip(tr("The line with the caret is so from the sentence at the text’s cursor on"))
        self.turns = label("", "muted")
        self.turns.hide()
        self.notes = NoteField()
        self.bonds = label("", "muted")
        wide = self.bonds.sizePolicy()
        wide.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        wide.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.bonds.setSizePolicy(wide)
        for text, field in (
            (tr("Name"), self.name), (tr("Also called"), self.aliases), (tr("Pronouns"), self.pronouns),
            (tr("Born"), self.birth), ("", self.birth_hint), (tr("From", "canon or original"), self.origin),
            (tr("Traits"), self.traits), ("", self.turns),
            (tr("Relationships"), self.bonds), (tr("Notes"), self.notes),
        ):  # fmt: skip
            layout.addRow(text, field)
            field.setAccessibleName(text or tr("Hint"))
            if field is self.traits:
                layout.addRow("", row(self.trait_button))
        self.conditions = ConditionsField(self._session)
        layout.addRow(tr("Conditions"), self.conditions)
        self.merge_button = button(tr("Merge into…"), self._merge)
        self.rename_button = button(tr("Rename everywhere…"), self._rename)
        self.rename_button.setToolTip(tr("Another name in the text and in all that is said of the cast"))
        layout.addRow("", row(self.merge_button, self.rename_button))
        for field in (self.name, self.aliases, self.pronouns, self.birth):
            field.editingFinished.connect(self._store)
            field.setMinimumWidth(16 * field.fontMetrics().averageCharWidth())
        self.origin.activated.connect(lambda _: self._store())
        for field in (self.traits, self.notes):
            field.left.connect(self._store)
        made.setEnabled(not self._session.read_only)
        return made

    def _chosen(self) -> Character | None:
        return self._session.story().character(self.pages.chosen_id)

    def _show_chosen(self) -> None:
        one = self._chosen()
        if one is None:
            return
        self._filling = True
        self.name.setText(one.name)
        self.aliases.setText(joined(one.aliases))
        self.pronouns.setText(one.pronouns)
        self.birth.setText(one.birth)
        self.birth_hint.hide()
        self.origin.setCurrentIndex(self.origin.findData(one.origin.value))
        self.traits.setPlainText("\n".join(f"{trait.name}: {trait.value}" for trait in one.traits))
        self.notes.setPlainText(one.notes)
        self.bonds.setText(self._bonds_of(one))
        turning = [trait for trait in one.traits if trait.since is not None]
        self.turns.setText(
            "\n".join(f"{trait.name}: {trait.value}, {_since(self._session, trait)}" for trait in turning)
        )
        self.turns.setVisible(bool(turning))
        self.conditions.show_for(one.id)
        self._filling = False

    def _bonds_of(self, one: Character) -> str:
        story = self._session.story()
        turns = turn_words()
        lines: list[str] = []
        for bond in story.relationships:
            if one.id in (bond.first, bond.second):
                other = story.character(bond.second if bond.first == one.id else bond.first)
                moments = ", ".join(turns[moment.change] for moment in bond.moments)
                lines.append(f"{bond.kind}: {other.name if other else '?'}" + (f" ({moments})" if moments else ""))
        return "\n".join(lines) or tr("None yet.")

    def _store(self) -> None:
        one = self._chosen()
        if one is None or self._filling or self._session.read_only:
            return
        birth = self.birth.text().strip()
        trouble = date_trouble(birth)
        if trouble:
            self.birth_hint.setText(trouble)
            self.birth_hint.show()
            birth = one.birth
        else:
            self.birth_hint.hide()
        name = self.name.text().strip() or one.name
        changed = replace(
            one,
            name=name,
            aliases=tuple(alias for alias in parted(self.aliases.text()) if alias != name),
            pronouns=self.pronouns.text().strip(),
            birth=birth,
            origin=Origin(self.origin.currentData()),
            traits=_traits(self.traits.toPlainText(), one.traits),
            notes=self.notes.toPlainText(),
        )
        if changed != one:
            self._session.edit(tr("change {name}").format(name=name), put=[changed])

    def trait_from_here(self) -> None:
        """Let the trait of the line with the caret begin at the text's cursor; from the beginning again if it does."""
        line = self.traits.textCursor().block().text()
        anchor = self._session.anchor_here()
        self._store()
        one = self._chosen()
        if one is None or anchor is None or self._session.read_only:
            return
        named = _traits(line, ())
        traits = tuple(
            replace(trait, since=None if trait.since == Moment(anchor) else Moment(anchor))
            if named and (trait.name, trait.value) == (named[0].name, named[0].value)
            else trait
            for trait in one.traits
        )
        if traits != one.traits:
            self._session.edit(tr("change {name}").format(name=one.name), put=[replace(one, traits=traits)])

    def _add(self) -> None:
        name, given = QInputDialog.getText(self, tr("New character"), tr("Name:"))
        if given and name.strip():
            self.add_character(name.strip(), ())

    def add_character(self, name: str, aliases: tuple[str, ...]) -> None:
        """Put somebody into the cast and show them."""
        one = Character(self._session.project.new_id(name), name, aliases)
        if self._session.edit(tr("add {name}").format(name=name), put=[one]):
            self.pages.choose(one.id)

    def _delete(self, character_id: str) -> None:
        one = self._session.story().character(character_id)
        if one is not None:
            self._session.remove(tr("delete {name}").format(name=one.name), one)

    def _rename(self) -> None:
        one = self._chosen()
        if one is not None:
            self._session.rename_requested.emit(one.id)

    def _merge(self) -> None:
        gone = self._chosen()
        others = [one for one in self._session.story().characters if gone is not None and one.id != gone.id]
        if gone is None or not others:
            return
        names = [one.name for one in others]
        name, given = QInputDialog.getItem(
            self, tr("Merge"), tr("{name} is really:").format(name=gone.name), names, 0, False
        )
        if given:
            self.merge(gone, others[names.index(name)])

    def merge(self, gone: Character, kept: Character) -> None:
        """Make two characters one."""
        change = merged(self._session.project.story(), kept, gone)
        if self._session.edit(
            tr("merge {gone} into {kept}").format(gone=gone.name, kept=kept.name), put=change.put, delete=change.delete
        ):
            self.pages.choose(kept.id)

    # Found in the text

    def _make_found(self) -> QWidget:
        made = QWidget()
        layout = column(made)
        layout.addWidget(label(tr("Found in the text"), "heading"))
        self.found_state = label(tr("Reading…"), "muted")
        layout.addWidget(self.found_state)
        self.candidates = QListWidget()
        self.candidates.setAccessibleName(tr("Names found in the text"))
        self.candidates.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        wrapping(self.candidates)
        self.candidates.itemActivated.connect(lambda _: self.accept())
        layout.addWidget(self.candidates, 1)
        self.accept_button = button(tr("Add to the cast"), self.accept, primary=True)
        self.same_button = button(tr("Is somebody…"), self._accept_as)
        self.reject_button = button(tr("Nobody"), self.reject)
        layout.addWidget(self.accept_button)
        layout.addWidget(row(self.same_button, self.reject_button))
        for one in (self.accept_button, self.same_button, self.reject_button):
            one.setEnabled(not self._session.read_only)
        return made

    def _read_text(self) -> None:
        story = self._session.story()
        self._background.run(lambda _: cast_table(story), self._show_found)

    def _show_found(self, table: CastTable) -> None:
        self._mentions = {one.id: count for one, count in table.characters}
        self.candidates.clear()
        for candidate in table.candidates:
            also = [form for form, _ in candidate.forms if form != candidate.name]
            lines = [f"{candidate.name}   {number_text(candidate.count)}"]
            if also:
                lines.append(tr("also {names}").format(names=", ".join(also)))
            if candidate.kind_hint == "place":
                lines.append(tr("perhaps a place"))
            item = QListWidgetItem("\n".join(lines))
            item.setData(_CANDIDATE, candidate)
            item.setToolTip(candidate.example)
            self.candidates.addItem(item)
        count = len(table.candidates)
        self.found_state.setText(
            tr("Every name in the text is known.") if not count else tr("%Ln name(s) that are nobody’s yet.", "", count)
        )
        rows = [
            (one.id, f"{one.name}   {number_text(self._mentions.get(one.id, 0))}", joined(one.aliases))
            for one in self._session.story().characters
        ]
        self.pages.show_rows(rows)

    def _picked(self) -> list[NameCandidate]:
        return [item.data(_CANDIDATE) for item in self.candidates.selectedItems()]

    def accept(self) -> None:
        """Make characters of the names chosen, their other forms as aliases; one step to undo."""
        made: list[Character] = []
        for candidate in self._picked():
            new_id = self._session.project.new_id(candidate.name)
            aliases = tuple(form for form, _ in candidate.forms if form != candidate.name)
            made.append(Character(new_id, candidate.name, aliases))
        if made:
            names = made[0].name if len(made) == 1 else tr("%Ln character(s)", "", len(made))
            if self._session.edit(tr("add {name}").format(name=names), put=made):
                self.pages.choose(made[0].id)

    def _accept_as(self) -> None:
        cast = self._session.story().characters
        if not cast or not self._picked():
            return
        names = [one.name for one in cast]
        name, given = QInputDialog.getItem(self, tr("Is somebody"), tr("These names belong to:"), names, 0, False)
        if given:
            self.accept_as(cast[names.index(name)])

    def accept_as(self, one: Character) -> None:
        """Make the names chosen aliases of a character."""
        new = [form for candidate in self._picked() for form, _ in candidate.forms if form not in one.names]
        self._session.edit(
            tr("add names of {name}").format(name=one.name), put=[replace(one, aliases=(*one.aliases, *new))]
        )

    def reject(self) -> None:
        """Never offer the names chosen again."""
        names = dict.fromkeys(name for candidate in self._picked() for name, _ in candidate.forms)
        if names:
            self._session.edit(tr("reject names"), put=[RejectedName(name) for name in names])


def _since(session: ProjectSession, trait: Trait) -> str:
    return tr("from {since}").format(since=moment_words(session, trait.since or Moment()))


def _traits(text: str, before: tuple[Trait, ...]) -> tuple[Trait, ...]:
    """Traits as they are written, "eyes: brown" a line; each keeps the moment it had."""
    since = {(trait.name, trait.value): trait.since for trait in before}
    made: list[Trait] = []
    for line in text.split("\n"):
        name, _, value = (part.strip() for part in line.partition(":"))
        if name:
            made.append(Trait(name, value, since.get((name, value))))
    return tuple(made)
