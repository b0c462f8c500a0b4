"""What a fact about knowledge is about: somebody, a stance, another fact."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.fields import RecordChoice, cast_options
from app.desktop.panels.words import stance_words
from app.desktop.widgets import SPACE, column
from app.storyview.knowledge import READER, Fact, HeldStance, Stance
from app.storyview.story import StoryView


class AboutChoice(QWidget):
    """Two rows: who and how they stand to it; the fact it is. Nobody chosen is a fact like any other."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.holder = RecordChoice(tr("nobody’s knowledge"))
        self.stance = QComboBox()
        for stance, words in stance_words().items():
            self.stance.addItem(words, stance.value)
        self.fact = RecordChoice("")
        self.holder.setAccessibleName(tr("Whose knowledge the fact is about"))
        self.stance.setAccessibleName(tr("Their stance"))
        self.fact.setAccessibleName(tr("What they know or don’t know"))
        layout = column(self, 0, SPACE // 2)
        for field in (self.holder, self.stance, self.fact):
            layout.addWidget(field)
            field.activated.connect(lambda _: self._take())

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 (Qt's name)
        """Name the choice; its parts have names of their own."""
        super().setAccessibleName(name)
        self.setFocusProxy(self.holder)

    def show_stance(self, story: StoryView, fact: Fact) -> None:
        """Offer what there is now, with what a fact is about chosen."""
        about = fact.about
        holders = [*cast_options(story), (READER, tr("The reader"))]
        self.holder.offer(holders, "" if about is None else about.holder)
        stance = Stance.KNOWS if about is None else about.stance
        self.stance.setCurrentIndex(self.stance.findData(stance.value))
        others = [(one.id, one.statement) for one in story.facts if one.id != fact.id]
        self.fact.offer(others, "" if about is None else about.fact)
        self.holder.setEnabled(bool(others))
        self._show_parts()

    def held_stance(self) -> HeldStance | None:
        """What is chosen."""
        if not self.holder.chosen or not self.fact.chosen:
            return None
        return HeldStance(self.fact.chosen, self.holder.chosen, Stance(self.stance.currentData()))

    def _take(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        for part in (self.stance, self.fact):
            part.setVisible(bool(self.holder.chosen))
