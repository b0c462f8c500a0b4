"""Files that are the chapters of one fic: which come first, which are none, what each is called."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from app.manuscript.importers.chapter_headings import Heading, heading_of
from app.manuscript.importers.file_tree import is_hidden
from app.manuscript.importers.structure import Extent
from app.manuscript.windows_names import plainly_named
from app.storyview.manuscript import ChapterKind

_BACKUPS = (".bak", ".tmp", ".old", ".orig", ".swp", "~")
_ORDINAL = re.compile(r"^\W*\d{1,4}(?:\s*[-–—_.)\]:]+\s*|\s+)(?=\S)")
_KIND_IN_NAME = re.compile(r"\b(?:chapter|chap|ch|prologue|epilogue|interlude)", re.IGNORECASE)
_LETTER_AND_DIGIT = re.compile(r"(?<=[A-Za-z])[-.]?(?=\d)")
_SLUG = re.compile(r"[^\sA-Z]+-[^\sA-Z]+")  #: words as in an address: "the-letter"


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """What names are sorted by so that "chapter 2" stands before "chapter 10", folder by folder.

    A prologue stands before what has a number and an epilogue behind it.
    """
    key: list[tuple[int, int, str]] = []
    for part in PurePosixPath(name).parts:
        words = part.casefold()
        rank = -1 if words.startswith("prologue") else 1 if words.startswith("epilogue") else 0
        key.append((rank, 0, ""))
        key += [
            (0, int(piece), "") if piece.isdecimal() and piece.isascii() else (1, 0, piece)
            for piece in re.split(r"([0-9]+)", words)
            if piece
        ]
        key.append((-2, 0, ""))
    return tuple(key)


def in_order(paths: Sequence[Path]) -> list[Path]:
    """Files in the order in which they were given, or by number where they only were sorted by letter."""
    if list(paths) == sorted(paths) or list(map(str, paths)) == sorted(map(str, paths), key=str.casefold):
        return sorted(paths, key=lambda path: natural_key(path.as_posix()))
    return list(paths)


def is_left_behind(name: str) -> bool:
    """Whether a file is hidden, a backup, or what a system or another program leaves behind."""
    return is_hidden(name) or name.lower().endswith(_BACKUPS)


def part_of(name: str) -> str:
    """The part of the work that a file belongs to: the folders above it, by their names without their numbers."""
    folders = PurePosixPath(name).parts[:-1]
    return " – ".join(_tidy(one) if heading_of(one) is None else one for one in folders)


def headings_by_name(stems: Sequence[str]) -> list[Heading]:
    """What files' names say of the chapters in them: "ch10", "03 - The Letter", "My Fic - Chapter 2 - Dover"."""
    shared = _shared_beginning(stems)
    return [_heading_by_name(stem[shared:]) for stem in stems]


def extent_by_name(stem: str) -> Extent:
    """How much of a work stands in one of several files, by its name."""
    heading = _heading_by_name(stem)
    is_chapter = heading.number is not None or heading.kind is not ChapterKind.CHAPTER
    return Extent.CHAPTER if is_chapter else Extent.CHAPTERS


def _shared_beginning(stems: Sequence[str]) -> int:
    """How many letters all names begin with, up to where their words or numbers begin to differ."""
    if len(stems) < 2:
        return 0
    first, last = min(stems), max(stems)
    differs = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first))
    shared = first[:differs]
    kinds = list(_KIND_IN_NAME.finditer(shared))
    if kinds:
        return kinds[-1].start()
    while shared and (shared[-1].isalnum()):
        shared = shared[:-1]
    return len(shared)


def _heading_by_name(stem: str) -> Heading:
    stem = plainly_named(stem)
    spaced = " ".join(stem.replace("_", " ").split())
    begins = _KIND_IN_NAME.search(spaced)
    for line in (spaced, spaced[begins.start() :] if begins else ""):
        found = heading_of(_LETTER_AND_DIGIT.sub(" ", line, count=1)) or heading_of(line)
        if found is not None:
            return replace(found, title=_spelled_out(found.title))
    title = _spelled_out(_tidy(stem))
    return Heading(ChapterKind.CHAPTER, None, "" if title.isdecimal() else title, "")


def _spelled_out(title: str) -> str:
    return title.replace("-", " ").capitalize() if _SLUG.fullmatch(title) else title


def _tidy(name: str) -> str:
    """A name without the number that it was sorted by."""
    spaced = " ".join(name.replace("_", " ").split())
    return _ORDINAL.sub("", spaced).strip(" -–—") or spaced
