"""Continuity checks in a process of their own, so that a long fic's check never slows the keys of who is writing it.

Run as ``python -m app.verbs.check_server``. Each line that comes in is a JSON object: ``{"number": 1, "project":
"/path/to.fic"}`` asks for a check of the project as it is in its file, ``{"number": 2, "delta": …}`` for one of
the story as it has become since the request before it (a `StoryDelta`). The lines that go out are ``{"number",
"read": true}`` once the file has been read, ``{"number", "part", "what"}`` for progress, and ``{"number",
"answer"}`` or ``{"number", "problem"}`` at the end. The answer is what was found, those findings that were in the
answer before it by their places there. What is no plain JSON is pickled, base64.
What a new request asks takes the place of what is being worked on. The process ends with its input.
"""

import gc
import json
import sys
import threading
from collections import deque
from functools import partial
from pathlib import Path
from typing import TextIO

from app.continuity import Checker, Finding
from app.project import Project
from app.prose.document import Document
from app.storyview.story import StoryView
from app.storyview.story_delta import StoryDelta, equal_row_delta, story_after
from app.verbs.faults import message_for
from app.verbs.log import start_logging
from app.verbs.packing import packed, unpacked

_PROGRESS_STEPS = 50  #: a window that hears of every chapter has no time for keys


def file_request(number: int, project: Path) -> bytes:
    """A request to check what is in a file, as it goes to the server."""
    return json.dumps({"number": number, "project": str(project)}).encode() + b"\n"


def delta_request(number: int, delta: StoryDelta) -> bytes:
    """A request to check the story with what is new in it."""
    return json.dumps({"number": number, "delta": packed(delta)}).encode() + b"\n"


class _Server:
    def __init__(self, requests: TextIO, answers: TextIO) -> None:
        self._requests, self._answers = requests, answers
        self._waiting: deque[dict] = deque()
        self._ended = False
        self._step = 0
        self._came = threading.Condition()
        self._checker = Checker()
        self._story: StoryView | None = None
        self._file: Path | None = None
        self._posted: dict[str, Document] = {}
        self._told: tuple[Finding, ...] = ()

    def run(self) -> None:
        threading.Thread(target=self._listen, daemon=True).start()
        while True:
            with self._came:
                self._came.wait_for(lambda: self._waiting or self._ended)
                if self._ended:
                    return
                requests = tuple(self._waiting)
                self._waiting.clear()
            self._answer(requests)

    def _listen(self) -> None:
        for line in self._requests:
            with self._came:
                self._waiting.append(json.loads(line))
                self._came.notify()
        with self._came:
            self._ended = True
            self._came.notify()

    def _answer(self, requests: tuple[dict, ...]) -> None:
        """Take in what is new in all of them, and answer the last."""
        last = requests[-1]
        try:
            for request in requests:
                self._take_in(request)
            if self._story is None:
                return  # its file could not be read, which has been told
            found = self._checker.check(
                self._story, posted=self._posted, cancelled=self._has_more, progress=partial(self._say_progress, last)
            )
        except Exception as error:  # whatever it is, the window must hear of it
            self._story, self._checker = None, Checker()
            self._say(last, problem=message_for(error))
            return
        if not self._has_more():
            self._say(last, answer=packed(equal_row_delta(self._told, found)))
            self._told = found
            if any("project" in request for request in requests):
                # What was read is much, and stays: Python need not walk through it in the middle of every other check.
                gc.collect()
                gc.freeze()

    def _take_in(self, request: dict) -> None:
        if "project" in request:
            self._file = Path(request["project"])
            with Project.open(self._file, read_only=True) as project:
                self._story, self._posted = project.story(), project.history.posted_texts()
            self._say(request, read=True)
        elif self._story is not None and self._file is not None:
            before, self._story = self._story, story_after(self._story, unpacked(request["delta"]))
            if _was_posted(before, self._story):
                with Project.open(self._file, read_only=True) as project:
                    self._posted = project.history.posted_texts()

    def _has_more(self) -> bool:
        return self._ended or bool(self._waiting)

    def _say_progress(self, request: dict, part: float, what: object) -> None:
        step = int(part * _PROGRESS_STEPS)
        if step != self._step:
            self._step = step
            self._say(request, part=part, what=packed(what))

    def _say(self, request: dict, **what: object) -> None:
        print(json.dumps({"number": request["number"], **what}), file=self._answers, flush=True)


def _was_posted(before: StoryView, after: StoryView) -> bool:
    """Whether a chapter may have been posted, again or for the first time: it changes, and its text does not."""
    old = {one.id: one for one in before.chapters}
    return any(
        one.posted_on and (known := old.get(one.id)) is not None and known is not one and known.document is one.document
        for one in after.chapters
    )


if __name__ == "__main__":
    start_logging()
    _Server(sys.stdin, sys.stdout).run()
