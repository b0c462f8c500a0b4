"""A field of AO3's form: its name, how much is in it, a button that copies it, and what it is edited with."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desktop.i18n import number_text, said_again, tr
from app.desktop.widgets import SPACE, breakable, button, column, label, say
from app.manuscript.ao3.limits import Gravity
from app.manuscript.ao3.posting_sheet import SheetField


class FieldRow(QWidget):
    """The row of a field; ``copy`` copies it, where there is anything that AO3 asks for."""

    def __init__(self, name: str, editor: QWidget | None, copy: Callable[[], None] | None = None) -> None:
        super().__init__()
        self.name = name
        self.counted = label("", "muted", wrap=False)
        self.problem = label("", "error")
        self.problem.hide()
        layout = column(self, 0, SPACE // 2)
        head = QHBoxLayout()
        head.setSpacing(SPACE // 2)
        heading = label(name)
        heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head.addWidget(heading, 1)
        head.addWidget(self.counted)
        self.copy = None
        if copy is not None:
            self.copy = button(tr("Copy"), copy, flat=True)
            self.copy.setAccessibleName(tr("Copy {field}").format(field=name))
            self.copy.setToolTip(tr("Copy {field}").format(field=name))
            head.addWidget(self.copy)
        layout.addLayout(head)
        if editor is not None:
            editor.setAccessibleName(name)
            layout.addWidget(editor)
        layout.addWidget(self.problem)

    def show_field(self, field: SheetField) -> None:
        """Show how much is in the field, of how much, and what is wrong."""
        if field.limit is None:
            self.counted.hide()
        else:
            text = tr("{length} of {limit} tags") if field.counts_tags else tr("{length} of {limit}")
            told = text.format(length=number_text(field.length), limit=number_text(field.limit))
            say(self.counted, told, "error" if field.length > field.limit else "muted")
        refused = any(one.gravity is Gravity.REFUSED for one in field.problems)
        told = "\n".join(said_again(one.message) for one in field.problems)
        say(self.problem, breakable(told), "error" if refused else "muted")
        self.problem.setVisible(bool(field.problems))
        if self.copy is not None:
            self.copy.setEnabled(bool(field.value))
