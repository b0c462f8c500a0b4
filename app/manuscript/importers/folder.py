"""A folder of files, or a packed one: each a chapter or as many as it holds, each folder in it a part."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from app.manuscript.importers.chapter_files import extent_by_name, is_left_behind, natural_key, part_of
from app.manuscript.importers.file_tree import FileTree
from app.manuscript.importers.importer import Reading, ReadManuscript, Source
from app.manuscript.importers.longform import longform_index
from app.manuscript.importers.project_text import names_in_a_row
from app.manuscript.importers.registry import SUFFIXES
from app.manuscript.importers.several import ReadFile, put_together
from app.manuscript.importers.sniffing import with_kind
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.importers.structure import Extent
from app.storyview.said import Said, said

_READ = frozenset(SUFFIXES) - {".zip"}


def read_folder(
    tree: FileTree, path: Path, reading: Reading, read: Callable[[Source, Reading], ReadManuscript]
) -> ReadManuscript:
    """The manuscript in a folder's files, sorted by number. ``read`` reads one of them.

    Files that are none of a manuscript, and such as can't be read, are told of.
    Raises `ImportProblem` where there is nothing to read, `Cancelled`.
    """
    files: list[ReadFile] = []
    foreign: list[str] = []
    problems: list[Said] = []
    left = 0
    known = [name for name in tree.names if not is_left_behind(name)]
    names = sorted(known, key=natural_key)
    inside = _shared_folder(names)
    listed = longform_index(tree, names)
    if listed is not None:
        names = [*listed.scenes, *(name for name in names if name not in {*listed.scenes, listed.name})]
    readable = [name for name in names if PurePosixPath(name).suffix.lower() in _READ]
    # One file is the whole, as Google Docs packs a page with its pictures, unless it is called as a chapter is.
    whole = len(readable) == 1 and extent_by_name(PurePosixPath(readable[0]).stem) is not Extent.CHAPTER
    for number, name in enumerate(names):
        if PurePosixPath(name).suffix.lower() not in _READ:
            foreign.append(name)
            continue
        here = Path(*PurePosixPath(name).parts)
        try:
            content = tree.read(name)
            source = with_kind(path / here, content)
            if content.strip():
                found = read(source, reading if whole else reading.share(number, len(names), here.name))
                files.append(ReadFile(here.stem, part_of(name.removeprefix(inside)), found))
            else:
                left += 1
        except ImportProblem as error:
            problems.append(said("Left out: {reason}", reason=_as_said(error)))
    if not files:
        if problems:
            raise ImportProblem(said("Nothing in “{folder}” can be read. {problem}", folder=path.name,
                                     problem=problems[0]))  # fmt: skip
        raise ImportProblem(
            said("“{folder}” holds no file that can be imported. These can: {kinds}.", folder=path.name,
                 kinds=" ".join(SUFFIXES))
        )  # fmt: skip
    title = (listed.title if listed is not None else "") or path.stem
    if whole:
        (only,) = files
        work = only.read.manuscript.work
        titled = replace(only.read.manuscript, work=replace(work, title=work.title or title))
        together = replace(only.read, manuscript=titled)
    else:
        together = put_together(files, title)
    notices = [*problems, *_left_out(foreign, len(tree.names) - len(known), left)]
    return ReadManuscript(together.manuscript, (*notices, *together.notices), together.comments, together.changes)


def _as_said(error: ImportProblem) -> str:
    return error.args[0] if error.args else str(error)


def _shared_folder(names: list[str]) -> str:
    """The folder that all files are in, as a packed folder has one, or nothing."""
    tops = {PurePosixPath(name).parts[0] for name in names}
    return f"{tops.pop()}/" if len(tops) == 1 and all("/" in name for name in names) else ""


def _left_out(foreign: list[str], hidden: int, empty: int) -> list[Said]:
    notices: list[Said] = []
    if foreign:
        notices.append(said("Left out, as files of other kinds: {names}.", names=names_in_a_row(foreign)))
    if hidden == 1:
        notices.append(said("Left out: 1 hidden or backup file."))
    elif hidden:
        notices.append(said("Left out: {count} hidden or backup files.", count=f"{hidden:,}"))
    if empty == 1:
        notices.append(said("Left out: 1 empty file."))
    elif empty:
        notices.append(said("Left out: {count} empty files.", count=f"{empty:,}"))
    return notices
