"""Texts as authors type them into AO3, each as its HTML and as the paragraphs that it stands for."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from html import escape
from random import Random

from app.prose.document import NO_DESCRIPTION, Mark, MarkKind, Paragraph, ParagraphStyle

Piece = tuple[str, list[Paragraph]]  #: HTML, and what it says

_WORDS = (
    "the a she he they was lamp rain said, again and of kitchen never “Stay,” don't — café naïve <3 & 😀 e\u0301 שלום "
    "*stars* _lines_ $5 C:\\path `tick` [brackets] {braces} #tag 50% x^2 ~ 1. Chapter"
).split()
#: Lines that only look like the archive's or like headings.
LOOKALIKES = (
    "Chapter 5", "Chapter Two: The Letter", "Prologue", "Summary", "Notes", "Chapter Notes", "Chapter End Notes",
    "End Notes", "Afterword", "Part One", "A/N: Thanks for reading!", "Rating: Mature", "by Somebody", "1", "IV",
    "See the end of the chapter for notes", "Chapters: 9/9", "Title: Not this one", "Posted originally on the web",
)  # fmt: skip
_EMPHASIS = (
    (MarkKind.ITALIC, ("em", "i", "em", "cite", "var", "dfn")), (MarkKind.BOLD, ("strong", "b")),
    (MarkKind.UNDERLINE, ("u", "ins")),
    (MarkKind.STRIKE, ("s", "strike", "del")), (MarkKind.SUPERSCRIPT, ("sup",)), (MarkKind.SUBSCRIPT, ("sub",)),
    (MarkKind.CODE, ("code", "tt", "kbd", "samp")),
)  # fmt: skip


def words(random: Random, most: int = 12) -> str:
    """Some words, which begin and end with a letter."""
    return " ".join(["Then", *random.choices(_WORDS, k=random.randint(1, most)), "end."])


def emphasised(random: Random) -> tuple[str, str, tuple[Mark, ...]]:
    """Words with marks in them: their HTML, the text, and the marks."""
    markup, text = "", ""
    marks: list[Mark] = []
    for _ in range(random.randint(1, 4)):
        plain, inner = words(random, 4), words(random, 3)
        kind, tags = random.choice(_EMPHASIS)
        tag = random.choice(tags)
        start = len(text) + len(plain) + 1
        if random.random() < 0.2:
            address = "https://example.com/?a=1&b=2#part"
            inside = f'<a href="{escape(address)}" rel="nofollow">{escape(inner)}</a>'
            marks.append(Mark(start, start + len(inner), MarkKind.LINK, address))
        else:
            inside = f"<{tag}>{escape(inner)}</{tag}>"
            marks.append(Mark(start, start + len(inner), kind))
            if random.random() < 0.3 and kind is MarkKind.BOLD:
                inside = f"<em>{inside}</em>"
                marks.append(Mark(start, start + len(inner), MarkKind.ITALIC))
        markup += f"{escape(plain)} {inside} "
        text += f"{plain} {inner} "
    return markup.strip(), text.strip(), tuple(marks)


def _paragraph(random: Random, style: ParagraphStyle = ParagraphStyle.BODY) -> tuple[str, Paragraph]:
    markup, text, marks = emphasised(random)
    return markup, Paragraph(text, style, marks)


def _body(random: Random) -> Piece:
    markup, paragraph = _paragraph(random)
    attributes = random.choice(("", "", ' dir="ltr"', ' class="thought"', ' lang="fr" title="x"'))
    return f"<p{attributes}>{markup}</p>", [paragraph]


def _lookalike(random: Random) -> Piece:
    text = random.choice(LOOKALIKES)
    if random.random() < 0.5:
        return f"<p>{escape(text)}</p>", [Paragraph(text)]
    return f"<p><strong>{escape(text)}</strong></p>", [Paragraph(text, marks=(Mark(0, len(text), MarkKind.BOLD),))]


def _lines(random: Random) -> Piece:
    lines = [words(random, 4) for _ in range(random.randint(2, 4))]
    return f"<p>{'<br />'.join(map(escape, lines))}</p>", [Paragraph("\n".join(lines))]


def _aligned(random: Random) -> Piece:
    style, word = random.choice(((ParagraphStyle.CENTRED, "center"), (ParagraphStyle.RIGHT, "right")))
    markup, paragraph = _paragraph(random, style)
    shapes = [f'<p align="{word}">{markup}</p>', f'<div align="{word}"><p>{markup}</p></div>']
    if style is ParagraphStyle.CENTRED:
        shapes += [f"<center>{markup}</center>", f"<center><p>{markup}</p></center>"]
    return random.choice(shapes), [paragraph]


def _verse(random: Random) -> Piece:
    lines = [words(random, 4) for _ in range(random.randint(2, 4))]
    return f'<p class="verse">{"<br />".join(map(escape, lines))}</p>', [
        Paragraph("\n".join(lines), ParagraphStyle.VERSE)
    ]


def _small_capitals(random: Random) -> Piece:
    text = words(random, 4)
    return f'<p><span class="smallcaps">{escape(text)}</span></p>', [
        Paragraph(text, marks=(Mark(0, len(text), MarkKind.SMALL_CAPS),))
    ]


def _rule(random: Random) -> Piece:
    return random.choice(("<hr />", '<hr width="50%" align="center" />')), [Paragraph(style=ParagraphStyle.RULE)]


def _ornament(random: Random) -> Piece:
    sign = random.choice(("* * *", "***", "~", "oOo", "-x-", "♥ ♥ ♥", "#"))
    shape = random.choice(("<p>{}</p>", '<p align="center">{}</p>', "<center>{}</center>", "<p><b>{}</b></p>"))
    return shape.format(sign), [Paragraph(style=ParagraphStyle.SCENE_BREAK)]


def _quote(random: Random) -> Piece:
    made = [_paragraph(random, ParagraphStyle.QUOTE) for _ in range(random.randint(1, 2))]
    cite = random.choice(("", ' cite="https://example.com"', ' class="letter"'))
    return f"<blockquote{cite}>{''.join(f'<p>{one}</p>' for one, _ in made)}</blockquote>", [one for _, one in made]


def _heading(random: Random) -> Piece:
    tag, style = random.choice(
        (("h3", ParagraphStyle.HEADING_1), ("h4", ParagraphStyle.HEADING_2), ("h5", ParagraphStyle.HEADING_3))
    )
    markup, paragraph = _paragraph(random, style)
    return f"<{tag}>{markup}</{tag}>", [paragraph]


def _list(random: Random) -> Piece:
    made = [_paragraph(random, ParagraphStyle.LIST_ITEM) for _ in range(random.randint(1, 3))]
    return f"<ul>{''.join(f'<li>{one}</li>' for one, _ in made)}</ul>", [one for _, one in made]


def _numbered(random: Random) -> Piece:
    items = [words(random, 3) for _ in range(random.randint(1, 3))]
    markup = "".join(f"<li>{escape(one)}</li>" for one in items)
    return f'<ol start="4">{markup}</ol>', [
        Paragraph(f"{number}. {one}", ParagraphStyle.LIST_ITEM) for number, one in enumerate(items, 4)
    ]


def _picture(random: Random) -> Piece:
    address = f"https://example.com/{random.randint(1, 99)}.png?a=1&b=2"
    description = random.choice(("", "A lamp & a “rain”"))
    alt = f' alt="{escape(description)}"' if description else ""
    text = description or NO_DESCRIPTION
    return f'<p><img src="{escape(address)}"{alt} width="10" /></p>', [
        Paragraph(text, marks=(Mark(0, len(text), MarkKind.IMAGE, address),))
    ]


def _nested(random: Random) -> Piece:
    """The archive's own words for its elements, as an author may use them in a text."""
    markup, paragraphs = pieces(random, 2, (_body, _lookalike))
    head = words(random, 3)
    return random.choice(
        (
            (f'<div class="userstuff">{markup}</div>', paragraphs),
            (
                f'<div class="meta group"><h3 class="heading">{escape(head)}</h3>{markup}</div>',
                [Paragraph(head, ParagraphStyle.HEADING_1), *paragraphs],
            ),
            (f'<div class="meta"><blockquote class="userstuff">{markup}</blockquote></div>', _quoted(paragraphs)),
        )
    )


