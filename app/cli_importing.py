"""Taking manuscripts into a project without a window."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from app.cli_speaking import DONE, say, say_json

_SOME_FAILED = 2


def add_verbs(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add them with ``add``, which takes a name, what to run, a purpose, and the form of its JSON."""
    verb = add("import", _import, "take manuscripts into a project", project=False, form="import_forms.import_form")
    verb.add_argument(
        "sources", metavar="SOURCE", nargs="+",
        help="a file (.txt, .md, .html, .docx, .odt, .rtf, .epub …), a folder, another program's project, or a pattern"
        " such as “*.html” or “**/*.docx”; each is taken by itself",
    )  # fmt: skip
    verb.add_argument("--into", metavar="F.fic", type=Path, required=True, help="the project; made where it is missing")
    verb.add_argument("--as-one", action="store_true", help="all sources are one manuscript, in this order")
    verb.add_argument("--chapters", metavar="LIST", help="only these of the source, by number or heading: 1,3-5")
    verb.add_argument(
        "--tracked",
        choices=("accept", "reject", "comments"),
        default="accept",
        help="what becomes of the tracked changes of a Word file",
    )
    how = verb.add_mutually_exclusive_group()
    how.add_argument("--new", action="store_true", help="take every chapter as a new one, whatever is there already")
    how.add_argument("--update", action="store_true", help="only update chapters that are there already, add none")
    verb.add_argument("--dry-run", action="store_true", help="only say what would become of each chapter")


def _import(options: argparse.Namespace) -> int:
    from app.manuscript import Tracked
    from app.verbs.import_batch import Batch, SourceResult, import_all
    from app.verbs.import_forms import import_form
    from app.verbs.import_plan import Rule
    from app.verbs.import_text import dry_run_text, import_text

    batch = Batch(
        tuple(options.sources), options.into, options.as_one, Tracked(options.tracked),
        Rule.NEW if options.new else Rule.UPDATE if options.update else Rule.AUTO, options.chapters, options.dry_run,
    )  # fmt: skip
    results: list[SourceResult] = []
    for one in import_all(batch):
        results.append(one)
        if not options.json and not one.problem:
            say(import_text(one, dry_run=batch.dry_run))
    if options.json:
        say_json(import_form(batch, results))
    elif options.dry_run:
        say(dry_run_text())
    failed = [one for one in results if one.problem]
    for one in failed:
        print(f"headcanon: {one.problem}", file=sys.stderr)
    if len(results) > 1 and failed:
        print(f"headcanon: not imported: {', '.join(one.name for one in failed)}", file=sys.stderr)
    return _SOME_FAILED if failed else DONE
