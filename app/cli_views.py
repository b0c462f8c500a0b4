"""The command line's verbs for who knows what, and what people are to each other, at a point of the story."""

import argparse
import sys
from collections.abc import Callable

from app.cli_speaking import DONE, say, say_json

_AT = (
    "as of the end of this paragraph: 2:14, prologue:3; without a paragraph, of the chapter; without --at, of the"
    " story. Chapters and paragraphs are counted from 1."
)


def add_verbs(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add them with ``add``, which takes a name, what to run, a purpose, and the form of its JSON."""
    verb = add("matrix", _matrix, "say who knows what, for all facts", form="knowing_forms.matrix_form")
    verb.add_argument("--at", metavar="CHAPTER:PARAGRAPH", help=_AT)
    verb.add_argument("--csv", action="store_true", help="a table for a spreadsheet")
    verb = add(
        "relationships", _relationships, "say what people are to each other", form="knowing_forms.relationships_form"
    )
    verb.add_argument("--at", metavar="CHAPTER:PARAGRAPH", help=_AT)


def _matrix(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.knowing_forms import matrix_form
    from app.verbs.matrix import knowledge_matrix, matrix_csv
    from app.verbs.report import matrix_text

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
    matrix = knowledge_matrix(story, options.at)
    if options.csv:
        sys.stdout.write(matrix_csv(story, matrix))
    elif options.json:
        say_json(matrix_form(story, matrix))
    else:
        say(matrix_text(story, matrix))
    return DONE


def _relationships(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.bonds import bonds_at, bonds_text
    from app.verbs.knowing_forms import relationships_form

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
    bonds = bonds_at(story, options.at)
    say_json(relationships_form(story, bonds)) if options.json else say(bonds_text(story, bonds))
    return DONE
