"""Fields of forms that tell when they are left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy

from app.storyview.story import StoryView


class NoteField(QPlainTextEdit):
    """A field of several lines; Tab leaves it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell that the field is left."""
        super().focusOutEvent(event)
        self.left.emit()


class RecordChoice(QComboBox):
    """A choice of one record by its name, or of none."""

    def __init__(self, none: str = "—") -> None:
        super().__init__()
        self._none = none
        # As wide as its place, not as its longest name.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def offer(self, options: list[tuple[str, str]], chosen: str = "") -> None:
        """Offer ids with their names; ``chosen`` is the id that is shown."""
        self.blockSignals(True)
        self.clear()
        if self._none:
            self.addItem(self._none, "")
        for record_id, name in options:
            self.addItem(name, record_id)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)

    @property
    def chosen(self) -> str:
        """The id that is shown, or nothing."""
        return str(self.currentData() or "")


def cast_options(story: StoryView) -> list[tuple[str, str]]:
    """The cast by name, for a choice."""
    return sorted(((one.id, one.name) for one in story.characters), key=lambda option: option[1].casefold())
