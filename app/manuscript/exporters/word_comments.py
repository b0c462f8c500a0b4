"""Comments in a Word file: Pandoc says where one stands; answers and what is resolved are put in."""

from collections.abc import Sequence
from xml.etree import ElementTree

from app.manuscript.docx_comments import MC, PREFIXES, W14, W15, W
from app.manuscript.exporters.archives import rewritten
from app.manuscript.exporters.comment_places import PlacedComment
from app.manuscript.pandoc_tree import Element, to_inlines
from app.prose.document import Paragraph

_EXTENDED_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
_EXTENDED_RELATION = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"


def edges(placed: PlacedComment, number: int) -> tuple[Element, Element]:
    """The marks of Pandoc's for where a comment begins and ends."""
    said = placed.comment
    date = [["date", said.made_at.replace("+00:00", "Z")]] if said.made_at else []
    begin = [["id", str(number)], ["author", said.author], *date]
    return (
        {"t": "Span", "c": [["", ["comment-start"], begin], to_inlines(Paragraph(said.text))]},
        {"t": "Span", "c": [["", ["comment-end"], [["id", str(number)]]], []]},
    )


def with_answers(docx: bytes, placed: Sequence[PlacedComment]) -> bytes:
    """A Word file that Pandoc made with these comments, with what answers what and what is resolved put in."""
    if not placed:
        return docx
    names = {str(number): f"{number + 0x10000001:08X}" for number in range(len(placed))}
    for prefix, address in PREFIXES.items():
        ElementTree.register_namespace(prefix, address)

    def changed(name: str, content: bytes) -> bytes:
        match name:
            case "word/comments.xml":
                return _named(content, names)
            case "[Content_Types].xml":
                part = f'<Override PartName="/word/commentsExtended.xml" ContentType="{_EXTENDED_TYPE}"/>'
                return content.replace(b"</Types>", f"{part}</Types>".encode())
            case "word/_rels/document.xml.rels":
                part = f'<Relationship Id="rIdAnswers" Type="{_EXTENDED_RELATION}" Target="commentsExtended.xml"/>'
                return content.replace(b"</Relationships>", f"{part}</Relationships>".encode())
        return content

    return rewritten(docx, changed, [("word/commentsExtended.xml", _extended(placed, list(names.values())))])


def _named(content: bytes, names: dict[str, str]) -> bytes:
    root = ElementTree.fromstring(content)
    root.set(f"{{{MC}}}Ignorable", "w14")
    for one in root.iter(f"{{{W}}}comment"):
        author = one.get(f"{{{W}}}author", "")
        one.set(f"{{{W}}}initials", "".join(word[0] for word in author.split())[:3])
        for paragraph in one.iter(f"{{{W}}}p"):
            if one.get(f"{{{W}}}id", "") in names:
                paragraph.set(f"{{{W14}}}paraId", names[one.get(f"{{{W}}}id", "")])
    return ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _extended(placed: Sequence[PlacedComment], names: Sequence[str]) -> bytes:
    name_of = {one.comment.id: name for one, name in zip(placed, names, strict=True)}
    root = ElementTree.Element(f"{{{W15}}}commentsEx")
    for one, name in zip(placed, names, strict=True):
        entry = ElementTree.SubElement(root, f"{{{W15}}}commentEx")
        entry.set(f"{{{W15}}}paraId", name)
        if one.comment.reply_to in name_of:
            entry.set(f"{{{W15}}}paraIdParent", name_of[one.comment.reply_to])
        entry.set(f"{{{W15}}}done", "1" if one.comment.resolved else "0")
    return ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)
