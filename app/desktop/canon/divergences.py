"""Where this story leaves a canon fact: with what, and from when."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QListWidgetItem, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.master_detail import ChoiceList
from app.desktop.panels.moment_choice import MomentChoice
from app.desktop.panels.words import shortened
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, column, complain, row, wrapping
from app.storyview.canon import CanonFact, Divergence
from app.storyview.moment import Moment
from app.verbs.canon import divergence_from

_ID = int(Qt.ItemDataRole.UserRole)


class Divergences(QWidget):
    """The divergences of one canon fact, and the fields of the one that is chosen."""

    def __init__(self, session: ProjectSession) -> None:
        super().__init__()
        self._session = session
        self._fact: CanonFact | None = None
        self._filling = False
        layout = column(self, 0)
        self.list = ChoiceList()
        self.list.setAccessibleName(tr("Divergences"))
        wrapping(self.list)
        self.list.setMaximumHeight(6 * self.list.fontMetrics().height())
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.list.itemActivated.connect(lambda _: self._go())
        self.list.delete_asked.connect(self._delete)
        self.here = button(tr("Diverge at the cursor"), self.add_here)
        self.from_start = button(tr("Diverge from the start"), lambda: self._add(None))
        self.delete_button = button(tr("Follow canon again"), self._delete)
        layout.addWidget(row(self.here, self.from_start))
        layout.addWidget(self.list)
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, SPACE, 0, 0)
        form.setSpacing(SPACE + 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.statement, self.value, self.since = QLineEdit(), QLineEdit(), MomentChoice(session, tr("The start"))
        self.statement.setPlaceholderText(tr("What is so instead: they never marry"))
        self.value.setPlaceholderText(tr("What the trait is instead: green"))
        for text, field in (
            (tr("Instead"), self.statement), (tr("Value instead"), self.value), (tr("From"), self.since),
        ):  # fmt: skip
            form.addRow(text, field)
            field.setAccessibleName(text)
        form.addRow(row(button(tr("Go to its sentence"), self._go), self.delete_button))
        layout.addWidget(self._form)
        for field in (self.statement, self.value):
            field.editingFinished.connect(self._store)
        self.since.activated.connect(lambda _: self._store())

    def show_fact(self, fact: CanonFact) -> None:
        """Show the divergences of a fact."""
        kept = self._chosen_id()
        self._fact = fact
        self._filling = True
        self.list.clear()
        for one in self._of_fact():
            item = QListWidgetItem(self._words(one))
            item.setData(_ID, one.id)
            self.list.addItem(item)
            if one.id == kept:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._filling = False
        self.list.setVisible(self.list.count() > 0)
        self._show_chosen()

    def add_here(self) -> None:
        """Let the story leave the fact at the sentence at the cursor."""
        anchor = self._session.anchor_here()
        if anchor is None:
            complain(self, tr("Put the cursor into the sentence where your story leaves canon first."))
        else:
            self._add(Moment(anchor))

    def _add(self, since: Moment | None) -> None:
        if self._fact is None or self._session.read_only:
            return
        made = divergence_from(
            self._session.story(), self._fact, since, self._session.project.new_id(f"{self._fact.id}-divergence")
        )
        if made not in self._of_fact() and not self._session.edit(tr("diverge from canon"), put=[made]):
            return
        self.show_fact(self._fact)
        for number in range(self.list.count()):
            if self.list.item(number).data(_ID) == made.id:
                self.list.setCurrentRow(number)
        self.statement.setFocus()

    def _of_fact(self) -> list[Divergence]:
        fact = "" if self._fact is None else self._fact.id
        return [one for one in self._session.story().divergences if one.canon_fact == fact]

    def _chosen_id(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_ID))

    def _chosen(self) -> Divergence | None:
        wanted = self._chosen_id()
        return next((one for one in self._of_fact() if one.id == wanted), None)

    def _show_chosen(self) -> None:
        one = self._chosen()
        self._form.setVisible(one is not None)
        if one is None or self._filling:
            return
        self._filling = True
        for field, text in ((self.statement, one.statement), (self.value, one.value)):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        self.since.show_moment(one.since)
        self._filling = False

    def _store(self) -> None:
        one = self._chosen()
        if one is None or self._filling or self._session.read_only:
            return
        changed = replace(
            one,
            statement=self.statement.text().strip(),
            value=self.value.text().strip(),
            since=self.since.moment(one.since),
        )
        if changed != one:
            self._session.edit(tr("change divergence"), put=[changed])

    def _delete(self) -> None:
        one = self._chosen()
        if one is not None and not self._session.read_only:
            self._session.remove(tr("follow canon again"), one)

    def _go(self) -> None:
        one = self._chosen()
        if one is not None and one.since is not None and one.since.anchor is not None:
            self._session.go_to(one.since.anchor)

    def _words(self, one: Divergence) -> str:
        instead = one.statement or one.value or tr("Canon is left")
        if one.since is None:
            since = tr("from the start")
        elif one.since.anchor is not None:
            since = tr("from “{words}”").format(words=shortened(one.since.anchor.quote))
        else:
            title = next((event.title for event in self._session.story().events if event.id == one.since.event), "")
            since = tr("from the event {title}").format(title=title) if title else tr("from before the story")
        return f"{instead}\n{since}"
