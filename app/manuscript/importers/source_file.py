"""The bytes of a file that somebody else made, looked at before anything reads them."""

import io
import os
import re
import stat
import zipfile
import zlib
from itertools import pairwise
from pathlib import Path, PurePosixPath

from app.storyview.said import SaidError, said

LARGEST = 200_000_000  #: bytes of a file, packed or unpacked
MOST_ENTRIES = 20_000  #: files in an archive
_BOMB = 50_000_000  #: bytes above which an archive must not be packed tighter than …
_TIGHTEST = 200  #: … this many times, which no text is
_MARKUP = (".xml", ".xhtml", ".html", ".htm", ".opf", ".ncx", ".rels", ".svg")
# What declares an entity, in any encoding that XML is written in.
_ENTITY = re.compile(rb"<\0{0,3}!\0{0,3}E\0{0,3}N\0{0,3}T\0{0,3}I\0{0,3}T\0{0,3}Y")
_LOCAL_HEADER = 30  #: bytes before an entry's name


class ImportProblem(SaidError):
    """The file can't be read; ``str(error)`` says why and what to do."""


def content_of(path: Path, *, may_be_empty: bool = False) -> bytes:
    """What a file holds. Raises `ImportProblem`, also for what is no file, and for one that changes meanwhile."""
    try:
        _check_kind(path, path.stat())
        # Should a pipe have taken its place since, opening it must not wait for whoever writes to it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            before = os.fstat(file.fileno())
            _check_kind(path, before)
            content = file.read(LARGEST + 1)
            after = os.fstat(file.fileno())
    except FileNotFoundError:
        raise ImportProblem(said("There is no file at “{path}”.", path=path)) from None
    except PermissionError:
        raise ImportProblem(
            said(
                "“{path}” can't be read: you are not allowed to. Change the file’s permissions, or copy it.", path=path
            )
        ) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise ImportProblem(said("“{path}” can't be read: {reason}.", path=path, reason=reason)) from error
    if not content and not may_be_empty:
        raise ImportProblem(said("“{file}” is empty.", file=path.name))
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(content) != after.st_size:
        raise ImportProblem(
            said("“{file}” was changed while it was read. Wait until it is saved, and try again.", file=path.name)
        )
    return content


def _check_kind(path: Path, about: os.stat_result) -> None:
    if stat.S_ISDIR(about.st_mode):
        raise ImportProblem(said("“{path}” is a folder, not a file.", path=path))
    if not stat.S_ISREG(about.st_mode):
        raise ImportProblem(said("“{path}” is no file but a pipe or a device.", path=path))
    if about.st_size > LARGEST:
        raise ImportProblem(
            said(
                "“{file}” is larger than {most} MB, far more than any fic.",
                file=path.name,
                most=LARGEST // 1_000_000,
            )
        )


def check_archive(path: Path, content: bytes) -> None:
    """A packed file must be what it says, unpack to no more than it may, and hold no name outside itself.

    Raises `ImportProblem`: also for a bomb (too many files, packed far too tight, lying on each
    other or about their sizes), for a password, and for XML that declares entities.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_ENTRIES:
                raise _bomb(path)
            _check_places(path, content, entries)
            total = 0
            for entry in entries:
                _check_name(path, entry.filename)
                if entry.flag_bits & 1:
                    raise ImportProblem(
                        said(
                            "“{file}” is locked with a password. Save it without one, and import that.", file=path.name
                        )
                    )
                total = _read_through(path, archive, entry, total)
                if total > LARGEST or (total > _BOMB and total > _TIGHTEST * len(content)):
                    raise _bomb(path)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise ImportProblem(
            said("“{file}” is damaged, or not a {kind} file.", file=path.name, kind=path.suffix[1:].upper())
        ) from error


def is_link(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry of an archive only points to another file."""
    return stat.S_ISLNK(entry.external_attr >> 16)


def _check_name(path: Path, name: str) -> None:
    plain = name.replace("\\", "/")
    if plain.startswith("/") or re.match(r"[A-Za-z]:/", plain) or ".." in PurePosixPath(plain).parts:
        raise ImportProblem(
            said("“{file}” holds a file that would be written outside of it; not read.", file=path.name)
        )


def _check_places(path: Path, content: bytes, entries: list[zipfile.ZipInfo]) -> None:
    """Entries must lie one after the other: where they lie on each other, little is unpacked to very much."""
    places = sorted(
        (entry.header_offset, entry.header_offset + _LOCAL_HEADER + entry.compress_size) for entry in entries
    )
    if any(end > begin for (_, end), (begin, _) in pairwise(places)) or (places and places[-1][1] > len(content)):
        raise _bomb(path)


def _read_through(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, total: int) -> int:
    """Unpack an entry without keeping it; ``total`` with its size."""
    is_markup = entry.filename.lower().endswith(_MARKUP)
    end_of_last = b""
    with archive.open(entry) as packed:
        while part := packed.read(1 << 20):
            total += len(part)
            if total > LARGEST:
                raise _bomb(path)
            if is_markup and _ENTITY.search(end_of_last + part):
                raise ImportProblem(
                    said("“{file}” declares entities of XML, as no fic does; not read.", file=path.name)
                )
            end_of_last = part[-40:]
    if entry.compress_type == zipfile.ZIP_DEFLATED and _is_longer(archive, entry):
        raise _bomb(path)
    return total


def _is_longer(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether an entry unpacks to more than it says, which Python never sees and other programs run into."""
    file = archive.fp
    if file is None:
        return False
    file.seek(entry.header_offset + 26)
    names = int.from_bytes(file.read(2), "little") + int.from_bytes(file.read(2), "little")
    file.seek(names, os.SEEK_CUR)
    unpack = zlib.decompressobj(-15)
    left, packed = entry.file_size, file.read(entry.compress_size)
    while packed:
        part = unpack.decompress(packed, 1 << 20)
        left -= len(part)
        if left < 0:
            return True
        if not part and unpack.eof:
            break
        packed = unpack.unconsumed_tail
    return False


def _bomb(path: Path) -> ImportProblem:
    return ImportProblem(said("“{file}” unpacks to far more than a fic can be; not read.", file=path.name))
