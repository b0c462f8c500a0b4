"""Scrivener's projects: a folder, or a packed one, with a binder in XML and a text in RTF for each of its items.

The format isn't published; what is read here was learnt from public readers of it. Version 3
keeps an item's files in ``Files/Data/<UUID>/``, versions 1 and 2 by number in ``Files/Docs/``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element

from app.manuscript.importers.chapter_headings import heading_of
from app.manuscript.importers.encodings import NotText, decoded
from app.manuscript.importers.file_tree import FileTree, is_hidden, tree_of_archive, tree_of_folder
from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.prepared import rewritten_notice, rtf_notices
from app.manuscript.importers.project_text import ProjectChapter, ProjectScene, made_chapters, names_in_a_row
from app.manuscript.importers.rtf_batch import read_rtf_texts
from app.manuscript.importers.rtf_text import plain_text
from app.manuscript.importers.scrivener_text import ScrivenerComment, read_scene_text
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.importers.xml_tree import text_at, xml_tree
from app.storyview.manuscript import ChapterStatus, Manuscript, Work
from app.storyview.said import Said, said

_FINISHED = ("revised draft", "final draft", "done", "revised", "final")
_SAFE_ID = re.compile(r"[A-Za-z0-9-]{1,64}")
_DEEPEST = 60
_PART = re.compile(r"(?:part|book|volume|act|teil|buch|band)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Item:
    """An item of the binder: what it is, and what stands below it."""

    id: str
    kind: str
    title: str
    status: str = ""
    included: bool = True
    children: tuple["_Item", ...] = ()

    def all(self) -> Iterator["_Item"]:
        """The item and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.all()


@dataclass
class _Files:
    """The files of a project's items."""

    tree: FileTree
    _names: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._names = frozenset(self.tree.names)

    def of(self, item: _Item, new: str, old: str) -> bytes:
        """What an item has under a name of version 3, or one of the versions before; nothing where it has none."""
        if not _SAFE_ID.fullmatch(item.id):
            return b""
        names = (f"Files/Data/{item.id}/{new}", f"Files/Docs/{item.id}{old}")
        return next((self.tree.read(name) for name in names if name in self._names), b"")

    def text(self, item: _Item, new: str, old: str) -> str:
        """The same for a short text of any kind."""
        content = self.of(item, new, old)
        if content.lstrip().startswith(b"{\\rtf"):
            return plain_text(content)
        try:
            return decoded(content)[0].strip() if content else ""
        except NotText:
            return ""


def _read(source: Source, reading: Reading) -> ReadManuscript:
    tree = tree_of_archive(source.path, source.content) if source.content else tree_of_folder(source.path)
    name = _binder_name(tree, source.path)
    root = xml_tree(tree.read(name), PurePosixPath(name).name)
    files = _Files(tree.below(str(PurePosixPath(name).parent)))
    binder = [_item(one, 0, _statuses(root)) for one in root.iterfind("Binder/BinderItem")]
    drafts = [one for one in binder if one.kind == "DraftFolder"]
    if not drafts:
        raise ImportProblem(said("“{file}” has no draft folder, so there is no text to import.", file=source.path.name))
    chosen = _chosen(drafts[0])
    texts = [files.of(one, "content.rtf", ".rtf") for one in chosen]
    read = read_rtf_texts(texts, reading)
    notices = [rewritten_notice(what, count) for what, count in read.rewritten.items()]
    notices += rtf_notices(read.pictures, read.deleted)
    scenes: dict[str, ProjectScene] = {}
    for item, paragraphs in zip(chosen, read.texts, strict=True):
        text = read_scene_text(paragraphs, _comments(files, item))
        scenes[item.id] = ProjectScene(
            item.title, text.paragraphs, files.text(item, "synopsis.txt", "_synopsis.txt"),
            files.text(item, "notes.rtf", "_notes.rtf"), text.remarks,
        )  # fmt: skip
    chapters = list(_chapters(drafts[0], scenes))
    made, comments, breaks = made_chapters(chapters)
    notices += _notices(root, binder, chosen, drafts[0], read.plainly, breaks)
    work = Work(title=_title(root) or PurePosixPath(name).stem, author=_author(root))
    return ReadManuscript(Manuscript(work, made), tuple(notices), comments)


def _binder_name(tree: FileTree, path: Path) -> str:
    """The binder's file: in the folder itself or the only one in it, called as the project where there are several."""
    found = [name for name in tree.names if name.lower().endswith((".scrivx", ".scrivproj")) and not is_hidden(name)]
    if not found:
        raise ImportProblem(said("“{file}” holds no Scrivener project.", file=path.name))
    return min(found, key=lambda name: (name.count("/"), PurePosixPath(name).stem != path.stem, name))


def _item(element: Element, depth: int, statuses: dict[str, str]) -> _Item:
    children = element.iterfind("Children/BinderItem") if depth < _DEEPEST else iter(())
    return _Item(
        element.get("UUID") or element.get("ID") or "",
        element.get("Type", ""),
        text_at(element, "Title"),
        statuses.get(text_at(element, "MetaData/StatusID"), ""),
        text_at(element, "MetaData/IncludeInCompile") == "Yes",
        tuple(_item(one, depth + 1, statuses) for one in children),
    )


