"""A file's bytes made ready for Pandoc, and what Pandoc gives read with what it would have forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.manuscript.docx_comments import DocxComment
from app.manuscript.importers.rtf_text import PlainRtf
from app.manuscript.importers.signs import AUTHOR, TITLE, SignedParagraph, without_signs
from app.manuscript.pandoc_tree import Element, ReadSpan, ReadTree, meta_text
from app.storyview.said import Said, said


@dataclass(frozen=True, slots=True)
class Prepared:
    """What Pandoc is given, and the comments of the file, by whose numbers signs stand in it."""

    content: bytes
    comments: tuple[DocxComment, ...] = ()
    notices: tuple[Said, ...] = ()


def prepared_rtf(read: PlainRtf) -> Prepared:
    """An RTF file that was read plainly."""
    comments = tuple(DocxComment(str(number), text) for number, text in enumerate(read.comments))
    return Prepared(read.file(), comments, rtf_notices(read.pictures, read.deleted))


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


def rewritten_notice(what: str, count: int) -> str:
    """A sentence on things of a kind that had to be put in words."""
    number = f"{count:,}"
    match what:
        case "footnote":
            counted = said("1 footnote") if count == 1 else said("{count} footnotes", count=number)
            return said("{counted}: put in square brackets after their paragraph.", counted=counted)
        case "table":
            counted = said("1 table") if count == 1 else said("{count} tables", count=number)
            return said("{counted}: the words kept, row by row.", counted=counted)
        case "title":
            counted = (
                said("1 text that shows under the mouse")
                if count == 1
                else said("{count} texts that show under the mouse", count=number)
            )
            return said("{counted}: left out.", counted=counted)
        case "player":
            counted = (
                said("1 player of sound or film")
                if count == 1
                else said("{count} players of sound or film", count=number)
            )
            return said("{counted}: kept as links.", counted=counted)
        case "formula":
            counted = said("1 formula") if count == 1 else said("{count} formulas", count=number)
        case _:
            counted = (
                said("1 passage in another markup")
                if count == 1
                else said("{count} passages in another markup", count=number)
            )
    return said("{counted}: kept as plain words.", counted=counted)


def with_what_signs_say(read: ReadTree, comments: Sequence[DocxComment]) -> ReadTree:
    """What was read, without signs: what they say is in the paragraphs' styles and in ``spans``."""
    signed = without_signs(read.paragraphs)
    named = next((at for at, one in enumerate(signed) if not one.names and one.paragraph.text.strip()), len(signed))
    meta = read.meta | _named(signed[:named])
    signed = [one for at, one in enumerate(signed) if at >= named or not one.names]
    levels = dict(read.levels) | {one.paragraph.id: one.level for one in signed if one.level}
    spans = dict(read.spans)
    for one in signed:
        found = [
            span
            for number, at in one.numbers
            if number < len(comments)
            for span in _spans(comments[number], one.paragraph.text, at)
        ]
        if found:
            spans[one.paragraph.id] = [*spans.get(one.paragraph.id, []), *found]
    return replace(read, paragraphs=[one.paragraph for one in signed], spans=spans, meta=meta, levels=levels)


def _named(signed: Sequence[SignedParagraph]) -> dict[str, Element]:
    """The title and the authors that paragraphs at the top name by their styles."""
    said_by = {sign: [one.paragraph.text.strip() for one in signed if one.names == sign] for sign in (TITLE, AUTHOR)}
    named: dict[str, Element] = {}
    if said_by[TITLE]:
        named["title"] = meta_text(" ".join(said_by[TITLE]))
    if said_by[AUTHOR]:
        named["author"] = meta_text(", ".join(said_by[AUTHOR]))
    return named


def _spans(comment: DocxComment, text: str, at: int) -> list[ReadSpan]:
    """Where a comment stands whose beginning isn't known: on the word before its sign."""
    attributes = {"id": comment.id}
    start = text.rfind(" ", 0, max(0, at - 1)) + 1
    return [ReadSpan("comment-start", start, start, attributes), ReadSpan("comment-end", at, at, attributes)]
