"""Web pages whose emphasis is in styles, as word processors write them, put into the elements that mean it.

Pandoc's reader of HTML knows ``em`` and ``strong`` but no style: of "<span
style='font-style:italic'>", of classes that a style sheet makes italic, of centring it
reads nothing, and Google Docs' "<b style='font-weight:normal'>" is bold to it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from html.parser import HTMLParser

from app.manuscript.importers.signs import ALL_SIGNS, BLANK

Declarations = dict[str, str]
Attributes = list[tuple[str, str | None]]

_TAG_OF = {"i": "em", "em": "em", "b": "strong", "strong": "strong", "u": "u", "ins": "u", "s": "s", "strike": "s",
           "del": "s", "sup": "sup", "sub": "sub"}  # fmt: skip
_INLINE = frozenset(
    (*_TAG_OF, *"a abbr acronym bdo big cite code dfn font kbd mark q ruby samp small span tt var label".split())
)
_PASSED_ON = frozenset("a abbr acronym cite code dfn kbd q samp small tt var".split())
_VOID = frozenset("br hr img wbr area base col embed input link meta param source track".split())
_DROPPED = frozenset("script style noscript template iframe object embed link meta base input".split())
_AT_THE_EDGE = ("header", "footer")  #: what LibreOffice calls a page's head and foot, which are no text
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 address".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
#: A paragraph that is open has ended where one of these begins.
_BLOCKS = _PARAGRAPHS | frozenset(
    "div center ul ol li dl dt dd table tr td th thead tbody tfoot blockquote section article pre hr body header "
    "footer main aside figure details form fieldset".split()
)
_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,4000})\}")
_SELECTOR = re.compile(r"([a-z][a-z0-9]*)?(?:\.([\w-]+))?", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_OF_USE = ("font-style", "font-weight", "text-decoration", "vertical-align", "font-variant", "text-align")
#: What Word puts around pieces for some readers only; the pieces themselves are text.
_CONDITION = re.compile(r"<!(?:--)?\[(?:if [^\]<>]{0,200}|endif)\](?:--)?>", re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_SECTION = re.compile(r"<!\[[^<>]{0,400}>")
_DEEPEST = 1_500  #: elements in one another, beyond which only words are kept


@dataclass(frozen=True)
class StyleSheet:
    """What a page's style sheets say of elements and of classes, as far as it is of use here."""

    rules: Mapping[tuple[str, str], Declarations] = field(default_factory=dict)

    def of(self, tag: str, classes: list[str]) -> Declarations:
        """What holds for an element, the particular after the general."""
        found: Declarations = {}
        for key in ((tag, ""), *(("", name) for name in classes), *((tag, name) for name in classes)):
            found |= self.rules.get(key, {})
        return found


def style_sheet(css: str) -> StyleSheet:
    """What a style sheet says of single elements and classes; other selectors are passed over."""
    rules: dict[tuple[str, str], Declarations] = {}
    for selectors, body in _RULE.findall(_COMMENT.sub(" ", css)):
        declared = _declarations(body)
        if not declared:
            continue
        for selector in selectors.split(","):
            found = _SELECTOR.fullmatch(selector.strip())
            if found is not None and (found[1] or found[2]):
                rules.setdefault(((found[1] or "").lower(), found[2] or ""), {}).update(declared)
    return StyleSheet(rules)


def with_elements_for_styles(html: str, sheet: StyleSheet | None = None) -> str:
    """A page with its styles put into elements; ``sheet`` is what stands outside of it. Every word stays.

    Alignment becomes a ``div`` of the class "centred" or "right" around a paragraph, a
    paragraph without words gets the sign `BLANK`. Scripts and frames go.
    """
    own = style_sheet(" ".join(_style_elements(html)))
    rules: dict[tuple[str, str], Declarations] = {**(sheet.rules if sheet else {})}
    for key, declared in own.rules.items():
        rules[key] = {**rules.get(key, {}), **declared}
    writer = _Writer(StyleSheet(rules))
    writer.feed(_without_sections(html))
    writer.close()
    return writer.page()


def _without_sections(html: str) -> str:
    """A page without what SGML calls marked sections, on which Python's parser stumbles; the words in them stay."""
    html = _CDATA.sub(lambda found: escape(found[1], quote=False), _CONDITION.sub("", html))
    return _SECTION.sub("", html).replace("<![", "&lt;![")


