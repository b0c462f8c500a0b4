"""Says over the text that a draft is being written, and offers the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desktop.history.controller import HistoryController
from app.desktop.i18n import tr
from app.desktop.widgets import SPACE, button, label
from app.storyview.manuscript import Draft


class DraftBanner(QWidget):
    """Hidden while the main text is written."""

    def __init__(self, control: HistoryController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._chapter_id = ""
        self.setProperty("role", "banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = label("", "banner")
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text.setToolTip(
            tr("Word counts, checks and exports take what is written now: the draft. The main text waits as it was.")
        )
        self.buttons = [
            button(tr("To the main text"), lambda: control.switch(self._chapter_id, ""), flat=True),
            button(tr("Compare"), lambda: control.compare(self._chapter_id, "main"), flat=True),
            button(tr("Merge…"), lambda: self._with_draft(control.merge), flat=True),
            button(tr("Let it go…"), lambda: self._with_draft(control.discard), flat=True),
        ]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, SPACE, 0)
        layout.setSpacing(0)
        layout.addWidget(self.text, 1)
        for one in self.buttons:
            one.setEnabled(control.can_write)
            layout.addWidget(one)
        self.hide()
        control.session.story_changed.connect(self._refresh)

    def show_chapter(self, chapter_id: str) -> None:
        """Tell of another chapter."""
        self._chapter_id = chapter_id
        self._refresh()

    def _draft(self) -> Draft | None:
        chapter = self._control.session.chapter(self._chapter_id)
        return None if chapter is None else chapter.active_draft

    def _with_draft(self, act) -> None:
        draft = self._draft()
        if draft is not None:
            act(self._chapter_id, draft.id)

    def _refresh(self) -> None:
        draft = self._draft()
        if draft is not None:
            self.text.setText(
                tr("You are writing the draft “{name}”. Counts, checks and exports take it.").format(name=draft.name)
            )
        self.setVisible(draft is not None)
