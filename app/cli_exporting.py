"""The command line's verb that writes fics in other formats."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli_speaking import DONE, say, say_json

if TYPE_CHECKING:
    from app.verbs.export_batch import Order

_NOT_ALL = 2


class _Formats:
    """The formats, asked for when they are needed: the parts that know them take a while to load."""

    def __iter__(self) -> Iterator[str]:
        from app.manuscript import ExportFormat

        return iter([to.value for to in ExportFormat])

    def __contains__(self, name: object) -> bool:
        return name in list(self)


def add_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add them with ``verb``, which takes a name, what to run, a purpose, and perhaps the form of its JSON."""
    made = verb("export", _export, "write fics in other formats", project=False, form="export_text.exports_form")
    made.add_argument("projects", metavar="F.fic", nargs="*", help="the projects; patterns such as “**/*.fic” will do")
    made.add_argument(
        "--to",
        metavar="FORMAT",
        choices=_Formats(),
        action="append",
        default=[],
        help="the format: %(choices)s; may be repeated",
    )
    made.add_argument("--preset", metavar="NAME", help="as this preset of the project, or of every project, says")
    made.add_argument("--list-presets", action="store_true", help="list the presets, write nothing")
    made.add_argument(
        "--output",
        metavar="PATH",
        help="the file; for a format by chapters (ao3) a folder, or a file that ends as the format's do. A folder for"
        " several: the files in it are named after the projects. Without it, they go beside each project",
    )
    made.add_argument(
        "--overwrite",
        action="store_true",
        help="replace any file at a name that was not given to the letter; else only earlier exports, unchanged since",
    )
    made.add_argument(
        "--chapters",
        metavar="LIST",
        help="only these, by number or heading: 1,3-5,Epilogue; or all, finished, posted, unposted",
    )
    made.add_argument("--template", metavar="T", help="the dress, of those that the format comes in")
    made.add_argument("--front", metavar="FILE", type=Path, action="append", help="a text file as a page before")
    made.add_argument("--back", metavar="FILE", type=Path, action="append", help="the same after the story")
    made.add_argument("--cover", metavar="FILE", type=Path, help="a picture as the cover")
    made.add_argument("--comments", action="store_true", default=None, help="with your comments, where there is room")
    made.add_argument("--no-notes", action="store_true", help="without summaries and notes")
    made.add_argument("--legal-name", metavar="NAME", default="", help="heads a manuscript in standard format")
    made.add_argument(
        "--contact", metavar="LINE", action="append", default=[], help="a line of your address there; may be repeated"
    )


def _export(options: argparse.Namespace) -> int:
    from app.manuscript import ImportProblem
    from app.verbs.errors import VerbError
    from app.verbs.export_batch import Exported, export_all
    from app.verbs.export_text import exports_form
    from app.verbs.import_batch import expanded
    from app.verbs.report import export_text

    projects: dict[Path, None] = {}
    done: list[Exported] = []
    for name in options.projects:
        try:
            projects |= dict.fromkeys(expanded(name))
        except ImportProblem as error:  # a pattern that fits nothing must not keep the others from being exported
            done.append(Exported(Path(name), "", problem=str(error)))
    if options.list_presets:
        return _list_presets(list(projects), options.json)
    if not options.projects:
        raise VerbError("Name a project to export, such as my-fic.fic.")
    for one in export_all(list(projects), _order(options)):
        done.append(one)
        if not one.problem and not options.json:
            say(export_text(one.files, one.losses, one.missing))
    failed = [one for one in done if one.problem]
    for one in failed:
        which = f"{one.project}: " if len(options.projects) > 1 or len(projects) > 1 else ""
        print(f"headcanon: {which}{' '.join(one.problem.split())}", file=sys.stderr)
    if options.json:
        say_json(exports_form(done))
    return _NOT_ALL if failed else DONE


def _order(options: argparse.Namespace) -> "Order":
    from app.manuscript import ExportFormat
    from app.verbs.errors import VerbError
    from app.verbs.export_batch import Order
    from app.verbs.matter_pages import page_from

    if options.cover is not None and not options.cover.is_file():
        raise VerbError(f"There is no picture at “{options.cover}”.")
    return Order(
        formats=tuple(dict.fromkeys(map(ExportFormat, options.to))),
        preset=options.preset,
        output=None if options.output is None else Path(options.output),
        is_folder=options.output is not None and options.output.endswith((os.sep, "/")),
        overwrite=options.overwrite,
        chapters=options.chapters,
        template=options.template,
        notes=False if options.no_notes else None,
        comments=options.comments,
        front=None if options.front is None else tuple(map(page_from, options.front)),
        back=None if options.back is None else tuple(map(page_from, options.back)),
        cover=options.cover,
        legal_name=options.legal_name,
        contact="\n".join(options.contact),
    )


def _list_presets(projects: list[Path], as_json: bool) -> int:
    from app.project import Project
    from app.verbs.export_text import presets_form, presets_text

    own = []
    for path in projects:
        with Project.open(path, read_only=True) as project:
            own.append((str(path), project.export_presets()))
    say_json(presets_form(own)) if as_json else say(presets_text(own))
    return DONE
