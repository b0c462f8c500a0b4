"""Runs Pandoc: a program of its own, shut off from files and network, that can be told to stop."""

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread

MEMORY = "2G"  #: more than this and Pandoc gives up instead of the machine
SECONDS = 300


class PandocError(Exception):
    """Pandoc could not do it; ``str(error)`` is the first line of what it said."""


class Cancelled(Exception):
    """The author has changed her mind."""


def run_pandoc(arguments: Sequence[str], given: bytes, cancelled: Callable[[], bool] | None = None) -> bytes:
    """What Pandoc makes of ``given``. It may open only the files that the arguments name.

    Raises `PandocError` where it fails or takes too long or too much memory, and `Cancelled`.
    """
    import pypandoc  # here, so that the window's start does not wait for it

    command = [str(Path(pypandoc.get_pandoc_path())), *arguments, "+RTS", f"-M{MEMORY}", "-RTS"]
    # A fixed day, so that the same text gives the same bytes.
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "946684800"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        answer: list[tuple[bytes, bytes]] = []
        talk = Thread(target=lambda: answer.append(process.communicate(given)), daemon=True)
        talk.start()
        deadline = time.monotonic() + SECONDS
        while talk.is_alive():
            talk.join(0.05)
            if talk.is_alive() and ((cancelled is not None and cancelled()) or time.monotonic() > deadline):
                process.kill()
                talk.join()
                if cancelled is not None and cancelled():
                    raise Cancelled
                raise PandocError("it took too long")
    output, complaint = answer[0] if answer else (b"", b"it stopped")
    if process.returncode != 0:
        said = complaint.decode(errors="replace").strip().splitlines()
        raise PandocError(said[0] if said else f"it ended with {process.returncode}")
    return output
