"""The bytes of a file that somebody else made, looked at before anything reads them."""

import io
import zipfile
import zlib
from pathlib import Path

LARGEST = 200_000_000  #: bytes of a file, packed or unpacked


class ImportProblem(Exception):
    """The file can't be read; ``str(error)`` says why and what to do."""


def content_of(path: Path) -> bytes:
    """What a file holds. Raises `ImportProblem`."""
    try:
        if path.is_dir():
            raise ImportProblem(f"“{path}” is a folder. Import one file at a time.")
        size = path.stat().st_size
        if size > LARGEST:
            raise ImportProblem(f"“{path.name}” is larger than {LARGEST // 1_000_000} MB, far more than any fic.")
        if size == 0:
            raise ImportProblem(f"“{path.name}” is empty.")
        return path.read_bytes()
    except FileNotFoundError:
        raise ImportProblem(f"There is no file at “{path}”.") from None
    except OSError as error:
        raise ImportProblem(f"“{path}” can't be read: {error.strerror or error}.") from error


def check_archive(path: Path, content: bytes) -> None:
    """A packed file must be what it says, unpack to no more than it may, and hold no name outside itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            total = 0
            for entry in archive.infolist():
                if entry.filename.startswith(("/", "\\")) or ".." in Path(entry.filename.replace("\\", "/")).parts:
                    raise ImportProblem(f"“{path.name}” holds a file that would be written outside of it; not read.")
                with archive.open(entry) as packed:
                    while part := packed.read(1 << 20):
                        total += len(part)
                        if total > LARGEST:
                            raise ImportProblem(f"“{path.name}” unpacks to far more than a fic can be; not read.")
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise ImportProblem(f"“{path.name}” is damaged, or not a {path.suffix[1:].upper()} file.") from error
