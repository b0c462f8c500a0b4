"""How a cell of the outline is written in: with what could stand there to choose from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(QStyledItemDelegate):
    """A field to write in that offers words; what is written may also be something else."""

    def __init__(self, offers: Callable[[], Sequence[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._offers = offers

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 (Qt's name)
        made = QComboBox(parent)
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.addItems(["", *self._offers()])
        made.activated.connect(lambda _: self.commitData.emit(made))
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 (Qt's name)
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole) or ""))


class NamesDelegate(QStyledItemDelegate):
    """A field for several names, parted by commas, each completed while it is written."""

    def __init__(self, offers: Callable[[], Sequence[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._offers = offers

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 (Qt's name)
        made = QLineEdit(parent)
        completer = _LastNameCompleter(list(self._offers()), made)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setCompleter(completer)
        return made

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Stay open while a completion is chosen from its list."""
        if event.type() == QEvent.Type.FocusOut and isinstance(editor, QLineEdit):
            completer = editor.completer()
            names = None if completer is None else completer.popup()
            if names is not None and names.isVisible():
                return False
        return super().eventFilter(editor, event)


class _LastNameCompleter(QCompleter):
    def splitPath(self, path: str) -> list[str]:  # noqa: N802 (Qt's name)
        return [path.rsplit(",", 1)[-1].strip()]

    def pathFromIndex(self, index: Index) -> str:  # noqa: N802 (Qt's name)
        field = self.widget()
        before = field.text().rpartition(",")[0] if isinstance(field, QLineEdit) else ""
        name = str(index.data())
        return f"{before}, {name}" if before else name
