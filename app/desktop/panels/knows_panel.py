"""Who knows what, as of the cursor, and who seems to learn something there."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.continuity import KnowledgeIndex, KnowledgeState, StoryPoint
from app.continuity.suggested_knowledge import SuggestedChange
from app.desktop.background import Background, Call
from app.desktop.i18n import said_again, tr
from app.desktop.panels.knowledge_dialog import ask_who_learns
from app.desktop.panels.words import QUOTES, group_names, holder_name, shortened
from app.desktop.session import ProjectSession
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, clear, column, label, link, row, rule, scrolled
from app.storyview.knowledge import Fact
from app.storyview.story import StoryView
from app.verbs.knowing import anchor_of
from app.verbs.knowledge_suggestions import accepted, declined, suggestion_words

_AFTER_MS = 150
_MOST_FACTS = 40  #: that are shown at once
_MOST_SUGGESTED = 4


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was worked out beside the window: of a story, and of a chapter in it."""

    story: StoryView
    chapter: int
    index: KnowledgeIndex
    suggested: tuple[SuggestedChange, ...]


class KnowsPanel(QWidget):
    """For each fact the cast by stance, each with the sentence that made it so."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looked: _Looked | None = None
        self._background = Background(self)
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

    def refresh(self) -> None:
        """Show what is known at the cursor now, at once or as soon as it is worked out."""
        self._timer.stop()
        story, chapter, before = self._session.story(), self._session.point().chapter, self._looked
        if before is not None and before.story is story and before.chapter == chapter:
            self._show(before)
            return
        finder = self._session.suggestions

        def look(call: Call) -> _Looked:
            if before is not None and before.story is story:
                index = before.index
            else:
                index = KnowledgeIndex(story) if before is None else before.index.after(story)
            suggested = finder.in_chapter(story, chapter, call.cancelled) if story.chapters else ()
            return _Looked(story, chapter, index, suggested)

        self._background.run(look, self._take)

    def _take(self, looked: _Looked) -> None:
        self._looked = looked
        self._show(looked)

    def _show(self, looked: _Looked) -> None:
        story, point = looked.story, self._session.point()
        if point.chapter != looked.chapter:
            return  # the cursor has gone on, and a look for its new place is under way
        clear(self._lines)
        heading = story.headings[point.chapter] if story.chapters else ""
        self.where.setText(tr("As of the cursor, in {chapter}").format(chapter=heading) if heading else "")
        wanted = self.search.text().casefold()
        facts = [fact for fact in story.facts if wanted in " ".join((fact.statement, *fact.cues)).casefold()]
        self._show_suggested(looked, point)
        if not story.facts:
            text = tr(
                "No facts yet. A fact is something that is so in your story and that not everybody knows: a divorce,"
                " a name, a lie. Put the cursor where somebody learns one, and press Ctrl+K."
            )
            self._lines.addWidget(label(text, "muted"))
        for fact in facts[:_MOST_FACTS]:
            self._show_fact(looked.index, fact, point)
        if len(facts) > _MOST_FACTS:
            more = tr("%Ln more fact(s). Search for one by its words.", "", len(facts) - _MOST_FACTS)
            self._lines.addWidget(label(more, "muted"))
        self._lines.addStretch(1)

    # What the text suggests

    def accept(self, suggested: SuggestedChange) -> None:
        """Put a suggested change into the ledger, in one step that can be undone."""
        if self._session.save():
            new = accepted([suggested], self._session.project.new_id)
            self._session.edit(tr("who knows"), put=new)

    def decline(self, suggested: SuggestedChange) -> None:
        """Suggest it at these words no more."""
        if self._session.save():
            self._session.edit(tr("not suggested"), put=[declined(suggested, self._session.project.new_id)])

    def _show_suggested(self, looked: _Looked, point: StoryPoint) -> None:
        nearest = sorted(looked.suggested, key=lambda one: (abs(one.number - point.paragraph), one.number))
        if not nearest:
            return
        self._lines.addWidget(label(tr("Suggested here"), "heading"))
        for one in nearest[:_MOST_SUGGESTED]:
            self._show_suggestion(looked.story, one)
        if len(nearest) > _MOST_SUGGESTED:
            more = tr("%Ln more in this chapter.", "", len(nearest) - _MOST_SUGGESTED)
            self._lines.addWidget(label(more, "muted"))

    def _show_suggestion(self, story: StoryView, one: SuggestedChange) -> None:
        fact = story.fact(one.change.fact)
        told = said_again(suggestion_words(story, one))
        statement = "" if fact is None else fact.statement
        self._lines.addWidget(label(f"{told[:1].upper()}{told[1:]}: {statement}"))
        words = one.anchor.quote
        shown = link(f"“{shortened(words.strip(QUOTES), 40)}”", lambda: self._session.go_to(one.anchor))
        shown.setToolTip(f"“{words}”")
        shown.setAccessibleName(tr("Go to: {words}").format(words=words))
        yes = button(tr("So it is"), lambda: self.accept(one))
        no = button(tr("Not this"), lambda: self.decline(one))
        no.setToolTip(tr("Suggest it at these words no more"))
        for each in (yes, no):
            each.setEnabled(not self._session.read_only)
        self._lines.addWidget(shown)
        self._lines.addWidget(row(yes, no))

    # What is known

    def _show_fact(self, index: KnowledgeIndex, fact: Fact, point: StoryPoint) -> None:
        story, states, holds = index.story, index.states(fact.id, point), index.holds(fact.id, point)
        if self._lines.count():
            self._lines.addSpacing(SPACE)
            self._lines.addWidget(rule())
            self._lines.addSpacing(SPACE // 2)
        self._lines.addWidget(label(fact.statement, "heading"))
        if holds is not True:
            self._lines.addWidget(label(_when_so(index, fact, point, holds), "muted"))
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
            words = evidence.sentence.strip(QUOTES)
            shown = link(f"“{shortened(words, 40)}”", lambda at=anchor: self._session.go_to(at))
            shown.setToolTip(f"{explanation}\n“{words}”")
            shown.setAccessibleName(tr("Go to: {words}").format(words=words))
            self._lines.addWidget(shown)


def _when_so(index: KnowledgeIndex, fact: Fact, point: StoryPoint, holds: bool | None) -> str:
    if holds is None:
        return tr("Whether it is so at this point, depends.")
    if fact.about is not None:
        return tr("Not so at this point.")
    return tr("No longer so, at this point.") if index.has_begun(fact, point) else tr("Not so yet, at this point.")
