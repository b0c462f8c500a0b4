"""The outline: every scene in a table that can be sorted, filtered and filled in."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from app.desktop.i18n import number_text, tr
from app.desktop.session import ProjectSession
from app.desktop.structure.controller import StructureController
from app.desktop.structure.outline_delegate import ChoiceDelegate, Index, NamesDelegate
from app.desktop.structure.signs import colour_icon, status_names
from app.desktop.structure.tree_rows import short_heading
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import column, empty_state, label, row
from app.storyview.scenes import PlacedScene, opening_of, placed_scenes, scene_words
from app.storyview.story import StoryView

_SORT = int(Qt.ItemDataRole.UserRole)
_TITLE, _SEEN_BY, _PLACE, _WHEN, _PRESENT, _STATUS, _WORDS, _SYNOPSIS = range(1, 9)
_FIELDS = {
    _TITLE: "title", _SEEN_BY: "point_of_view", _PLACE: "place", _WHEN: "when", _PRESENT: "present",
    _STATUS: "status", _SYNOPSIS: "synopsis",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Line:
    chapter: str
    scene: int
    placed: PlacedScene
    cells: tuple[str, ...]
    words: int


class _OutlineModel(QAbstractTableModel):
    def __init__(self, controller: StructureController, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self.lines: list[_Line] = []

    def show(self, lines: list[_Line]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's name and default)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's name and default)
        return len(_columns())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 (Qt's name)
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _columns()[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        line = self.lines[index.row()]
        cell = line.cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return cell
        if role == _SORT:
            return index.row() if index.column() == 0 else line.words if index.column() == _WORDS else cell.casefold()
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _TITLE and line.placed.scene.colour:
            return colour_icon(line.placed.scene.colour)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _WORDS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_editable = index.column() in _FIELDS and self._controller.can_write
        return usual | Qt.ItemFlag.ItemIsEditable if is_editable else usual

    def setData(self, index: Index, value: object, role: int = 0) -> bool:  # noqa: N802 (Qt's name)
        line = self.lines[index.row()]
        if role != Qt.ItemDataRole.EditRole or str(value) == line.cells[index.column()]:
            return False
        self._controller.say_of_scene(line.chapter, line.scene, _FIELDS[index.column()], str(value))
        return True


class OutlinePage(QWidget):
    """The table with its filter."""

    begin_asked = Signal()

    def __init__(self, session: ProjectSession, controller: StructureController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = _OutlineModel(controller, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(_SORT)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Show only scenes with these words"))
        self.filter.setAccessibleName(tr("Filter the outline"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._sorted.setFilterFixedString)
        self.table = QTableView()
        self.table.setAccessibleName(tr("Outline"))
        self.table.setModel(self._sorted)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        for at, offers in ((_SEEN_BY, self._people), (_PLACE, self._places), (_STATUS, self._statuses)):
            self.table.setItemDelegateForColumn(at, ChoiceDelegate(offers, self))
        self.table.setItemDelegateForColumn(_PRESENT, NamesDelegate(self._people, self))
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.activated.connect(self._go)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        letter = self.fontMetrics().averageCharWidth()
        for number, letters in enumerate((18, 22, 17, 15, 17, 20, 10, 8, 30)):
            self.table.setColumnWidth(number, max(letters * letter, header.sectionSizeHint(number)))
        self.empty = empty_state(
            tr("The outline fills itself while you write: a row for each scene, with who is there, where and when."
               " A scene begins where you press Ctrl+Enter in the text."),
            tr("Write the first scene"),
            self.begin_asked.emit,
        )  # fmt: skip
        self.empty.setEnabled(controller.can_write)
        layout = column(self)
        layout.addWidget(row(label(tr("Outline"), "title", wrap=False), self.filter, stretch=False))
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.table, 1)
        WhenSeen(self, self.refresh, session.story_changed, session.text_saved)

    def refresh(self) -> None:
        """Show the scenes as they are now; what was chosen stays chosen."""
        chosen = self.table.currentIndex()
        line = self._line(chosen) if chosen.isValid() else None
        self._model.show(_lines(self._session.story()))
        self.empty.setVisible(not self._model.lines)
        self.table.setVisible(bool(self._model.lines))
        for at, other in enumerate(self._model.lines):
            if line is not None and (other.chapter, other.scene) == (line.chapter, line.scene):
                self.table.setCurrentIndex(self._sorted.mapFromSource(self._model.index(at, chosen.column())))

    def _line(self, index: QModelIndex) -> _Line:
        return self._model.lines[self._sorted.mapToSource(index).row()]

    def _people(self) -> list[str]:
        return [one.name for one in self._session.story().characters]

    def _places(self) -> list[str]:
        return [one.name for one in self._session.story().places]

    def _statuses(self) -> list[str]:
        """The usual ones, and those that the author has used."""
        used = (one.status for one in self._session.story().scenes if one.status)
        return list(dict.fromkeys((tr("To write"), tr("Draft"), tr("Revised"), tr("Done"), *used)))

    def _go(self, index: QModelIndex) -> None:
        line = self._line(index)
        chapter = self._session.chapter(line.chapter)
        if chapter is not None:
            opening = opening_of(chapter, line.placed.stretch)
            self._session.go_to(opening)


def _columns() -> tuple[str, ...]:
    return (
        tr("Chapter"), tr("Scene"), tr("Seen by"), tr("Place"), tr("When"), tr("Present"), tr("Status"), tr("Words"),
        tr("What happens"),
    )  # fmt: skip


def _lines(story: StoryView) -> list[_Line]:
    places = {one.id: one.name for one in story.places}
    names = {one.id: one.name for one in story.characters}
    statuses = status_names()
    found: list[_Line] = []
    rank, last = 0, -1
    for placed in placed_scenes(story):
        rank = rank + 1 if placed.chapter == last else 0
        last = placed.chapter
        chapter, scene = story.chapters[placed.chapter], placed.scene
        words = scene_words(chapter, placed.stretch)
        cells = (
            short_heading(chapter, story.headings[placed.chapter]), scene.title, names.get(scene.point_of_view, ""),
            places.get(scene.place, ""), scene.when, ", ".join(names.get(one, one) for one in scene.present),
            scene.status or statuses[chapter.status], number_text(words), scene.synopsis,
        )  # fmt: skip
        found.append(_Line(chapter.id, rank, placed, cells, words))
    return found
