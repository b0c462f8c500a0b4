"""The times that the chapter's text tells of, and what could be recorded of each."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from app.desktop.background import Background
from app.desktop.i18n import said_again, tr
from app.desktop.panels.time_dialog import TimeOfferDialog
from app.desktop.panels.words import shortened
from app.desktop.session import Cursor, ProjectSession
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, clear, column, label, link, row, scrolled, wrapping
from app.reading.time_expressions import find_time_expressions
from app.verbs.time_offers import TimeOffer, records_of
from app.verbs.time_words import DOES_NOT_FIT, meaning_words
from app.verbs.times import FoundTime, TimesFinder, TimeState, decline, declined_at

_FOUND = int(Qt.ItemDataRole.UserRole)
_AFTER_MS = 400


class TimesPanel(QWidget):
    """A list of the chapter's times; of the one that is chosen, what could be recorded. It never asks by itself."""

    wanted = Signal()  #: to see the time at the cursor here

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder = TimesFinder()
        self._background = Background(self)
        self._chapter = ""
        self._found: tuple[FoundTime, ...] = ()
        self._awaited: tuple[int, int] | None = None  #: paragraph and offset of a time to choose once it is found
        self.which = QComboBox()
        self.which.addItems([tr("To record"), tr("Everything found")])
        self.which.setAccessibleName(tr("Which times are listed"))
        self.which.currentIndexChanged.connect(lambda _: self._fill())
        self.state = label("", "muted")
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(tr("Times in the chapter"))
        self._chosen_box = QWidget()
        self._lines = QVBoxLayout(self._chosen_box)
        self._lines.setContentsMargins(0, SPACE, SPACE, 0)
        self._lines.setSpacing(SPACE)
        self._below = scrolled(self._chosen_box, tr("What could be recorded"))
        layout = column(self, SPACE)
        layout.addWidget(self.which)
        layout.addWidget(self.state)
        layout.addWidget(self.list, 3)
        layout.addWidget(self._below, 2)
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.list.itemActivated.connect(lambda item: self._session.go_to(item.data(_FOUND).anchor))
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self._when_seen = WhenSeen(self, self._timer.start, session.story_changed, session.text_saved)
        session.cursor_moved.connect(self._follow)

    def look(self) -> None:
        """Look for the times of the chapter at the cursor now."""
        self._timer.stop()
        story, finder = self._session.story(), self._finder
        chapter = self._session.cursor.chapter if self._session.cursor else ""
        number = story.chapter_number(chapter)
        self._chapter = chapter
        if number is None:
            self._take(())
            return
        self._background.run(lambda call: finder.find(story, [number], call.cancelled), self._take)

    @property
    def found(self) -> tuple[FoundTime, ...]:
        """What was found last, in the order of the text."""
        return self._found

    def choose(self, number: int, offset: int) -> None:
        """Choose the time at an offset of a paragraph of the chapter at the cursor, as soon as it is found."""
        self._awaited = number, offset
        self.look()

    def add_to_menu(self, menu: QMenu) -> None:
        """Put what can be done with the time at the cursor into a menu; nothing where none stands there."""
        cursor = self._session.cursor
        chapter = None if cursor is None else self._session.chapter(cursor.chapter)
        if cursor is None or chapter is None or self._session.read_only or cursor.number >= len(chapter.document):
            return
        text = chapter.document[cursor.number].text
        here = [one for one in find_time_expressions(text) if one.start <= cursor.offset <= one.end]
        if not here:
            return
        words = text[here[0].start : here[0].end]
        known = [
            one for one in self._found
            if self._chapter == cursor.chapter and (one.number, one.anchor.quote) == (cursor.number, words)
            and one.expression == here[0]
        ]  # fmt: skip
        offered = known[0] if known and known[0].state is TimeState.OFFERED else None
        if offered is not None and self.isVisible():
            for offer in offered.offers:
                said = shortened(said_again(offer.says), 70)
                menu.addAction(tr("Record: {what}").format(what=said), lambda offer=offer: self.accept(offer))
            menu.addAction(tr("Record it otherwise…"), lambda: self.change(offered.offers[0]))
            menu.addAction(tr("Nothing to record here"), lambda: self.decline(offered))
        else:
            menu.addAction(tr("What “{words}” says of time…").format(words=shortened(words, 40)), self.wanted.emit)
        menu.addSeparator()

    # What the author decides

    def accept(self, offer: TimeOffer) -> None:
        """Record what is offered, in one step that can be undone."""
        if self._session.save():
            self._session.edit(tr("record a time"), put=records_of(offer, self._session.project.new_id))

    def change(self, offer: TimeOffer) -> None:
        """Let the author change an offer, and record what comes of it."""
        dialog = TimeOfferDialog(self._session.story(), offer, self)
        if dialog.exec() and dialog.changed is not None:
            self.accept(dialog.changed)

    def decline(self, found: FoundTime) -> None:
        """Offer nothing of a time any more."""
        if self._session.save():
            self._session.edit(tr("nothing to record"), put=[decline(found, self._session.project.new_id)])

    def offer_again(self, found: FoundTime) -> None:
        """Take back that nothing is to be offered of a time."""
        self._session.edit(tr("offer again"), delete=declined_at(self._session.story(), found))

    # Within

    def _follow(self, cursor: Cursor) -> None:
        if cursor.chapter != self._chapter:
            self._when_seen.touch()

    def _take(self, found: tuple[FoundTime, ...]) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        kept, scrolled_to = self._chosen(), self.list.verticalScrollBar().value()
        shows_all = self.which.currentIndex() == 1 or self._is_awaited_elsewhere()
        self.which.blockSignals(True)
        self.which.setCurrentIndex(int(shows_all))
        self.which.blockSignals(False)
        listed = [one for one in self._found if shows_all or one.state is TimeState.OFFERED]
        self.list.blockSignals(True)
        self.list.clear()
        for one in listed:
            item = QListWidgetItem(f"“{shortened(one.anchor.quote, 60)}”\n{self._told(one)}")
            item.setData(_FOUND, one)
            item.setToolTip(said_again(meaning_words(one.expression)))
            self.list.addItem(item)
            if self._is_awaited(one) or (self._awaited is None and kept is not None and _same(one, kept)):
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and listed:
            # After one is decided, the next takes its place under the hand.
            following = [at for at, one in enumerate(listed) if kept is not None and _place(one) > _place(kept)]
            self.list.setCurrentRow(following[0] if following else 0 if kept is None else len(listed) - 1)
        self._awaited = None
        self.list.blockSignals(False)
        self.list.verticalScrollBar().setValue(scrolled_to)
        self.list.scrollToItem(self.list.currentItem())
        self.list.setVisible(bool(listed))
        self._below.setVisible(bool(listed))
        self._tell_state(len(listed), shows_all)
        self._show_chosen()

    def _tell_state(self, listed: int, shows_all: bool) -> None:
        if listed:
            heading = self._heading()
            told = (
                tr("%Ln time(s) in {chapter}", "", listed) if shows_all
                else tr("%Ln time(s) in {chapter} that you could record", "", listed)
            )  # fmt: skip
            self.state.setText(told.format(chapter=heading))
        elif self._found:
            self.state.setText(
                tr(
                    "Nothing is left to record in {chapter}. “Everything found” lists what else it says of time."
                ).format(chapter=self._heading())
            )
        else:
            self.state.setText(
                tr("This chapter says nothing of when. Where the text has “three years later”, “last night” or"
                   " “14 March 2014”, it is listed here, and one click records it in the timeline.")
            )  # fmt: skip

    def _heading(self) -> str:
        story = self._session.project.story()
        number = story.chapter_number(self._chapter)
        return "" if number is None else story.headings[number]

    def _told(self, one: FoundTime) -> str:
        """The line below a time’s words."""
        match one.state:
            case TimeState.OFFERED:
                return said_again(one.offers[0].says)
            case TimeState.RECORDED:
                return tr("Recorded")
            case TimeState.DECLINED:
                return tr("You said that there is nothing to record")
        return said_again(meaning_words(one.expression))

    def _chosen(self) -> FoundTime | None:
        item = self.list.currentItem()
        return None if item is None else item.data(_FOUND)

    def _is_awaited(self, one: FoundTime) -> bool:
        if self._awaited is None:
            return False
        number, offset = self._awaited
        return one.number == number and one.expression.start <= offset <= one.expression.end

    def _is_awaited_elsewhere(self) -> bool:
        """Whether the time that is to be chosen is none of those to record."""
        return any(self._is_awaited(one) and one.state is not TimeState.OFFERED for one in self._found)

    def _show_chosen(self) -> None:
        clear(self._lines)
        one = self._chosen()
        if one is None:
            return
        where = link(f"“{shortened(one.anchor.quote, 60)}”", lambda: self._session.go_to(one.anchor))
        where.setAccessibleName(tr("Go to: {words}").format(words=one.anchor.quote))
        self._lines.addWidget(where)
        if not one.offers:
            meaning = said_again(meaning_words(one.expression))
            self._lines.addWidget(label(tr("It means: {meaning}.").format(meaning=meaning)))
        if one.expression.spoken:
            self._lines.addWidget(label(tr("Somebody says so; it need not be true."), "muted"))
        can_write = not self._session.read_only
        for offer in one.offers:
            self._lines.addWidget(label(said_again(offer.says)))
            if not offer.fits:
                self._lines.addWidget(label(said_again(DOES_NOT_FIT), "error"))
            buttons = [
                button(tr("Record this"), lambda offer=offer: self.accept(offer), primary=True),
                button(tr("Change…"), lambda offer=offer: self.change(offer)),
            ]
            for each in buttons:
                each.setEnabled(can_write)
            self._lines.addWidget(row(*buttons))
        if one.state is TimeState.OFFERED:
            no = button(tr("Not this"), lambda: self.decline(one))
            no.setToolTip(tr("Offer nothing of these words any more"))
            no.setEnabled(can_write)
            self._lines.addWidget(row(no))
        elif one.state is TimeState.DECLINED:
            again = button(tr("Offer it again"), lambda: self.offer_again(one))
            again.setEnabled(can_write)
            self._lines.addWidget(row(again))
        self._lines.addStretch(1)


def _place(one: FoundTime) -> tuple[int, int]:
    return one.number, one.expression.start


def _same(one: FoundTime, other: FoundTime) -> bool:
    return (one.chapter, *_place(one), one.anchor.quote) == (other.chapter, *_place(other), other.anchor.quote)
