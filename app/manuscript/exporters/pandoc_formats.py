"""Markdown, rich text and LaTeX source, by Pandoc."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from app.manuscript.exporters.book import Book
from app.manuscript.exporters.book_tree import book_meta, depth, section_blocks
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.pandoc import run_pandoc
from app.manuscript.pandoc_tree import (
    ORNAMENT,
    STYLE_CLASSES,
    WRAPPERS,
    Element,
    header,
    to_blocks,
    to_inlines,
    tree,
    without_space_at_edges,
)
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.said import said

_ENTITY = re.compile(r"&#?\w+;")
_AMPERSAND = {"t": "RawInline", "c": ["markdown", r"\&"]}
_BACKTICK = {"t": "RawInline", "c": ["latex", r"\textasciigrave{}"]}
_SPACE = {"t": "Space"}
_EMPHASIS = frozenset(WRAPPERS.values())
_STYLES = {css: style for style, (css, _) in STYLE_CLASSES.items()}
_RTF_STYLES = (
    "{\\stylesheet{\\s0 Normal;}"
    + "".join(f"{{\\s{level}\\outlinelevel{level - 1}\\keepn heading {level};}}" for level in range(1, 6))
    + r"{\s11\qc Title;}{\s12\qc Author;}{\s13\li720\ri720 Quote;}{\s14\li720 Verse;}{\s15\li360\fi-360 List Bullet;}"
    r"{\s16\li360\fi-360 List Number;}}"
    r"{\*\listtable{\list\listtemplateid1\listsimple{\listlevel\levelnfc23\leveljc0\levelfollow0\levelstartat1"
    r"{\leveltext\'01\u8226 ?;}{\levelnumbers;}\fi-360\li360}\listid1}}"
    r"{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}"
)
_RTF_SIGNS = re.compile(r'[\\{}"]')
_RTF_TITLE, _RTF_AUTHOR = r"\s11 ", r"\s12 "
_RTF_QUOTE, _RTF_VERSE = r"\s13\li720\ri720 ", r"\s14\li720 "
_RTF_BULLET = r"\s15\li360\fi-360\ls1\ilvl0 {\listtext\bullet\tab}"
_RTF_NUMBER = r"\s16\li360\fi-360 "
_FROM_JSON = ("--standalone", "--from=json", "--wrap=none", "--output=-")  # only a file's first part stands alone
_AT_ONCE = 2000  #: blocks: Pandoc needs more than a gigabyte for the Markdown of a million words at once


def markdown(job: ExportJob) -> Iterator[ExportedFile]:
    """The Markdown file of a manuscript. Raises `PandocError` or `Cancelled`."""
    job.tell(0.3, said("Writing Markdown"))
    over = depth(job.book)
    parts: list[bytes] = []
    blocks: list[Element] = []
    for at, section in enumerate(job.book.sections, start=1):
        blocks.append(header(section.level, section.heading))
        blocks += to_blocks(without_space_at_edges(section.document), below=over)
        if len(blocks) > _AT_ONCE or at == len(job.book.sections):
            given = tree(_respelled(_strikes_told_apart(blocks), _in_markdown), {} if parts else book_meta(job.book))
            arguments = [*_FROM_JSON, "--to=markdown-smart"][1 if parts else 0 :]
            parts.append(run_pandoc(arguments, json.dumps(given, ensure_ascii=False).encode(), job.cancelled))
            blocks = []
            job.tell(0.3 + 0.6 * at / len(job.book.sections), said("Writing Markdown"))
    yield ExportedFile("", b"\n".join(parts))


def rich_text(job: ExportJob) -> Iterator[ExportedFile]:
    """The RTF file of a manuscript. Raises `PandocError` or `Cancelled`."""
    job.tell(0.3, said("Writing rich text"))
    meta = book_meta(job.book)
    names = meta["author"]["c"] if "author" in meta else []
    meta["title"] = _in_rtf_style(_RTF_TITLE, meta["title"]["c"])
    meta["author"] = {"t": "MetaList", "c": [_in_rtf_style(_RTF_AUTHOR, one["c"]) for one in names]}
    meta["header-includes"] = {"t": "MetaBlocks", "c": [{"t": "RawBlock", "c": ["rtf", _RTF_STYLES]}]}
    yield _file(job, ["--to=rtf"], list(_styled_in_rtf(_blocks(_addressed(job.book), _in_rtf))), meta)


def latex(job: ExportJob) -> Iterator[ExportedFile]:
    """The LaTeX source of a manuscript, a document of its own. Raises `PandocError` or `Cancelled`."""
    job.tell(0.3, said("Writing LaTeX"))
    top = "part" if depth(job.book) > 1 else "chapter"
    arguments = ["--to=latex-smart", f"--top-level-division={top}", "--variable=documentclass:book"]
    yield _file(job, arguments, _respelled(_blocks(job.book, _in_latex), _in_tex))


def _file(job: ExportJob, arguments: list[str], blocks: list[Element], meta: Element | None = None) -> ExportedFile:
    given = json.dumps(tree(blocks, meta or book_meta(job.book)), ensure_ascii=False).encode()
    return ExportedFile("", run_pandoc([*_FROM_JSON, *arguments], given, job.cancelled))


def _blocks(book: Book, dressed: Callable[[ParagraphStyle, list[Element]], Iterable[Element]]) -> list[Element]:
    """The book's blocks, in which what the format has no element for is dressed in its own markup."""
    over = depth(book)
    blocks: list[Element] = []
    for section in book.sections:
        blocks.append(header(section.level, section.heading))
        for block in section_blocks(section, over):
            if block["t"] == "Div":
                (_, [css], _), [inner] = block["c"]
                blocks += dressed(_STYLES[css], inner["c"])
            elif block["t"] == "HorizontalRule":  # which no reader takes for one
                blocks += dressed(ParagraphStyle.SCENE_BREAK, to_inlines(Paragraph(ORNAMENT)))
            else:
                blocks.append(block)
    return blocks


