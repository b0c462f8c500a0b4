"""A form of AO3's, filled from the project: what is changed in it is changed there, and can be undone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.posting.editors import Editor
from app.desktop.posting.field_row import FieldRow
from app.desktop.widgets import SPACE, column, scrolled
from app.manuscript.ao3.fields import AO3Field
from app.manuscript.ao3.posting_sheet import SheetField
from app.storyview.manuscript import Chapter, Work

_COUNTED_AFTER_MS = 250
_STORED_AFTER_MS = 2000
_Held = TypeVar("_Held", Work, Chapter)


class AO3Form(QWidget, Generic[_Held]):
    """Edits some attributes of a work or a chapter, each in a row of its own."""

    copied = Signal(object)  #: a SheetField that the author wants in the clipboard
    shown = Signal()  #: the fields are counted anew

    def __init__(
        self,
        fields: Callable[[_Held], Sequence[SheetField]],
        store: Callable[[str, _Held, Mapping[str, Any]], bool],
        *,
        can_write: bool,
        name: str,
    ) -> None:
        """``fields`` counts; ``store`` takes the name of a field, what was shown, and the attributes that changed."""
        super().__init__()
        self._fields, self._store, self._can_write = fields, store, can_write
        self._held: _Held | None = None
        self._is_edited = False
        self._editors: dict[str, Editor] = {}
        self._rows: dict[AO3Field, FieldRow] = {}
        self._names: dict[str, str] = {}
        self.filled: tuple[SheetField, ...] = ()
        inner = QWidget()
        self._layout: QVBoxLayout = column(inner, SPACE, 2 * SPACE)
        self._layout.addStretch(1)
        layout = column(self, 0, 0)
        layout.addWidget(scrolled(inner, name))
        self._count_timer = QTimer(self, singleShot=True, interval=_COUNTED_AFTER_MS)
        self._count_timer.timeout.connect(self.count)
        self._store_timer = QTimer(self, singleShot=True, interval=_STORED_AFTER_MS)
        self._store_timer.timeout.connect(self.flush)

    def add_row(self, name: str, attribute: str, editor: Any, field: AO3Field | None = None) -> None:
        """A row for an attribute, and for the field of AO3's form that it fills."""
        row = FieldRow(name, editor, (lambda: self._copy(field)) if field else None)
        self._layout.insertWidget(self._layout.count() - 1, row)
        if field is not None:
            self._rows[field] = row
        if editor is not None:
            editor.setEnabled(self._can_write)
            self._editors[attribute], self._names[attribute] = editor, name
            editor.edited.connect(self._on_edit)
            editor.left.connect(self.flush)

    def row(self, field: AO3Field) -> FieldRow:
        """The row of a field."""
        return self._rows[field]

    def editor(self, attribute: str) -> Any:
        """What an attribute is edited with."""
        return self._editors[attribute]

    def show_held(self, held: _Held) -> None:
        """Show a work or a chapter. What the author is writing stays, unless the project now holds something else."""
        before, self._held = self._held, held
        for attribute, editor in self._editors.items():
            value = getattr(held, attribute)
            if before is None or (getattr(before, attribute) != value and editor.value() != value):
                editor.show_value(value)
        self.count()

    def draft(self) -> _Held | None:
        """What is shown, with what is being written."""
        return None if self._held is None else replace(self._held, **self._changes())

    def count(self) -> None:
        """Show how much each field holds now."""
        draft = self.draft()
        self.filled = () if draft is None else tuple(self._fields(draft))
        for field in self.filled:
            if field.field in self._rows:
                self._rows[field.field].show_field(field)
        self.shown.emit()

    def flush(self) -> None:
        """Keep what is being written, without waiting."""
        if not self._is_edited:
            return
        self._is_edited = False
        self._store_timer.stop()
        held, changes = self._held, self._changes()
        if held is None or not changes:
            return
        if self._store(self._names[next(iter(changes))], held, changes) and self._held is held:
            self._held = replace(held, **changes)

    def forget(self) -> None:
        """Keep what is being written; what is shown next is another one."""
        self.flush()
        self._held = None

    # Within

    def _changes(self) -> dict[str, Any]:
        held = self._held
        values = {attribute: editor.value() for attribute, editor in self._editors.items()}
        return {one: value for one, value in values.items() if held is not None and value != getattr(held, one)}

    def _on_edit(self) -> None:
        self._is_edited = True
        self._count_timer.start()
        self._store_timer.start()

    def _copy(self, wanted: AO3Field) -> None:
        self.count()
        self.copied.emit(next(one for one in self.filled if one.field is wanted))
