"""What every importer is: how it knows its files, and what it gives."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from app.manuscript.importers.chapter_files import extent_by_name
from app.manuscript.importers.structure import Extent
from app.manuscript.pandoc import Cancelled
from app.manuscript.revised import Tracked
from app.storyview.comments import Comment
from app.storyview.manuscript import Manuscript
from app.storyview.said import said

#: The kind of a folder that is no other program's project.
FOLDER = "folder"


def _nobody_listens(_part: float, _what: str) -> None:
    """Progress that nobody asked for."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file or a folder that the author named. ``content`` is the file's; a folder has none.

    ``kind`` is the ending that it should have by what it holds, where that was looked at.
    """

    path: Path
    content: bytes = field(default=b"", repr=False)
    kind: str = ""

    @property
    def suffix(self) -> str:
        """The ending that it should have, in small letters: by what it holds, else by its name."""
        return self.kind or self.path.suffix.lower()


@dataclass(frozen=True, slots=True)
class Reading:
    """How a source is to be read: what becomes of tracked changes, who is told, who may stop it, how much it is."""

    tracked: Tracked = Tracked.ACCEPT
    tell: Callable[[float, str], None] = _nobody_listens
    cancelled: Callable[[], bool] | None = None
    extent: Extent = Extent.WORK

    def share(self, number: int, count: int, name: str) -> "Reading":
        """How one of several files is read: only its beginning is told, as a part of the whole. Raises `Cancelled`."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled
        self.tell(0.05 + 0.9 * number / count, said("Reading “{file}”", file=name))
        return Reading(self.tracked, cancelled=self.cancelled, extent=extent_by_name(PurePath(name).stem))


@dataclass(frozen=True, slots=True)
class ReadManuscript:
    """What an importer understood, and sentences on what it had to put otherwise or leave out.

    ``comments`` are anchored to the paragraphs of the chapters, which have no ids yet;
    ``changes`` is how many tracked changes the source has.
    """

    manuscript: Manuscript
    notices: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()
    changes: int = 0


@dataclass(frozen=True, slots=True)
class Importer:
    """A kind of source. ``recognises`` looks at the name and the first bytes; ``read`` raises `ImportProblem`.

    ``suffixes`` are the endings that a file dialog offers; an importer that takes folders has none.
    """

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Source], bool]
    read: Callable[[Source, Reading], ReadManuscript]
