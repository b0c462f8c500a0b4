"""Runs a program that does our work for us: in a process of its own, which is ended with all that it began."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from threading import Thread


class Cancelled(Exception):
    """The author has changed her mind."""


class TookTooLong(Exception):
    """The program was given its time and is ended."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a program ended, and what it wrote."""

    code: int
    output: bytes
    complaint: bytes


def run_program(
    command: Sequence[str],
    given: bytes,
    *,
    seconds: float,
    environment: Mapping[str, str] | None = None,
    cancelled: Callable[[], bool] | None = None,
    waiting: Callable[[float], None] | None = None,
) -> Answer:
    """Run a program and hand it ``given``; ``waiting`` is told again and again how many seconds it has taken.

    Raises `Cancelled`, `TookTooLong`, and OSError where it can't be started. However this
    ends, the program has ended too.
    """
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, **(environment or {})}, start_new_session=sys.platform != "win32",
    ) as process:  # fmt: skip
        answer: list[tuple[bytes, bytes]] = []
        talk = Thread(target=lambda: answer.append(process.communicate(given)), daemon=True)
        talk.start()
        begun = time.monotonic()
        try:
            while talk.is_alive():
                talk.join(0.05)
                taken = time.monotonic() - begun
                if cancelled is not None and cancelled():
                    raise Cancelled
                if taken > seconds:
                    raise TookTooLong
                if waiting is not None:
                    waiting(taken)
        finally:
            if talk.is_alive():
                _end(process)
                talk.join()
    output, complaint = answer[0] if answer else (b"", b"it stopped")
    return Answer(process.returncode, output, complaint)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program with those that it started."""
    if sys.platform == "win32":
        process.kill()
    else:
        try:
            os.killpg(process.pid, signal.SIGKILL)  # it leads a group of its own
        except ProcessLookupError:
            process.kill()
