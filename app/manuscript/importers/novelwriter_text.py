"""novelWriter's text: Markdown of its own with headings that say what is a chapter and what a scene."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.manuscript.importers.signs import without
from app.prose.document import Mark, MarkKind, Paragraph, ParagraphStyle

_HEADING = re.compile(r"(#{1,4})(!?) (.+)")
_HEADER = re.compile(r"\A(?:%%~[^\n]*\n)+|\A\+\+\+\n.*?\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_COMMENT = re.compile(
    r"%\s*~?\s*(?:(?P<kind>synopsis|short|footnote|note|story)(?:\.(?P<key>[\w-]+))?\s*:)?\s*(?P<text>.*)",
    re.IGNORECASE,
)
_LAYOUT = re.compile(r"\[(?:new ?page|vspace(?::\d+)?)\]", re.IGNORECASE)
_FOOTNOTE = re.compile(r"\[footnote:([\w-]+)\]", re.IGNORECASE)
_EMPHASIS = {
    MarkKind.BOLD: re.compile(r"(?<![\w\\])(\*\*)(?![\s*])(.+?)(?<![\s\\])(\*\*)(?!\w)", re.DOTALL),
    MarkKind.ITALIC: re.compile(r"(?<![\w\\])(_)(?![\s_])(.+?)(?<![\s\\])(_)(?!\w)", re.DOTALL),
    MarkKind.STRIKE: re.compile(r"(?<![\w\\])(~~)(?![\s~])(.+?)(?<![\s\\])(~~)(?!\w)", re.DOTALL),
    None: re.compile(r"(?<![\w\\=])(==)(?![\s=])(.+?)(?<![\s\\])(==)(?!\w)", re.DOTALL),
}
_CODES = {"b": MarkKind.BOLD, "i": MarkKind.ITALIC, "s": MarkKind.STRIKE, "u": MarkKind.UNDERLINE,
          "sup": MarkKind.SUPERSCRIPT, "sub": MarkKind.SUBSCRIPT, "m": None}  # fmt: skip
_CODE = re.compile(r"\[(/?)(b|i|s|u|m|sup|sub)\]", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?=[*_~=\[])")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: 1 begins a part, 2 a chapter, 3 a scene, 4 a section; a plain one is numbered."""

    level: int
    title: str
    plain: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What isn't text: of the kind "synopsis" or "note"."""

    kind: str
    text: str


Piece = Heading | Said | Paragraph


def pieces_of(text: str, replacements: dict[str, str]) -> Iterator[Piece]:
    """A document's headings, paragraphs and notes in their order; footnotes follow their paragraph in brackets.

    ``replacements`` are the words that a project puts for "<key>".
    """
    text = _HEADER.sub("", text, count=1)
    for key, words in replacements.items():
        text = text.replace(f"<{key}>", words)
    footnotes = {
        found["key"]: found["text"].strip()
        for line in text.split("\n")
        if (found := _COMMENT.fullmatch(line)) and (found["kind"] or "").lower() == "footnote" and found["key"]
    }
    lines: list[str] = []
    for line in [*text.split("\n"), ""]:
        heading = _HEADING.fullmatch(line.rstrip())
        is_other = heading is not None or line.startswith(("%", "@")) or not line.strip()
        if is_other and lines:
            yield from _paragraphs("\n".join(lines), footnotes)
            lines = []
        if heading is not None:
            yield Heading(len(heading[1]), heading[3].strip(), not heading[2])
        elif line.startswith("%"):
            yield from _comment(line, footnotes)
        elif line.startswith("@"):
            yield Said("note", line.strip())
        elif not is_other and (line := _LAYOUT.sub("", line)).strip():
            lines.append(line)


def _comment(line: str, footnotes: dict[str, str]) -> Iterator[Said]:
    found = _COMMENT.fullmatch(line)
    if found is None or not found["text"].strip():
        return
    kind = (found["kind"] or "").lower()
    if kind in ("synopsis", "short"):
        yield Said("synopsis", found["text"].strip())
    elif kind != "footnote" or found["key"] not in footnotes:
        named = f"{found['key']}: " if found["key"] else ""
        yield Said("note", named + found["text"].strip())


def _paragraphs(text: str, footnotes: dict[str, str]) -> Iterator[Paragraph]:
    style = ParagraphStyle.BODY
    lines: list[str] = []
    for number, line in enumerate(re.sub(r"\[br\]\n?", "\n", text, flags=re.IGNORECASE).split("\n")):
        line, of_line = _aligned(line.strip())
        style = style if number else of_line
        lines.append(line)
    whole = "\n".join(lines).strip()
    called = [footnotes[key] for key in _FOOTNOTE.findall(whole) if key in footnotes]
    yield replace(_emphasised(whole), style=style)
    for footnote in called:
        noted = _emphasised(f"[{footnote}]")
        yield noted


def _aligned(line: str) -> tuple[str, ParagraphStyle]:
    """A line without the signs of its alignment, and what they make it."""
    at_left, at_right = line.startswith(">>"), line.endswith("<<")
    if at_left or at_right:
        style = ParagraphStyle.CENTRED if at_left and at_right else ParagraphStyle.RIGHT if at_left else None
        return line.removeprefix(">>").removesuffix("<<").strip(), style or ParagraphStyle.BODY
    if line.startswith("> "):
        is_quote = line.endswith(" <")
        return line[2:].removesuffix(" <").strip(), ParagraphStyle.QUOTE if is_quote else ParagraphStyle.BODY
    return line.removesuffix(" <"), ParagraphStyle.BODY


def _emphasised(text: str) -> Paragraph:
    """A paragraph with its signs for emphasis taken out and put as marks."""
    marks: list[Mark] = []
    cuts = {found.span() for found in (*_ESCAPE.finditer(text), *_FOOTNOTE.finditer(text))}
    for kind, pattern in _EMPHASIS.items():
        for start, end, cut in _pairs(pattern, text):
            if kind is not None:
                marks.append(Mark(start, end, kind))
            cuts |= cut
    opened: dict[str, int] = {}
    for found in _CODE.finditer(text):
        cuts.add(found.span())
        name = found[2].lower()
        if not found[1]:
            opened.setdefault(name, found.end())
        elif name in opened:
            marks += _coded(name, opened.pop(name), found.start())
    for name, start in opened.items():
        marks += _coded(name, start, len(text))
    return without(Paragraph(text, marks=tuple(marks)), sorted(cuts))


def _pairs(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int, set[tuple[int, int]]]]:
    """Stretches between two signs, with the signs; also within one another."""
    at = 0
    while (found := pattern.search(text, at)) is not None:
        yield found.start(2), found.end(2), {found.span(1), found.span(3)}
        at = found.end()


def _coded(name: str, start: int, end: int) -> list[Mark]:
    kind = _CODES[name]
    return [] if kind is None else [Mark(start, end, kind)]
