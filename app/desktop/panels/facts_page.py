"""Facts, the words that give them away, and who comes to know them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QInputDialog, QLineEdit, QListWidgetItem, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.about_choice import AboutChoice
from app.desktop.panels.fields import NoteField
from app.desktop.panels.knowledge_dialog import KnowledgeDialog, ask_who_learns
from app.desktop.panels.lists import joined, parted
from app.desktop.panels.master_detail import ChoiceList, MasterDetail
from app.desktop.panels.moment_choice import MomentChoice
from app.desktop.panels.words import QUOTES, holder_name, how_words, shortened, stance_words
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, column, label, row, wrapping
from app.storyview.knowledge import Fact, How, KnowledgeChange
from app.storyview.story import StoryView

_ID = int(Qt.ItemDataRole.UserRole)


class FactsPage(QWidget):
    """Facts with a form each, and the changes of knowledge of the one that is chosen."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        self.form = self._make_form()
        self.pages = MasterDetail(
            tr("Facts"),
            tr("Find in the facts"),
            tr("New fact"),
            tr(
                "No facts yet. A fact is something that is so in your story and that not everybody knows. Give it its"
                " cues, the words that give it away, and the checker sees who speaks of it too soon."
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
        """Show the facts as they are now."""
        self.pages.show_rows([(one.id, one.statement, joined(one.cues)) for one in self._session.story().facts])
        self._show_chosen()

    def _make_form(self) -> QWidget:
        made = QWidget()
        outer = column(made, 3 * SPACE)
        layout = self._fields = QFormLayout()
        layout.setSpacing(SPACE + 2)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.statement, self.cues, self.notes = QLineEdit(), QLineEdit(), NoteField()
        self.cues.setPlaceholderText(tr("The words that give it away: divorce, divorced, ex-husband"))
        self.notes.setMaximumHeight(5 * self.notes.fontMetrics().height())
        self.holds_from = MomentChoice(self._session, tr("Always"))
        self.holds_until = MomentChoice(self._session, tr("The end"))
        self.about = AboutChoice()
        for text, field in (
            (tr("Fact"), self.statement), (tr("Cues"), self.cues), (tr("Is so from"), self.holds_from),
            (tr("Until"), self.holds_until), (tr("About"), self.about), (tr("Notes"), self.notes),
        ):  # fmt: skip
            layout.addRow(text, field)
            field.setAccessibleName(text)
        outer.addLayout(layout)
        outer.addSpacing(SPACE)
        outer.addWidget(label(tr("Who comes to know it"), "heading"))
        self.changes = ChoiceList()
        self.changes.setAccessibleName(tr("Changes of knowledge"))
        wrapping(self.changes)
        self.changes.itemActivated.connect(self._edit_change)
        self.changes.delete_asked.connect(self._delete_change)
        outer.addWidget(self.changes, 1)
        learns = button(
            tr("Somebody learns… (at the cursor)"), lambda: ask_who_learns(self._session, self, self.pages.chosen_id)
        )
        outer.addWidget(row(learns))
        outer.addWidget(
            row(
                button(tr("Change…"), self._edit_change),
                button(tr("Go to its sentence"), self._go),
                button(tr("Take out"), self._delete_change),
            )
        )
        for field in (self.statement, self.cues):
            field.editingFinished.connect(self._store)
        self.holds_from.activated.connect(lambda _: self._store())
        self.holds_until.activated.connect(lambda _: self._store())
        self.about.changed.connect(self._store)
        self.notes.left.connect(self._store)
        made.setEnabled(not self._session.read_only)
        return made

    def _chosen(self) -> Fact | None:
        return self._session.story().fact(self.pages.chosen_id)

    def _show_chosen(self) -> None:
        one = self._chosen()
        if one is None:
            return
        story = self._session.story()
        self._filling = True
        self.statement.setText(one.statement)
        self.cues.setText(joined(one.cues))
        for field in (self.statement, self.cues):
            field.setCursorPosition(0)
        self.holds_from.show_moment(one.holds_from)
        self.holds_until.show_moment(one.holds_until)
        self.about.show_stance(story, one)
        # When a fact about knowledge is so follows from what is known.
        for field in (self.holds_from, self.holds_until):
            self._fields.setRowVisible(field, one.about is None)
        self.notes.setPlainText(one.notes)
        self.changes.clear()
        for change in story.knowledge_changes:
            if change.fact == one.id:
                item = QListWidgetItem(_sentence(story, change))
                item.setData(_ID, change.id)
                self.changes.addItem(item)
        if not self.changes.count():
            nobody = QListWidgetItem(tr("Nobody yet. Put the cursor where somebody learns it, and press Ctrl+K."))
            nobody.setFlags(Qt.ItemFlag.NoItemFlags)
            self.changes.addItem(nobody)
        self._filling = False

    def _store(self) -> None:
        one = self._chosen()
        if one is None or self._filling or self._session.read_only:
            return
        changed = replace(
            one,
            statement=self.statement.text().strip() or one.statement,
            cues=parted(self.cues.text()),
            holds_from=self.holds_from.moment(one.holds_from),
            holds_until=self.holds_until.moment(one.holds_until),
            about=self.about.held_stance(),
            notes=self.notes.toPlainText(),
        )
        if changed != one:
            self._session.edit(tr("change fact"), put=[changed])

    def _add(self) -> None:
        statement, given = QInputDialog.getText(self, tr("New fact"), tr("What is so in this story:"))
        if given and statement.strip():
            one = Fact(self._session.project.new_id(statement), statement.strip())
            if self._session.edit(tr("new fact"), put=[one]):
                self.pages.choose(one.id)

    def _delete(self, fact_id: str) -> None:
        one = self._session.story().fact(fact_id)
        if one is not None:
            self._session.remove(tr("delete fact"), one)

    def _change(self) -> KnowledgeChange | None:
        item = self.changes.currentItem()
        wanted = "" if item is None else item.data(_ID)
        return next((one for one in self._session.story().knowledge_changes if one.id == wanted), None)

    def _edit_change(self, *_: object) -> None:
        change = self._change()
        if change is not None and not self._session.read_only:
            KnowledgeDialog(self._session, change.at.anchor, change.fact, self, change).exec()

    def _delete_change(self) -> None:
        change = self._change()
        if change is not None:
            self._session.remove(tr("who knows"), change)

    def _go(self) -> None:
        change = self._change()
        if change is not None and change.at.anchor is not None:
            self._session.go_to(change.at.anchor)


def _sentence(story: StoryView, change: KnowledgeChange) -> str:
    name = holder_name(story, change.holder)
    how = "" if change.how is How.UNSTATED else f" ({how_words()[change.how]})"
    source = tr(", from {name}").format(name=holder_name(story, change.source)) if change.source else ""
    anchor = change.at.anchor
    event = next((one.title for one in story.events if one.id == change.at.event), "")
    if anchor:
        where = f"“{shortened(anchor.quote.strip(QUOTES))}”"
    else:
        where = tr("at {event}").format(event=event) if event else tr("before the story")
    instead = tr(": {what}").format(what=change.instead) if change.instead else ""
    note = f"\n{change.note}" if change.note else ""
    return f"{name} {stance_words()[change.stance]}{instead}{how}{source}\n{where}{note}"
