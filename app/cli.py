"""The command line: the same verbs as in the window, without one.

Imports of the program's parts stand in the verbs that need them, so that
``headcanon --help`` and the window's start wait for no others.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from app import __version__
from app.cli_beta import add_verbs as add_beta_verbs
from app.cli_canon import add_verbs as add_canon_verbs
from app.cli_exporting import add_verbs as add_exporting_verbs
from app.cli_finding import add_verbs as add_finding_verbs
from app.cli_history import add_verbs as add_history_verbs
from app.cli_importing import add_verbs as add_importing_verbs
from app.cli_knowing import add_verbs as add_knowing_verbs
from app.cli_posting import add_verbs as add_posting_verbs
from app.cli_speaking import DONE, say, say_json
from app.cli_timeline import add_verbs as add_timeline_verbs
from app.cli_times import add_verbs as add_times_verbs
from app.cli_views import add_verbs as add_view_verbs

FOUND_ERRORS = 1
COULD_NOT_RUN = 2
INTERRUPTED = 130

_EXIT_CODES = "Ends with 0 when done, 1 when something of severity “error” was found, 2 when it could not run."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code. Nothing it meets escapes as a traceback."""
    _speak_utf8()
    options = _parser().parse_args(arguments)
    try:
        from app.verbs.log import start_logging

        start_logging()
        return options.run(options)
    except BrokenPipeError:
        # Whoever read the output has had enough. What is still unwritten must not
        # be tried again while Python shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # the last line between the author and a traceback
        return _complain(error)


def _complain(error: Exception) -> int:
    try:
        from app.verbs.faults import message_for

        message = message_for(error)
    except Exception:  # an installation so broken that its own parts are missing
        message = f"this installation is not whole ({error}). Install Headcanon again."
    print(f"headcanon: {' '.join(message.split())}", file=sys.stderr)
    return COULD_NOT_RUN


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        # A stream that a test or another program has put in their place may not allow it.
        with suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


# The verbs


def _start(options: argparse.Namespace) -> int:
    from app.verbs.errors import VerbError
    from app.verbs.start import display_problem, sample_at_first_start

    path: Path | None = getattr(options, "project", None)
    if path is not None and not path.exists():
        raise VerbError(f"There is no file at “{path}”.")
    problem = display_problem()
    if problem:
        print(f"headcanon: {problem} Taking the tour without it.", file=sys.stderr)
        return _take_tour(None)
    from app.desktop.app import run

    return run(path or sample_at_first_start())


def _new(options: argparse.Namespace) -> int:
    from app.verbs.projects import new_project

    with new_project(options.project, options.title, options.author) as project:
        say(f"Made {project.path}")
    return DONE


