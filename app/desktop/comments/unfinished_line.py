"""A line in a dialog that says, calmly, what chapters still hold before they go out."""

from collections.abc import Collection

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.background import Background
from app.desktop.i18n import tr
from app.desktop.widgets import button, column, label
from app.storyview.story import StoryView
from app.verbs.todo import Unfinished, unfinished

_AFTER_MS = 200
_MOST_NAMED = 3


class UnfinishedLine(QWidget):
    """Looks for marks and open comments in the chapters chosen, beside the window; hidden where there are none."""

    show_asked = Signal(str)  #: a chapter's id

    def __init__(self, story: StoryView, marks: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story, self._marks = story, tuple(marks)
        self._chosen: tuple[str, ...] = ()
        self._first = ""
        self.told = label("", "muted")
        self.show_me = button(tr("Show me"), lambda: self.show_asked.emit(self._first), flat=True)
        layout = column(self, 0, 0)
        layout.addWidget(self.told)
        layout.addWidget(self.show_me)
        self.hide()
        self._background = Background(self)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._look)

    def look_at(self, chapters: Collection[str]) -> None:
        """Look at other chapters."""
        self._chosen = tuple(chapters)
        self._timer.start()

    def _look(self) -> None:
        story, chosen, marks = self._story, self._chosen, self._marks
        self._background.run(lambda _: unfinished(story, chosen, marks), self._tell)

    def _tell(self, found: tuple[Unfinished, ...]) -> None:
        self.setVisible(bool(found))
        if not found:
            return
        self._first = found[0].chapter
        named = "; ".join(
            tr("{chapter}: {what}").format(chapter=one.heading, what=_what(one)) for one in found[:_MOST_NAMED]
        )
        more = len(found) - _MOST_NAMED
        rest = "; " + tr("and %Ln more chapter(s)", "", more) if more > 0 else ""
        self.told.setText(tr("Still there – {chapters}. You can export all the same.").format(chapters=named + rest))


def _what(one: Unfinished) -> str:
    counted = []
    if one.marks:
        counted.append(tr("%Ln mark(s) for what is to do", "", one.marks))
    if one.comments:
        counted.append(tr("%Ln open comment(s)", "", one.comments))
    return ", ".join(counted)
