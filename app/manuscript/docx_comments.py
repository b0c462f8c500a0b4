"""The comments of a Word file: who made them, when, what they answer, whether they are resolved.

Pandoc says where a comment stands but knows nothing of answers and of what is resolved;
these are in parts that Word added later (commentsExtended, ISO 29500's extension of 2012).
"""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from app.manuscript.importers.source_file import ImportProblem
from app.storyview.said import said

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PREFIXES = {"w": _W, "w14": _W14, "w15": _W15, "mc": _MC}
_EXTENDED_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
_EXTENDED_RELATION = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"


@dataclass(frozen=True, slots=True)
class DocxComment:
    """A comment in a Word file. ``reply_to`` is the id of the one it answers; ``made_at`` ISO or empty."""

    id: str
    text: str
    author: str = ""
    made_at: str = ""
    resolved: bool = False
    reply_to: str = ""


def read_docx_comments(path: Path, content: bytes) -> tuple[DocxComment, ...]:
    """The comments of a file that was checked to be an archive, in its own order. Raises `ImportProblem`."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {Path(name).name: name for name in archive.namelist()}
        if "comments.xml" not in parts:
            return ()
        comments = _parsed(path, archive.read(parts["comments.xml"]))
        extended = _parsed(path, archive.read(parts["commentsExtended.xml"])) if "commentsExtended.xml" in parts else []
    said: dict[str, tuple[str, bool]] = {
        one.get(f"{{{_W15}}}paraId", ""): (
            one.get(f"{{{_W15}}}paraIdParent", ""), one.get(f"{{{_W15}}}done") in ("1", "true"),
        )
        for one in extended
    }  # fmt: skip
    paragraph_of: dict[str, str] = {}
    of_paragraph: dict[str, str] = {}
    for one in comments.iter(f"{{{_W}}}comment"):
        for paragraph in one.iter(f"{{{_W}}}p"):
            name = paragraph.get(f"{{{_W14}}}paraId", "")
            paragraph_of[_id(one)] = name  # the last one stands for the comment
            of_paragraph[name] = _id(one)
    found: list[DocxComment] = []
    for one in comments.iter(f"{{{_W}}}comment"):
        parent, done = said.get(paragraph_of.get(_id(one), ""), ("", False))
        found.append(
            DocxComment(
                id=_id(one),
                text=_text(one),
                author=one.get(f"{{{_W}}}author", ""),
                made_at=moment_of(one.get(f"{{{_W}}}date", "")),
                resolved=done,
                reply_to=of_paragraph.get(parent, "") if parent else "",
            )
        )
    return tuple(found)


def with_answers(docx: bytes, comments: Sequence[DocxComment]) -> bytes:
    """A Word file that Pandoc made, with what answers what and what is resolved put in."""
    names = {one.id: f"{number:08X}" for number, one in enumerate(comments, start=0x10000001)}
    for prefix, address in _PREFIXES.items():
        ElementTree.register_namespace(prefix, address)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            match entry.filename:
                case "word/comments.xml":
                    content = _named(content, names)
                case "[Content_Types].xml":
                    part = f'<Override PartName="/word/commentsExtended.xml" ContentType="{_EXTENDED_TYPE}"/>'
                    content = content.replace(b"</Types>", f"{part}</Types>".encode())
                case "word/_rels/document.xml.rels":
                    part = f'<Relationship Id="rIdAnswers" Type="{_EXTENDED_RELATION}" Target="commentsExtended.xml"/>'
                    content = content.replace(b"</Relationships>", f"{part}</Relationships>".encode())
            new.writestr(entry, content)
        extended = zipfile.ZipInfo("word/commentsExtended.xml", old.infolist()[0].date_time)
        extended.compress_type = zipfile.ZIP_DEFLATED
        new.writestr(extended, _extended(comments, names))
    return out.getvalue()


def _named(content: bytes, names: dict[str, str]) -> bytes:
    root = ElementTree.fromstring(content)
    root.set(f"{{{_MC}}}Ignorable", "w14")
    for one in root.iter(f"{{{_W}}}comment"):
        author = one.get(f"{{{_W}}}author", "")
        one.set(f"{{{_W}}}initials", "".join(word[0] for word in author.split())[:3])
        for paragraph in one.iter(f"{{{_W}}}p"):
            if _id(one) in names:
                paragraph.set(f"{{{_W14}}}paraId", names[_id(one)])
    return ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _extended(comments: Sequence[DocxComment], names: dict[str, str]) -> bytes:
    root = ElementTree.Element(f"{{{_W15}}}commentsEx")
    for one in comments:
        entry = ElementTree.SubElement(root, f"{{{_W15}}}commentEx")
        entry.set(f"{{{_W15}}}paraId", names[one.id])
        if one.reply_to in names:
            entry.set(f"{{{_W15}}}paraIdParent", names[one.reply_to])
        entry.set(f"{{{_W15}}}done", "1" if one.resolved else "0")
    return ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)


class _WithoutDoctype(ElementTree.TreeBuilder):
    """Refuses what no Word file has, and what bombs and spies are made of."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise ValueError("a document type")


def _parsed(path: Path, content: bytes) -> ElementTree.Element:
    try:
        return ElementTree.fromstring(content, ElementTree.XMLParser(target=_WithoutDoctype()))
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise ImportProblem(
            said("The comments of “{file}” are damaged, so it was not read.", file=path.name)
        ) from error


def _id(comment: ElementTree.Element) -> str:
    return comment.get(f"{{{_W}}}id", "")


def _text(comment: ElementTree.Element) -> str:
    signs = {f"{{{_W}}}tab": "\t", f"{{{_W}}}br": "\n", f"{{{_W}}}cr": "\n"}
    lines = [
        "".join(part.text or "" if part.tag == f"{{{_W}}}t" else signs.get(part.tag, "") for part in paragraph.iter())
        for paragraph in comment.iter(f"{{{_W}}}p")
    ]
    return "\n".join(lines).strip()


def moment_of(written: str) -> str:
    """A moment as comments keep it. What has no time zone is taken as UTC, as Word writes it."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return ""
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).isoformat(timespec="seconds")
