"""What keeps somebody of the cast from doing as usual: dead, away, unconscious, injured, from when until when."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QListWidgetItem, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.lists import joined, parted
from app.desktop.panels.master_detail import ChoiceList
from app.desktop.panels.moment_choice import MomentChoice, moment_words
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, column, label, row, wrapping
from app.storyview.conditions import Condition, ConditionKind
from app.storyview.moment import Moment

_ID = int(Qt.ItemDataRole.UserRole)
_ENTRIES_SEEN = 3


def kind_words() -> dict[ConditionKind, str]:
    """Each kind of condition."""
    return {
        ConditionKind.DEAD: tr("dead"),
        ConditionKind.AWAY: tr("away"),
        ConditionKind.UNCONSCIOUS: tr("unconscious"),
        ConditionKind.INJURED: tr("injured"),
    }


class ConditionsField(QWidget):
    """A character's conditions, and a form for the one that is chosen."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._character = ""
        self._filling = False
        outer = column(self, 0)
        self.state = label(
            tr(
                "Say who dies, leaves, falls asleep or is hurt, and from which sentence on. The checker then sees who"
                " walks in though dead, and who runs on a broken leg."
            ),
            "muted",
        )
        outer.addWidget(self.state)
        self.list = ChoiceList()
        self.list.setAccessibleName(tr("Conditions"))
        wrapping(self.list)
        self.list.setMaximumHeight(_ENTRIES_SEEN * 3 * self.list.fontMetrics().height())
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.list.itemActivated.connect(lambda _: self._go())
        self.list.delete_asked.connect(self.take_out)
        outer.addWidget(self.list)
        self.add_button = button(tr("Add from the cursor on"), self.add)
        self.go_button = button(tr("Go to its sentence"), self._go)
        self.out_button = button(tr("Take out"), self.take_out)
        outer.addWidget(row(self.add_button, self.go_button, self.out_button))
        self.form = self._make_form()
        outer.addWidget(self.form)

    def show_for(self, character_id: str) -> None:
        """Show the conditions of a character."""
        self._character = character_id
        kept = self._chosen_id
        own = self._own()
        self._filling = True
        self.list.clear()
        for one in own:
            item = QListWidgetItem(self._sentence(one))
            item.setData(_ID, one.id)
            self.list.addItem(item)
            if one.id == kept:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and own:
            self.list.setCurrentRow(0)
        self._filling = False
        self._show_chosen()

    def add(self) -> None:
        """A new condition from the sentence at the cursor on; before the story where the cursor is in no text."""
        if not self._character or self._session.read_only:
            return
        anchor = self._session.anchor_here()
        one = Condition(
            self._session.project.new_id("condition"),
            self._character,
            ConditionKind.INJURED,
            since=Moment() if anchor is None else Moment(anchor),
        )
        if self._session.edit(tr("new condition"), put=[one]):
            self._choose(one.id)
            self.kind.setFocus()

    def take_out(self) -> None:
        """Take the chosen condition out."""
        one = self._chosen()
        if one is not None and not self._session.read_only:
            self._session.remove(tr("condition"), one)

    def _make_form(self) -> QWidget:
        made = QWidget()
        layout = QFormLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.kind = QComboBox()
        for kind, words in kind_words().items():
            self.kind.addItem(words, kind.value)
        self.what, self.prevents = QLineEdit(), QLineEdit()
        self.what.setPlaceholderText(tr("a broken wrist, in Paris…"))
        self.prevents.setPlaceholderText(tr("run, climb, both hands"))
        self.since = MomentChoice(self._session, tr("Before the story"), Moment())
        self.until = MomentChoice(self._session, tr("For good, or not said"))
        for text, field in (
            (tr("Is", "condition"), self.kind), (tr("What"), self.what), (tr("Since"), self.since),
            (tr("Until"), self.until), (tr("Doesn’t fit"), self.prevents),
        ):  # fmt: skip
            layout.addRow(text, field)
            field.setAccessibleName(text)
        self.prevents.setToolTip(tr("What can’t be done then, with commas between. Common injuries know theirs."))
        for field in (self.what, self.prevents):
            field.editingFinished.connect(self._store)
        for field in (self.kind, self.since, self.until):
            field.activated.connect(lambda _: self._store())
        return made

    def _own(self) -> list[Condition]:
        return [one for one in self._session.story().conditions if one.character == self._character]

    @property
    def _chosen_id(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_ID))

    def _chosen(self) -> Condition | None:
        wanted = self._chosen_id
        return next((one for one in self._own() if one.id == wanted), None)

    def _choose(self, condition_id: str) -> None:
        for number in range(self.list.count()):
            if self.list.item(number).data(_ID) == condition_id:
                self.list.setCurrentRow(number)

    def _show_chosen(self) -> None:
        if self._filling:
            return
        one = self._chosen()
        for shown in (self.list, self.form, self.go_button, self.out_button):
            shown.setVisible(one is not None)
        self.state.setVisible(one is None)
        if one is None:
            return
        self._filling = True
        self.kind.setCurrentIndex(self.kind.findData(one.kind.value))
        self.what.setText(one.what)
        self.prevents.setText(joined(one.prevents))
        self.since.show_moment(one.since)
        self.until.show_moment(one.until)
        self.go_button.setEnabled(one.since.anchor is not None)
        self._filling = False

    def _store(self) -> None:
        one = self._chosen()
        if one is None or self._filling or self._session.read_only:
            return
        changed = replace(
            one,
            kind=ConditionKind(self.kind.currentData()),
            what=self.what.text().strip(),
            prevents=parted(self.prevents.text()),
            since=self.since.moment(one.since) or Moment(),
            until=self.until.moment(one.until),
        )
        if changed != one:
            self._session.edit(tr("change condition"), put=[changed])

    def _go(self) -> None:
        one = self._chosen()
        if one is not None and one.since.anchor is not None:
            self._session.go_to(one.since.anchor)

    def _sentence(self, one: Condition) -> str:
        words = kind_words()[one.kind]
        what = f"{words}: {one.what}" if one.what else words
        since = tr("before the story") if one.since.before_story else moment_words(self._session, one.since)
        if one.until is None:
            return tr("{what}\nsince {since}").format(what=what, since=since)
        until = moment_words(self._session, one.until)
        return tr("{what}\nsince {since}, until {until}").format(what=what, since=since, until=until)
