"""The picture on a book's cover: checked to be one that every reader can show."""

import re
import struct
from dataclasses import dataclass
from pathlib import Path

from app.manuscript.exporters.problems import ExportProblem
from app.storyview.said import said

MOST_BYTES = 20_000_000
LARGEST_SIDE = 10_000
# The segments of a JPEG that say its size; the others of their row are tables.
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Cover:
    """A picture's file and its kind: ".png", ".jpg" or ".gif"."""

    content: bytes
    suffix: str
    width: int
    height: int


def cover_at(path: Path) -> Cover:
    """The picture at ``path``, told by its content. Raises `ExportProblem` where it is none, or is not whole."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ExportProblem(
                said(
                    "The cover “{file}” has more than {size} MB. Choose a smaller picture.",
                    file=path.name,
                    size=MOST_BYTES // 1_000_000,
                )
            )
        content = path.read_bytes()
    except OSError as error:
        raise ExportProblem(
            said(
                "The cover “{path}” can't be read: {reason}. Choose another picture, or export without one.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error
    cover = _picture(content)
    if cover is None:
        raise ExportProblem(
            said(
                "The cover “{file}” is no whole JPEG, PNG or GIF picture. Choose another one, or save it as JPEG.",
                file=path.name,
            )
        )
    if not (0 < cover.width <= LARGEST_SIDE and 0 < cover.height <= LARGEST_SIDE):
        raise ExportProblem(
            said(
                "The cover “{file}” is {width} × {height} dots large; at most {most} each way can be shown.",
                file=path.name,
                width=cover.width,
                height=cover.height,
                most=LARGEST_SIDE,
            )
        )
    return cover


def _picture(content: bytes) -> Cover | None:
    if re.match(rb"\x89PNG\r\n\x1a\n....IHDR.{8}", content, re.DOTALL) and b"IEND" in content[-64:]:
        return Cover(content, ".png", *struct.unpack(">II", content[16:24]))
    if re.match(rb"GIF8[79]a.{7}", content, re.DOTALL) and content.rstrip(b"\0").endswith(b";"):
        return Cover(content, ".gif", *struct.unpack("<HH", content[6:10]))
    if content.startswith(b"\xff\xd8") and b"\xff\xd9" in content[-65536:]:
        size = _jpeg_size(content)
        return None if size is None else Cover(content, ".jpg", *size)
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Width and height, from the first segment that says them."""
    at = 2
    while at + 9 < len(content):
        if content[at] != 0xFF:
            return None
        kind = content[at + 1]
        if kind in _JPEG_SIZES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        if kind == 0xFF:  # a byte that only fills
            at += 1
        elif kind == 0x01 or 0xD0 <= kind <= 0xD8:  # segments without a length
            at += 2
        else:
            at += 2 + max(2, struct.unpack(">H", content[at + 2 : at + 4])[0])
    return None
