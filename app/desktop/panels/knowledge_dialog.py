"""Saying at the cursor who learns, forgets or suspects what."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from app.continuity.suggested_knowledge import SuggestedChange
from app.desktop.i18n import tr
from app.desktop.panels.fields import RecordChoice, cast_options
from app.desktop.panels.moment_choice import MomentChoice
from app.desktop.panels.words import QUOTES, how_words, shortened, stance_words
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, column, complain, label
from app.prose.anchor import Anchor
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.verbs.saying import understand

_ID = int(Qt.ItemDataRole.UserRole)


class KnowledgeDialog(QDialog):
    """Who takes which stance to a fact, said in a sentence or chosen from lists."""

    def __init__(
        self,
        session: ProjectSession,
        anchor: Anchor | None,
        fact: str = "",
        parent: QWidget | None = None,
        changed: KnowledgeChange | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._changed = session, changed
        story = session.story()
        self.setWindowTitle(tr("Who learns what"))
        self.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())
        layout = column(self)
        if anchor is not None:
            layout.addWidget(label(f"“{shortened(anchor.quote.strip(QUOTES), 160)}”", "muted"))
        form = QFormLayout()
        form.setSpacing(SPACE)
        self.fact = RecordChoice("")
        self.fact.setEditable(True)
        self.fact.offer([(one.id, one.statement) for one in story.facts], fact)
        if (line := self.fact.lineEdit()) is not None:
            line.setCursorPosition(0)
        self.saying = QLineEdit()
        self.saying.setPlaceholderText(tr("Blaine forgets this · Cooper tells Kurt and Rachel · the reader learns"))
        self.saying.textEdited.connect(self._take_saying)
        self.holders = QListWidget()
        for holder, name in [*cast_options(story), (READER, tr("The reader"))]:
            item = QListWidgetItem(name)
            item.setData(_ID, holder)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.holders.addItem(item)
        self.holders.setMaximumHeight(7 * self.holders.sizeHintForRow(0))
        self.holders.setMinimumHeight(4 * self.holders.sizeHintForRow(0))
        self.stance, self.how = QComboBox(), QComboBox()
        for stance, words in stance_words().items():
            self.stance.addItem(words, stance.value)
        for how, words in how_words().items():
            self.how.addItem(words, how.value)
        self.source = RecordChoice(tr("nobody"))
        self.source.offer(cast_options(story))
        self.instead = QLineEdit()
        self.instead.setPlaceholderText(tr("What they hold true instead"))
        self.when = MomentChoice(session, tr("Before the story"), Moment())
        self._at = Moment(anchor) if changed is None else changed.at
        self.when.show_moment(self._at)
        self.note = QLineEdit()
        for text, field in (
            (tr("Fact"), self.fact), (tr("Say it"), self.saying), (tr("Who"), self.holders), ("", self.stance),
            (tr("How"), self.how), (tr("From", "whom"), self.source), (tr("Instead"), self.instead),
            (tr("When"), self.when), (tr("Note"), self.note),
        ):  # fmt: skip
            form.addRow(text, field)
            field.setAccessibleName(text or tr("Stance"))
        layout.addLayout(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        if changed is not None:
            self.say((changed.holder,), changed.stance, changed.how, changed.source)
            self.instead.setText(changed.instead)
            self.note.setText(changed.note)
        self.saying.setFocus()

    def suggest(self, suggestions: Sequence[SuggestedChange]) -> None:
        """Fill the lists with what the sentence suggests: its first fact, and those who are told it in one way."""
        if not suggestions:
            return
        first = suggestions[0].change
        alike = [
            one.change.holder for one in suggestions
            if (one.change.fact, one.change.how, one.change.source) == (first.fact, first.how, first.source)
        ]  # fmt: skip
        self.fact.setCurrentIndex(self.fact.findData(first.fact))
        self.say(tuple(alike), first.stance, first.how, first.source)

    def say(self, holders: tuple[str, ...], stance: Stance, how: How, source: str = "") -> None:
        """Fill the lists."""
        for number in range(self.holders.count()):
            item = self.holders.item(number)
            checked = item.data(_ID) in holders
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            if checked and item.data(_ID) == holders[0]:
                self.holders.scrollToItem(item)
        self.stance.setCurrentIndex(self.stance.findData(stance.value))
        self.how.setCurrentIndex(self.how.findData(how.value))
        self.source.setCurrentIndex(max(0, self.source.findData(source)))

    def accept(self) -> None:
        """Put the changes into the ledger, a new fact with them where its words were written here."""
        who = [self.holders.item(number) for number in range(self.holders.count())]
        holders = [str(item.data(_ID)) for item in who if item.checkState() is Qt.CheckState.Checked]
        statement = self.fact.currentText().strip()
        if not statement or not holders:
            complain(self, tr("Say which fact it is, and who it is about."))
            return
        project = self._session.project
        known = next((one for one in self._session.story().facts if one.statement == statement), None)
        fact = known or Fact(project.new_id(statement), statement)
        changes: dict[str, KnowledgeChange] = {}
        for holder in holders:
            is_old = self._changed is not None and not changes
            new_id = self._changed.id if self._changed and is_old else project.new_id(f"{fact.id}-{holder}")
            while new_id in changes:
                new_id += "x"
            changes[new_id] = KnowledgeChange(
                new_id,
                fact.id,
                holder,
                Stance(self.stance.currentData()),
                self.when.moment(self._at) or Moment(),
                How(self.how.currentData()),
                self.source.chosen if self.source.chosen != holder else "",
                self.instead.text().strip(),
                self.note.text().strip(),
            )
        if self._session.edit(tr("who knows"), put=[*([] if known else [fact]), *changes.values()]):
            super().accept()

    def _take_saying(self, text: str) -> None:
        said = understand(self._session.story(), text)
        if said is not None:
            self.say(said.holders, said.stance, said.how, said.source)


def ask_who_learns(session: ProjectSession, parent: QWidget, fact: str = "") -> None:
    """Open the dialog for the sentence at the cursor, with what that sentence suggests filled in."""
    if session.read_only:
        return
    anchor = session.anchor_here()
    dialog = KnowledgeDialog(session, anchor, fact, parent)
    if anchor is not None:
        suggested = session.suggestions.at(session.story(), anchor)
        dialog.suggest([one for one in suggested if fact in ("", one.change.fact)])
    dialog.exec()


def knowledge_actions(session: ProjectSession, menu: QMenu, parent: QWidget) -> list[QAction]:
    """Put what can be said of knowledge at the cursor into a menu."""
    learns = QAction(tr("Somebody learns or forgets…"), parent)
    learns.setShortcut(QKeySequence("Ctrl+K"))
    learns.setEnabled(not session.read_only)
    learns.triggered.connect(lambda: ask_who_learns(session, parent))
    menu.addAction(learns)
    return [learns]