def copied_part(html: str) -> str:
    """What was copied of a page, as the clipboard has it, with the style sheets around it."""
    found = re.search(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", html, re.DOTALL | re.IGNORECASE)
    if found is None:
        return html
    sheets = "".join(f"<style>{one}</style>" for one in _style_elements(html))
    return f"<html><head>{sheets}</head><body>{found[1]}</body></html>"


def _style_elements(html: str) -> Iterator[str]:
    for found in re.finditer(r"<style[^>]{0,400}>(.*?)</style", html, re.IGNORECASE | re.DOTALL):
        yield found[1]


def _declarations(body: str) -> Declarations:
    found: Declarations = {}
    for one in body.split(";"):
        name, colon, value = one.partition(":")
        name = name.strip().lower().removesuffix("-line").removesuffix("-caps")
        if colon and name in _OF_USE:
            found[name] = value.strip().lower().removesuffix("!important").strip()
    return found


Wrapper = tuple[str, str]  #: an element that means something: its name, and its attributes as they are written


@dataclass(frozen=True, slots=True)
class _Style:
    """What holds for the words of an element: the elements to put around them, outermost first, and the alignment."""

    wrappers: tuple[Wrapper, ...] = ()
    align: str = ""
    is_heading: bool = False

    def has(self, name: str) -> bool:
        """Whether an element of that name is around the words."""
        return any(one == name for one, _ in self.wrappers)

    def set(self, name: str, on: bool) -> "_Style":
        """The style with emphasis of a kind, or without it."""
        if on == self.has(name):
            return self
        if on:
            return replace(self, wrappers=(*self.wrappers, (name, "")))
        return replace(self, wrappers=tuple(one for one in self.wrappers if one[0] != name))


@dataclass
class _Open:
    """An element that is open: its name, what to write at its end, the style around it."""

    tag: str
    end: str
    outer: _Style
    words_before: int


class _Writer(HTMLParser):
    def __init__(self, sheet: StyleSheet) -> None:
        super().__init__(convert_charrefs=True)
        self._sheet = sheet
        self._out: list[str] = []
        self._stack: list[_Open] = []
        self._style = _Style()
        self._written: tuple[Wrapper, ...] = ()  # what is open around the last words
        self._words = 0  # texts and pictures so far
        self._line_ends = 0  # line breaks that nothing has followed yet
        self._dropping = ""

    def page(self) -> str:
        """What was made, every element closed."""
        while self._stack:
            self._end(self._stack[-1].tag)
        self._sync(())
        return "".join(self._out)

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        """An element without words."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """An element begins."""
        if self._dropping:
            return
        if tag in _DROPPED or (tag == "div" and (dict(attrs).get("title") or "") in _AT_THE_EDGE):
            self._dropping = "" if tag in _VOID else tag
        elif tag in _VOID:
            self._void(tag, attrs)
        elif ":" not in tag and len(self._stack) < _DEEPEST:
            self._begin(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """An element ends; one that was never begun is passed over."""
        if self._dropping:
            self._dropping = "" if tag == self._dropping else self._dropping
        elif any(one.tag == tag for one in self._stack):
            while self._stack[-1].tag != tag:
                self._end(self._stack[-1].tag)
            self._end(tag)

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._dropping:
            return
        data = ALL_SIGNS.sub("", data)
        if data.strip(" \t\r\n"):
            self._end_lines()
            self._words += 1
            self._sync(self._style.wrappers)
        self._out.append(escape(data, quote=False))

    # What is written

    def _void(self, tag: str, attrs: Attributes) -> None:
        if tag == "br" and not any(one.tag == "pre" for one in self._stack):
            self._line_ends += 1
            return
        if tag == "hr":
            self._end_paragraph()
            self._sync(())
        elif tag == "img":
            self._end_lines()
            self._words += 1
            self._sync(self._style.wrappers)
        self._out.append(f"<{tag}{_written(attrs)}>")

    def _end_lines(self) -> None:
        """Write the line breaks before words: two end a paragraph, as old pages have it, four leave one empty."""
        count, self._line_ends = self._line_ends, 0
        if count < 2:
            self._out += ["<br>"] * count
            return
        self._sync(())
        block = next((one for one in reversed(self._stack) if one.tag not in _INLINE), None)
        empty = f"<p>{BLANK}</p>" if count > 3 else ""
        self._out.append(f"</p>{empty}<p>" if block is not None and block.tag == "p" else f"<p></p>{empty}")

    def _begin(self, tag: str, attrs: Attributes) -> None:
        if tag in _BLOCKS:
            self._line_ends = 0
            self._end_paragraph()
            self._sync(())
        outer = self._style
        self._style, align = self._styled(tag, attrs)
        end = ""
        if tag not in _INLINE:
            kept = [one for one in attrs if one[0] not in ("style", "align")]
            start, end = f"<{tag}{_written(kept)}>", f"</{tag}>"
            if tag == "center":
                start, end = '<div class="centred">', "</div>"
            elif align and tag == "div":
                start = f'<div class="{align}">'
            elif self._style.align and tag in _PARAGRAPHS:
                start, end = f'<div class="{self._style.align}">{start}', f"{end}</div>"
            self._out.append(start)
        self._stack.append(_Open(tag, end, outer, self._words))

    def _end_paragraph(self) -> None:
        """End the paragraph that a block begins in, which HTML leaves without an end tag."""
        if any(one.tag in _PARAGRAPHS for one in self._stack[-12:]):
            while self._stack[-1].tag not in _PARAGRAPHS and self._stack[-1].tag in _INLINE:
                self._end(self._stack[-1].tag)
            if self._stack[-1].tag in _PARAGRAPHS:
                self._end(self._stack[-1].tag)

    def _end(self, tag: str) -> None:
        ended = self._stack.pop()
        if tag not in _INLINE:
            self._line_ends = 0
            self._sync(())
            if tag == "p" and ended.words_before == self._words:
                self._out.append(BLANK)
            self._out.append(ended.end)
        self._style = ended.outer

    def _sync(self, wanted: tuple[Wrapper, ...]) -> None:
        """Close and open elements until just the wanted ones are around what comes next."""
        shared = 0
        while shared < min(len(wanted), len(self._written)) and wanted[shared] == self._written[shared]:
            shared += 1
        self._out += [f"</{name}>" for name, _ in reversed(self._written[shared:])]
        self._out += [f"<{name}{attributes}>" for name, attributes in wanted[shared:]]
        self._written = wanted

    def _styled(self, tag: str, attrs: Attributes) -> tuple[_Style, str]:
        """The style of an element's words, and the alignment that it sets itself."""
        named = {name: value or "" for name, value in attrs}
        declared = self._sheet.of(tag, named.get("class", "").split()) | _declarations(named.get("style", ""))
        style = replace(self._style, is_heading=self._style.is_heading or tag in _HEADINGS)
        if tag in _TAG_OF:
            style = style.set(_TAG_OF[tag], True)
        elif tag in _PASSED_ON:
            kept = [one for one in attrs if one[0] not in ("style", "class", "id")]
            style = replace(style, wrappers=(*style.wrappers, (tag, _written(kept))))
        style = _emphasised(style, declared)
        align = ""
        if tag not in _INLINE:
            align = _alignment(declared.get("text-align", "") or named.get("align", "").lower())
            align = "centred" if tag == "center" else align
            if align:
                style = replace(style, align="" if align == "left" else align)
        return style, "" if align == "left" else align


def _emphasised(style: _Style, declared: Declarations) -> _Style:
    """A style with what is declared of an element's emphasis, which may also end that of what is around it."""
    slant, weight = declared.get("font-style", ""), declared.get("font-weight", "")
    if slant in ("italic", "oblique", "normal"):
        style = style.set("em", slant != "normal")
    if weight and not style.is_heading:
        heavy = weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600)
        if heavy or weight in ("normal", "lighter") or weight.isdecimal():
            style = style.set("strong", heavy)
    line = declared.get("text-decoration", "")
    if "underline" in line and not style.has("a"):
        style = style.set("u", True)
    if "line-through" in line:
        style = style.set("s", True)
    if "none" in line:
        style = style.set("u", False).set("s", False)
    raised = declared.get("vertical-align", "")
    if raised in ("super", "sub"):
        style = style.set("sup" if raised == "super" else "sub", True)
    if declared.get("font-variant", "") == "small-caps" and not style.has("span"):
        style = replace(style, wrappers=(*style.wrappers, ("span", ' class="smallcaps"')))
    return style


def _alignment(written: str) -> str:
    return {"center": "centred", "-webkit-center": "centred", "middle": "centred", "right": "right", "end": "right",
            "left": "left", "justify": "left", "start": "left"}.get(written, "")  # fmt: skip


def _written(attrs: Attributes) -> str:
    return "".join(f' {name}="{escape(value or "")}"' for name, value in attrs if re.fullmatch(r"[\w:-]+", name))
