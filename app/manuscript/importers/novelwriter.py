"""novelWriter's projects: nwProject.nwx, an XML file that says what stands where, and a text file for each document.

Versions 1.0 to 1.6 of the format are read: the older ones keep in elements what the newer
keep in attributes, and the newest has its documents in files that end in .md.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from app.manuscript.importers.encodings import NotText, decoded
from app.manuscript.importers.file_tree import FileTree, tree_of_archive, tree_of_folder
from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.novelwriter_text import Heading, Piece, Said, pieces_of
from app.manuscript.importers.project_text import ProjectChapter, ProjectScene, Remark, made_chapters, names_in_a_row
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.importers.xml_tree import text_at, xml_tree
from app.prose.document import Paragraph
from app.storyview.manuscript import ChapterStatus, Manuscript, Work
from app.storyview.said import said

_BINDER = "nwProject.nwx"
_FINISHED = ("finished", "final", "final draft", "done", "revised")


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of the project's tree."""

    handle: str
    parent: str
    order: int
    kind: str
    of: str
    layout: str
    name: str
    status: str
    active: bool


@dataclass
class _Book:
    """The chapters as they are gathered from the documents."""

    title: str = ""
    front: list[str] = field(default_factory=list)  # what stands on the title page
    chapters: list[ProjectChapter] = field(default_factory=list)
    part: str = ""
    novel: str = ""  # the name of one of several novels in the project
    waiting: list[str] = field(default_factory=list)  # notes before a paragraph
    on_title_page: bool = False

    def take(self, piece: Piece, status: str) -> None:
        """Take what comes next in the documents."""
        if isinstance(piece, Heading):
            self._heading(piece, status)
        elif isinstance(piece, Said):
            self._said(piece)
        elif self.on_title_page:
            self.front.append(piece.text)
        else:
            self._paragraph(piece)

    def _heading(self, heading: Heading, status: str) -> None:
        self.settle()
        self.on_title_page = heading.level == 1 and not heading.plain
        finished = ChapterStatus.REVISED if status.casefold() in _FINISHED else ChapterStatus.DRAFT
        if self.on_title_page:
            self.title = self.title or heading.title
        elif heading.level == 1:
            self.part = " – ".join(name for name in (self.novel, heading.title) if name)
            self.chapters.append(ProjectChapter(heading.title, part=self.part, numbered=False, status=finished))
        elif heading.level == 2:
            self.chapters.append(ProjectChapter(heading.title, part=self.part, numbered=heading.plain, status=finished))
        else:
            self._add(ProjectScene(heading.title, parted=heading.level == 3))

    def _said(self, piece: Said) -> None:
        scene = self._scene()
        if piece.kind == "synopsis" and scene is None and self.chapters:
            chapter = self.chapters[-1]
            self.chapters[-1] = replace(chapter, summary="\n".join(filter(None, (chapter.summary, piece.text))))
        elif piece.kind == "synopsis" and scene is not None:
            self._put(replace(scene, synopsis="\n".join(filter(None, (scene.synopsis, piece.text)))))
        elif not self.on_title_page:
            self.waiting.append(piece.text)

    def _paragraph(self, paragraph: Paragraph) -> None:
        scene = self._scene()
        if scene is None:
            self._add(ProjectScene(parted=False))
            scene = self.chapters[-1].scenes[-1]
        remarks = scene.remarks
        if self.waiting:
            remarks = (*remarks, Remark(paragraph.id, 0, len(paragraph.text), "\n".join(self.waiting)))
            self.waiting = []
        self._put(replace(scene, paragraphs=(*scene.paragraphs, paragraph), remarks=remarks))

    def settle(self) -> None:
        """Put notes that no paragraph follows where they were written."""
        scene, self.waiting, words = self._scene(), [], "\n".join(self.waiting)
        if words and scene is not None:
            self._put(replace(scene, notes="\n".join(filter(None, (scene.notes, words)))))
        elif words and self.chapters:
            chapter = self.chapters[-1]
            self.chapters[-1] = replace(chapter, notes="\n".join(filter(None, (chapter.notes, words))))

    def _scene(self) -> ProjectScene | None:
        return self.chapters[-1].scenes[-1] if self.chapters and self.chapters[-1].scenes else None

    def _add(self, scene: ProjectScene) -> None:
        if not self.chapters:
            self.chapters.append(ProjectChapter("", part=self.part))
        self.chapters[-1] = replace(self.chapters[-1], scenes=(*self.chapters[-1].scenes, scene))

    def _put(self, scene: ProjectScene) -> None:
        self.chapters[-1] = replace(self.chapters[-1], scenes=(*self.chapters[-1].scenes[:-1], scene))


