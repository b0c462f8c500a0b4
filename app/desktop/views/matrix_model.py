"""The knowledge matrix as a model: rows are worked out when they are seen, as of the point that is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.continuity import KnowledgeIndex, KnowledgeState, StoryPoint
from app.desktop.i18n import said_again, tr
from app.desktop.panels.words import QUOTES, group_names, holder_name
from app.desktop.views.stance_signs import Look
from app.storyview.knowledge import Fact
from app.storyview.story import StoryView
from app.verbs.matrix import differs, holders

Index = QModelIndex | QPersistentModelIndex
_NOBODY = QModelIndex()
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True, slots=True)
class _Row:
    """A fact's row as of the point, with how each of its cells looks."""

    holds: bool | None
    states: tuple[KnowledgeState, ...]
    looks: tuple[Look, ...]


class MatrixModel(QAbstractTableModel):
    """Facts by holders. ``columns`` are places among the holders of the story."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.story = StoryView()
        self.facts: Sequence[Fact] = ()
        self.columns: Sequence[int] = ()
        self.holders: tuple[str, ...] = ()
        self._index: KnowledgeIndex | None = None
        self._now = self._before = StoryPoint(0, 0, 0)
        self._rows: dict[int, _Row] = {}

    def show(self, index: KnowledgeIndex, facts: Sequence[Fact], columns: Sequence[int]) -> None:
        """Show these facts and holders; rows and columns stay chosen where they are the same."""
        self.beginResetModel()
        self._index, self.story, self.holders = index, index.story, holders(index.story)
        self.facts, self.columns = facts, columns
        self._rows.clear()
        self.endResetModel()

    def show_point(self, now: StoryPoint, before: StoryPoint | None) -> None:
        """Show everything as of a point, and what is new there since the one before."""
        self._now, self._before = now, now if before is None else before
        self._rows.clear()
        if self.facts and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.facts) - 1, len(self.columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.facts) - 1)

    def look(self, row: int, column: int) -> Look:
        """How a cell looks."""
        return self._row(row).looks[self.columns[column]]

    def state(self, row: int, column: int) -> KnowledgeState:
        """How a holder stands to a fact."""
        return self._row(row).states[self.columns[column]]

    def holds(self, row: int) -> bool | None:
        """Whether a fact is so at the point."""
        return self._row(row).holds

    def name(self, column: int) -> str:
        """What the holder of a column is called."""
        return holder_name(self.story, self.holders[self.columns[column]])

    def _row(self, row: int) -> _Row:
        known = self._rows.get(row)
        if known is not None:
            return known
        assert self._index is not None
        fact = self.facts[row].id
        states, before = self._index.states(fact, self._now), self._index.states(fact, self._before)
        holds = self._index.holds(fact, self._now)
        looks = tuple(
            Look(now.stance, now.stated, differs(now, old), holds is False)
            for now, old in zip(states, before, strict=True)
        )
        made = self._rows[row] = _Row(holds, states, looks)
        return made

    # Qt's own

    def rowCount(self, parent: Index = _NOBODY) -> int:  # noqa: N802 (Qt's name)
        """The facts."""
        return 0 if parent.isValid() else len(self.facts)

    def columnCount(self, parent: Index = _NOBODY) -> int:  # noqa: N802 (Qt's name)
        """The holders."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be chosen."""
        return _USUAL

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 (Qt's name)
        """The facts' statements and the holders' names."""
        if orientation == Qt.Orientation.Horizontal:
            return self.name(section) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.facts[section].statement
        if role == Qt.ItemDataRole.ToolTipRole:
            so = so_words()[self.holds(section)]
            statement = self.facts[section].statement
            return f"{statement}\n{so}" if so else statement
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """What is said of a cell to whoever listens, or points at it."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explained(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(index.row(), index.column())
        return None

    def _told(self, row: int, column: int) -> str:
        state = self.state(row, column)
        stance = group_names()[state.stance] if state.stated else tr("Nothing is said")
        told = tr("{name}: {stance}. {fact}").format(
            name=self.name(column), stance=stance, fact=self.facts[row].statement
        )
        return told if not self.look(row, column).is_new else tr("{words} New here.").format(words=told)

    def _explained(self, row: int, column: int) -> str:
        state = self.state(row, column)
        lines = [self._told(row, column), said_again(state.explanation)]
        lines += [f"“{one.sentence.strip(QUOTES)}”" for one in state.because if one.sentence]
        so = so_words()[self.holds(row)]
        return "\n".join([*lines, *([so] if so else [])])


def so_words() -> dict[bool | None, str]:
    """Whether a fact is so, where that needs saying."""
    return {True: "", False: tr("Not so at this point."), None: tr("Whether it is so yet, depends.")}