def _quoted(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    return [replace(one, style=ParagraphStyle.QUOTE) for one in paragraphs]


def _rare(random: Random) -> Piece:
    first, second = words(random, 3), words(random, 3)
    one, two = escape(first), escape(second)
    shape = random.choice(
        (
            f"<details><summary>{one}</summary><p>{two}</p></details>",
            f"<dl><dt>{one}</dt><dd>{two}</dd></dl>",
            f'<table summary="x"><tr><th>{one}</th></tr><tr><td colspan="2">{two}</td></tr></table>',
            f"<div><p>{one}</p><div><p>{two}</p></div></div>",
            f"<figure><p>{one}</p><p>{two}</p></figure>",
            f"<p>{one}</p><style>p {{ color: red }}</style><script>alert('not a word')</script><p>{two}</p>",
            f"<p><span class='a'>{one[:4]}</span><span>{one[4:]}</span></p><p><small>{two}</small></p>",
            f"<p><big>{one}</big></p><!-- no word --><p><abbr title='y'>{two}</abbr></p>",
            f"{one}<p>{two}</p>",
        )
    )
    return shape, [Paragraph(first), Paragraph(second)]


def _ruby(_random: Random) -> Piece:
    return "<p><ruby>漢字<rp>(</rp><rt>kanji</rt><rp>)</rp></ruby> here</p>", [Paragraph("漢字(kanji) here")]


def _spread_emphasis(random: Random) -> Piece:
    first, second = words(random, 3), words(random, 3)
    return f"<em><p>{escape(first)}</p><p>{escape(second)}</p></em>", [
        Paragraph(one, marks=(Mark(0, len(one), MarkKind.ITALIC),)) for one in (first, second)
    ]


_Maker = Callable[[Random], Piece]
FIELD: tuple[_Maker, ...] = (_body, _body, _lines, _quote, _list, _aligned, _lookalike, _picture)
TEXT: tuple[_Maker, ...] = (
    *(_body,) * 6, *(_lookalike,) * 2, _lines, _aligned, _aligned, _rule, _ornament, _quote, _heading, _list,
    _numbered, _picture, _nested, _rare, _rare, _ruby, _spread_emphasis,
    _verse, _small_capitals,
)  # fmt: skip


def pieces(random: Random, count: int, makers: tuple[_Maker, ...]) -> Piece:
    """So many pieces one after the other."""
    made = [random.choice(makers)(random) for _ in range(count)]
    return "\n".join(markup for markup, _ in made), [one for _, paragraphs in made for one in paragraphs]
