"""What an OpenDocument text's styles say of its words and paragraphs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

_CODE = re.compile(r"_([0-9a-f]{1,6})_")
_LOOKS = ("heading", "title", "subtitle", "quot", "contents", "list heading")
_LONGEST_CHAIN = 30


@dataclass(frozen=True, slots=True)
class OdtStyle:
    """A style with all that it is based on: the names that authors know, its own first, its emphasis, its alignment.

    ``emphasis`` is what it puts on words, ``plain`` what it takes from them, by Pandoc's names of elements.
    """

    names: tuple[str, ...] = ()
    emphasis: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    align: str = ""

    @property
    def name(self) -> str:
        """What an author calls the style: that of an automatic one is the one it changes."""
        return next(iter(self.names), "")

    @property
    def is_a_look(self) -> bool:
        """Whether its emphasis is that of a heading or a quotation and not of the words."""
        return any(name.lower().startswith(_LOOKS) for name in self.names)


@dataclass(frozen=True, slots=True)
class _Said:
    parent: str
    automatic: bool
    on: frozenset[str]
    off: frozenset[str]
    align: str


@dataclass
class OdtStyles:
    """All styles of a text, by family and name."""

    said: dict[tuple[str, str], _Said] = field(default_factory=dict)
    ordered: set[str] = field(default_factory=set)  # the list styles whose lists are numbered
    _whole: dict[tuple[str, str], OdtStyle] = field(default_factory=dict)

    def add(self, roots: Iterable[Element], automatic: bool) -> None:
        """Take in the styles below some elements."""
        for root in roots:
            for one in root.iter(f"{STYLE}style"):
                key = (one.get(f"{STYLE}family", ""), one.get(f"{STYLE}name", ""))
                self.said[key] = _read(one, automatic)
            for one in root.iter(f"{TEXT}list-style"):
                first = next(iter(one), None)
                if first is not None and first.tag == f"{TEXT}list-level-style-number" and _format(first):
                    self.ordered.add(one.get(f"{STYLE}name", ""))

    def of(self, family: str, name: str) -> OdtStyle:
        """A style with what it is based on; one that is unknown says only its name."""
        key = (family, name)
        if key not in self._whole:
            chain: list[tuple[str, _Said]] = []
            at = name
            while (family, at) in self.said and len(chain) < _LONGEST_CHAIN:
                chain.append((at, self.said[family, at]))
                at = chain[-1][1].parent
            emphasis, plain = frozenset[str](), frozenset[str]()
            for _, one in reversed(chain):
                emphasis, plain = (emphasis - one.off) | one.on, (plain - one.on) | one.off
            self._whole[key] = OdtStyle(
                tuple(_written(at) for at, one in chain if not one.automatic) or ((_written(name),) if name else ()),
                emphasis,
                plain,
                next((one.align for _, one in chain if one.align), ""),
            )
        return self._whole[key]


def _format(level: Element) -> str:
    return level.get(f"{STYLE}num-format", "")


def _written(name: str) -> str:
    """A style's name as it is shown: "Block_20_Text" is "Block Text"."""
    return _CODE.sub(lambda found: chr(int(found[1], 16)) if int(found[1], 16) < 0x110000 else "", name)


def _read(style: Element, automatic: bool) -> _Said:
    paragraph = style.find(f"{STYLE}paragraph-properties")
    letters = style.find(f"{STYLE}text-properties")
    on, off = _emphasis(letters) if letters is not None else (frozenset(), frozenset())
    return _Said(
        style.get(f"{STYLE}parent-style-name", ""), automatic, on, off,
        paragraph.get(f"{FO}text-align", "") if paragraph is not None else "",
    )  # fmt: skip


def _emphasis(letters: Element) -> tuple[frozenset[str], frozenset[str]]:
    """What is put on words and what is taken from them."""
    position = letters.get(f"{STYLE}text-position", "").partition(" ")[0]
    weight = letters.get(f"{FO}font-weight", "")
    raised = position == "super" or (position.endswith("%") and position[0] not in "-0")
    said = {
        "Emph": _of(letters.get(f"{FO}font-style"), ("italic", "oblique")),
        "Strong": None if not weight else weight == "bold" or (weight.isdecimal() and int(weight) >= 600),
        "Underline": _drawn(letters, "text-underline-style"),
        "Strikeout": _drawn(letters, "text-line-through-style", "text-line-through-type"),
        "SmallCaps": _of(letters.get(f"{FO}font-variant"), ("small-caps",)),
        "Superscript": None if not position else raised,
        "Subscript": None if not position else position == "sub" or position.startswith("-"),
    }
    return (
        frozenset(name for name, value in said.items() if value),
        frozenset(name for name, value in said.items() if value is False),
    )


def _of(value: str | None, wanted: tuple[str, ...]) -> bool | None:
    return None if value is None else value in wanted


def _drawn(letters: Element, *names: str) -> bool | None:
    values = [value for name in names if (value := letters.get(f"{STYLE}{name}")) is not None]
    return any(value != "none" for value in values) if values else None
