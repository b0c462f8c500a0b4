"""Proposed changes as rows that can be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from app.desktop.find.rows import BOLD, LINE_BREAK, MUTED, NEW, OLD, Index, LongRows, Piece, plain_text
from app.desktop.i18n import number_text, tr
from app.verbs.changes import Change, ChangeGroup
from app.verbs.finding import context_of

_ROOM = 36


class PreviewModel(LongRows):
    """The changes by group, each with whether it is to be made. Ticking a heading ticks all under it."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: tuple[ChangeGroup, ...] = ()
        self._ticks: list[list[bool]] = []
        self._shown: list[list[int]] = []

    def show(self, groups: Sequence[ChangeGroup]) -> None:
        """Take the changes, ticked as they are proposed."""
        self._groups = tuple(groups)
        self._ticks = [[change.ticked for change in group.changes] for group in groups]
        self.show_only_doubtful(False)
        self.ticks_changed.emit()

    def show_only_doubtful(self, on: bool) -> None:
        """Show only the changes that there is something to say against, or all."""
        self._shown = [
            [place for place, change in enumerate(group.changes) if change.reason or not on] for group in self._groups
        ]
        self.begin_anew([len(places) for places in self._shown])

    def chosen(self) -> list[Change]:
        """The changes that are ticked."""
        return [
            change
            for group, ticks in zip(self._groups, self._ticks, strict=True)
            for change, ticked in zip(group.changes, ticks, strict=True)
            if ticked
        ]

    @property
    def ticked(self) -> int:
        """How many are ticked."""
        return sum(map(sum, self._ticks))

    @property
    def doubtful(self) -> int:
        """How many there is something to say against."""
        return sum(bool(change.reason) for group in self._groups for change in group.changes)

    def tick_all(self, on: bool) -> None:
        """Tick all that is shown, or nothing of it."""
        for group in range(len(self._groups)):
            self._tick_group(group, on)
        self._tell()

    # Qt's own

    def data(self, index: Index, role: int = 0) -> object:
        group, place = self.rows.at(index.row())
        if role == Qt.ItemDataRole.CheckStateRole:
            if place >= 0:
                return Qt.CheckState.Checked if self._ticks[group][self._shown[group][place]] else _UNTICKED
            ticks = self._ticks[group]
            return Qt.CheckState.Checked if all(ticks) else Qt.CheckState.PartiallyChecked if any(ticks) else _UNTICKED
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain_text(self.pieces(index.row()))
        return None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:  # noqa: N802 (Qt's name)
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        group, place = self.rows.at(index.row())
        on = Qt.CheckState(value) is Qt.CheckState.Checked  # type: ignore[arg-type]
        if place < 0:
            self._tick_group(group, on)
        else:
            self._ticks[group][self._shown[group][place]] = on
        self._tell()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def pieces(self, row: int) -> Sequence[Piece]:
        """What a row says: a heading with how many are ticked, or the old words and the new in their sentence."""
        group, place = self.rows.at(row)
        if place < 0:
            count = tr("{ticked} of {count}").format(
                ticked=number_text(sum(self._ticks[group])), count=number_text(len(self._ticks[group]))
            )
            return Piece(self._groups[group].title, BOLD), Piece(f"{LINE_BREAK}{count}", MUTED)
        change = self._groups[group].changes[self._shown[group][place]]
        before, old, _ = context_of(change.source, change.start, change.end, _ROOM)
        after = context_of(change.source, change.start, change.end, _ROOM if change.reason else 3 * _ROOM).after
        said = [Piece(before), Piece(old, OLD), Piece(" " if old and change.text else ""), Piece(change.text, NEW)]
        said.append(Piece(after))
        return (*said, Piece(f"{LINE_BREAK}{change.reason}", MUTED)) if change.reason else said

    def _tick_group(self, group: int, on: bool) -> None:
        for place in self._shown[group]:
            self._ticks[group][place] = on

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(max(0, self.rowCount() - 1)))
        self.ticks_changed.emit()


_UNTICKED = Qt.CheckState.Unchecked
