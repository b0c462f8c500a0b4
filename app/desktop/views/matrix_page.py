"""The page of the knowledge matrix: who knows what as of any scene."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QWidget

from app.continuity import KnowledgeIndex, StoryPoint
from app.desktop.background import Background
from app.desktop.i18n import said_again, tr
from app.desktop.panels.fields import RecordChoice
from app.desktop.panels.knowledge_dialog import KnowledgeDialog
from app.desktop.panels.words import QUOTES, group_names, holder_name, shortened
from app.desktop.session import ProjectSession
from app.desktop.views.matrix_model import MatrixModel
from app.desktop.views.matrix_picture import matrix_picture, sign_key
from app.desktop.views.matrix_view import MatrixTable
from app.desktop.views.picture_export import FileKind, export_view, picture_kinds
from app.desktop.views.story_slider import StorySlider
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import button, column, empty_state, label, row
from app.prose.anchor import Anchor
from app.storyview.knowledge import READER, Fact, How, Stance
from app.storyview.story import StoryView
from app.verbs.knowing import anchor_of
from app.verbs.matrix import facts_with, holders, is_news_to, matrix_csv, matrix_of, spoken_of
from app.verbs.stops import Walk, walk_through


class MatrixPage(QWidget):
    """Filters, the slider, the table, and what its signs mean."""

    facts_asked = Signal()
    fact_asked = Signal(str)  #: a fact's id

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._index: KnowledgeIndex | None = None
        self._background = Background(self)
        self._model = MatrixModel(self)
        self.table = MatrixTable(self._model)
        self.slider = StorySlider(session)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a fact"))
        self.search.setAccessibleName(tr("Find a fact"))
        self.search.setClearButtonEnabled(True)
        self.who = RecordChoice("")
        self.who.setAccessibleName(tr("Whose knowledge"))
        self.unknown = QCheckBox(tr("Only what somebody doesn’t know"))
        self.unknown.setToolTip(tr("Leave out the facts that everybody shown here knows"))
        self.spoken_of = QCheckBox(tr("Only those of whom something is said"))
        self.spoken_of.setToolTip(tr("Leave out those whom no fact says anything of, anywhere in the story"))
        self.spoken_of.setChecked(True)
        self.export_button = button(tr("Export…"), self.export)
        self.export_button.setToolTip(tr("Write the whole matrix as a drawing, a picture, or a table"))
        self.menu = QMenu(self)
        self.told = label("", "muted")
        self.empty = QWidget()
        first = column(self.empty, 0)
        first.addWidget(label(tr("Who knows what"), "title", wrap=False))
        begin = empty_state(
            tr(
                "Here you will see at a glance who knows what, scene by scene. It begins with a fact: something that"
                " is so in your story and that not everybody knows. Then say in the text who learns it, with Ctrl+K."
            ),
            tr("To the facts"),
            self.facts_asked.emit,
        )
        first.addWidget(begin, 1)
        self._shown = QWidget()
        inner = column(self._shown, 0)
        inner.addWidget(self.slider)
        inner.addWidget(row(self.search, self.who, self.unknown, self.spoken_of, self.export_button))
        inner.addWidget(self.told)
        inner.addWidget(self.table, 1)
        inner.addWidget(sign_key())
        layout = column(self)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self._shown, 1)
        self.slider.moved.connect(self._show_point)
        self.search.textChanged.connect(lambda _: self._fill())
        self.who.activated.connect(lambda _: self._fill())
        self.unknown.toggled.connect(lambda _: self._fill())
        self.spoken_of.toggled.connect(lambda _: self._fill())
        self.table.chosen.connect(self._on_chosen)
        self.table.menu_asked.connect(self._open_menu)
        self._shown.hide()
        WhenSeen(self, self.refresh, session.story_changed, session.text_saved)

    @property
    def is_ready(self) -> bool:
        """Whether the story has been read as it is now."""
        return not self._background.is_busy

    def refresh(self) -> None:
        """Read the story as it is now, beside the window, and show it."""
        story = self._session.story()
        self.empty.setVisible(not story.facts)
        self._shown.setVisible(bool(story.facts))
        if story.facts:
            before = self._index
            self._background.run(lambda _: _read(story, before), lambda read: self._show(*read))

    def export(self) -> None:
        """Write the matrix into a file, as the filters leave it."""
        if self._index is None or not self._model.facts:
            return
        story, stop = self._index.story, self.slider.stop
        title = tr("{title}: who knows what").format(title=story.work.title or self._session.project.path.stem)
        where = "" if stop is None else f"{self.slider.where.text()} · {self.slider.when.text()}"
        picture = matrix_picture(self._model, title, where, self.font())
        matrix = matrix_of(self._index, self._point(), self._model.facts, self._model.columns)
        table = FileKind(".csv", tr("Table (CSV)"), lambda: matrix_csv(story, matrix).encode("utf-8-sig"))
        export_view(self, (*picture_kinds(picture), table), title=title, project=self._session.project.path)

    # Within

    def _show(self, index: KnowledgeIndex, walk: Walk) -> None:
        self._index = index
        self.slider.setVisible(bool(walk.stops))
        people = [(one, holder_name(index.story, one)) for one in holders(index.story)]
        self.who.offer([("", tr("Everybody")), *people], self.who.chosen)
        self.slider.show_walk(index.story, walk)

    def _point(self) -> StoryPoint:
        stop = self.slider.stop
        return StoryPoint(0, 0, 0) if stop is None else stop.point

    def _show_point(self) -> None:
        if self.unknown.isChecked():
            self._fill()  # which facts are shown depends on the point
        elif self._index is not None and self._model.story is self._index.story:
            self._step()
        else:
            self._fill()

    def _step(self) -> None:
        before = self.slider.before
        self._model.show_point(self._point(), None if before is None else before.point)

    def _fill(self) -> None:
        """Show the facts and holders that the filters leave; the cell that was chosen stays chosen."""
        if self._index is None:
            return
        story, at = self._index.story, self.table.currentIndex()
        chosen: tuple[Fact, str] | None = None
        if at.isValid():
            chosen = self._model.facts[at.row()], self._model.holders[self._model.columns[at.column()]]
        columns = self._columns(story)
        facts: Sequence[Fact] = facts_with(story, self.search.text())
        if self.unknown.isChecked():
            index, point = self._index, self._point()
            asked = columns[:1] if self.who.chosen else columns
            facts = [one for one in facts if is_news_to(index.states(one.id, point), asked)]
        self._model.show(self._index, facts, columns)
        self._step()
        self.told.setVisible(not facts or not columns)
        self.told.setText(
            tr("No fact is left by these filters.") if not facts else tr("Nothing is said of anybody yet. Press Ctrl+K"
            " where somebody learns a fact, or let everybody be shown.")
        )  # fmt: skip
        if chosen is not None:
            self.table.go_to(chosen[0].id, chosen[1])

    def _columns(self, story: StoryView) -> list[int]:
        """The one who is asked for, and the reader beside them; or everybody of whom something is said; or all."""
        everybody, chosen = holders(story), self.who.chosen
        if chosen in everybody:
            return list(dict.fromkeys((everybody.index(chosen), everybody.index(READER))))
        known = spoken_of(story) if self.spoken_of.isChecked() else everybody
        return [column for column, one in enumerate(everybody) if one in known]

    def _places(self, row: int, column: int) -> list[tuple[str, Anchor]]:
        """The sentences that a cell rests on, with where they are."""
        found: list[tuple[str, Anchor]] = []
        for one in self._model.state(row, column).because:
            anchor = anchor_of(self._model.story, one.change.at)
            if anchor is not None:
                found.append((one.sentence or anchor.quote, anchor))
        return found

    def _on_chosen(self, row: int, column: int) -> None:
        places = self._places(row, column)
        if len(places) == 1:
            self._session.go_to(places[0][1])
        else:
            self._open_menu(row, column, self.table.place_of(row, column))

    def _open_menu(self, row: int, column: int, where: QPoint) -> None:
        state, fact = self._model.state(row, column), self._model.facts[row]
        name, holder = self._model.name(column).replace("&", "&&"), self._model.holders[self._model.columns[column]]
        stance = group_names()[state.stance] if state.stated else tr("Nothing is said")
        self.menu.clear()
        self.menu.setToolTipsVisible(True)
        told = self.menu.addAction(tr("{name}: {stance}").format(name=name, stance=stance))
        told.setEnabled(False)
        for sentence, anchor in self._places(row, column):
            words = shortened(sentence.strip(QUOTES), 60).replace("&", "&&")
            self.menu.addAction(tr("Go to “{words}”").format(words=words), lambda at=anchor: self._session.go_to(at))
        self.menu.addSeparator()
        learns = self.menu.addAction(
            tr("{name} learns this here…").format(name=name), lambda: self.say_who_learns(fact.id, holder)
        )
        learns.setToolTip(tr("At the cursor in the text"))
        learns.setEnabled(not self._session.read_only)
        self.menu.addAction(tr("Show the fact"), lambda: self.fact_asked.emit(fact.id))
        self.menu.setAccessibleName(said_again(state.explanation))
        self.menu.popup(where)

    def say_who_learns(self, fact: str, holder: str) -> None:
        """Open the form in which it is said that a holder learns a fact at the cursor."""
        dialog = KnowledgeDialog(self._session, self._session.anchor_here(), fact, self)
        dialog.say((holder,), Stance.KNOWS, How.UNSTATED)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _read(story: StoryView, before: KnowledgeIndex | None) -> tuple[KnowledgeIndex, Walk]:
    index = KnowledgeIndex(story, before)
    return index, walk_through(story, index.places, index.chronology)
