"""What every importer is: how it knows its files, and what it gives."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.manuscript.revised import Tracked
from app.storyview.comments import Comment
from app.storyview.manuscript import Manuscript


def _nobody_listens(_part: float, _what: str) -> None:
    """Progress that nobody asked for."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file or a folder that the author named. ``content`` is the file's; a folder has none."""

    path: Path
    content: bytes = field(default=b"", repr=False)

    @property
    def suffix(self) -> str:
        """The ending of its name, in small letters."""
        return self.path.suffix.lower()


@dataclass(frozen=True, slots=True)
class Reading:
    """How a source is to be read: what becomes of tracked changes, who is told, who may stop it."""

    tracked: Tracked = Tracked.ACCEPT
    tell: Callable[[float, str], None] = _nobody_listens
    cancelled: Callable[[], bool] | None = None


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
