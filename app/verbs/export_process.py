"""An export in a process of its own, so that a long fic's export never slows the keys of who is writing it.

Run as ``python -m app.verbs.export_process``. One line comes in, a packed `ExportRequest`; the fic is read from
its file. The lines that go out are JSON: ``{"part": 0 to 1, "what": packed}`` for progress, and at the end one of
``{"done": packed report}``, ``{"stands": packed paths}`` where files stand in the way that are not to be
replaced unasked, ``{"problem": packed words}`` and ``{"cancelled": true}``. When its input ends, it stops with
nothing written.
"""

import json
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from app.manuscript import Cancelled, ExportFormat, WouldReplace
from app.project import Project
from app.storyview.export_choices import ExportPreset
from app.verbs.exporting import export_story, with_chapters
from app.verbs.faults import message_for
from app.verbs.log import start_logging
from app.verbs.packing import packed, unpacked

_PROGRESS_STEPS = 50  #: a window that hears of every chapter has no time for keys


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What is to be exported from which file, to where; ``overwrite`` whatever stands there."""

    project: Path
    preset: ExportPreset
    output: Path
    overwrite: bool = False


def export_request(request: ExportRequest) -> bytes:
    """A request as it goes to the process."""
    return f"{packed(request)}\n".encode()


def _run(requests: TextIO, answers: TextIO) -> None:
    request: ExportRequest = unpacked(requests.readline())
    ended = threading.Event()
    threading.Thread(target=lambda: (requests.read(), ended.set()), daemon=True).start()
    step = -1

    def say(**what: object) -> None:
        print(json.dumps(what), file=answers, flush=True)

    def tell(part: float, what: str) -> None:
        nonlocal step
        if int(part * _PROGRESS_STEPS) != step:
            step = int(part * _PROGRESS_STEPS)
            say(part=part, what=packed(what))

    try:
        with Project.open(request.project, read_only=True) as project:
            story = project.story()
        preset = with_chapters(story, request.preset)
        report = export_story(
            story,
            ExportFormat(preset.format),
            request.output,
            preset.choices,
            progress=tell,
            cancelled=ended.is_set,
            overwrite=request.overwrite,
        )
    except Cancelled:
        say(cancelled=True)
    except WouldReplace as problem:
        say(stands=packed(problem.files))
    except Exception as error:  # whatever it is, the window must hear of it
        say(problem=packed(message_for(error)))
    else:
        say(done=packed(report))


if __name__ == "__main__":
    start_logging()
    _run(sys.stdin, sys.stdout)