def _read(source: Source, reading: Reading) -> ReadManuscript:
    tree = tree_of_archive(source.path, source.content) if source.content else tree_of_folder(source.path)
    found = [name for name in tree.names if PurePosixPath(name).name == _BINDER]
    if not found:
        raise ImportProblem(said("“{file}” holds no novelWriter project.", file=source.path.name))
    name = min(found, key=lambda one: one.count("/"))
    root = xml_tree(tree.read(name), _BINDER)
    tree = tree.below(str(PurePosixPath(name).parent))
    statuses = {one.get("key", ""): one.text or "" for one in root.iterfind("settings/status/entry")}
    items = [_item(one, statuses) for one in root.iterfind("content/item")]
    roots = [one for one in items if one.kind == "ROOT" and one.of == "NOVEL"]
    replacements = {one.get("key", ""): one.text or "" for one in root.iterfind("settings/autoReplace/entry")}
    book = _Book()
    inactive: list[str] = []
    missing: list[str] = []
    for novel in sorted(roots, key=lambda one: one.order):
        book.novel = book.part = novel.name if len(roots) > 1 else ""
        documents = [one for one in _below(novel, items) if one.kind == "FILE" and one.layout != "NOTE"]
        inactive += [one.name for one in documents if not one.active]
        documents = [one for one in documents if one.active]
        for number, item in enumerate(documents):
            reading.share(number, len(documents), item.name)
            text = _text(tree, item)
            if text is None:
                missing.append(item.name)
                continue
            book.on_title_page = False
            for piece in _with_front(list(pieces_of(text, replacements))):
                book.take(piece, item.status)
        book.settle()
    chapters = [one for one in book.chapters if one.numbered or one.scenes or one.summary or one.notes]
    made, comments, _ = made_chapters(chapters)
    others = [one.name for one in items if one.kind == "ROOT" and one.of not in ("NOVEL", "TRASH")]
    notices = []
    if others:
        notices.append(said("Only the novel was read; left out: {names}.", names=names_in_a_row(others)))
    if inactive:
        notices.append(said("Inactive documents were left out: {names}.", names=names_in_a_row(inactive)))
    if missing:
        notices.append(said("These documents are missing in the project: {names}.", names=names_in_a_row(missing)))
    notices.append(said("Synopses, comments, tags and titles of scenes are comments and summaries now."))
    work = Work(
        title=book.title or text_at(root, "project/title") or text_at(root, "project/name"),
        author=text_at(root, "project/author"),
        language=(text_at(root, "settings/language") or "en").partition("_")[0].replace("None", "en"),
        notes="\n".join(book.front),
    )
    return ReadManuscript(Manuscript(work, made), tuple(notices), comments)


def _with_front(pieces: list[Piece]) -> Iterator[Piece]:
    """A document's pieces, a title before what stands above it on its page."""
    at = next((number for number, one in enumerate(pieces) if isinstance(one, Heading)), None)
    first = pieces[at] if at is not None else None
    if at and isinstance(first, Heading) and first.level == 1 and not first.plain:
        pieces = [first, *pieces[:at], *pieces[at + 1 :]]
    yield from pieces


def _item(element: Element, statuses: dict[str, str]) -> _Item:
    def value(name: str) -> str:
        return (element.get(name) or text_at(element, name)).strip()

    name = element.find("name")
    status = (name.get("status", "") if name is not None else "") or text_at(element, "status")
    active = (name.get("active") or name.get("exported") if name is not None else None) or text_at(element, "exported")
    order = value("order")
    return _Item(
        value("handle"), value("parent"), int(order) if order.isdecimal() else 0, value("type"), value("class"),
        value("layout"), text_at(element, "name"), statuses.get(status, status),
        active.lower() not in ("no", "false", "0"),
    )  # fmt: skip


def _below(parent: _Item, items: list[_Item]) -> Iterator[_Item]:
    """All items below one, in the order of the tree."""
    children: dict[str, list[_Item]] = {}
    for one in items:
        children.setdefault(one.parent, []).append(one)
    waiting = sorted(children.pop(parent.handle, []), key=lambda one: -one.order)
    while waiting:
        one = waiting.pop()
        yield one
        waiting += sorted(children.pop(one.handle, []), key=lambda child: -child.order)


def _text(tree: FileTree, item: _Item) -> str | None:
    """The text of a document, or None where its file is missing."""
    names = set(tree.names)
    for ending in (".md", ".nwd"):
        name = f"content/{item.handle}{ending}"
        if name in names:
            try:
                return decoded(tree.read(name))[0]
            except NotText:
                return None
    return None


NOVELWRITER = Importer("novelWriter", (".nwx",), lambda source: source.suffix == ".nwx", _read)
