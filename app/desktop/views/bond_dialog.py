"""A small form for a relationship: who, what they are to each other, and when that begins, changes and ends."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from app.desktop.i18n import tr
from app.desktop.panels.fields import NoteField, RecordChoice, cast_options
from app.desktop.panels.master_detail import ChoiceList
from app.desktop.panels.moment_choice import MomentChoice, moment_words
from app.desktop.panels.words import turn_words
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, column, complain, label, resize_to_letters, row, wrapping
from app.storyview.cast import Relationship, RelationshipChange, RelationshipMoment
from app.storyview.moment import Moment

_TURN = int(Qt.ItemDataRole.UserRole)


class BondDialog(QDialog):
    """Makes a relationship, or changes one; each time a step that can be undone."""

    def __init__(
        self, session: ProjectSession, bond: Relationship | None, first: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._bond = session, bond
        story = session.story()
        self.setWindowTitle(tr("New relationship") if bond is None else tr("Change the relationship"))
        resize_to_letters(self, 64, 30)
        self.first, self.second = RecordChoice(""), RecordChoice("")
        people = cast_options(story)
        self.first.offer(people, first if bond is None else bond.first)
        others = [one for one, _ in people if one != self.first.chosen]
        self.second.offer(people, (others[0] if others else "") if bond is None else bond.second)
        self.kind = QComboBox()
        self.kind.setEditable(True)
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.kind.addItems(sorted({one.kind for one in story.relationships}))
        self.kind.setCurrentText("" if bond is None else bond.kind)
        if (line := self.kind.lineEdit()) is not None:
            line.setPlaceholderText(tr("siblings, married, rivals…"))
        self.turns = ChoiceList()
        self.turns.setAccessibleName(tr("What happens to it"))
        wrapping(self.turns)
        self.turns.delete_asked.connect(self._take_out)
        self.change, self.into = QComboBox(), QLineEdit()
        self.at = MomentChoice(session, tr("Before the story"), Moment())
        for change, words in turn_words().items():
            self.change.addItem(words, change.value)
        self.at.show_moment(None)
        if session.anchor_here() is not None:
            self.at.setCurrentIndex(1)
        self.into.setPlaceholderText(tr("what it becomes, where it becomes something else"))
        self.notes = NoteField()
        self.notes.setMaximumHeight(3 * self.notes.fontMetrics().height())
        self._build()
        for turn in () if bond is None else bond.moments:
            self._add_turn(turn)
        self.notes.setPlainText("" if bond is None else bond.notes)

    def accept(self) -> None:
        """Put it into the ledger."""
        kind, first, second = self.kind.currentText().strip(), self.first.chosen, self.second.chosen
        if not kind or first == second:
            complain(self, tr("Say between which two people it is, and what they are to each other."))
            return
        turns = tuple(self.turns.item(number).data(_TURN) for number in range(self.turns.count()))
        old = self._bond or Relationship(self._session.project.new_id(f"{first}-{second}"), first, second, kind)
        new = replace(old, first=first, second=second, kind=kind, moments=turns, notes=self.notes.toPlainText().strip())
        words = tr("new relationship") if self._bond is None else tr("change relationship")
        if new == self._bond or self._session.edit(words, put=[new]):
            super().accept()

    def add_turn(self) -> None:
        """Put what is chosen below the list into it."""
        moment = self.at.moment(None)
        if moment is None:
            complain(self, tr("Put the cursor into the sentence where that happens first, or choose an event."))
            return
        change = RelationshipChange(self.change.currentData())
        self._add_turn(RelationshipMoment(change, moment, self.into.text().strip()))
        self.into.clear()

    def _build(self) -> None:
        layout = column(self)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for text, field in (
            (tr("Between"), self.first), (tr("And"), self.second), (tr("They are"), self.kind),
        ):  # fmt: skip
            form.addRow(text, field)
            field.setAccessibleName(text)
        layout.addLayout(form)
        layout.addWidget(label(tr("What happens to it"), "heading"))
        layout.addWidget(self.turns, 1)
        for name, field in (
            (tr("What happens"), self.change), (tr("When"), self.at), (tr("Becomes"), self.into),
        ):  # fmt: skip
            field.setAccessibleName(name)
        layout.addWidget(row(self.change, self.at, stretch=False))
        layout.addWidget(row(self.into, button(tr("Add"), self.add_turn), button(tr("Take out"), self._take_out),
                             stretch=False))  # fmt: skip
        layout.addWidget(label(tr("Notes"), "muted"))
        self.notes.setAccessibleName(tr("Notes"))
        layout.addWidget(self.notes)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _add_turn(self, turn: RelationshipMoment) -> None:
        item = QListWidgetItem("\n".join(turn_texts(self._session, turn)))
        item.setData(_TURN, turn)
        self.turns.addItem(item)
        self.turns.setCurrentItem(item)

    def _take_out(self) -> None:
        self.turns.takeItem(self.turns.currentRow())


def turn_texts(session: ProjectSession, turn: RelationshipMoment) -> tuple[str, str]:
    """What happens to a relationship, and where."""
    words = turn_words()[turn.change]
    if turn.kind:
        words = tr("{change}: {kind}").format(change=words, kind=turn.kind)
    return words, moment_words(session, turn.at)
