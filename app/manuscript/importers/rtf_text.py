"""RTF put so that Pandoc's reader loses nothing of it.

That reader knows one code page, halves what lies beyond 16 bits, takes the line ends of Apple's
programs for line breaks, and forgets page breaks, centring, empty lines, numbers of lists and comments.
"""

import codecs
import re
from dataclasses import dataclass, replace

from app.manuscript.importers.signs import (
    ALL_SIGNS,
    AUTHOR,
    BLANK,
    CENTRED,
    HEADINGS,
    LIST_ITEM,
    QUOTE,
    RIGHT,
    TITLE,
    VERSE,
    numbered_sign,
)

_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,40})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<symbol>[^A-Za-z'])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\'?"
)
_BEGINS_GROUP = re.compile(r"\{\s*(?P<star>\\\*)?\s*\\(?P<word>[A-Za-z]{1,40})")
_BRACE = re.compile(r"\\bin(\d{1,9}) ?|\\.|[{}]", re.DOTALL)
_FONT = re.compile(r"\\f(\d{1,6})(?!\d)[^;{}]{0,200}?\\fcharset(\d{1,3})")
_ADDRESS = re.compile(r"\\fldinst(?:[\s{}]|\\[a-z]{1,20}+-?\d{0,5}+){0,200}+HYPERLINK[^\"]{0,40}\"")
_STYLE = re.compile(r"\{\\s(?P<number>\d{1,5})(?!\d)(?P<dress>[^;]{0,2000});\}")
_STYLE_DRESS = re.compile(r"\{[^{}]*\}|\\\*?\\?[a-z]+-?\d* ?")
_CODE_PAGE = re.compile(r"\\ansicpg(\d{1,6})")
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "cp936", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_WITHOUT_TEXT = frozenset(
    "fonttbl colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf objdata "
    "nonshppict sp sn sv nonesttables xe tc rxe txe".split()
)
_STARRED_TEXT = frozenset("fldinst shppict shpinst footnote".split())  # all other groups with a star may be left out
_ENDS_PARAGRAPH = frozenset("par page sect column softpage".split())
_ALIGNMENTS = {"qc": CENTRED, "qr": RIGHT, "ql": "", "qj": "", "qd": "", "pard": ""}
_LETTERS = {"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emdash": "—", "endash": "–",
            "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005"}  # fmt: skip
#: What Pandoc's reader understands besides; everything else is dress that it would pass over.
_UNDERSTOOD = frozenset(
    "pard plain b i ul ulnone strike super sub nosupersub up dn scaps deleted footnote field "
    "fldinst fldrslt trowd cellx cell row intbl nestcell nestrow itap lastrow line tab".split()
)
_MOST_GROUPS = 2_000  #: nested deeper than this is nobody's text


