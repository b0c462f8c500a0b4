"""Continuity checks in a process of their own, so that a long fic's check never slows the keys of who is writing it.

Run as ``python -m app.verbs.check_server``. Each line that comes in is a JSON object
``{"number": 3, "project": "/path/to.fic"}``; the lines that go out are ``{"number", "part", "what"}`` for
progress, and ``{"number", "answer"}`` (findings) or ``{"number", "problem"}`` at the end. What it looks at
and the findings are pickled, base64.
A new request takes the place of the one that is being worked on. The process ends with its input.
"""

import base64
import json
import pickle
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from app.continuity import check
from app.project import Project
from app.verbs.faults import message_for
from app.verbs.log import start_logging

_PROGRESS_STEPS = 50  #: a window that hears of every chapter has no time for keys


def request_line(number: int, project: Path) -> bytes:
    """A request as it goes to the server."""
    return json.dumps({"number": number, "project": str(project)}).encode() + b"\n"


def unpacked(packed: str) -> Any:
    """The findings in an answer of our own server, or what it looks at."""
    return pickle.loads(base64.b64decode(packed))


def _packed(thing: object) -> str:
    return base64.b64encode(pickle.dumps(thing)).decode()


class _Server:
    def __init__(self, requests: TextIO, answers: TextIO) -> None:
        self._requests, self._answers = requests, answers
        self._latest: dict | None = None
        self._ended = False
        self._step = 0
        self._came = threading.Condition()

    def run(self) -> None:
        threading.Thread(target=self._listen, daemon=True).start()
        done = None
        while True:
            with self._came:
                self._came.wait_for(lambda done=done: self._latest is not done or self._ended)
                if self._ended:
                    return
                done = self._latest
            if done is not None:
                self._answer(done)

    def _listen(self) -> None:
        for line in self._requests:
            with self._came:
                self._latest = json.loads(line)
                self._came.notify()
        with self._came:
            self._ended = True
            self._came.notify()

    def _answer(self, request: dict) -> None:
        def cancelled() -> bool:
            return self._ended or self._latest is not request

        try:
            with Project.open(Path(request["project"]), read_only=True) as project:
                story = project.story()
            found = check(story, cancelled=cancelled, progress=partial(self._say_progress, request))
        except Exception as error:  # whatever it is, the window must hear of it
            self._say(request, problem=message_for(error))
            return
        if not cancelled():
            self._say(request, answer=_packed(found))

    def _say_progress(self, request: dict, part: float, what: object) -> None:
        step = int(part * _PROGRESS_STEPS)
        if step != self._step:
            self._step = step
            self._say(request, part=part, what=_packed(what))

    def _say(self, request: dict, **what: object) -> None:
        print(json.dumps({"number": request["number"], **what}), file=self._answers, flush=True)


if __name__ == "__main__":
    start_logging()
    _Server(sys.stdin, sys.stdout).run()
