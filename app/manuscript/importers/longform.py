"""Projects of Longform, a plug-in of Obsidian: a note whose front matter lists the scenes' notes in their order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from app.manuscript.importers.encodings import NotText, decoded
from app.manuscript.importers.file_tree import FileTree

_FRONT = re.compile(r"\A---\n(.*?)\n---", re.DOTALL)
_IS_INDEX = re.compile(r"^longform:\s*$", re.MULTILINE)
_TITLE = re.compile(r"^\s+title:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)
_FOLDER = re.compile(r"^\s+sceneFolder:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)
_SCENES = re.compile(r"^(\s+)scenes:\s*\n((?:\1\s*-.*\n?)*)", re.MULTILINE)
_ENTRY = re.compile(r"^[\s-]*-\s+[\"']?(.+?)[\"']?\s*$", re.MULTILINE)
_LARGEST = 200_000  #: letters of a note that is only an index


@dataclass(frozen=True, slots=True)
class LongformIndex:
    """The note that lists the scenes: its name, the work's title, the names of the scenes' notes that exist."""

    name: str
    title: str
    scenes: tuple[str, ...]


def longform_index(tree: FileTree, names: Sequence[str]) -> LongformIndex | None:
    """The index among some files, or None. Raises `ImportProblem` where a file can't be read."""
    for name in names:
        if PurePosixPath(name).suffix.lower() != ".md":
            continue
        content = tree.read(name)
        if b"longform:" not in content[:_LARGEST]:
            continue
        try:
            front = _FRONT.match(decoded(content[:_LARGEST])[0])
        except NotText:
            continue
        if front is not None and _IS_INDEX.search(front[1]):
            return _index(name, front[1], frozenset(names))
    return None


def _index(name: str, front: str, names: frozenset[str]) -> LongformIndex:
    title, folder, scenes = _TITLE.search(front), _FOLDER.search(front), _SCENES.search(front + "\n")
    below = PurePosixPath(name).parent / (folder[1].strip("/") if folder else "")
    wanted = [str(below / f"{entry}.md") for entry in _ENTRY.findall(scenes[2] if scenes else "")]
    return LongformIndex(name, title[1] if title else "", tuple(one for one in dict.fromkeys(wanted) if one in names))
