"""A draft is merged: what both sides changed stands side by side, to choose from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from app.desktop.editor.look import look_now
from app.desktop.history.comparison_html import passage_html
from app.desktop.i18n import tr
from app.desktop.theme import current_theme
from app.desktop.widgets import SPACE, button, column, label, resize_to_letters, row, rule, scrolled
from app.prose.document import Document, Paragraph
from app.prose.merging import Conflict, Merge, Take


class MergeDialog(QDialog):
    """Asks of each conflict which side is taken. Merging is possible when all are answered."""

    def __init__(self, merge: Merge, draft_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._merge = merge
        self.setWindowTitle(tr("Merge “{name}” into the main text").format(name=draft_name))
        resize_to_letters(self, 120, 46 if merge.conflicts else 14)
        layout = column(self)
        if merge.conflicts:
            told = tr(
                "What only one of the two changed is taken as it is. %Ln passage(s) were changed in both:"
                " choose which to keep.",
                "",
                len(merge.conflicts),
            )
        else:
            told = tr("Nothing was changed in both: the main text takes over all that is new in the draft.")
        layout.addWidget(label(told))
        content = QWidget()
        lines = column(content, 0)
        self.choices = [self._ask(conflict, number) for number, conflict in enumerate(merge.conflicts)]
        for number, choice in enumerate(self.choices):
            if number:
                lines.addWidget(rule())
            lines.addWidget(choice)
        lines.addStretch(1)
        layout.addWidget(scrolled(content), 1)
        self.state = label("", "muted", wrap=False)
        self.rest = button(tr("Keep both wherever I haven’t chosen"), self._keep_both)
        self.rest.setVisible(len(merge.conflicts) > 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.do_it = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.do_it.setText(tr("Merge"))
        self.do_it.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(row(self.state, self.rest))
        layout.addWidget(buttons)
        self._show_state()

    def merged(self) -> Document:
        """The main text as it is to be."""
        takes = {number: take for number, one in enumerate(self.choices) if (take := one.take()) is not None}
        return self._merge.resolved(takes)

    def _ask(self, conflict: Conflict, number: int) -> "_Choice":
        return _Choice(conflict, number, len(self._merge.conflicts), self._show_state)

    def _keep_both(self) -> None:
        for choice in self.choices:
            if choice.take() is None:
                choice.choose(Take.BOTH)

    def _show_state(self) -> None:
        left = sum(choice.take() is None for choice in self.choices)
        self.state.setText(tr("%Ln passage(s) still to choose", "", left) if left else "")
        self.rest.setEnabled(left > 0)
        self.do_it.setEnabled(not left)


class _Choice(QWidget):
    """One conflict: the main text at the left, the draft at the right, and which to take."""

    def __init__(self, conflict: Conflict, number: int, count: int, on_change) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE, SPACE, SPACE)
        grid.setHorizontalSpacing(3 * SPACE)
        place = tr("Passage {number} of {count}").format(number=number + 1, count=count)
        grid.addWidget(label(place, "heading"), 0, 0, 1, 2)
        self._group = QButtonGroup(self)
        self._buttons: dict[Take, QRadioButton] = {}
        for at, (take, text, paragraphs) in enumerate(
            (
                (Take.MAIN, tr("Keep the main text"), conflict.main),
                (Take.DRAFT, tr("Keep the draft"), conflict.draft),
            )
        ):
            grid.addWidget(self._button(take, text, place), 1, at)
            grid.addWidget(_passage(conflict.base, paragraphs), 2, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        grid.addWidget(self._button(Take.BOTH, tr("Keep both, the main text first"), place), 3, 0, 1, 2)
        self._group.buttonToggled.connect(lambda *_: on_change())

    def take(self) -> Take | None:
        """What was chosen."""
        return next((take for take, one in self._buttons.items() if one.isChecked()), None)

    def choose(self, take: Take) -> None:
        """Choose for the author."""
        self._buttons[take].setChecked(True)

    def _button(self, take: Take, text: str, place: str) -> QRadioButton:
        made = QRadioButton(text)
        made.setAccessibleName(f"{place}: {text}")
        self._group.addButton(made)
        self._buttons[take] = made
        return made


def _passage(base: tuple[Paragraph, ...], side: tuple[Paragraph, ...]) -> QLabel:
    told = passage_html(Document(base), Document(side), current_theme())
    taken_out = tr("Taken out here:")
    made = QLabel(told if side else f"<i>{taken_out}</i>{told}")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setFont(look_now().font)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
