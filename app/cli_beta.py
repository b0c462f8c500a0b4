"""The command line's verbs for what is to do and for beta readers' copies."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli_speaking import DONE, say, say_json


def add_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add them with ``verb``, which takes a name, what to run, a purpose, and perhaps the form of its JSON."""
    verb("todo", _todo, "list the marks for what is still to be written (TK, TODO, [look up])", form="todo_form")
    made = verb("beta-copy", _beta_copy, "write a Word file for a beta reader, with the open comments in it")
    made.add_argument("--output", metavar="X.docx", type=Path, required=True, help="the file")
    made.add_argument("--chapters", metavar="LIST", help="only these, by number or heading: 1,3-5,Epilogue")
    made.add_argument("--resolved", action="store_true", help="put resolved comments in too")
    made = verb("beta-return", _beta_return, "read what a beta reader made of a copy", form="beta_return_form")
    made.add_argument("copy", metavar="X.docx", type=Path, help="the Word file that came back")
    taking = made.add_mutually_exclusive_group()
    taking.add_argument("--accept-all", action="store_true", help="take her changes and comments in")
    taking.add_argument("--as-comments", action="store_true", help="take her changes as comments, and her comments")


def _todo(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.beta_text import todo_text
    from app.verbs.json_forms import todo_form
    from app.verbs.todo import SETTING, TodoFinder, marks_from

    with Project.open(options.project, read_only=True) as project:
        story, marks = project.story(), marks_from(project.setting(SETTING))
    found = TodoFinder(marks).find(story)
    say_json(todo_form(story, found)) if options.json else say(todo_text(story, found))
    return DONE


def _beta_copy(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.beta_copy import keep_what_was_sent, write_beta_copy
    from app.verbs.points import find_chapters

    with Project.open(options.project) as project:
        story = project.story()
        chapters = None if options.chapters is None else find_chapters(story, options.chapters)
        report = write_beta_copy(story, options.output, chapters, resolved=options.resolved)
        keep_what_was_sent(project, chapters)
    say(f"Wrote {report.file}: chapters {report.chapters}, comments {report.comments}")
    return DONE


def _beta_return(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.beta_return import Standing, read_beta_return, sent_versions
    from app.verbs.beta_taking import bring_in, take
    from app.verbs.beta_text import beta_return_text
    from app.verbs.json_forms import beta_return_form

    is_taking = options.accept_all or options.as_comments
    with Project.open(options.project, read_only=not is_taking) as project:
        story = project.story()
        returned = read_beta_return(story, lambda chapter: sent_versions(project, chapter), options.copy)
        taken = None
        if is_taking:
            offered = [one for one in returned.suggestions if one.standing is not Standing.DONE and one.certain]
            numbers = [one.number for one in offered]
            taken = take(story, returned, *((numbers, ()) if options.accept_all else ((), numbers)))
            bring_in(project, taken)
    say_json(beta_return_form(returned, taken)) if options.json else say(beta_return_text(returned, taken))
    return DONE
