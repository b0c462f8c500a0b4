"""A file's bytes made ready for Pandoc, and what Pandoc gives read with what it would have forgotten."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.manuscript.docx_comments import DocxComment
from app.manuscript.importers.rtf_text import PlainRtf
from app.manuscript.importers.signs import without_signs
from app.manuscript.pandoc_tree import ReadSpan, ReadTree
from app.storyview.said import Said, said

#: What a numbered sign stands for: a kind of `ReadSpan` and its attributes.
Meaning = tuple[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Prepared:
    """What Pandoc is given, what the numbered signs in it stand for, and the comments these name."""

    content: bytes
    meanings: tuple[Meaning, ...] = ()
    comments: tuple[DocxComment, ...] = ()
    notices: tuple[Said, ...] = ()


def prepared_rtf(read: PlainRtf) -> Prepared:
    """An RTF file that was read plainly."""
    comments = tuple(DocxComment(str(number), text) for number, text in enumerate(read.comments))
    meanings = tuple(("comment", {"id": one.id}) for one in comments)
    return Prepared(read.file(), meanings, comments, rtf_notices(read.pictures, read.deleted))


def rtf_notices(pictures: int, deleted: int) -> tuple[Said, ...]:
    """What was left out of RTF files, or put otherwise."""
    notices: list[Said] = []
    if pictures == 1:
        notices.append(said("1 picture was left out."))
    elif pictures:
        notices.append(said("{count} pictures were left out.", count=f"{pictures:,}"))
    if deleted:
        notices.append(said("Words that tracked changes have deleted are struck through."))
    return tuple(notices)


def with_what_signs_say(read: ReadTree, meanings: Sequence[Meaning]) -> ReadTree:
    """What was read, without signs: what they say is in the paragraphs' styles and in ``spans``."""
    signed = without_signs(read.paragraphs)
    spans = dict(read.spans)
    for one in signed:
        found = [
            span
            for number, at in one.numbers
            if number < len(meanings)
            for span in _spans(meanings[number], one.paragraph.text, at)
        ]
        if found:
            spans[one.paragraph.id] = [*spans.get(one.paragraph.id, []), *found]
    return replace(read, paragraphs=[one.paragraph for one in signed], spans=spans)


def _spans(meaning: Meaning, text: str, at: int) -> list[ReadSpan]:
    """What a sign says at a place. A comment whose beginning isn't known stands on the word before it."""
    kind, attributes = meaning
    if kind != "comment":
        return [ReadSpan(kind, at, at, attributes)]
    start = text.rfind(" ", 0, max(0, at - 1)) + 1
    return [ReadSpan("comment-start", start, start, attributes), ReadSpan("comment-end", at, at, attributes)]
