"""The command line's verbs for canon."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli_speaking import DONE, say, say_json


def add_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add them with ``verb``, which takes a name, what to run, a purpose, and perhaps the form of its JSON."""
    made = verb("show", _show, "say what of canon holds", form="canon_form")
    made.add_argument(
        "--at", metavar="CHAPTER:PARAGRAPH", help="as of the end of this paragraph (2:14); without it, of the story"
    )
    made = verb("baseline", _baseline, "say how far the story follows canon")
    made.add_argument("baseline", metavar="PLACE", help="5x12, “Book 3, chapter 7”, film 2; '' for all of canon")
    made = verb("export", _export, "write the canon facts as a pack, to share within a fandom")
    made.add_argument("pack", metavar="PACK", type=Path, help="the YAML file; nothing of the fic's text is in it")
    made = verb("import", _import, "read a pack of canon facts into the project")
    made.add_argument("pack", metavar="PACK", type=Path, help="a file as “canon export” writes it, or the same as JSON")
    made.add_argument("--with-cast", action="store_true", help="add those to the cast whom facts speak of")


def _show(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.canon import canon_table, canon_text
    from app.verbs.json_forms import canon_form

    with Project.open(options.project, read_only=True) as project:
        story = project.story()
    table = canon_table(story, options.at)
    say_json(canon_form(table)) if options.json else say(canon_text(table, story.work.canon_baseline))
    return DONE


def _baseline(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.canon import baseline_problem, set_baseline

    with Project.open(options.project) as project:
        set_baseline(project, options.baseline)
    baseline = options.baseline.strip()
    say(f"The story follows canon: {baseline}." if baseline else "The story follows all of canon.")
    problem = baseline_problem(baseline)
    if problem:
        say(problem)
    return DONE


def _export(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.canon import write_pack

    with Project.open(options.project, read_only=True) as project:
        facts = write_pack(project.story(), options.pack)
    say(f"Wrote {options.pack}: canon facts {facts}")
    return DONE


def _import(options: argparse.Namespace) -> int:
    from app.project import Project
    from app.verbs.canon import pack_taken, taken_text

    with Project.open(options.project) as project:
        taken = pack_taken(project.story(), options.pack, with_cast=options.with_cast)
        project.put(*taken.put)
    say(taken_text(taken))
    return DONE