def _check(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.checking import check_story, narrowed
    from app.verbs.findings import rule_states
    from app.verbs.json_forms import check_form, rules_form
    from app.verbs.report import check_text, rules_text

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
        findings = check_story(story, posted=project.history.posted_texts())
    if options.rules:
        states = rule_states(story, [placed.finding for placed in findings])
        say_json(rules_form(states)) if options.json else say(rules_text(states))
        return DONE
    findings = narrowed(findings, options.rule, options.severity)
    say_json(check_form(findings)) if options.json else say(check_text(findings))
    return _found(str(placed.finding.severity) for placed in findings)


def _cast(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.casting import cast_table
    from app.verbs.json_forms import cast_form
    from app.verbs.report import cast_text

    with Project.open(options.project, read_only=True) as project:
        table = cast_table(project.story())
    say_json(cast_form(table)) if options.json else say(cast_text(table))
    return DONE


def _who_knows(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.errors import VerbError
    from app.verbs.knowing import who_knows, who_knows_all
    from app.verbs.knowing_forms import who_knows_form
    from app.verbs.report import who_knows_text

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
    if options.all == (options.fact is not None):
        raise VerbError("Name a fact, or give --all for every one.")
    if not options.all:
        answer = who_knows(story, options.fact, options.at)
        say_json(who_knows_form(story, answer)) if options.json else say(who_knows_text(story, answer))
        return DONE
    answers = who_knows_all(story, options.at)
    if options.json:
        say_json({"facts": [who_knows_form(story, answer) for answer in answers]})
    else:
        say("\n\n".join(who_knows_text(story, answer) for answer in answers))
    return DONE


def _grammar(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.json_forms import grammar_form
    from app.verbs.language import grammar_issues
    from app.verbs.report import grammar_text

    with Project.open(options.project, read_only=True) as project:
        issues = grammar_issues(project.story())
    say_json(grammar_form(issues)) if options.json else say(grammar_text(issues))
    return _found(str(placed.issue.severity) for placed in issues)


def _ledger_export(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.project.ledger import ledger_text
    from app.verbs.ledgers import write_ledger

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
    if options.output is None:
        sys.stdout.write(ledger_text(story))
        sys.stdout.flush()
    else:
        write_ledger(story, options.output)
        say(f"Wrote {options.output}")
    return DONE


def _ledger_import(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.ledgers import import_ledger
    from app.verbs.report import ledger_text

    with Project.open(options.project) as project:
        report = import_ledger(project, options.ledger)
    say(ledger_text(report))
    return DONE


def _backup(options: argparse.Namespace) -> int:
    from app.verbs.projects import back_up

    say(f"Backed up to {back_up(options.project, options.output)}")
    return DONE


def _words(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.counting import words_table
    from app.verbs.json_forms import words_form
    from app.verbs.report import words_text

    with Project.open(options.project, read_only=True) as project:
        table = words_table(project.story())
    say_json(words_form(table)) if options.json else say(words_text(table))
    return DONE


def _goals(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.goals import progress
    from app.verbs.json_forms import goals_form
    from app.verbs.report import goals_text

    with Project.open(options.project, read_only=True) as project:
        now = project.clock()
        found = progress(project.story(), project.goals(), project.writing_days(), project.sittings(1), now)
    say_json(goals_form(found)) if options.json else say(goals_text(found))
    return DONE


def _tour(options: argparse.Namespace) -> int:
    return _take_tour(options.output)


def _take_tour(folder: Path | None) -> int:
    from app.tour import take_tour

    take_tour(folder, say)
    return DONE


def _found(severities) -> int:
    return FOUND_ERRORS if "error" in severities else DONE


# The parser


class _Parser(argparse.ArgumentParser):
    """Complains as the verbs do, and fetches the shape of a verb's JSON only when its help is asked for."""

    json_form = ""

    def error(self, message: str):
        print(f"headcanon: {message} (see “{self.prog} --help”)", file=sys.stderr)
        raise SystemExit(COULD_NOT_RUN)

    def format_help(self) -> str:
        if self.json_form:
            from app.verbs.json_forms import documentation

            self.epilog = f"{documentation(self.json_form)}\n\n{_EXIT_CODES}"
        return super().format_help()


def _parser() -> argparse.ArgumentParser:
    _speak_utf8()
    parser = _Parser(
        prog="headcanon",
        description="A writing desk for fan fiction. Without a verb it opens the window.",
        epilog=f"“headcanon VERB --help” says more. {_EXIT_CODES}",
    )
    parser.add_argument("--version", action="version", version=f"headcanon {__version__}")
    parser.set_defaults(run=_start)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", parser_class=_Parser)

    verb = _verb(verbs, "new", _new, "make a project")
    verb.add_argument("--title", default="", help="the fic's title")
    verb.add_argument("--author", default="", help="who writes it")

    _verb(verbs, "open", _start, "open a project in the window")

    add_importing_verbs(partial(_verb, verbs))

    add_exporting_verbs(partial(_verb, verbs))

    verb = _verb(verbs, "check", _check, "find what doesn't fit", form="check_form")
    verb.add_argument("--rules", action="store_true", help="list what is checked, with how many findings each rule has")
    verb.add_argument("--rule", metavar="NAME", action="append", default=[], help="only this rule's; may be repeated")
    verb.add_argument("--severity", choices=("error", "warning", "hint"), help="only what is at least so grave")
    _verb(verbs, "cast", _cast, "list the cast, and names that could join it", form="cast_form")

    verb = _verb(verbs, "who-knows", _who_knows, "say who knows a fact", form="knowing_forms.who_knows_form")
    verb.add_argument("fact", metavar="FACT", nargs="?", help="its id, or words of it (divorce)")
    verb.add_argument("--all", action="store_true", help="every fact; --json prints {“facts”: [this, …]}")
    verb.add_argument(
        "--at",
        metavar="CHAPTER:PARAGRAPH",
        help="as of the end of this paragraph: 2:14, prologue:3, “Chapter 1:last”; without a paragraph, of the"
        " chapter; without --at, of the story. Chapters and paragraphs are counted from 1.",
    )

    _verb(verbs, "grammar", _grammar, "check spelling and grammar", form="grammar_form")

    ledger = verbs.add_parser("ledger", help="write or read the ledger as a YAML file")
    ledger_verbs = ledger.add_subparsers(title="verbs", metavar="VERB", required=True, parser_class=_Parser)
    verb = _verb(ledger_verbs, "export", _ledger_export, "write the ledger")
    verb.add_argument("--output", metavar="LEDGER", type=Path, help="the file; without it, to the terminal")
    verb = _verb(ledger_verbs, "import", _ledger_import, "read a ledger into the project")
    verb.add_argument("ledger", metavar="LEDGER", type=Path, help="a YAML file as “ledger export” writes it")

    canon = verbs.add_parser("canon", help="say what of canon holds, and share packs of it")
    add_canon_verbs(
        partial(_verb, canon.add_subparsers(title="verbs", metavar="VERB", required=True, parser_class=_Parser))
    )

    verb = _verb(verbs, "backup", _backup, "copy the project to safety")
    verb.add_argument("--output", metavar="PATH", type=Path, help="where to; without it, among its backups")

    _verb(verbs, "words", _words, "count words as AO3 does", form="words_form")

    _verb(verbs, "goals", _goals, "say how far the goals are reached", form="goals_form")

    add_beta_verbs(partial(_verb, verbs))
    add_finding_verbs(partial(_verb, verbs))
    add_history_verbs(partial(_verb, verbs))
    add_timeline_verbs(partial(_verb, verbs))
    add_times_verbs(partial(_verb, verbs))
    add_view_verbs(partial(_verb, verbs))
    add_knowing_verbs(partial(_verb, verbs))
    add_posting_verbs(partial(_verb, verbs))

    verb = _verb(verbs, "tour", _tour, "show on the sample fic what the program does, without a window", project=False)
    verb.add_argument("--output", metavar="DIR", type=Path, help="a folder for what it makes")
    return parser


def _verb(
    verbs, name: str, run: Callable[[argparse.Namespace], int], purpose: str, *, project: bool = True, form: str = ""
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(
        name,
        help=purpose,
        description=f"{purpose[:1].upper()}{purpose[1:]}.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verb.set_defaults(run=run)
    verb.json_form = form
    if project:
        verb.add_argument("project", metavar="F.fic", type=Path, help="the project")
    if form:
        verb.add_argument("--json", action="store_true", help="print JSON in a stable form, described below")
    return verb
