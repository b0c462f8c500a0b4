"""The project: one `.fic` file, open in one window."""

import logging
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

from sqlalchemy.orm import Session

from app.project import chapters as chapter_store
from app.project import history, writing
from app.project.arrangement import store_arrangement
from app.project.backups import NEWEST_KEPT, Backup, list_backups, make_backup, thin_out
from app.project.chapter_history import ChapterHistory, draft_name
from app.project.errors import ProjectError, in_authors_words
from app.project.export_presets import EXPORT_PRESETS, export_presets_text, load_export_presets
from app.project.full_text import matching_paragraphs
from app.project.ledger_store import ids_of_kinds, load_ledger, store_records, with_records
from app.project.opening import OpenFile, bring_up_to_date, make_file, open_file
from app.project.slugs import unused_slug, unused_slugs
from app.project.texts import save_text
from app.project.trash import TrashedChapter, delete_for_good, load_trash
from app.prose.document import Document
from app.story import ChapterRow, SettingRow
from app.storyview.anchored import records_by_chapter
from app.storyview.differences import record_key
from app.storyview.edited_text import records_after_edit, records_after_edits
from app.storyview.export_choices import ExportPresets
from app.storyview.manuscript import Chapter, ChapterStatus, Work, headings
from app.storyview.said import said
from app.storyview.story import RECORD_FIELDS, Record, StoryView
from app.storyview.writing_log import Goals, Sitting, WritingDay

_log = logging.getLogger(__name__)

BACKUP_EVERY = timedelta(hours=12)  #: a project opened for writing is backed up when its newest copy is older
_BACKUPS_KEPT = "backups_kept"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """Words found: chapter and paragraph ids, the stretch in code points, and the paragraph's text."""

    chapter: str
    paragraph: str
    start: int
    end: int
    context: str


