"""EPUB, Word and OpenDocument files are zip archives: how Pandoc's are made the same on every run and machine."""

import io
import json
import zipfile
from collections.abc import Callable, Sequence

from app.manuscript.pandoc import run_pandoc
from app.manuscript.pandoc_tree import Element

Change = Callable[[str, bytes], bytes]  #: what becomes of a part, by its name and content

_FIXED_TIME = (2000, 1, 1, 0, 0, 0)
_UNIX = 3


def _unchanged(_name: str, content: bytes) -> bytes:
    return content


def archive_of(
    arguments: Sequence[str], tree: Element, cancelled: Callable[[], bool] | None, change: Change = _unchanged
) -> bytes:
    """The archive that Pandoc makes of a tree, with its parts changed. Raises `PandocError` or `Cancelled`."""
    given = json.dumps(tree, ensure_ascii=False).encode()
    return rewritten(run_pandoc(["--from=json", "--standalone", *arguments, "--output=-"], given, cancelled), change)


def rewritten(archive: bytes, change: Change, more: Sequence[tuple[str, bytes]] = ()) -> bytes:
    """An archive with its parts changed and more of them, in their order, with the time and machine of none."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w") as new:
        parts = [(one.filename, change(one.filename, old.read(one)), one.compress_type) for one in old.infolist()]
        for name, content, packing in (*parts, *((name, content, zipfile.ZIP_DEFLATED) for name, content in more)):
            entry = zipfile.ZipInfo(name, _FIXED_TIME)
            entry.create_system = _UNIX
            entry.compress_type = packing
            entry.external_attr = 0o644 << 16
            new.writestr(entry, content)
    return out.getvalue()
