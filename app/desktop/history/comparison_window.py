"""Two versions of a chapter compared, in a window of their own beside the text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from app.desktop.editor.look import look_now
from app.desktop.history.comparison_html import comparison_html
from app.desktop.history.controller import HistoryController
from app.desktop.history.history_panel import version_name
from app.desktop.i18n import moment_text, number_text, tr
from app.desktop.theme import current_theme
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, label, resize_to_letters, row
from app.prose.comparison import Comparison, compare
from app.prose.document import Document
from app.verbs.drafts import draft_text, main_text

_NOW = ""  #: the choice of the text as it stands
MAIN = "main"  #: the choice of the main text while a draft is written


class ComparisonWindow(QDialog):
    """Follows the chapter while it is written. Each change with the text as it stands can be taken back from here."""

    def __init__(
        self, control: HistoryController, chapter_id: str, earlier: str, later: str, undo: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._control, self._chapter_id = control, chapter_id
        self._opened: set[int] = set()
        self._is_stale = False
        self._places: dict[int, int] = {}
        self._current = -1
        self.comparison: Comparison | None = None
        self.setModal(False)
        resize_to_letters(self, 125, 42)
        self.earlier, self.later = QComboBox(), QComboBox()
        self.earlier.setAccessibleName(tr("Earlier version"))
        self.later.setAccessibleName(tr("Later version"))
        for choice in (self.earlier, self.later):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.setMinimumContentsLength(18)
        self.counts = label("", "muted", wrap=False)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Changes"))
        self.page.document().setDocumentMargin(2 * SPACE)
        self.page.setFont(look_now().font)
        self.page.anchorClicked.connect(self._follow)
        self.only_changes = QCheckBox(tr("Only changes"))
        self.only_changes.setChecked(True)
        self.only_changes.toggled.connect(lambda _: self._draw())
        self.previous = button(tr("Previous change"), lambda: self._step(-1))
        self.next = button(tr("Next change"), lambda: self._step(1))
        self.previous.setToolTip(_keys("Shift+F7"))
        self.next.setToolTip(_keys("F7"))
        self.back = button(tr("Take this change back"), self._take_back_current)
        self.back.setToolTip(_keys("Ctrl+Backspace"))
        self.restore = button(tr("Restore the whole earlier version"), self._restore)
        layout = column(self)
        layout.addWidget(row(QLabel(tr("From")), self.earlier, QLabel(tr("to")), self.later, stretch=False))
        layout.addWidget(row(self.counts, stretch=True))
        layout.addWidget(self.page, 1)
        layout.addWidget(row(self.previous, self.next, self.only_changes))
        layout.addWidget(row(self.back, self.restore, button(tr("Close"), self.close)))
        for keys, act in (
            ("F7", lambda: self._step(1)), ("Shift+F7", lambda: self._step(-1)),
            ("Ctrl+Backspace", self._take_back_current), ("Ctrl+Z", undo),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, act)
        self._offer(earlier, later)
        self.earlier.currentIndexChanged.connect(lambda _: self._compare())
        self.later.currentIndexChanged.connect(lambda _: self._compare())
        session = control.session
        WhenSeen(self, self._compare, session.story_changed)
        session.text_saved.connect(self._on_saved)
        control.changed.connect(self._offer_again)

    def event(self, event: QEvent) -> bool:
        """Catch up with what was written meanwhile when the author comes back; nobody waits for it who types."""
        if event.type() == QEvent.Type.WindowActivate and self._is_stale:
            self._compare()
        return super().event(event)

    def _on_saved(self, chapter_id: str) -> None:
        self._is_stale = self._is_stale or chapter_id == self._chapter_id

    def _offer_again(self) -> None:
        self._offer(self.earlier.currentData(), self.later.currentData())

    def _offer(self, earlier: str, later: str) -> None:
        """Fill both lists with the versions there are now."""
        chapter = self._control.session.chapter(self._chapter_id)
        if chapter is None:
            self.close()
            return
        number = self._control.session.story().chapter_number(self._chapter_id) or 0
        heading = self._control.session.story().headings[number]
        self.setWindowTitle(tr("Compare versions of {heading}").format(heading=heading))
        choices = [(_NOW, tr("Now, as it stands"))]
        if chapter.active_draft is not None:
            choices.append((MAIN, tr("The main text")))
        choices += [
            (draft.id, tr("The draft “{name}”").format(name=draft.name))
            for draft in chapter.drafts
            if draft.main is None
        ]
        choices += [
            (one.id, f"{version_name(one)} · {moment_text(one.taken_at)}")
            for one in self._control.snapshots(self._chapter_id)
        ]
        for combo, chosen in ((self.earlier, earlier), (self.later, later)):
            combo.blockSignals(True)
            combo.clear()
            for key, text in choices:
                combo.addItem(text, key)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
            combo.blockSignals(False)

    def _text(self, which: str) -> Document | None:
        chapter = self._control.session.chapter(self._chapter_id)
        if chapter is None:
            return None
        if which == _NOW:
            return chapter.document
        if which == MAIN:
            return main_text(chapter)
        draft = next((one for one in chapter.drafts if one.id == which), None)
        return self._control.document(which) if draft is None else draft_text(chapter, draft)

    def _compare(self) -> None:
        self._is_stale = False
        before, after = self._text(self.earlier.currentData()), self._text(self.later.currentData())
        if before is None or after is None:
            return
        comparison = compare(before, after)
        same_texts = self.comparison is not None and comparison.before == self.comparison.before
        if not same_texts:
            self._opened, self._current = set(), -1
        self.comparison = comparison
        self._draw()

    def _draw(self) -> None:
        if self.comparison is None:
            return
        comparison, theme = self.comparison, current_theme()
        scrolled = self.page.verticalScrollBar().value()
        is_now = self.later.currentData() == _NOW and self._control.can_write
        if comparison.changes:
            counts = tr("%Ln change(s)", "", len(comparison.changes))
            words = tr("+{added} −{removed} words").format(
                added=number_text(comparison.added_words), removed=number_text(comparison.removed_words)
            )
            self.counts.setText(f"{counts} · {words}")
        else:
            self.counts.setText(tr("Both say the same."))
        self.page.setHtml(
            comparison_html(
                comparison, theme, only_changes=self.only_changes.isChecked(), opened=self._opened,
                can_take_back=is_now, letter=self.page.fontMetrics().averageCharWidth(),
            )
        )  # fmt: skip
        self._places = _anchors(self.page)
        self.page.verticalScrollBar().setValue(scrolled)
        self._current = min(self._current, len(comparison.changes) - 1)
        self._mark_current()
        for one in (self.previous, self.next):
            one.setEnabled(bool(comparison.changes))
        self.back.setEnabled(is_now and self._current >= 0)
        self.restore.setEnabled(is_now and bool(comparison.changes))

    def _step(self, by: int) -> None:
        if self.comparison is None or not self.comparison.changes:
            return
        count = len(self.comparison.changes)
        self._current = (self._current + by) % count if self._current >= 0 else (0 if by > 0 else count - 1)
        self._mark_current()
        self.page.scrollToAnchor(f"c{self.comparison.changes[self._current]}")
        self.back.setEnabled(self.later.currentData() == _NOW and self._control.can_write)

    def _mark_current(self) -> None:
        selections: list[QTextEdit.ExtraSelection] = []
        if self.comparison is not None and 0 <= self._current < len(self.comparison.changes):
            place = self._places.get(self.comparison.changes[self._current])
            if place is not None:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = QTextCursor(self.page.document())
                selection.cursor.setPosition(place)
                selection.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                selection.format.setBackground(QColor(current_theme()["accent"]))
                selection.format.setForeground(QColor(current_theme()["on_accent"]))
                selections.append(selection)
        self.page.setExtraSelections(selections)

    def _follow(self, link: QUrl) -> None:
        kind, _, number = link.toString().partition(":")
        if kind == "open":
            self._opened.add(int(number))
            self._draw()
        elif kind == "back":
            self._take_back(int(number))

    def _take_back_current(self) -> None:
        if self.comparison is not None and 0 <= self._current < len(self.comparison.changes):
            self._take_back(self.comparison.changes[self._current])

    def _take_back(self, row_number: int) -> None:
        if self.comparison is None or self.later.currentData() != _NOW:
            return
        if not self._control.take_back(self._chapter_id, self.comparison, row_number):
            self._compare()  # written in since it was compared

    def _restore(self) -> None:
        if self.comparison is not None:
            self._control.rewrite(tr("restore a version"), self._chapter_id, self.comparison.before)


def _keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _anchors(page: QTextBrowser) -> dict[int, int]:
    """Where each change's anchor stands in the page, by its row."""
    found: dict[int, int] = {}
    block = page.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            fragment = pieces.fragment()
            for name in fragment.charFormat().anchorNames():
                if name.startswith("c") and name[1:].isdigit():
                    found[int(name[1:])] = fragment.position()
            pieces += 1
        block = block.next()
    return found