def _in_rtf(style: ParagraphStyle, inlines: list[Element]) -> Iterator[Element]:
    aligned = r"\qr " if style is ParagraphStyle.RIGHT else r"\qc "
    yield {"t": "Para", "c": [{"t": "RawInline", "c": ["rtf", aligned]}, *inlines]}


def _addressed(book: Book) -> Book:
    """The book with addresses in which no sign means anything to RTF."""
    return replace(
        book,
        sections=tuple(
            replace(
                section,
                document=Document(
                    tuple(
                        replace(
                            one,
                            marks=tuple(
                                replace(mark, target=_RTF_SIGNS.sub(_percent, mark.target)) for mark in one.marks
                            ),
                        )
                        if one.marks
                        else one
                        for one in section.document
                    )
                ),
            )
            for section in book.sections
        ),
    )


def _percent(found: re.Match[str]) -> str:
    return f"%{ord(found[0]):02X}"


def _in_rtf_style(words: str, text: str) -> Element:
    return {"t": "MetaInlines", "c": [_rtf(words), *to_inlines(Paragraph(text))]}


def _rtf(words: str) -> Element:
    return {"t": "RawInline", "c": ["rtf", words]}


def _styled_in_rtf(blocks: Iterable[Element]) -> Iterator[Element]:
    """Blocks with the styles by which a word processor, and we, know what they are."""
    for block in blocks:
        kind, content = block["t"], block.get("c", [])
        if kind == "Header":
            level, attributes, inlines = content
            yield {"t": "Header", "c": [level, attributes, [_rtf(f"\\b0\\s{level}\\keepn "), *inlines]]}
        elif kind == "LineBlock":
            lines = [part for line in content for part in ({"t": "LineBreak"}, *line)][1:]
            yield {"t": "Para", "c": [_rtf(_RTF_VERSE), *lines]}
        elif kind == "BlockQuote":
            for inner in content:
                yield {"t": "Para", "c": [_rtf(_RTF_QUOTE), *inner["c"]]}
        elif kind == "BulletList":
            for [item] in content:
                yield {"t": "Para", "c": [_rtf(_RTF_BULLET), *item["c"]]}
        elif kind == "OrderedList":
            for number, [item] in enumerate(content[1], start=content[0][0]):
                yield {"t": "Para", "c": [_rtf(_RTF_NUMBER), *to_inlines(Paragraph(f"{number}. ")), *item["c"]]}
        else:
            yield block


