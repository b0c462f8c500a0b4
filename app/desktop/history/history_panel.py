"""The versions and the drafts of the chapter that is being written, beside it."""

from datetime import date, datetime, timedelta
from itertools import groupby, pairwise

from PySide6.QtCore import QDate, QItemSelectionModel, QLocale, QPoint, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from app.desktop.history.controller import HistoryController
from app.desktop.i18n import number_text, tr
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, label, row
from app.project import Snapshot
from app.storyview.manuscript import Chapter, Draft
from app.verbs.drafts import draft_text, main_text

_OF = int(Qt.ItemDataRole.UserRole)  #: a `Snapshot`, a `Draft`, or None for the main text
_MAIN = "main"


class HistoryTree(QTreeWidget):
    """Drafts and versions; the keys of the house do what they do elsewhere."""

    def __init__(self, panel: "HistoryPanel") -> None:
        super().__init__()
        self._panel = panel
        self.setHeaderHidden(True)
        self.setIndentation(2 * SPACE)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Versions and drafts of this chapter"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter compares or goes to a draft, F2 names, Delete lets go."""
        act = {
            Qt.Key.Key_Return: self._panel.open_chosen, Qt.Key.Key_Enter: self._panel.open_chosen,
            Qt.Key.Key_F2: self._panel.rename_chosen, Qt.Key.Key_Delete: self._panel.delete_chosen,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QWidget):
    """Lists them by day, the newest first, and offers what can be done with those chosen."""

    def __init__(self, control: HistoryController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control, self._session = control, control.session
        self._chapter_id = ""
        layout = column(self, SPACE)
        keep = button(tr("Keep this version…"), lambda: control.take(self._chapter_id))
        keep.setToolTip(tr("Keep the chapter as it stands, under a name (Ctrl+Alt+S)"))
        draft = button(tr("Another draft…"), lambda: control.begin_draft(self._chapter_id))
        draft.setToolTip(tr("Try another draft of this chapter; the main text is kept as it is"))
        self.named_only = QCheckBox(tr("Only versions with a name"))
        self.named_only.toggled.connect(lambda _: self.refresh())
        self.tree = HistoryTree(self)
        self.tree.itemSelectionChanged.connect(self._fit_buttons)
        self.tree.itemDoubleClicked.connect(lambda *_: self.open_chosen())
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.empty = label(
            tr(
                "No versions of this chapter yet. One is kept by itself before you change it, then every few"
                " minutes while you write. Keep one under a name before a big change: nothing can get lost then."
            ),
            "muted",
        )
        self.compare = button(tr("Compare"), self.compare_chosen)
        self.restore = button(tr("Restore"), self.restore_chosen)
        for one in (keep, draft):
            one.setEnabled(control.can_write)
        layout.addWidget(row(keep, draft))
        layout.addWidget(self.named_only)
        layout.addWidget(self.empty)
        layout.addWidget(self.tree, 1)
        layout.addWidget(row(self.compare, self.restore))
        layout.addStretch()  # where there is nothing to list, the words stay at the top
        seen = WhenSeen(self, self.refresh, control.changed, self._session.story_changed)
        self._touch = seen.touch
        self._shown = 0  #: how often versions had come or gone when they were listed
        self._session.text_saved.connect(self._on_saved)
        self._fit_buttons()

    def show_chapter(self, chapter_id: str) -> None:
        """Show another chapter's."""
        if chapter_id != self._chapter_id:
            self._chapter_id = chapter_id
            self._touch()

    def refresh(self) -> None:
        """Show what there is now, with the same chosen as before."""
        self._shown = self._session.project.history.changes
        chapter = self._session.chapter(self._chapter_id)
        snapshots = self._control.snapshots(self._chapter_id) if chapter is not None else ()
        kept = {_key(item) for item in self.tree.selectedItems()}
        was_at = _key(self.tree.currentItem())
        self.tree.blockSignals(True)
        self.tree.clear()
        if chapter is not None and chapter.drafts:
            self._add_drafts(chapter)
        before = {one.id: older.words for one, older in pairwise(snapshots)}
        shown = [one for one in snapshots if one.name or not self.named_only.isChecked()]
        for day, of_day in groupby(shown, key=lambda one: _taken(one).date()):
            group = self._group(_day_text(day, date.today()))
            for snapshot in of_day:
                self._add(group, _version_text(snapshot, before.get(snapshot.id)), snapshot)
        self.tree.expandAll()
        items = self._items()
        if items:
            versions = [item for item in items if isinstance(item.data(0, _OF), Snapshot)]
            at = next((item for item in items if _key(item) == was_at), (versions or items)[0])
            self.tree.setCurrentItem(at, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
            kept = kept & {_key(item) for item in items} or {_key(at)}
        for item in items:
            item.setSelected(_key(item) in kept)
        self.tree.blockSignals(False)
        self.tree.setVisible(self.tree.topLevelItemCount() > 0)
        self.empty.setVisible(self.tree.topLevelItemCount() == 0)
        self.named_only.setVisible(bool(snapshots))
        self._fit_buttons()

    # What can be done with those chosen

    def chosen(self) -> list[Snapshot]:
        """The versions chosen, the earliest first."""
        found = [item.data(0, _OF) for item in self.tree.selectedItems()]
        return sorted((one for one in found if isinstance(one, Snapshot)), key=lambda one: one.taken_at)

    def open_chosen(self) -> None:
        """Compare the version chosen, or go to the draft chosen."""
        if self.chosen():
            self.compare_chosen()
        elif (draft := self._chosen_draft()) is not None:
            self._control.switch(self._chapter_id, draft)

    def compare_chosen(self) -> None:
        """Compare one version with the text as it stands, or two with each other."""
        chosen, draft = self.chosen(), self._draft_of_current()
        if chosen:
            later = chosen[-1].id if len(chosen) > 1 else ""
            self._control.compare(self._chapter_id, chosen[0].id, later)
        elif draft is not None:
            self._control.compare(self._chapter_id, draft.id)

    def restore_chosen(self) -> None:
        """Put the version chosen in the place of the text."""
        if len(self.chosen()) == 1:
            self._control.restore(self._chapter_id, self.chosen()[0].id)

    def rename_chosen(self) -> None:
        """Give the version or the draft chosen another name."""
        draft = self._draft_of_current()
        if not self._control.can_write:
            return
        if draft is not None:
            self._control.rename_draft(self._chapter_id, draft)
        elif self.chosen():
            self._control.rename(self.chosen()[-1])

    def delete_chosen(self) -> None:
        """Let the versions or the draft chosen go, after asking."""
        draft = self._draft_of_current()
        if draft is not None:
            self._control.discard(self._chapter_id, draft.id)
        else:
            self._control.delete(self.chosen())

    # Within

    def _on_saved(self, _: str) -> None:
        """While somebody types, list them anew only when one was kept."""
        if self._session.project.history.changes != self._shown:
            self._touch()

    def _add_drafts(self, chapter: Chapter) -> None:
        group = self._group(tr("Drafts"))
        active = chapter.active_draft
        self._add(group, _text_line(tr("Main text"), main_text(chapter).words, active is None), None)
        for draft in chapter.drafts:
            self._add(group, _text_line(draft.name, draft_text(chapter, draft).words, draft is active), draft)

    def _group(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        self.tree.addTopLevelItem(item)
        return item

    def _add(self, group: QTreeWidgetItem, text: str, of: Snapshot | Draft | None) -> None:
        item = QTreeWidgetItem([text])
        item.setData(0, _OF, of if of is not None else _MAIN)
        group.addChild(item)

    def _items(self) -> list[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self.tree, QTreeWidgetItemIterator.IteratorFlag.Selectable)
        found: list[QTreeWidgetItem] = []
        while (item := walk.value()) is not None:
            found.append(item)
            walk += 1
        return found

    def _draft_of_current(self) -> Draft | None:
        item = next(iter(self.tree.selectedItems()), None)
        of = None if item is None else item.data(0, _OF)
        return of if isinstance(of, Draft) else None

    def _chosen_draft(self) -> str | None:
        """The id of the draft chosen, empty for the main text; None where neither is."""
        item = next(iter(self.tree.selectedItems()), None)
        of = None if item is None else item.data(0, _OF)
        return of.id if isinstance(of, Draft) else "" if of == _MAIN else None

    def _fit_buttons(self) -> None:
        count = len(self.chosen())
        self.compare.setText(tr("Compare the two") if count > 1 else tr("Compare with now"))
        self.compare.setEnabled(count in (1, 2))
        self.restore.setEnabled(count == 1 and self._control.can_write)

    def _show_menu(self, at: QPoint) -> None:
        item = self.tree.itemAt(at)
        if item is None or not self.tree.selectedItems():
            return
        menu = QMenu(self)
        can_write = self._control.can_write
        draft = self._draft_of_current()
        if self.chosen():
            menu.addAction(self.compare.text(), self.compare_chosen).setEnabled(self.compare.isEnabled())
            menu.addAction(tr("Restore"), self.restore_chosen).setEnabled(self.restore.isEnabled())
            menu.addAction(tr("Name it…"), self.rename_chosen).setEnabled(can_write)
            deletable = any(not one.pinned for one in self.chosen())
            menu.addAction(tr("Delete…"), self.delete_chosen).setEnabled(can_write and deletable)
        elif self._chosen_draft() is not None:
            menu.addAction(tr("Write this one"), self.open_chosen).setEnabled(can_write)
        if draft is not None:
            menu.addAction(tr("Compare with what is written now"), self.compare_chosen).setEnabled(draft.main is None)
            menu.addAction(
                tr("Merge into the main text…"), lambda: self._control.merge(self._chapter_id, draft.id)
            ).setEnabled(can_write)
            menu.addAction(tr("Rename…"), self.rename_chosen).setEnabled(can_write)
            menu.addAction(tr("Let it go…"), self.delete_chosen).setEnabled(can_write)
        menu.exec(self.tree.viewport().mapToGlobal(at))


def _key(item: QTreeWidgetItem | None) -> str:
    of = None if item is None else item.data(0, _OF)
    return of.id if isinstance(of, Snapshot | Draft) else str(of)


def _taken(snapshot: Snapshot) -> datetime:
    return datetime.fromisoformat(snapshot.taken_at).astimezone()


def _day_text(day: date, today: date) -> str:
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def version_name(snapshot: Snapshot) -> str:
    """What a version is called, with its draft where it is of one."""
    name = snapshot.name or tr("Automatic")
    return name if not snapshot.draft or snapshot.draft in name else f"{name} ({snapshot.draft})"


def _version_text(snapshot: Snapshot, before: int | None) -> str:
    taken = _taken(snapshot)
    time = QLocale().toString(QTime(taken.hour, taken.minute), QLocale.FormatType.ShortFormat)
    words = tr("%Ln word(s)", "", snapshot.words)
    grown = "" if before is None or before == snapshot.words else f" ({_signed(snapshot.words - before)})"
    return f"{version_name(snapshot)}\n{time} · {words}{grown}"


def _text_line(name: str, words: int, is_written: bool) -> str:
    state = tr("being written") if is_written else tr("waiting")
    return f"{name}\n{tr('%Ln word(s)', '', words)} · {state}"


def _signed(number: int) -> str:
    return f"{'+' if number > 0 else '−'}{number_text(abs(number))}"
