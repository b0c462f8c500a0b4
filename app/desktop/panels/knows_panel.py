"""Who knows what, as of the cursor."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.continuity import KnowledgeIndex, KnowledgeState
from app.desktop.i18n import said_again, tr
from app.desktop.panels.knowledge_dialog import ask_who_learns
from app.desktop.panels.words import group_names, holder_name, shortened
from app.desktop.session import ProjectSession
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, clear, column, label, link, row, rule, scrolled
from app.storyview.knowledge import Fact
from app.storyview.story import StoryView
from app.verbs.knowing import anchor_of

_AFTER_MS = 150


class KnowsPanel(QWidget):
    """For each fact the cast by stance, each with the sentence that made it so."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._index: KnowledgeIndex | None = None
        layout = column(self, SPACE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a fact"))
        self.search.setAccessibleName(tr("Find a fact"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self.refresh())
        learns = button(tr("Somebody learns…"), lambda: ask_who_learns(session, self))
        learns.setToolTip(tr("Say who learns or forgets something in the sentence at the cursor (Ctrl+K)"))
        learns.setEnabled(not session.read_only)
        self.where = label("", "muted")
        layout.addWidget(row(learns))
        layout.addWidget(self.search)
        layout.addWidget(self.where)
        self._content = QWidget()
        self._lines = QVBoxLayout(self._content)
        self._lines.setContentsMargins(0, 0, SPACE, 0)
        self._lines.setSpacing(SPACE // 2)
        layout.addWidget(scrolled(self._content, tr("Who knows what")), 1)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.refresh)
        session.story_changed.connect(self._forget)
        session.text_saved.connect(self._forget)
        WhenSeen(self, self._timer.start, session.cursor_moved, session.story_changed, session.text_saved)

    def texts(self) -> list[str]:
        """What the panel says, line by line."""
        found: list[str] = []
        for number in range(self._lines.count()):
            item = self._lines.itemAt(number)
            widget = None if item is None else item.widget()
            text = getattr(widget, "text", None)
            if text is not None:
                found.append(str(text()))
        return found

    def _forget(self, *_: object) -> None:
        self._index = None

    def refresh(self) -> None:
        """Show what is known at the cursor now."""
        self._timer.stop()
        story = self._session.story()
        if self._index is None:
            self._index = KnowledgeIndex(story)
        clear(self._lines)
        point = self._session.point()
        heading = story.headings[point.chapter] if story.chapters else ""
        self.where.setText(tr("As of the cursor, in {chapter}").format(chapter=heading) if heading else "")
        wanted = self.search.text().casefold()
        facts = [fact for fact in story.facts if wanted in " ".join((fact.statement, *fact.cues)).casefold()]
        if not story.facts:
            text = tr(
                "No facts yet. A fact is something that is so in your story and that not everybody knows: a divorce,"
                " a name, a lie. Put the cursor where somebody learns one, and press Ctrl+K."
            )
            self._lines.addWidget(label(text, "muted"))
        for fact in facts:
            self._show_fact(story, fact, self._index.states(fact.id, point), self._index.holds(fact.id, point))
        self._lines.addStretch(1)

    def _show_fact(self, story: StoryView, fact: Fact, states: tuple[KnowledgeState, ...], holds: bool | None) -> None:
        if self._lines.count():
            self._lines.addSpacing(SPACE)
            self._lines.addWidget(rule())
            self._lines.addSpacing(SPACE // 2)
        self._lines.addWidget(label(fact.statement, "heading"))
        if holds is not True:
            self._lines.addWidget(
                label(
                    tr("Not so yet, at this point.") if holds is False else tr("Whether it is so yet, depends."),
                    "muted",
                )
            )
        stated = [state for state in states if state.stated]
        for stance, words in group_names().items():
            group = [state for state in stated if state.stance is stance]
            if group:
                self._lines.addWidget(label(words, "muted"))
            for state in group:
                self._show_state(story, state)
        unsaid = [holder_name(story, state.holder) for state in states if not state.stated]
        if unsaid:
            told = tr("Nothing says that these know: {names}.").format(names=", ".join(unsaid))
            self._lines.addWidget(label(told, "muted"))

    def _show_state(self, story: StoryView, state: KnowledgeState) -> None:
        name = label(holder_name(story, state.holder))
        name.setContentsMargins(SPACE, 0, 0, 0)
        explanation = said_again(state.explanation)
        name.setToolTip(explanation)
        self._lines.addWidget(name)
        for evidence in state.because:
            anchor = anchor_of(story, evidence.change.at)
            if anchor is None:
                told = label(explanation, "muted")
                told.setContentsMargins(2 * SPACE, 0, 0, 0)
                self._lines.addWidget(told)
                continue
            words = evidence.sentence.strip('“”"')
            shown = link(f"“{shortened(words, 40)}”", lambda at=anchor: self._session.go_to(at))
            shown.setToolTip(f"{explanation}\n“{words}”")
            shown.setAccessibleName(tr("Go to: {words}").format(words=words))
            self._lines.addWidget(shown)