def _in_latex(style: ParagraphStyle, inlines: list[Element]) -> Iterator[Element]:
    environment = "flushright" if style is ParagraphStyle.RIGHT else "center"
    yield {"t": "RawBlock", "c": ["latex", f"\\begin{{{environment}}}"]}
    yield {"t": "Para", "c": inlines}
    yield {"t": "RawBlock", "c": ["latex", f"\\end{{{environment}}}"]}


def _respelled(blocks: list[Element], spelled: Callable[[str], list[Element]]) -> list[Element]:
    """The blocks with each run of words written as ``spelled`` has it, spaces outside of the emphasis they edge."""
    made: list[Element] = []
    for part in blocks:
        kind, content = part["t"], part.get("c")
        if kind == "Str":
            made += spelled(part["c"])
        elif kind in _EMPHASIS:
            inner = _respelled(part["c"], spelled)
            first = next((at for at, one in enumerate(inner) if one != _SPACE), len(inner))
            last = next((at for at in range(len(inner), first, -1) if inner[at - 1] != _SPACE), first)
            made += inner[:first]
            made += [{"t": kind, "c": inner[first:last]}] if first < last else []
            made += inner[last:]
        else:
            made.append({**part, "c": _within(content, spelled)} if isinstance(content, list) else part)
    return made


def _strikes_told_apart(blocks: list[Element]) -> list[Element]:
    """Blocks in which no struck words stand beside lowered ones: in Markdown both are between "~"s."""
    return [_strikes_as_spans(one) if _holds(one, "Subscript") and _holds(one, "Strikeout") else one for one in blocks]


def _holds(part: Any, kind: str) -> bool:
    if isinstance(part, dict):
        return part.get("t") == kind or _holds(part.get("c"), kind)
    return isinstance(part, list) and any(_holds(one, kind) for one in part)


def _strikes_as_spans(part: Any) -> Any:
    if isinstance(part, list):
        return [_strikes_as_spans(one) for one in part]
    if not isinstance(part, dict) or "c" not in part:
        return part
    inner = _strikes_as_spans(part["c"])
    if part["t"] == "Strikeout":
        return {"t": "Span", "c": [["", [], [["style", "text-decoration:line-through"]]], inner]}
    return {**part, "c": inner}


def _within(content: list[Any], spelled: Callable[[str], list[Element]]) -> list[Any]:
    if content and all(isinstance(one, dict) and "t" in one for one in content):
        return _respelled(content, spelled)
    return [_within(one, spelled) if isinstance(one, list) else one for one in content]


def _in_markdown(text: str) -> list[Element]:
    """Words one by one, by which Pandoc knows what would be taken for a list; it forgets "&amp;" and its like."""
    made: list[Element] = []
    for word in re.findall(r" |[^ ]+", text):
        if word == " ":
            made.append(_SPACE)
        elif _ENTITY.search(word):
            made += [_AMPERSAND if one == "&" else {"t": "Str", "c": one} for one in re.split("(&)", word) if one]
        else:
            made.append({"t": "Str", "c": word})
    return made


def _in_tex(text: str) -> list[Element]:
    """Words with the signs that Pandoc leaves to mean a quotation mark."""
    return [_BACKTICK if one == "`" else {"t": "Str", "c": one} for one in re.split("(`)", text) if one]
