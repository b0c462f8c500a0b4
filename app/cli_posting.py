"""The command line's verb for posting to AO3."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli_speaking import DONE, say, say_json

_AO3_WOULD_REFUSE = 1


def add_verbs(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add it with ``add``, which takes a name, what to run, a purpose, and the form of its JSON."""
    verb = add(
        "posting-sheet",
        _posting_sheet,
        "say what to fill in to post a chapter to AO3; ends with 1 where AO3 would refuse it",
        form="posting_sheet.sheet_form",
    )
    verb.add_argument(
        "--chapter", metavar="CHAPTER", default="", help="by number or heading; without it, the next to be posted"
    )
    verb.add_argument(
        "--output", metavar="FILE", type=Path, help="a page with a button to copy each field, or a text (.txt)"
    )


def _posting_sheet(options: argparse.Namespace) -> int:
    from datetime import date

    from app.project import Project
    from app.verbs.posting_sheet import due_sheet, due_sheet_text, is_refused, sheet_form, write_sheet

    with Project.open(options.project, read_only=True) as project:
        due = due_sheet(project.story(), project.goals(), date.today(), options.chapter)
    if options.output is not None:
        write_sheet(due, options.output)
    if options.json:
        say_json(sheet_form(due))
    elif options.output is not None:
        say(f"Wrote {options.output}")
    else:
        say(due_sheet_text(due))
    return _AO3_WOULD_REFUSE if is_refused(due.sheet) else DONE
