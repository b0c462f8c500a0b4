"""A book as Typst's own language: calls of a template's functions, to which every text is handed as a string.

Nothing in a text can be taken for markup. What the functions do is the template's business.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, pairwise

from app.manuscript.exporters.book import Book, Section, SectionKind, writable
from app.manuscript.exporters.standard_manuscript import about_words
from app.prose.document import NO_DESCRIPTION, Mark, MarkKind, Paragraph, ParagraphStyle
from app.storyview.export_choices import ExportChoices

_FUNCTIONS = {
    MarkKind.ITALIC: "emph",
    MarkKind.BOLD: "strong",
    MarkKind.UNDERLINE: "underline",
    MarkKind.STRIKE: "strike",
    MarkKind.SUPERSCRIPT: "super",
    MarkKind.SUBSCRIPT: "sub",
    MarkKind.SMALL_CAPS: "smallcaps",
    MarkKind.CODE: "code",
}
_BLOCKS = {
    ParagraphStyle.QUOTE: "quoted",
    ParagraphStyle.CENTRED: "centred",
    ParagraphStyle.RIGHT: "right-aligned",
    ParagraphStyle.VERSE: "verse",
}
_RANKS = {ParagraphStyle.HEADING_1: 1, ParagraphStyle.HEADING_2: 2, ParagraphStyle.HEADING_3: 3}
_SECTIONS = {
    SectionKind.FRONT: "front-page",
    SectionKind.ABOUT: "about",
    SectionKind.PART: "part",
    SectionKind.CHAPTER: "chapter",
    SectionKind.BACK: "back-page",
}
_OPENING = 24  #: a chapter's first words that a template may set apart, in letters
_WEB = ("http://", "https://", "mailto:")


def typst_source(book: Book, choices: ExportChoices, template: str, cover: str = "") -> Iterator[str]:
    """The document, part by part; ``template`` and ``cover`` are names of files that lie beside it."""
    chapters = [section for section in book.sections if section.kind is SectionKind.CHAPTER]
    words = sum(paragraph.words for section in chapters for paragraph in section.document)
    single = "true" if len(book.sections) == 1 else "false"
    arguments = _arguments(
        {
            "title": _string(book.title),
            "author": _string(book.author),
            "cover": _string(cover) if cover else "none",
            "legal-name": _string(writable(choices.legal_name)),
            "contact": _array(_string(writable(line.strip())) for line in choices.contact.splitlines()),
            "words": str(words),
            "about-words": _string(about_words(book)),
            "single": single,
            "contents": "true" if len(chapters) > 1 else "false",
            **_language(book.language),
        }
    )
    yield f"#import {_string(template)}: *\n#show: book.with({arguments})\n"
    numbered = list(enumerate(book.sections, start=1))
    for front in (True, False):
        for number, section in numbered:
            if (section.kind is SectionKind.FRONT) is front:
                about = {"level": str(section.level), "number": str(number), "single": single}
                yield _section(section, _arguments({**about, "title": _string(book.title)}))
        if front:
            yield f"#show: story.with({arguments})\n"


def _language(tag: str) -> dict[str, str]:
    """A tag such as ``pt-BR`` as Typst's arguments; what is none is English."""
    found = re.fullmatch(r"([A-Za-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}))?(?:[-_].*)?", tag.strip())
    if found is None:
        return {"language": '"en"'}
    language = {"language": _string(found[1].lower())}
    return language | {"region": _string(found[2].upper())} if found[2] else language


def _section(section: Section, arguments: str) -> str:
    body = "\n\n".join(_blocks(section))
    return f"#{_SECTIONS[section.kind]}({_string(section.heading)}, {arguments})[\n{body}\n]\n"


def _blocks(section: Section) -> Iterator[str]:
    opening = section.kind is SectionKind.CHAPTER
    level = section.level  # of the heading above: none may be deeper by two, which readers by ear stumble on
    for style, run in groupby(section.document, key=lambda paragraph: paragraph.style):
        if style is ParagraphStyle.SCENE_BREAK:
            yield from ("#scene-break" for _ in run)
        elif style is ParagraphStyle.RULE:
            yield from ("#rule" for _ in run)
        elif style in _RANKS:
            for paragraph in run:
                level = min(section.level + _RANKS[style], level + 1)
                yield f"#subheading({_RANKS[style]}, level: {level}, [{_inline(paragraph)}])"
        elif style is ParagraphStyle.LIST_ITEM:
            yield f"#items({', '.join(f'[{_inline(paragraph)}]' for paragraph in run)})"
        elif style in _BLOCKS:
            inner = "\n\n".join(_inline(paragraph) for paragraph in run)
            yield f"#{_BLOCKS[style]}[{inner}]"
        else:
            for paragraph in run:
                yield _opened(paragraph) if opening else _inline(paragraph)
                opening = False
        opening = False


def _opened(paragraph: Paragraph) -> str:
    """A chapter's first paragraph, its first words apart where they are plain."""
    found = re.match(rf"[“‘\"']?\w[\w’' ]{{0,{_OPENING - 1}}}(?= )", paragraph.text)
    first_mark = min((mark.start for mark in paragraph.marks), default=len(paragraph.text))
    if found is None or found.end() > first_mark:
        return _inline(paragraph)
    return f"#opening[#{_string(found[0])}]{_inline(paragraph, found.end())}"


def _inline(paragraph: Paragraph, begin: int = 0) -> str:
    """Text as calls of functions; each stretch between two ends of marks carries all of its marks."""
    text, marks = paragraph.text, paragraph.marks
    stops = sorted({begin, len(text), *(edge for mark in marks for edge in (mark.start, mark.end))})
    return "".join(
        _marked(text[start:end], [mark for mark in marks if mark.start <= start < mark.end])
        for start, end in pairwise(stops)
    )


def _marked(text: str, marks: list[Mark]) -> str:
    content = "#linebreak()".join(f"#{_string(line)}" if line else "" for line in text.split("\n"))
    for mark in marks:
        if mark.kind is MarkKind.LINK:
            content = _linked(content, mark.target)
        elif mark.kind is MarkKind.IMAGE:
            described = content if text != NO_DESCRIPTION else f"#{_string(writable(mark.target) or 'picture')}"
            content = _linked(f"#picture[{described}]", mark.target)
        else:
            content = f"#{_FUNCTIONS[mark.kind]}[{content}]"
    return content


def _linked(content: str, target: str) -> str:
    return f"#address({_string(writable(target))}, [{content}])" if target.lower().startswith(_WEB) else content


def _arguments(values: Mapping[str, str]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in values.items())


def _array(values: Iterable[str]) -> str:
    return "(" + "".join(f"{value}, " for value in values) + ")"


def _string(text: str) -> str:
    """A Typst string literal; the text is `writable`."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
