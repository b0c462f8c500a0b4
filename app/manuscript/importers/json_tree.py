"""Pandoc's tree as JSON: what Headcanon writes (see `exporters.json_tree`) in full, any other by its blocks."""

import json
from dataclasses import replace
from typing import Any

from app.manuscript.exporters.json_tree import CHAPTER_FIELDS, PARTS
from app.manuscript.field_text import field_text
from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.pandoc_formats import PANDOC_FORMATS, pandoc_answer
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.pandoc_tree import NestedTooDeep, from_blocks
from app.prose.document import Document
from app.storyview.manuscript import COLOURS, Chapter, ChapterKind, ChapterStatus, Manuscript, Work
from app.storyview.said import said

_NUMBERS = ("series_position", "planned_chapters")


def _read(source: Source, reading: Reading) -> ReadManuscript:
    reading.tell(0.2, said("Understanding the format"))
    # Pandoc takes nothing that isn't a tree of its own, so that its shape is known here.
    try:
        found = json.loads(pandoc_answer(source, source.content, reading))
        if "headcanon" not in found["meta"]:
            return PANDOC_FORMATS.read(source, reading)
        chapters = tuple(_chapter(block["c"]) for block in found["blocks"] if _css(block) in (["chapter"], ["page"]))
    except (NestedTooDeep, RecursionError) as error:
        raise ImportProblem(said("“{file}” is nested too deep to be a manuscript.", file=source.path.name)) from error
    return ReadManuscript(Manuscript(_work(found["meta"].get("work", {}).get("c", {})), chapters))


def _css(block: dict[str, Any]) -> list[str]:
    return block["c"][0][1] if block["t"] == "Div" else []


def _work(said_of: Any) -> Work:
    work = Work()
    for name, value in said_of.items() if isinstance(said_of, dict) else ():
        kept = getattr(work, name, None) if name in Work.__slots__ else None
        if isinstance(kept, tuple) and value["t"] == "MetaList":
            work = replace(work, **{name: tuple(_text(one) for one in value["c"])})
        elif name in _NUMBERS and _text(value).isdecimal():
            work = replace(work, **{name: int(_text(value))})
        elif isinstance(kept, str):
            work = replace(work, **{name: _text(value)})
    return work


def _text(value: dict[str, Any]) -> str:
    return value["c"] if value["t"] == "MetaString" else ""


def _chapter(content: list[Any]) -> Chapter:
    (_, css, attributes), blocks = content
    said_of = {**CHAPTER_FIELDS, **dict(attributes)}
    if css == ["page"]:
        heading = next(iter(from_blocks(blocks[:1]).paragraphs), None)
        title = heading.text if heading is not None else ""
        return Chapter(title=title, numbered=False, document=_document(blocks[1:]))
    parts = {_css(block)[0]: _document(block["c"][1]) for block in blocks if _css(block)}
    texts = {css: field_text(parts.get(css, Document())) for css in PARTS}
    kind, status, target = said_of["kind"], said_of["status"], said_of["target_words"]
    return Chapter(
        kind=ChapterKind(kind) if kind in set(ChapterKind) else ChapterKind.CHAPTER,
        title=said_of["title"],
        numbered=said_of["numbered"] != "false",
        document=parts.get("text", Document()),
        status=ChapterStatus(status) if status in set(ChapterStatus) else ChapterStatus.DRAFT,
        part=said_of["part"],
        colour=said_of["colour"] if said_of["colour"] in COLOURS else "",
        target_words=int(target) if target.isdecimal() else 0,
        posted_on=said_of["posted_on"],
        posted_link=said_of["posted_link"],
        summary=texts["summary"],
        notes=texts["notes"],
        end_notes=texts["end-notes"],
    )


def _document(blocks: list[Any]) -> Document:
    return Document(tuple(from_blocks(blocks, below=1).paragraphs))


JSON_TREE = Importer("JSON", (".json",), lambda source: source.suffix == ".json", _read)
