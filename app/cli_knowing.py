"""The command line's verb for what the text suggests of who learns what."""

import argparse
from collections.abc import Callable

from app.cli_speaking import DONE, say, say_json


def add_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add it with ``verb``, which takes a name, what to run, a purpose, and the form of its JSON."""
    made = verb(
        "suggest",
        _suggest,
        "list who seems to learn what, as the cues of facts tell",
        form="knowing_forms.suggestions_form",
    )
    made.add_argument("--chapter", metavar="CHAPTER", help="only this one: its number, heading or id")


def _suggest(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.knowing_forms import suggestions_form
    from app.verbs.knowledge_suggestions import SuggestionFinder, suggestions_text
    from app.verbs.points import find_chapter

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
    finder = SuggestionFinder()
    if options.chapter is None:
        found = finder.in_story(story)
    else:
        found = finder.in_chapter(story, find_chapter(story, options.chapter))
    say_json(suggestions_form(story, found)) if options.json else say(suggestions_text(story, found))
    return DONE