def _statuses(root: Element) -> dict[str, str]:
    return {one.get("ID", ""): (one.text or "").strip() for one in root.iterfind("StatusSettings/StatusItems/Status")}


def _chosen(draft: _Item) -> list[_Item]:
    """The items of the draft that its compile includes; all of them where none is marked."""
    items = [one for one in draft.all() if one is not draft]
    included = [one for one in items if one.included]
    return included or items


def _title(root: Element) -> str:
    return next((text for one in root.iter("ProjectTitle") if (text := (one.text or "").strip())), "")


def _author(root: Element) -> str:
    for name in ("FullName", "Author"):
        for one in root.iter(name):
            if (one.text or "").strip():
                return (one.text or "").strip()
    names = [next((one.text or "" for one in root.iter(name)), "").strip() for name in ("FirstName", "LastName")]
    return " ".join(name for name in names if name) or root.get("Author", "").strip()


def _comments(files: _Files, item: _Item) -> dict[str, ScrivenerComment]:
    """The comments and footnotes beside a text, by their ids."""
    content = files.of(item, "content.comments", ".comments")
    if not content:
        return {}
    try:
        root = xml_tree(content, f"{item.title}: comments")
    except ImportProblem:
        return {}
    return {
        one.get("ID", ""): ScrivenerComment(
            plain_text((one.text or "").strip().encode("latin-1", errors="replace")), one.get("Footnote") == "Yes"
        )
        for one in root.iter("Comment")
    }


# The binder as parts, chapters and scenes


def _chapters(draft: _Item, scenes: dict[str, ProjectScene]) -> Iterator[ProjectChapter]:
    top = draft
    while len(top.children) == 1 and _is_part(top.children[0]):
        top = top.children[0]  # one folder around everything is the book, and no part of it
        if top.id in scenes and scenes[top.id].paragraphs:
            break
    yield from _of_container(top, "", scenes)


def _of_container(container: _Item, part: str, scenes: dict[str, ProjectScene]) -> Iterator[ProjectChapter]:
    """The chapters below a folder that is a part, or the draft itself."""
    own = scenes.get(container.id)
    if own is not None and (own.paragraphs or own.synopsis or own.notes):
        yield _chapter(container, [container], part, scenes)
    for child in container.children:
        if _is_part(child):
            name = f"{part} – {child.title}" if part else child.title
            yield from _of_container(child, name, scenes)
        else:
            items = [one for one in child.all() if one.id in scenes]
            if items:
                yield _chapter(child, items, part, scenes)


def _is_part(item: _Item) -> bool:
    """Whether a folder holds chapters and not scenes: it has folders, is called a part, or its texts are chapters."""
    if not item.children:
        return False
    if any(child.children and child.kind != "Text" for child in item.children):
        return True
    called = [child for child in item.children if heading_of(child.title) is not None]
    return 2 * len(called) > len(item.children) or (bool(called) and _PART.match(item.title) is not None)


def _chapter(head: _Item, items: Sequence[_Item], part: str, scenes: dict[str, ProjectScene]) -> ProjectChapter:
    """An item and what stands below it as one chapter; what was noted on the item is the chapter's."""
    own = scenes.get(head.id)
    found = [scenes[one.id] for one in items if one is not head]
    if own is not None:
        found = [ProjectScene("", own.paragraphs, remarks=own.remarks), *found]
    statuses = {one.status.casefold() for one in items}
    finished = bool(statuses) and all(status in _FINISHED for status in statuses)
    return ProjectChapter(
        head.title, tuple(found), part, own.synopsis if own else "", own.notes if own else "",
        ChapterStatus.REVISED if finished else ChapterStatus.DRAFT,
    )  # fmt: skip


# What is told


def _notices(
    root: Element, binder: Sequence[_Item], chosen: Sequence[_Item], draft: _Item, plainly: int, breaks: int
) -> Iterator[Said]:
    others = [one.title or one.kind for one in binder if one.kind != "DraftFolder"]
    if others:
        yield said("Only the draft was read; left out: {names}.", names=names_in_a_row(others))
    kept = {one.id for one in chosen}
    left = [one.title or "?" for one in draft.all() if one is not draft and one.id not in kept and not one.children]
    if left:
        yield said("Not in the compile, and so left out: {names}.", names=names_in_a_row(left))
    if any(True for _ in root.iter("Keyword")):
        yield said("Keywords, labels and other data of Scrivener were left out.")
    if plainly:
        yield said("{count} texts were damaged; their words are here without their emphasis.", count=plainly)
    if breaks:
        yield said("Empty lines were taken as scene breaks: {count}.", count=f"{breaks:,}")
    yield said("Synopses, notes, annotations and titles of scenes are comments and summaries now.")


SCRIVENER = Importer("Scrivener", (".scriv", ".scrivx"), lambda source: source.suffix == ".scriv", _read)
