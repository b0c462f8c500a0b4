"""Where a manuscript that is imported comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from app.desktop.background import Call
from app.desktop.i18n import tr
from app.manuscript import ImportedManuscript, Tracked, read_clipboard, read_manuscripts

_RTF = ("text/rtf", "application/rtf", "text/richtext")


@dataclass(frozen=True, slots=True)
class Origin:
    """A source by its name, and how it is read beside the window; the clipboard has no ``paths``."""

    name: str
    read: Callable[[Tracked, Call], ImportedManuscript]
    paths: tuple[Path, ...] = ()


def files(paths: Sequence[Path]) -> Origin:
    """Files or folders that make up one manuscript."""

    def read(tracked: Tracked, call: Call) -> ImportedManuscript:
        return read_manuscripts(paths, tracked=tracked, progress=call.progress, cancelled=call.cancelled)

    return Origin(", ".join(path.name or str(path) for path in paths), read, tuple(paths))


def clipboard(data: QMimeData) -> Origin:
    """What was copied."""
    html, text = data.html() if data.hasHtml() else "", data.text()
    rtf = next((bytes(data.data(kind).data()) for kind in _RTF if data.hasFormat(kind)), b"")

    def read(_: Tracked, call: Call) -> ImportedManuscript:
        return read_clipboard(html, text, rtf, progress=call.progress, cancelled=call.cancelled)

    return Origin(tr("The clipboard"), read)
