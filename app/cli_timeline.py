"""The command line's verb for when everything happens."""

import argparse
from collections.abc import Callable

from app.cli_speaking import DONE, say, say_json


def add_verbs(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add it with ``add``, which takes a name, what to run, a purpose, and the form of its JSON."""
    verb = add("timeline", _timeline, "say when everything happens", form="story_time_forms.timeline_form")
    verb.add_argument(
        "--order",
        choices=("told", "happens"),
        default="told",
        help="as it is told, or as it happens by the earliest time of each; what nothing dates comes last",
    )
    verb.add_argument(
        "--between",
        nargs=2,
        metavar=("A", "B"),
        help="only how two scenes or events stand to each other, by their titles or ids",
    )


def _timeline(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.story_time import between_two, story_time
    from app.verbs.story_time_forms import between_form, between_text, timeline_form, timeline_text

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
    if options.between is not None:
        distance = between_two(story, *options.between)
        say_json(between_form(distance)) if options.json else say(between_text(distance))
        return DONE
    found = story_time(story, as_it_happens=options.order == "happens")
    say_json(timeline_form(story, found)) if options.json else say(timeline_text(story, found))
    return DONE
