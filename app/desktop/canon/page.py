"""Canon: what the source holds, how far this story follows it, and where it leaves it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QFormLayout, QInputDialog, QLineEdit, QMessageBox, QWidget

from app.continuity import KnowledgeIndex
from app.continuity.canon import EffectiveFact, Standing, effective_canon
from app.continuity.canon_sources import source_order
from app.desktop.canon.divergences import Divergences
from app.desktop.i18n import said_again, tr
from app.desktop.panels.fields import RecordChoice, cast_options
from app.desktop.panels.lists import joined, parted
from app.desktop.panels.master_detail import MasterDetail
from app.desktop.session import ProjectSession
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, complain, label, row, rule, say
from app.project import ProjectError
from app.storyview.canon import CanonFact
from app.verbs.canon import baseline_problem, in_source_order, pack_taken, taken_text, write_pack
from app.verbs.errors import VerbError

_AFTER_MS = 150


class CanonPage(QWidget):
    """The baseline, the facts in the order of the source with how they stand at the cursor, and a form each."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        self._index: KnowledgeIndex | None = None
        self._effective: tuple[EffectiveFact, ...] = ()
        layout = column(self, 0)
        layout.addWidget(self._make_head())
        layout.addWidget(rule())
        self.pages = MasterDetail(
            tr("Canon"),
            tr("Find in canon"),
            tr("New canon fact"),
            tr(
                "No canon facts yet. Write down what the source holds and where it says so (5x12; Book 3, chapter 7),"
                " set how far your story follows it, and say where it leaves it. The checker then tells what"
                " contradicts the canon that is still in force. A pack that others of your fandom have made can be"
                " imported."
            ),
            self._make_form(),
        )
        layout.addWidget(self.pages, 1)
        self.pages.chosen.connect(lambda _: self._show_chosen())
        self.pages.new_asked.connect(self.add_fact)
        self.pages.delete_asked.connect(self._delete)
        self.pages.set_editable(not session.read_only)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.refresh)
        session.story_changed.connect(self._forget)
        session.text_saved.connect(self._forget)
        WhenSeen(self, self._timer.start, session.cursor_moved, session.story_changed, session.text_saved)

    def refresh(self) -> None:
        """Show canon as it stands at the cursor now."""
        self._timer.stop()
        story = self._session.story()
        if self._index is None:
            self._index = KnowledgeIndex(story)
        point = self._session.point()
        self._effective = in_source_order(effective_canon(story, self._index, point))
        heading = story.headings[point.chapter] if story.chapters else ""
        as_of = tr("As of the cursor, in {chapter}").format(chapter=heading) if heading else ""
        say(self.where, as_of)
        self.where.setVisible(bool(as_of and self._effective))
        if not self.baseline.isModified():  # what is being typed there stays
            self.baseline.setText(story.work.canon_baseline)
        problem = baseline_problem(story.work.canon_baseline)
        say(self.problem, said_again(problem) if problem else "", "warning")
        self.problem.setVisible(bool(problem))
        self.share.setEnabled(bool(self._effective))
        words = _standing_words()
        self.pages.show_rows(
            [
                (
                    one.fact.id,
                    f"{one.fact.source}  {one.fact.statement}\n{words[one.standing]}".strip(),
                    said_again(one.why),
                )
                for one in self._effective
            ]
        )
        self._show_chosen()

    def add_fact(self) -> None:
        """Ask for a new canon fact."""
        statement, given = QInputDialog.getText(self, tr("New canon fact"), tr("What the source holds:"))
        if given and statement.strip():
            one = CanonFact(self._session.project.new_id(statement), statement.strip())
            if self._session.edit(tr("new canon fact"), put=[one]):
                self.refresh()
                self.pages.show_record(one.id)
                self.source.setFocus()

    def import_pack(self) -> None:
        """Ask for a pack, show what it would change, and take it in as one step."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Import a canon pack"), "", tr("Canon packs (*.yaml *.yml *.json);;All files (*)")
        )
        if chosen:
            self.take_pack(Path(chosen))

    def take_pack(self, source: Path) -> None:
        """Take a pack in; who its facts speak of and is not in the cast is asked about first."""
        try:
            taken = pack_taken(self._session.story(), source)
            if taken.unknown and self._wants_cast(taken.unknown):
                taken = pack_taken(self._session.story(), source, with_cast=True)
        except (VerbError, ProjectError) as error:
            complain(self, said_again(str(error)))
            return
        if not taken.put or self._session.edit(tr("import canon pack"), put=taken.put):
            QMessageBox.information(self, tr("Canon pack"), said_again(taken_text(taken)))

    def share_pack(self) -> None:
        """Ask where to, and write the canon facts as a pack."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Share canon as a pack"), "canon.yaml", tr("Canon packs (*.yaml)")
        )
        if not chosen:
            return
        try:
            write_pack(self._session.story(), Path(chosen))
        except VerbError as error:
            complain(self, said_again(str(error)))

    def diverge_at_cursor(self) -> None:
        """Ask which fact the story leaves at the sentence at the cursor."""
        facts = sorted(self._session.story().canon_facts, key=lambda one: source_order(one.source))
        if not facts:
            complain(self, tr("There are no canon facts yet. Add one on the Canon page first."))
            return
        names = [f"{one.source}  {one.statement}".strip() for one in facts]
        now = next((number for number, one in enumerate(facts) if one.id == self.pages.chosen_id), 0)
        name, given = QInputDialog.getItem(
            self, tr("Diverge from canon"), tr("What this story leaves at the cursor:"), names, now, False
        )
        if given:
            self.divergences.show_fact(facts[names.index(name)])
            self.divergences.add_here()

    def ask_baseline(self) -> None:
        """Put the keyboard into the field of the baseline."""
        self.baseline.setFocus()
        self.baseline.selectAll()

    def _make_head(self) -> QWidget:
        made = QWidget()
        layout = column(made)
        self.baseline = QLineEdit()
        self.baseline.setPlaceholderText(tr("5x12, Season 5, Book 3, chapter 7 or film 2; empty for all of canon"))
        self.baseline.setAccessibleName(tr("This story follows canon until"))
        self.baseline.setReadOnly(self._session.read_only)
        self.baseline.editingFinished.connect(self._store_baseline)
        take = button(tr("Import a pack…"), self.import_pack)
        take.setEnabled(not self._session.read_only)
        self.share = button(tr("Share as a pack…"), self.share_pack)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("This story follows canon until"), self.baseline)
        layout.addLayout(form)
        self.problem = label("", "warning")
        self.where = label("", "muted")
        layout.addWidget(self.problem)
        layout.addWidget(row(take, self.share))
        layout.addWidget(self.where)
        return made

    def _make_form(self) -> QWidget:
        made = QWidget()
        outer = column(made, 3 * SPACE)
        layout = QFormLayout()
        layout.setSpacing(SPACE + 2)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.statement, self.source, self.trait, self.value, self.denied_by = (QLineEdit() for _ in range(5))
        self.about = RecordChoice(tr("Nobody in particular"))
        self.source.setPlaceholderText(tr("Where canon says so: 5x12; Book 3, chapter 7"))
        self.trait.setPlaceholderText(tr("eyes, hair, height, siblings, school…"))
        self.value.setPlaceholderText(tr("What it is in canon: blue"))
        self.denied_by.setPlaceholderText(tr("Words that contradict it: brown-eyed, his brown eyes"))
        for text, field in (
            (tr("Canon says"), self.statement), (tr("Source"), self.source), (tr("About"), self.about),
            (tr("Trait"), self.trait), (tr("Value"), self.value), (tr("Contradicted by"), self.denied_by),
        ):  # fmt: skip
            layout.addRow(text, field)
            field.setAccessibleName(text)
        outer.addLayout(layout)
        outer.addSpacing(SPACE)
        outer.addWidget(label(tr("In this story"), "heading"))
        self.why = label("", "muted")
        outer.addWidget(self.why)
        self.divergences = Divergences(self._session)
        outer.addWidget(self.divergences)
        outer.addStretch(1)
        for field in (self.statement, self.source, self.trait, self.value, self.denied_by):
            field.editingFinished.connect(self._store)
        self.about.activated.connect(lambda _: self._store())
        made.setEnabled(not self._session.read_only)
        return made

    def _chosen(self) -> EffectiveFact | None:
        wanted = self.pages.chosen_id
        return next((one for one in self._effective if one.fact.id == wanted), None)

    def _show_chosen(self) -> None:
        one = self._chosen()
        if one is None:
            return
        self._filling = True
        fact = one.fact
        for field, text in (
            (self.statement, fact.statement), (self.source, fact.source), (self.trait, fact.trait),
            (self.value, fact.value), (self.denied_by, joined(fact.denied_by)),
        ):  # fmt: skip
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        self.about.offer(cast_options(self._session.story()), fact.character)
        say(self.why, said_again(one.why))
        self.divergences.show_fact(fact)
        self._filling = False

    def _store(self) -> None:
        one = self._chosen()
        if one is None or self._filling or self._session.read_only:
            return
        changed = replace(
            one.fact,
            statement=self.statement.text().strip() or one.fact.statement,
            source=self.source.text().strip(),
            character=self.about.chosen,
            trait=self.trait.text().strip(),
            value=self.value.text().strip(),
            denied_by=parted(self.denied_by.text()),
        )
        if changed != one.fact:
            self._session.edit(tr("change canon fact"), put=[changed])

    def _store_baseline(self) -> None:
        self.baseline.setModified(False)
        work = self._session.story().work
        baseline = self.baseline.text().strip()
        if baseline != work.canon_baseline and not self._session.read_only:
            self._session.change_work(tr("canon baseline"), replace(work, canon_baseline=baseline))

    def _delete(self, fact_id: str) -> None:
        one = next((one for one in self._session.story().canon_facts if one.id == fact_id), None)
        if one is not None:
            self._session.remove(tr("delete canon fact"), one)

    def _wants_cast(self, names: tuple[str, ...]) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("The pack speaks of people who are not in your cast."))
        box.setInformativeText(", ".join(names[:20]) + ("…" if len(names) > 20 else ""))
        add = box.addButton(tr("Add them to the cast"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Take the facts without them"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is add

    def _forget(self, *_: object) -> None:
        self._index = None


def _standing_words() -> dict[Standing, str]:
    return {
        Standing.IN_FORCE: tr("In force"),
        Standing.OVERRIDDEN: tr("Overridden by this story"),
        Standing.NOT_YET: tr("After the baseline"),
        Standing.UNDETERMINED: tr("Depends"),
    }
