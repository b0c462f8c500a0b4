"""The command line's verbs for what chapters were, and for the project's backups."""

import argparse
from collections.abc import Callable

from app.cli_speaking import DONE, say, say_json

_VERSION = "its number in “history” (1 is the newest), its name or its id; “now” is the text as it stands"


def add_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add them with ``verb``, which takes a name, what to run, a purpose, and perhaps the form of its JSON."""
    made = verb("history", _history, "list the versions of a chapter that were kept", form="history_form")
    _add_chapter(made)
    made = verb("compare", _compare, "compare two versions of a chapter word by word", form="comparison_form")
    _add_chapter(made)
    made.add_argument("earlier", metavar="VERSION", help=_VERSION)
    made.add_argument("later", metavar="LATER", nargs="?", default="now", help="another one; without it, “now”")
    made = verb("restore", _restore, "put a version in the place of a chapter's text, which is kept as a version")
    _add_chapter(made)
    made.add_argument("version", metavar="VERSION", help=_VERSION)
    made = verb("backups", _backups, "list the project's backups, or put one in its place", form="backups_form")
    made.add_argument(
        "--restore", metavar="NUMBER", type=int, help="put this one in the project's place, which is backed up first"
    )


def _add_chapter(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("chapter", metavar="CHAPTER", help="its number, heading or id")


def _history(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.comparing import history_text
    from app.verbs.json_forms import history_form
    from app.verbs.points import find_chapter

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
        number = find_chapter(story, options.chapter)
        snapshots = project.history.snapshots(story.chapters[number].id)
    heading = story.headings[number]
    say_json(history_form(snapshots)) if options.json else say(history_text(heading, snapshots))
    return DONE


def _compare(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.prose.comparison import compare
    from app.verbs.comparing import comparison_text, find_version
    from app.verbs.json_forms import comparison_form
    from app.verbs.points import find_chapter

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
        chapter = story.chapters[find_chapter(story, options.chapter)]
        old_name, old = find_version(project, chapter, options.earlier)
        new_name, new = find_version(project, chapter, options.later)
    comparison = compare(old, new)
    if options.json:
        say_json(comparison_form(comparison))
    else:
        say(comparison_text(comparison, old_name, new_name))
    return DONE


def _restore(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.comparing import restore_version
    from app.verbs.points import find_chapter

    with Project.open(options.project) as project:
        story = project.story()
        number = find_chapter(story, options.chapter)
        name = restore_version(project, story.chapters[number], options.version)
    say(f"{story.headings[number]} is again what it was in “{name}”. What it said before is in its history.")
    return DONE


def _backups(options: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from app.project import restore_backup
    from app.project.backups import list_backups
    from app.verbs.comparing import backups_text
    from app.verbs.errors import VerbError
    from app.verbs.json_forms import backups_form

    backups = list_backups(options.project)
    if options.restore is None:
        say_json(backups_form(backups)) if options.json else say(backups_text(backups))
        return DONE
    if not 0 < options.restore <= len(backups):
        raise VerbError(f"There is no backup number {options.restore}. “headcanon backups” lists them.")
    chosen = backups[options.restore - 1]
    kept = restore_backup(options.project, chosen.path, datetime.now(UTC))
    say(f"“{options.project.name}” is again what it was on {chosen.made_at:%d %B %Y, %H:%M} UTC.")
    if kept is not None:
        say(f"What it was before is in {kept}")
    return DONE
