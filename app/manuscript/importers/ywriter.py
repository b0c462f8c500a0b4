"""yWriter's projects (versions 6 and 7): one XML file with the chapters, the scenes and their texts."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.manuscript.importers.encodings import NotText, decoded
from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.project_text import ProjectChapter, ProjectScene, made_chapters, names_in_a_row
from app.manuscript.importers.signs import without
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.importers.xml_tree import text_at, xml_tree
from app.prose.document import Mark, MarkKind, Paragraph, ParagraphStyle
from app.storyview.manuscript import ChapterStatus, Manuscript, Work
from app.storyview.said import Said, said

_CODES = {"i": MarkKind.ITALIC, "b": MarkKind.BOLD, "u": MarkKind.UNDERLINE, "s": MarkKind.STRIKE}
_CODE = re.compile(r"\[(/?)([ibus])\]", re.IGNORECASE)
_LAYOUT = re.compile(r"\[(/?)(c|r|h[1-4])\]", re.IGNORECASE)
_COMMENT = re.compile(r"/\*(.*?)\*/", re.DOTALL)
_STYLES = {"c": ParagraphStyle.CENTRED, "r": ParagraphStyle.RIGHT}
_FINISHED = ("4", "5")  # of a scene: second edit, done
_DECLARED = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")


def _read(source: Source, reading: Reading) -> ReadManuscript:
    root = _root(source)
    title = text_at(root, "PROJECT/Title")
    reading.tell(0.4, said("Finding the chapters"))
    scenes = {text_at(one, "ID"): one for one in root.iterfind("SCENES/SCENE")}
    unused: list[str] = []
    chapters: list[ProjectChapter] = []
    parts = ""
    found = sorted(enumerate(root.iterfind("CHAPTERS/CHAPTER")), key=lambda one: (_order(one[1], one[0]), one[0]))
    listed: set[str] = set()
    for _, chapter in found:
        inside = [(one.text or "").strip() for one in chapter.iterfind("Scenes/ScID")]
        own = [scenes[name] for name in inside if name in scenes]
        listed |= {text_at(one, "ID") for one in own}
        name = text_at(chapter, "Title")
        if not _is_told(chapter):
            unused.append(name)
            continue
        told = [one for one in own if _is_used(one)]
        unused += [text_at(one, "Title") for one in own if not _is_used(one)]
        summary = text_at(chapter, "Desc")
        if text_at(chapter, "SectionStart") in ("-1", "1"):
            parts = name
            if not any(text_at(one, "SceneContent") for one in told):
                if summary:
                    chapters.append(ProjectChapter(name, (), parts, summary, numbered=False))
                continue
        finished = bool(told) and all(text_at(one, "Status") in _FINISHED for one in told)
        chapters.append(
            ProjectChapter(name, tuple(_scene(one) for one in told), parts, summary,
                           status=ChapterStatus.REVISED if finished else ChapterStatus.DRAFT)
        )  # fmt: skip
    strays = [one for number, one in scenes.items() if number not in listed and _is_used(one)]
    if strays:
        chapters.append(ProjectChapter(said("Without a chapter"), tuple(map(_scene, strays)), numbered=False))
    made, comments, breaks = made_chapters(chapters)
    work = Work(title=title, author=text_at(root, "PROJECT/AuthorName"), summary=text_at(root, "PROJECT/Desc"))
    return ReadManuscript(Manuscript(work, made), tuple(_notices(root, unused, breaks)), comments)


def _notices(root: Element, unused: list[str], breaks: int) -> Iterator[Said]:
    if unused:
        yield said("Unused chapters and scenes, notes and lists were left out: {names}.", names=names_in_a_row(unused))
    kept = {"CHARACTERS": said("characters"), "LOCATIONS": said("locations"), "ITEMS": said("items")}
    left = [words for name, words in kept.items() if len(root.find(name) or ())]
    if left:
        yield said("Only the text was read; left out: {names}.", names=names_in_a_row(left))
    if breaks:
        yield said("Empty lines were taken as scene breaks: {count}.", count=f"{breaks:,}")
    yield said("Descriptions, notes and titles of scenes are comments and summaries now.")


def _root(source: Source) -> Element:
    """The project's XML, in whatever encoding it is. Raises `ImportProblem`."""
    try:
        text, _ = decoded(source.content)
    except NotText:
        raise ImportProblem(said("“{file}” is not a text file.", file=source.path.name)) from None
    return xml_tree(_DECLARED.sub("", text), source.path.name)


def _order(chapter: Element, otherwise: int) -> int:
    order = text_at(chapter, "SortOrder")
    return int(order) if order.isdecimal() else otherwise


def _is_told(chapter: Element) -> bool:
    """Whether a chapter is part of the story: not unused, and neither notes nor a list of things to do."""
    kind = text_at(chapter, "ChapterType") or text_at(chapter, "Type")
    return chapter.find("Unused") is None and kind in ("", "0")


def _is_used(scene: Element) -> bool:
    kind = text_at(scene, "Fields/Field_SceneType")
    return scene.find("Unused") is None and kind in ("", "0")


def _scene(scene: Element) -> ProjectScene:
    text = scene.findtext("SceneContent") or ""
    remarks = [found[1].strip() for found in _COMMENT.finditer(text)]
    notes = "\n".join(part for part in (text_at(scene, "Notes"), *remarks) if part)
    joined = text_at(scene, "AppendToPrev") in ("-1", "1")
    return ProjectScene(
        text_at(scene, "Title"), tuple(_paragraphs(_COMMENT.sub("", text))), text_at(scene, "Desc"), notes,
        parted=not joined,
    )  # fmt: skip


def _paragraphs(text: str) -> Iterator[Paragraph]:
    """The lines of a scene as paragraphs, with what stands in brackets as marks; emphasis may go over several."""
    opened: set[str] = set()
    style = ParagraphStyle.BODY
    for line in text.replace("\r\n", "\n").split("\n"):
        marks: list[Mark] = []
        cuts = [found.span() for found in _LAYOUT.finditer(line)]
        for found in _LAYOUT.finditer(line):
            style = _STYLES.get(found[2].lower(), style) if not found[1] else style
        of_line = style
        if any(found[1] for found in _LAYOUT.finditer(line)):
            style = ParagraphStyle.BODY
        starts = dict.fromkeys(opened, 0)
        for found in _CODE.finditer(line):
            cuts.append(found.span())
            name = found[2].lower()
            if not found[1]:
                starts.setdefault(name, found.end())
            elif name in starts:
                marks.append(Mark(starts.pop(name), found.start(), _CODES[name]))
        marks += [Mark(start, len(line), _CODES[name]) for name, start in starts.items()]
        opened = set(starts)
        yield without(Paragraph(line, of_line, tuple(marks)), sorted(cuts))


YWRITER = Importer("yWriter", (".yw7", ".yw6"), lambda source: source.suffix in (".yw7", ".yw6"), _read)
