"""The command line's verb for the times that the text tells of."""

import argparse
from collections.abc import Callable

from app.cli_speaking import DONE, say, say_json


def add_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add it with ``verb``, which takes a name, what to run, a purpose, and the form of its JSON."""
    made = verb("times", _times, "list what the text says of when, how long and how old", form="times_form")
    made.add_argument("--chapter", metavar="CHAPTER", help="only this one: its number, heading or id")


def _times(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.json_forms import times_form
    from app.verbs.points import find_chapter
    from app.verbs.times import TimesFinder, times_text

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
    chapters = None if options.chapter is None else [find_chapter(story, options.chapter)]
    found = TimesFinder().find(story, chapters)
    say_json(times_form(story, found)) if options.json else say(times_text(story, found))
    return DONE
