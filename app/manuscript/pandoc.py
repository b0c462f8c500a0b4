"""Runs Pandoc: a program of its own, shut off from files and network, that can be told to stop."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.manuscript.programs import Cancelled, TookTooLong, run_program
from app.storyview.said import SaidError, said

__all__ = ["Cancelled", "PandocError", "run_pandoc"]

MEMORY = "2G"  #: more than this and Pandoc gives up instead of the machine
#: How long it may take, and how much longer for every megabyte: far more than it ever needs.
SECONDS, SECONDS_A_MEGABYTE, MOST_SECONDS = 8, 60, 300
_OUT_OF_MEMORY = (251, -9)  #: how Pandoc ends that met its limit, or was ended by the system


class PandocError(SaidError):
    """Pandoc could not do it; ``str(error)`` is the first line of what it said."""


def run_pandoc(arguments: Sequence[str], given: bytes, cancelled: Callable[[], bool] | None = None) -> bytes:
    """What Pandoc makes of ``given``. It may open only the files that the arguments name.

    Raises `PandocError` where it fails or takes too long or too much memory, and `Cancelled`.
    """
    import pypandoc  # here, so that the window's start does not wait for it

    command = [str(Path(pypandoc.get_pandoc_path())), *arguments, "+RTS", f"-M{MEMORY}", "-RTS"]
    # A fixed day, so that the same text gives the same bytes.
    environment = {"SOURCE_DATE_EPOCH": "946684800"}
    seconds = min(MOST_SECONDS, SECONDS + len(given) * SECONDS_A_MEGABYTE // 1_000_000)
    try:
        answer = run_program(command, given, seconds=seconds, environment=environment, cancelled=cancelled)
    except TookTooLong:
        raise PandocError(
            said(
                "after {seconds} seconds there is no end to it; it may be damaged, or nested too deep", seconds=seconds
            )
        ) from None
    except OSError as error:
        raise PandocError(f"Pandoc could not be started ({error.strerror or error})") from error
    if answer.code != 0:
        complaint = answer.complaint.decode(errors="replace").strip().splitlines()
        if answer.code in _OUT_OF_MEMORY or (complaint and "heap" in complaint[-1].lower()):
            raise PandocError(said("it takes more memory than any fic; it may be damaged, or nested too deep"))
        raise PandocError(complaint[0] if complaint else f"it ended with {answer.code}")
    return answer.output