#: What paragraphs are by the names of their styles in Word, in LibreOffice and in our own files.
_SIGN_OF_STYLE = {
    **{f"heading {level}": sign for level, sign in enumerate(HEADINGS, start=1)},
    "title": TITLE, "author": AUTHOR, "quot": QUOTE, "intense quote": QUOTE, "block text": QUOTE, "verse": VERSE,
    "list bullet": LIST_ITEM, "list number": LIST_ITEM,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlainRtf:
    """The text of an RTF file, in UTF-8 and without surprises, and its comments by their signs.

    ``deleted`` is how many stretches tracked changes have marked as deleted; they are struck
    through, as Pandoc reads them. ``pictures`` is how many were left out.
    """

    body: str
    comments: tuple[str, ...] = ()
    deleted: int = 0
    pictures: int = 0

    def file(self) -> bytes:
        """The whole file."""
        return as_file(self.body)


def as_file(body: str) -> bytes:
    """An RTF file of bodies that `plain_rtf` has made."""
    return f"{{\\rtf1\\ansi\\uc0 {body}}}".encode()


def plain_rtf(content: bytes) -> PlainRtf:
    """An RTF file, every letter as itself, with signs for what Pandoc would forget. Never fails."""
    return _Reader(content.decode("latin-1")).read()


def plain_text(content: bytes) -> str:
    """The words of a short RTF text, a line for each paragraph."""
    return _words(plain_rtf(content).body)


@dataclass(frozen=True, slots=True)
class _Style:
    """What a paragraph of a style is, and whether bold letters are the look of it."""

    sign: str = ""
    is_bold: bool = False


def _styles(text: str) -> dict[str, _Style]:
    """The styles of a file that mean something, by their numbers."""
    start = text.find("{\\stylesheet", 0, 100_000)
    if start < 0:
        return {}
    found: dict[str, _Style] = {}
    for one in _STYLE.finditer(text, start, _group_end(text, start)):
        name = _STYLE_DRESS.sub("", one["dress"]).strip().lower()
        sign = next((sign for known, sign in _SIGN_OF_STYLE.items() if name.startswith(known)), "")
        if sign:
            bold = sign in HEADINGS and re.search(r"\\b(?![a-z0])", one["dress"]) is not None
            found[one["number"]] = _Style(sign, bold)
    return found


@dataclass(frozen=True, slots=True)
class _State:
    """What holds in a group."""

    skip: int = 1  # letters for old programs behind each of Unicode
    codec: str = "cp1252"
    align: str = ""
    heading: str = ""
    style: _Style = _Style()
    is_link: bool = False  # whether the words are a link's, which is underlined to show it
    is_shown: bool = False  # whether that has been done

    @property
    def sign(self) -> str:
        """What a paragraph that ends here is."""
        return self.heading or self.style.sign or self.align


class _Reader:
    def __init__(self, text: str, outer: "_Reader | None" = None) -> None:
        self._text = text
        self._is_inner = outer is not None
        if outer is None:
            page = _CODE_PAGE.search(text, 0, 4000)
            self._usual = _codec(page[1]) if page else "mac_roman" if "\\mac" in text[:60] else "cp1252"
            self._fonts = {font: _CHARSETS.get(int(charset), self._usual) for font, charset in _FONT.findall(text)}
            self._styles = _styles(text)
        else:
            self._usual, self._fonts, self._styles = outer._usual, outer._fonts, outer._styles
        self._state = _State(codec=self._usual)
        self._stack: list[_State] = []
        self._out: list[str] = []
        self._comments: list[str] = []
        self._deleted = self._pictures = 0
        self._bytes = b""  # letters of a code page that are not decoded yet
        self._high = 0  # the first half of a letter beyond 16 bits
        self._to_skip = 0
        self._in_line = False  # whether the paragraph has anything in it
        self._bullet = self._in_list = False  # whether it begins with one, whether Pandoc was told
        self._is_link = True  # whether the field that is open is one; of others Pandoc drops the words

    def read(self) -> PlainRtf:
        text, at, end = self._text, 0, len(self._text)
        while at < end:
            found = _TOKEN.match(text, at)
            assert found is not None, "every letter is a token"
            at = self._token(found)
        self._decode()
        if self._in_line:
            self._out.append(self._state.sign)
        self._out.append("}" * len(self._stack))
        return PlainRtf("".join(self._out), tuple(self._comments), self._deleted, self._pictures)

    def _token(self, found: re.Match[str]) -> int:
        """Take a token; gives where the next one begins."""
        kind, after = found.lastgroup, found.end()
        if kind == "hex":
            if self._to_skip:
                self._to_skip -= 1
            else:
                self._bytes += bytes([int(found["hex"], 16)])
            return after
        if kind == "text":
            self._plain(found["text"])
            return after
        self._decode()
        if kind == "brace":
            self._to_skip = 0
            return self._open(found.start()) if found["brace"] == "{" else self._close(after)
        if kind == "symbol":
            self._symbol(found["symbol"])
        elif kind in ("word", "number"):
            if found["word"] == "bin":
                return after + max(0, int(found["number"] or 0))
            self._word(found["word"], found["number"] or "")
        return after

    # Groups

    def _open(self, at: int) -> int:
        begun = _BEGINS_GROUP.match(self._text, at)
        word = begun["word"] if begun else ""
        if word == "pict":
            self._pictures += 1
            return _group_end(self._text, at)
        if word == "field":
            said = self._text.find("\\fldinst", at, at + 2_000)
            self._is_link = said >= 0 and _ADDRESS.match(self._text, said) is not None
        if word == "fldinst" and not self._is_link:
            return _group_end(self._text, at)
        if word in ("listtext", "pntext") and not self._is_inner:
            return self._list_number(at)
        if word == "annotation" and not self._is_inner:
            return self._comment(at)
        starred = begun is not None and begun["star"] and word not in _STARRED_TEXT
        if starred or word in _WITHOUT_TEXT or len(self._stack) > _MOST_GROUPS:
            return _group_end(self._text, at)
        self._stack.append(self._state)
        if word == "fldrslt" and self._is_link:
            self._state = replace(self._state, is_link=True, is_shown=False)
        self._out.append("{\\*" if word == "fldinst" else "{")
        return at + 1

    def _close(self, after: int) -> int:
        if self._stack:
            if len(self._stack) == 1 and self._in_line:
                self._out.append(self._state.sign)  # of the last paragraph, which nothing ends but the file
                self._in_line = False
            self._state = self._stack.pop()
            self._out.append("}")
        return after

    def _list_number(self, at: int) -> int:
        """A list's sign: a number stays as text, a bullet makes the paragraph a list's."""
        end = _group_end(self._text, at)
        number = self._words_of(at, end)
        if any(letter.isalnum() for letter in number):
            self._put(number + " ")
        else:
            self._bullet = bool(number)
        return end

    def _comment(self, at: int) -> int:
        end = _group_end(self._text, at)
        self._comments.append(self._words_of(at, end))
        self._out.append(numbered_sign(len(self._comments) - 1))
        return end

    def _words_of(self, at: int, end: int) -> str:
        """The words of a group that is no part of the text."""
        inner = _Reader(self._text[at + 1 : end - 1], self)
        return _words(inner.read().body)

    # Words and letters

    def _symbol(self, symbol: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif symbol in "\r\n":
            self._word("par", "")
        elif symbol in "\\{}":
            self._put(symbol)
        elif symbol == "~":
            self._put("\u00a0")
        elif symbol == "_":
            self._put("\u2011")
        elif symbol == "\t":
            self._word("tab", "")

    def _word(self, word: str, number: str) -> None:
        if word == "u":
            self._unicode(int(number or 0))
        elif self._to_skip:
            self._to_skip -= 1
        elif word == "uc":
            self._state = replace(self._state, skip=min(max(0, int(number or 1)), 16))
        elif word == "f":
            self._state = replace(self._state, codec=self._fonts.get(number, self._usual))
        elif word in _LETTERS:
            self._put(_LETTERS[word])
        elif word in _ENDS_PARAGRAPH:
            self._end_paragraph(word)
        else:
            self._dress(word, number)

    def _dress(self, word: str, number: str) -> None:
        if word in _ALIGNMENTS:
            self._state = replace(self._state, align=_ALIGNMENTS[word])
        if word == "pard":
            self._state = replace(self._state, heading="", style=_Style())
        elif word == "s":
            self._state = replace(self._state, style=self._styles.get(number, _Style()))
        elif word == "b" and self._state.style.is_bold:
            return
        elif word == "outlinelevel" and number.isdecimal():
            heading = HEADINGS[int(number)] if int(number) < len(HEADINGS) else ""
            self._state = replace(self._state, heading=heading)
        elif word == "plain":
            self._state = replace(self._state, codec=self._usual)
        if word == "deleted" and number != "0":
            self._deleted += 1
        if word.startswith("ul") and word not in ("ulnone", "ulc"):
            word = "ul"
            if self._state.is_link and not self._state.is_shown and number != "0":
                self._state = replace(self._state, is_shown=True)
                return
        elif word == "striked":
            word = "strike"
        if word in ("cell", "row", "nestcell", "nestrow"):
            self._in_line = False
        if word in ("field", "fldrslt") and not self._is_link:
            return
        if word in _UNDERSTOOD:
            self._out.append(f"\\{word}{number} ")

    def _end_paragraph(self, word: str) -> None:
        if self._in_line:
            self._out.append(self._state.sign)
        elif word == "par":
            self._out.append(BLANK)
        else:
            return
        self._out.append("\\par \\pard " if self._in_list else "\\par ")
        self._in_line = self._bullet = self._in_list = False

    def _unicode(self, number: int) -> None:
        self._to_skip = self._state.skip
        code = number & 0xFFFF if number < 0x10000 else number
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00 if self._high else 0xFFFD
        self._high = 0
        self._put(chr(code) if 0 < code < 0x110000 else "\ufffd")

    def _plain(self, text: str) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        if self._bytes or not text.isascii():
            self._bytes += text.encode("latin-1", errors="replace")
            self._decode()
        elif text:
            self._put(text)

    def _decode(self) -> None:
        if self._bytes:
            waiting, self._bytes = self._bytes, b""
            self._put(waiting.decode(self._state.codec, errors="replace"))

    def _put(self, text: str) -> None:
        text = ALL_SIGNS.sub("", text)
        if self._bullet and not self._in_list:
            self._out.append("\\ls1 \\ilvl0 ")
            self._in_list = True
        self._in_line = self._in_line or not text.isspace()
        self._out.append(re.sub(r"[\\{}]", r"\\\g<0>", text))


def _words(body: str) -> str:
    """The words of a body that was made here."""
    lines = re.sub(r"\\(?:par|line|cell|row) ", "\n", body)
    bare = re.sub(r"\\\*?\\?[a-z]+-?\d* |\\([\\{}])|[{}]", lambda found: found[1] or "", lines)
    return ALL_SIGNS.sub("", bare).strip()


def _group_end(text: str, at: int) -> int:
    """Where the group that begins at ``at`` has ended."""
    depth = 0
    while (found := _BRACE.search(text, at)) is not None:
        at = found.end()
        if found[1]:
            at += int(found[1])
        elif found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth -= 1
            if not depth:
                return at
    return len(text)


def _codec(page: str) -> str:
    for name in ("mac_roman",) if page == "10000" else ("utf-8",) if page == "65001" else (f"cp{page}", "cp1252"):
        try:
            return codecs.lookup(name).name
        except LookupError:
            continue
    return "cp1252"
