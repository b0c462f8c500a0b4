"""What was found, as rows: a heading for each chapter, and each hit in its sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from app.desktop.find.rows import BOLD, HIT, LINE_BREAK, MUTED, Index, LongRows, Piece, plain_text
from app.desktop.i18n import number_text, tr
from app.prose.anchor import Anchor, anchor_at
from app.storyview.story import StoryView
from app.verbs.finding import ChapterHits, context_of

_BEFORE = 26  #: characters before a hit, few enough that it is seen on the first line


class FoundModel(LongRows):
    """The hits by chapter, as they come."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: list[ChapterHits] = []
        self._headings: dict[str, str] = {}

    def clear(self) -> None:
        """Show nothing."""
        self.show(StoryView(), [])

    def show(self, story: StoryView, found: Sequence[ChapterHits]) -> None:
        """Show this and nothing else."""
        self._headings = dict(zip((one.id for one in story.chapters), story.headings, strict=True))
        self._found = list(found)
        self.begin_anew(self._sizes())

    def add(self, found: Sequence[ChapterHits]) -> None:
        """Show more below."""
        self._found += found
        self.grow(self._sizes())

    @property
    def found(self) -> Sequence[ChapterHits]:
        """What is shown."""
        return self._found

    @property
    def hits(self) -> int:
        """How many hits there are."""
        return len(self.rows) - len(self._found)

    def anchor(self, row: int) -> Anchor | None:
        """Where a row leads; a heading leads to its first hit."""
        if not 0 <= row < len(self.rows):
            return None
        group, place = self.rows.at(row)
        chapter, hits = self._found[group].chapter, self._found[group].hits
        return anchor_at(chapter.document, chapter.id, *hits[max(0, place)])

    def row_at(self, chapter: str, number: int, start: int) -> int:
        """The row of the first hit of a chapter at a place or behind it; -1 where there is none."""
        for group, found in enumerate(self._found):
            if found.chapter.id == chapter:
                for place, hit in enumerate(found.hits):
                    if (hit.number, hit.start) >= (number, start):
                        return self.rows.row_of(group, place)
        return -1

    def _sizes(self) -> list[int]:
        return [len(one.hits) for one in self._found]

    # Qt's own

    def data(self, index: Index, role: int = 0) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain_text(self.pieces(index.row()))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = self.rows.at(index.row())[1] < 0
        return Qt.ItemFlag.NoItemFlags if is_heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def pieces(self, row: int) -> Sequence[Piece]:
        """What a row says."""
        group, place = self.rows.at(row)
        chapter, hits = self._found[group].chapter, self._found[group].hits
        if place < 0:
            count = tr("{count} here").format(count=number_text(len(hits)))
            return Piece(self._headings.get(chapter.id, ""), BOLD), Piece(f"{LINE_BREAK}{count}", MUTED)
        number, start, end = hits[place]
        text = chapter.document[number].text
        before, words, _ = context_of(text, start, end, _BEFORE)
        after = context_of(text, start, end, 4 * _BEFORE).after
        return Piece(before), Piece(words, HIT), Piece(after)