class Project:
    """An open project. To be used from the thread that opened it; what it gives out is frozen and may go anywhere.

    Every change is one transaction, on the disk when the call returns. All methods
    raise `ProjectError` with nothing changed where the file can't be written.
    """

    def __init__(self, path: Path, file: OpenFile) -> None:
        self.path = path
        self.read_only = file.lock is None
        self._file = file
        self._story: StoryView | None = None
        self._changed = False
        self._closed = False
        self.history = ChapterHistory(self._reading, self._writing)
        self._by_chapter: tuple[tuple[object, ...], dict[str, tuple[Record, ...]]] | None = None
        self.clock: Callable[[], datetime] = _local_now  #: says when and on which day something is written

    @classmethod
    def create(cls, path: Path, work: Work) -> "Project":
        """Make a project and open it for writing. Raises `ProjectExists` or `ProjectUnwritable`."""
        make_file(path, work)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "Project":
        """Open a project; see `open_file` for what can be wrong. An older file is backed up, then migrated."""
        project = cls(path, open_file(path, read_only))
        if project.read_only:
            return project
        try:
            if project._file.outdated:
                project.back_up()
                with in_authors_words(path), project._file.engine.begin() as connection:
                    bring_up_to_date(connection)
            else:
                project._back_up_if_due()
        except BaseException:
            project._file.close()
            raise
        return project

    def close(self) -> None:
        """Back up what was changed, and let go of the file. Closing twice does no harm."""
        if self._closed:
            return
        self._closed = True
        if self._changed:
            self._back_up_quietly()
        self._file.close()

    def __enter__(self) -> "Project":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # The story

    def story(self) -> StoryView:
        """The whole story as it is stored now. Read once, then kept up to date with every change."""
        if self._story is None:
            with self._reading() as session:
                work = chapter_store.load_work(session)
                self._story = StoryView(work, chapter_store.load_chapters(session), **load_ledger(session))
        return self._story

    def set_work(self, work: Work) -> None:
        """Change the work's title, tags, notes and so on."""
        with self._writing() as session:
            chapter_store.store_work(session, work)
        self._story = replace(self.story(), work=work)

    def put(self, *records: Record) -> None:
        """Add records to the ledger, or change those that have the same id."""
        self.replace((), records)

    def delete(self, *records: Record) -> None:
        """Take records out of the ledger."""
        self.replace(records, ())

    def replace(self, delete: Sequence[Record], put: Sequence[Record]) -> None:
        """Take some records out of the ledger and put others in, at once.

        Raises `StillReferred` where something would be left that refers to what is gone.
        """
        story = self.story()
        with self._writing() as session:
            store_records(session, delete, put)
        self._story = with_records(story, delete, put)

    def new_id(self, base: str) -> str:
        """An id made of these words that nothing in the project has: "Kurt Hummel" gives "kurt-hummel"."""
        return unused_slug(base, ids_of_kinds(self.story()))

    # Chapters

    def add_chapters(self, chapters: Sequence[Chapter], at: int | None = None) -> tuple[Chapter, ...]:
        """Put new chapters at a place (counted from 0; at the end where it is None). Gives them with their ids."""
        present = self.story().chapters
        place = len(present) if at is None else max(0, min(at, len(present)))
        added: list[Chapter] = []
        with self._writing() as session:
            taken = chapter_store.chapter_ids(session)
            names = headings((*present[:place], *chapters))[place:]
            order = chapter_store.order_of(session)
            for chapter, name in zip(chapters, names, strict=True):
                new_id = unused_slug(name.split(":")[0] if chapter.numbered else name, taken)
                taken.add(new_id)
                added.append(replace(chapter, id=new_id))
            last = chapter_store.highest_position(session)
            for number, chapter in enumerate(added, start=1):
                row = ChapterRow(id=chapter.id, position=last + number, trashed_at=None)
                row.posted_on, row.posted_link = chapter.posted_on, chapter.posted_link
                chapter_store.fill_row(row, chapter)
                session.add(row)
                session.flush()
                save_text(session.connection(), chapter.id, Document(), chapter.document)
            if place < len(order):
                order[place:place] = [chapter.id for chapter in added]
                chapter_store.set_order(session, order)
        self._story = replace(self.story(), chapters=(*present[:place], *added, *present[place:]))
        return tuple(added)

    def save_text(self, chapter_id: str, document: Document, written: int | None = None) -> None:
        """Put a chapter's text in the place of what is stored: what the author just typed.

        What the ledger says of spots in it goes with their words. ``written`` is how many words she wrote
        herself (see `WritingTally`); None counts all that the chapter grew by.
        """
        chapter = self._chapter(chapter_id)
        before = chapter.document
        if before == document:
            return
        local_now = self.clock()
        now = local_now.astimezone(UTC)
        written = document.words - before.words if written is None else written
        following = records_after_edit(self._anchored().get(chapter_id, ()), chapter_id, before, document)
        with self._writing() as session:
            was_kept = self.history.keep_before_typing(session, chapter, now)
            save_text(session.connection(), chapter_id, before, document)
            store_records(session, (), following)
            writing.log_writing(session, chapter_id, written, local_now)
        if was_kept:
            self.history.note_kept({chapter_id: chapter}, now)
        self._story = with_records(self.story(), (), following)
        self._change_chapter(chapter_id, document=document)

    def new_chapter_id(self, base: str) -> str:
        """An id made of these words that no chapter has, not even one in the trash."""
        return self.new_chapter_ids([base])[0]

    def new_chapter_ids(self, bases: Sequence[str]) -> list[str]:
        """The same for several chapters, no two alike."""
        with self._reading() as session:
            taken = chapter_store.chapter_ids(session)
        return unused_slugs(bases, taken)

    def arrange(
        self,
        chapters: Sequence[Chapter],
        *,
        put: Sequence[Record] = (),
        delete: Sequence[Record] = (),
        work: Work | None = None,
        kept_as: str = "",
    ) -> None:
        """Make the manuscript these chapters in this order, and change ledger and work with it, all at once.

        Chapters that are left out go to the trash, those of the trash come back as they
        are given, unknown ones are made (see `new_chapter_id`). What the ledger says
        of spots in a changed text goes with their words, but for records in ``put``. Words that are
        moved or replaced so are not counted as written. The texts from before go to the history, under
        a name where ``kept_as`` is one.
        """
        story = self.story()
        before, after = story.chapters, tuple(chapters)
        now = datetime.now(UTC)
        known = {chapter.id: chapter for chapter in before}
        texts = {
            one.id: (known[one.id].document, one.document)
            for one in after
            if one.id in known and known[one.id].document != one.document
        }
        kept = {chapter_id: known[chapter_id] for chapter_id in texts}
        named = {record_key(record) for record in (*put, *delete)}
        following = [
            record for record in records_after_edits(self._anchored(), texts) if record_key(record) not in named
        ]
        with self._writing() as session:
            self.history.keep_before_change(session, kept, now, kept_as)
            store_arrangement(session, before, after, now)
            store_records(session, delete, (*put, *following))
            if work is not None and work != story.work:
                chapter_store.store_work(session, work)
        self.history.note_kept(kept, now)
        self._story = replace(with_records(story, delete, (*put, *following)), chapters=after, work=work or story.work)

    def trashed_chapters(self) -> tuple[TrashedChapter, ...]:
        """The chapters in the trash, the last one put there first."""
        with self._reading() as session:
            return load_trash(session)

    def delete_for_good(self, chapter_ids: Collection[str]) -> None:
        """Delete chapters of the trash with all their versions and drafts."""
        with self._writing() as session:
            delete_for_good(session, chapter_ids)

    def mark_posted(self, chapter_id: str, on: str, link: str = "") -> None:
        """Note that a chapter was posted on a day (ISO) at an address, and pin what it said."""
        chapter = self._chapter(chapter_id)
        now = datetime.now(UTC)
        with self._writing() as session:
            row = session.get_one(ChapterRow, chapter_id)
            row.status, row.posted_on, row.posted_link = ChapterStatus.POSTED.value, on, link
            history.store_snapshot(
                session, chapter_id, chapter.document, f"Posted {on}", now, pinned=True, draft=draft_name(chapter)
            )
        self._change_chapter(chapter_id, status=ChapterStatus.POSTED, posted_on=on, posted_link=link)

    # Search, backups, settings

    def words_written_today(self) -> int:
        """How many words were written since the day began, those deleted taken off."""
        with self._reading() as session:
            return writing.words_written(session, self.clock().date())

    def writing_days(self) -> tuple[WritingDay, ...]:
        """Every day on which something was written or deleted, the oldest first."""
        with self._reading() as session:
            return writing.load_days(session)

    def sittings(self, at_most: int = 1000) -> tuple[Sitting, ...]:
        """The last sittings, newest first."""
        with self._reading() as session:
            return writing.load_sittings(session, at_most)

    def goals(self) -> Goals:
        """What the author means to write."""
        with self._reading() as session:
            return writing.load_goals(session)

    def set_goals(self, goals: Goals) -> None:
        """Change what the author means to write."""
        with self._writing() as session:
            writing.store_goals(session, goals)

    def export_presets(self) -> ExportPresets:
        """How the author wants the fic exported."""
        return load_export_presets(self.setting(EXPORT_PRESETS))

    def keep_export_presets(self, presets: ExportPresets) -> None:
        """Keep them; legal names and ways to reach their bearers are left out (see `export_presets`)."""
        self.set_setting(EXPORT_PRESETS, export_presets_text(presets))

    def search(self, query: str, limit: int = 200) -> tuple[SearchHit, ...]:
        """Where these words stand in a row, whatever their case and accents, in narrative order; the last may go on."""
        with self._reading() as session:
            found = matching_paragraphs(session.connection(), query, limit)
        pattern = re.compile(r"\W+".join(map(re.escape, re.findall(r"\w+", query))), re.IGNORECASE)
        hits: list[SearchHit] = []
        for chapter, paragraph, text in found:
            # The index folds accents, which the pattern does not: such a paragraph is a hit as a whole.
            spans = [match.span() for match in pattern.finditer(text)] or [(0, 0)]
            hits += [SearchHit(chapter, paragraph, start, end, text) for start, end in spans]
        return tuple(hits[:limit])

    def back_up(self, to: Path | None = None) -> Path:
        """Copy the project to a file, or to a new one among its backups; gives the copy's path."""
        path = make_backup(self._file.engine, self.path, datetime.now(UTC), to)
        if to is None:
            kept = self.setting(_BACKUPS_KEPT)
            thin_out(self.path, int(kept) if kept.isdigit() else NEWEST_KEPT)
        return path

    def keep_backups(self, count: int) -> None:
        """Keep so many of the newest backups from now on, whoever makes them."""
        if self.setting(_BACKUPS_KEPT, str(NEWEST_KEPT)) != str(count):
            self.set_setting(_BACKUPS_KEPT, str(count))

    def backups(self) -> tuple[Backup, ...]:
        """The project's backups, newest first."""
        return list_backups(self.path)

    def setting(self, key: str, default: str = "") -> str:
        """A choice that belongs to this project."""
        with self._reading() as session:
            row = session.get(SettingRow, key)
            return default if row is None else row.value

    def set_setting(self, key: str, value: str) -> None:
        """Keep a choice that belongs to this project."""
        with self._writing() as session:
            session.merge(SettingRow(key=key, value=value))

    # Within

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with in_authors_words(self.path), Session(self._file.engine) as session:
            yield session

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        if self.read_only:
            raise ProjectError(said("“{file}” is open to read only; nothing was changed.", file=self.path.name))
        with in_authors_words(self.path), Session(self._file.engine) as session, session.begin():
            yield session
        self._changed = True

    def _chapter(self, chapter_id: str) -> Chapter:
        number = self.story().chapter_number(chapter_id)
        if number is None:
            raise ProjectError(said("That chapter is no longer in the project."))
        return self.story().chapters[number]

    def _anchored(self) -> dict[str, tuple[Record, ...]]:
        """The records by the chapters that they stand on, read anew only when the ledger has changed."""
        story = self.story()
        ledger = tuple(getattr(story, field) for field in RECORD_FIELDS)
        if self._by_chapter is None or any(a is not b for a, b in zip(ledger, self._by_chapter[0], strict=True)):
            self._by_chapter = ledger, records_by_chapter(story)
        return self._by_chapter[1]

    def _change_chapter(self, chapter_id: str, **fields: object) -> None:
        story = self.story()
        changed = tuple(
            replace(chapter, **fields) if chapter.id == chapter_id else chapter for chapter in story.chapters
        )
        self._story = replace(story, chapters=changed)

    def _back_up_if_due(self) -> None:
        newest = next(iter(self.backups()), None)
        if newest is None or datetime.now(UTC) - newest.made_at > BACKUP_EVERY:
            self._back_up_quietly()

    def _back_up_quietly(self) -> None:
        """A backup that nobody asked for must not keep the author from her text."""
        try:
            self.back_up()
        except ProjectError:
            _log.exception("no backup of %s could be made", self.path.name)


def _local_now() -> datetime:
    return datetime.now().astimezone()
