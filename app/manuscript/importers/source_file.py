"""The bytes of a file that somebody else made, looked at before anything reads them."""

import io
import zipfile
import zlib
from pathlib import Path

from app.storyview.said import SaidError, said

LARGEST = 200_000_000  #: bytes of a file, packed or unpacked


class ImportProblem(SaidError):
    """The file can't be read; ``str(error)`` says why and what to do."""


def content_of(path: Path) -> bytes:
    """What a file holds. Raises `ImportProblem`."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise ImportProblem(
                said(
                    "“{file}” is larger than {most} MB, far more than any fic.",
                    file=path.name,
                    most=LARGEST // 1_000_000,
                )
            )
        if size == 0:
            raise ImportProblem(said("“{file}” is empty.", file=path.name))
        return path.read_bytes()
    except FileNotFoundError:
        raise ImportProblem(said("There is no file at “{path}”.", path=path)) from None
    except OSError as error:
        raise ImportProblem(
            said("“{path}” can't be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error


def check_archive(path: Path, content: bytes) -> None:
    """A packed file must be what it says, unpack to no more than it may, and hold no name outside itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            total = 0
            for entry in archive.infolist():
                if entry.filename.startswith(("/", "\\")) or ".." in Path(entry.filename.replace("\\", "/")).parts:
                    raise ImportProblem(
                        said("“{file}” holds a file that would be written outside of it; not read.", file=path.name)
                    )
                with archive.open(entry) as packed:
                    while part := packed.read(1 << 20):
                        total += len(part)
                        if total > LARGEST:
                            raise ImportProblem(
                                said("“{file}” unpacks to far more than a fic can be; not read.", file=path.name)
                            )
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise ImportProblem(
            said("“{file}” is damaged, or not a {kind} file.", file=path.name, kind=path.suffix[1:].upper())
        ) from error
