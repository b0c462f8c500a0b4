"""The comments of a Word file: who made them, when, what they answer, whether they are resolved.

Pandoc says where a comment stands but knows nothing of answers and of what is resolved;
these are in parts that Word added later (commentsExtended, ISO 29500's extension of 2012).
"""

import io
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from app.manuscript.importers.xml_tree import xml_tree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PREFIXES = {"w": W, "w14": W14, "w15": W15, "mc": MC}


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
        comments = xml_tree(archive.read(parts["comments.xml"]), path.name)
        extended = (
            xml_tree(archive.read(parts["commentsExtended.xml"]), path.name) if "commentsExtended.xml" in parts else []
        )
    said: dict[str, tuple[str, bool]] = {
        one.get(f"{{{W15}}}paraId", ""): (
            one.get(f"{{{W15}}}paraIdParent", ""), one.get(f"{{{W15}}}done") in ("1", "true"),
        )
        for one in extended
    }  # fmt: skip
    paragraph_of: dict[str, str] = {}
    of_paragraph: dict[str, str] = {}
    for one in comments.iter(f"{{{W}}}comment"):
        for paragraph in one.iter(f"{{{W}}}p"):
            name = paragraph.get(f"{{{W14}}}paraId", "")
            paragraph_of[_id(one)] = name  # the last one stands for the comment
            of_paragraph[name] = _id(one)
    found: list[DocxComment] = []
    for one in comments.iter(f"{{{W}}}comment"):
        parent, done = said.get(paragraph_of.get(_id(one), ""), ("", False))
        found.append(
            DocxComment(
                id=_id(one),
                text=_text(one),
                author=one.get(f"{{{W}}}author", ""),
                made_at=moment_of(one.get(f"{{{W}}}date", "")),
                resolved=done,
                reply_to=of_paragraph.get(parent, "") if parent else "",
            )
        )
    return tuple(found)


def _id(comment: ElementTree.Element) -> str:
    return comment.get(f"{{{W}}}id", "")


def _text(comment: ElementTree.Element) -> str:
    signs = {f"{{{W}}}tab": "\t", f"{{{W}}}br": "\n", f"{{{W}}}cr": "\n"}
    lines = [
        "".join(part.text or "" if part.tag == f"{{{W}}}t" else signs.get(part.tag, "") for part in paragraph.iter())
        for paragraph in comment.iter(f"{{{W}}}p")
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
