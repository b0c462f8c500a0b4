"""What Scrivener writes into the text itself: annotations and footnotes, links to comments, marks of styles."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.manuscript.importers.project_text import Remark
from app.manuscript.importers.signs import without
from app.prose.document import MarkKind, Paragraph

_STYLE = re.compile(r"<!?\$Scr[A-Za-z_]+(?:::\d+)?>")
_BEGIN = re.compile(r"\{\\Scrv_(?:(?P<annot>annot)\b[^\n]{0,300}?\\text=|fn=)")
_END = {kind: f"\\end_Scrv_{kind}}}" for kind in ("annot", "fn")}
_COMMENT, _OTHER_DOCUMENT = "scrivcmt://", "scrivlnk://"


@dataclass(frozen=True, slots=True)
class ScrivenerComment:
    """What stands beside the text: a comment, or a footnote."""

    text: str
    is_footnote: bool


@dataclass(frozen=True, slots=True)
class SceneText:
    """A text without Scrivener's marks in it, and what these said."""

    paragraphs: tuple[Paragraph, ...]
    remarks: tuple[Remark, ...]


def read_scene_text(paragraphs: Sequence[Paragraph], comments: Mapping[str, ScrivenerComment]) -> SceneText:
    """Take Scrivener's marks out of a text.

    Annotations and comments become remarks, footnotes follow their paragraph in square brackets.
    """
    found: list[Paragraph] = []
    remarks: list[Remark] = []
    linked: set[str] = set()
    reader = _Inline()
    for paragraph in paragraphs:
        paragraph = _without_styles(paragraph)
        read, inline = reader.read(paragraph)
        footnotes = [text for kind, _, text in inline if kind == "fn"]
        remarks += [Remark(read.id, *_word_before(read.text, at), text) for kind, at, text in inline if kind == "annot"]
        marks = []
        for mark in read.marks:
            if mark.kind is not MarkKind.LINK or not mark.target.startswith((_COMMENT, _OTHER_DOCUMENT)):
                marks.append(mark)
                continue
            linked.add(mark.target.removeprefix(_COMMENT))
            said = comments.get(mark.target.removeprefix(_COMMENT))
            if said is not None and said.is_footnote:
                footnotes.append(said.text)
            elif said is not None:
                remarks.append(Remark(read.id, mark.start, mark.end, said.text))
        if read.text.strip() or not paragraph.text.strip():
            found.append(replace(read, marks=tuple(marks)))
        found += [Paragraph(f"[{text}]") for text in footnotes if text]
    nowhere = [one.text for name, one in comments.items() if name not in linked]
    rest = "\n".join(text for text in (reader.rest(), *nowhere) if text)
    if rest and found:
        remarks.append(Remark(found[-1].id, 0, len(found[-1].text), rest))
    return SceneText(tuple(found), tuple(one for one in remarks if one.text))


def _without_styles(paragraph: Paragraph) -> Paragraph:
    return without(paragraph, [one.span() for one in _STYLE.finditer(paragraph.text)])


def _word_before(text: str, at: int) -> tuple[int, int]:
    """The word that an annotation stands behind."""
    end = len(text[:at].rstrip())
    return text.rfind(" ", 0, end) + 1, end


class _Inline:
    """Annotations and footnotes within the text, which may begin in one paragraph and end in another."""

    def __init__(self) -> None:
        self._kind = ""
        self._words: list[str] = []

    def rest(self) -> str:
        """The words of one that has not ended when the text has."""
        return "\n".join(self._words).strip()

    def read(self, paragraph: Paragraph) -> tuple[Paragraph, list[tuple[str, int, str]]]:
        """The paragraph without them, and each that ends in it: its kind, its place, its words."""
        text = paragraph.text
        cuts: list[tuple[int, int]] = []
        ended: list[tuple[str, int, str]] = []
        at = gone = 0
        while at <= len(text):
            if self._kind:
                end = text.find(_END[self._kind], at)
                stop = end if end >= 0 else len(text)
                begun = cuts.pop() if cuts and cuts[-1][1] == at else (at, at)
                self._words.append(text[at:stop])
                after = stop + len(_END[self._kind]) if end >= 0 else stop
                cuts.append((begun[0], after))
                if end < 0:
                    break
                ended.append((self._kind, begun[0] - gone, "\n".join(self._words).strip()))
                gone += after - begun[0]
                self._kind, self._words, at = "", [], after
                continue
            found = _BEGIN.search(text, at)
            if found is None:
                break
            self._kind, at = found["annot"] or "fn", found.end()
            cuts.append(found.span())
        return without(paragraph, cuts), ended
