"""What would become of the words: every change, before any of them is made."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QProgressBar, QWidget

from app.desktop.background import Background, Call
from app.desktop.busy import busy
from app.desktop.chapter_pane import quotes_now
from app.desktop.find.preview_model import PreviewModel
from app.desktop.find.rows import rows_view
from app.desktop.i18n import number_text, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import button, column, label, resize_to_letters, row, say
from app.prose.typography import Quotes
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView
from app.verbs.changes import Change, ChangeGroup, made
from app.verbs.faults import message_for
from app.verbs.finding import Query
from app.verbs.replacing import Replacement, replacements


class PreviewDialog(QDialog):
    """Gathers changes beside the window, shows each, and makes those that are ticked as one step.

    ``step`` is what undo will call it, ``act`` what the button says, with {count} for how many are ticked.
    """

    def __init__(
        self,
        session: ProjectSession,
        title: str,
        step: str,
        gather: Callable[[Call], Sequence[ChangeGroup]],
        parent: QWidget,
        *,
        act: str,
    ) -> None:
        super().__init__(parent)
        self._session, self._step, self._act = session, step, act
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        resize_to_letters(self, 120, 34)
        self.state = label(tr("Looking…"), "muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.model = PreviewModel(self)
        self.list = rows_view(tr("Changes"))
        self.list.setModel(self.model)
        self.only_doubtful = QCheckBox(tr("Show only what is doubtful"))
        self.only_doubtful.toggled.connect(self.model.show_only_doubtful)
        self.only_doubtful.hide()
        self.ticking = row(
            button(tr("Tick all"), lambda: self.model.tick_all(True), flat=True),
            button(tr("Tick none"), lambda: self.model.tick_all(False), flat=True),
            self.only_doubtful,
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.act = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.act.setProperty("primary", True)
        self.act.setEnabled(False)
        self.act.setText(act.format(count="").strip())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = column(self)
        for widget in (self.state, self.progress, self.ticking):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)
        self.ticking.hide()
        self.model.ticks_changed.connect(self._show_ticked)
        self._background = Background(self)
        self._background.progress.connect(lambda part, _: self.progress.setValue(int(part * 100)))
        self._background.run(gather, self._show, self._fail)

    def accept(self) -> None:
        """Make the changes that are ticked, as one step that can be undone."""
        with busy():
            rewriting = made(self._session.story(), self.model.chosen())
            done = self._session.arrange(self._step, rewriting.chapters, put=rewriting.put, work=rewriting.work)
        if done:
            super().accept()

    def done(self, result: int) -> None:
        """Close; a search that still runs is stopped."""
        self._background.cancel()
        super().done(result)

    def _show(self, groups: Sequence[ChangeGroup]) -> None:
        self.progress.hide()
        self.model.show(groups)
        count = sum(len(group.changes) for group in groups)
        if count == 0:
            say(self.state, tr("Nothing was found that would change. Look for something else, or allow more."))
            return
        self.ticking.show()
        self.only_doubtful.setVisible(0 < self.model.doubtful < count)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def _show_ticked(self) -> None:
        ticked = self.model.ticked
        self.act.setEnabled(ticked > 0)
        self.act.setText(self._act.format(count=number_text(ticked)))
        told = tr("Every change that will be made. Untick what should stay as it is; one undo takes all of it back.")
        if self.model.doubtful:
            told += " " + tr("%Ln change(s) in doubt, not ticked.", "", self.model.doubtful)
        say(self.state, told)

    def _fail(self, error: Exception) -> None:
        self.progress.hide()
        say(self.state, message_for(error), "error")


def replace_all(
    session: ProjectSession, query: Query, by: Replacement, chapters: Iterable[Chapter], parent: QWidget
) -> PreviewDialog:
    """Show what replacing would do in these chapters, and do it where the author wants it."""
    gather = partial(_gather, session.story(), query, by, tuple(chapters), quotes_now(session))
    step, act = tr("replace “{words}”").format(words=query.words), tr("Replace {count}")
    dialog = PreviewDialog(session, tr("Replace all"), step, gather, parent, act=act)
    dialog.open()
    return dialog


def _gather(
    story: StoryView, query: Query, by: Replacement, chapters: tuple[Chapter, ...], quotes: Quotes, call: Call
) -> list[ChangeGroup]:
    headings = dict(zip((one.id for one in story.chapters), story.headings, strict=True))
    places = {one.id: place for place, one in enumerate(chapters)}
    found: list[ChangeGroup] = []
    changes: tuple[Change, ...]
    for chapter, changes in replacements(query, by, chapters, quotes, call.cancelled):
        found.append(ChangeGroup(headings.get(chapter.id, ""), changes))
        call.progress((places[chapter.id] + 1) / len(chapters))
    return found
