"""Finding, replacing and renaming without a window."""

import argparse
from collections.abc import Callable
from typing import Any

from app.cli_speaking import DONE, say, say_json


def add_verbs(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add them with ``add``, which takes a name, what to run, a purpose, and the form of its JSON."""
    verb = add("find", _find, "find words in the chapters", form="find_form")
    verb.add_argument("words", metavar="WORDS", help="quotation marks, dashes and spaces are found in any shape")
    _add_ways(verb)

    verb = add("replace", _replace, "replace words in the chapters", form="changes_form")
    verb.add_argument("words", metavar="WORDS", help="what is replaced, as “find” finds it")
    verb.add_argument("by", metavar="WITH", help="with --regex, \\1 is what the first bracket found")
    _add_ways(verb)
    verb.add_argument("--keep-case", action="store_true", help="HE becomes SHE, He becomes She")
    verb.add_argument("--dry-run", action="store_true", help="only say what would change")

    verb = add("rename", _rename, "rename a character, in the text and the ledger", form="changes_form")
    verb.add_argument(
        "old", metavar="OLD", help="the character: a name, an alias (only this is renamed then) or the id"
    )
    verb.add_argument("new", metavar="NEW", help="the new name; aliases that are part of the old one follow it")
    verb.add_argument("--small-letters", action="store_true", help="names in small letters too")
    verb.add_argument("--dry-run", action="store_true", help="only say what would change")


def _add_ways(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--whole-word", action="store_true", help="“her” is not in “there”")
    verb.add_argument("--case", action="store_true", help="“Rose” is not “rose”")
    verb.add_argument("--regex", action="store_true", help="a regular expression, found just as it is written")


def _find(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.find_report import find_text
    from app.verbs.finding import find
    from app.verbs.json_forms import find_form

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
    found = list(find(_query(options), story.chapters))
    say_json(find_form(story, found)) if options.json else say(find_text(story, found))
    return DONE


def _replace(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.prose.typography import quotes_of
    from app.verbs.changes import ChangeGroup
    from app.verbs.replacing import Replacement, replacements

    with Project.open(options.project, read_only=options.dry_run) as project:
        story = project.story()
        headings = dict(zip((one.id for one in story.chapters), story.headings, strict=True))
        by = Replacement(options.by, options.keep_case)
        groups = [
            ChangeGroup(headings[chapter.id], changes)
            for chapter, changes in replacements(_query(options), by, story.chapters, quotes_of(story.work.language))
        ]
        return _make(project, groups, options)


def _rename(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.name_finder import NewName
    from app.verbs.renaming import Renaming, character_called, proposed, suggested

    with Project.open(options.project, read_only=options.dry_run) as project:
        story = project.story()
        one = character_called(story, options.old)
        is_alias = options.old in one.aliases
        names = (NewName(options.old, options.new),) if is_alias else suggested(one, options.new)
        groups = proposed(story, Renaming(one.id, names, options.small_letters))
        return _make(project, groups, options)


def _make(project: Any, groups: Any, options: argparse.Namespace) -> int:
    """Make the changes that are ticked, where that is wanted, and say which these are."""
    from app.verbs.changes import made
    from app.verbs.find_report import changes_text
    from app.verbs.json_forms import changes_form

    story, dry_run = project.story(), options.dry_run
    ticked = [change for group in groups for change in group.changes if change.ticked]
    if ticked and not dry_run:
        rewriting = made(story, ticked)
        project.arrange(rewriting.chapters, put=rewriting.put, work=rewriting.work)
    say_json(changes_form(story, groups, dry_run)) if options.json else say(changes_text(groups, dry_run))
    return DONE


def _query(options: argparse.Namespace) -> Any:
    from app.verbs.finding import Query

    return Query(options.words, options.whole_word, options.case, options.regex)
