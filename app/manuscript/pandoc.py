"""Runs Pandoc: a program of its own, shut off from files and network, that can be told to stop."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.manuscript.programs import Cancelled, TookTooLong, run_program

__all__ = ["Cancelled", "PandocError", "run_pandoc"]

MEMORY = "2G"  #: more than this and Pandoc gives up instead of the machine
SECONDS = 300


class PandocError(Exception):
    """Pandoc could not do it; ``str(error)`` is the first line of what it said."""


def run_pandoc(
    arguments: Sequence[str],
    given: bytes,
    cancelled: Callable[[], bool] | None = None,
    seconds: float = SECONDS,
) -> bytes:
    """What Pandoc makes of ``given``. It may open only the files that the arguments name.

    Raises `PandocError` where it fails or takes too long or too much memory, and `Cancelled`.
    """
    import pypandoc  # here, so that the window's start does not wait for it

    command = [str(Path(pypandoc.get_pandoc_path())), *arguments, "+RTS", f"-M{MEMORY}", "-RTS"]
    # A fixed day, so that the same text gives the same bytes.
    environment = {"SOURCE_DATE_EPOCH": "946684800"}
    try:
        answer = run_program(command, given, seconds=seconds, environment=environment, cancelled=cancelled)
    except TookTooLong:
        raise PandocError("it took too long") from None
    except OSError as error:
        raise PandocError(f"Pandoc could not be started ({error.strerror or error})") from error
    if answer.code != 0:
        complaint = answer.complaint.decode(errors="replace").strip().splitlines()
        raise PandocError(complaint[0] if complaint else f"it ended with {answer.code}")
    return answer.output
