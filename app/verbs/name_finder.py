"""Where a name stands in any of its forms, and how a new name takes the same form."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from app.prose.folding import folded
from app.reading import plural_ending
from app.verbs.finding import in_any_shape

_LONGEST_STUTTER = 3  #: letters of "Kur-Kurt"
_APOSTROPHES = "'’"


@dataclass(frozen=True, slots=True)
class NewName:
    """A name, and what it becomes."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class NameHit:
    """A name in a text, with the ending that goes with it, and what takes its place.

    ``is_capitals`` and ``is_small`` say how it is written where that is not how the name is;
    ``may_be_quote`` is for an apostrophe that may be a closing quotation mark.
    """

    name: NewName
    start: int
    end: int
    text: str
    is_capitals: bool = False
    is_small: bool = False
    is_possessive: bool = False
    may_be_quote: bool = False


class NewNames:
    """Finds names in every case, with stutters ("K-Kurt"), possessives and plurals; of two the longer."""

    def __init__(self, names: Sequence[NewName]) -> None:
        wanted = [one for one in names if one.old.strip() and one.new.strip() and one.old != one.new]
        self._by_words = {_plain(one.old): one for one in reversed(wanted)}
        longest_first = sorted(self._by_words.values(), key=lambda one: -len(one.old))
        forms = "|".join(_stuttered(one.old) for one in longest_first)
        ending = rf"(?P<ending>[{_APOSTROPHES}]s(?!\w)|e?s[{_APOSTROPHES}]?(?!\w)|[{_APOSTROPHES}](?!\w))?"
        self._pattern = regex.compile(rf"(?<!\w)(?:{forms}){ending}", regex.IGNORECASE) if wanted else None

    def find(self, text: str) -> Iterator[NameHit]:
        """The names in a text, in order."""
        if self._pattern is None:
            return
        for match in self._pattern.finditer(text):
            hit = self._hit(text, match)
            if hit is not None:
                yield hit

    def _hit(self, text: str, match: regex.Match[str]) -> NameHit | None:
        words = next(found for found in match.captures("name") if found)
        start, (name_start, name_end) = match.start(), match.span("name")
        name = self._by_words[_plain(words)]
        is_as_written = _folded(words) == _folded(name.old)
        is_capitals = not is_as_written and words == words.upper() and sum(map(str.isalpha, words)) > 1
        is_lower = not is_as_written and words == words.lower()
        if not (is_as_written or is_capitals or is_lower):
            return None
        new = name.new.upper() if is_capitals else name.new.lower() if is_lower else name.new
        stutter = "".join(
            _as_small_as(piece, name.new[: len(piece)]) if piece.isalpha() else piece
            for piece in regex.findall(r"\w+|\W", text[start:name_start])
        )
        ending, new_ending, may_be_quote = _ending(text, match, name)
        end = name_end + len(ending)
        if end < len(text) and not ending and (text[end].isalnum() or text[end] == "_"):
            return None  # the name is only the beginning of a longer word
        if is_capitals and ending.isupper():
            new_ending = new_ending.upper()
        return NameHit(
            name, start, end, stutter + new + new_ending, is_capitals,
            is_small=is_lower and start == name_start,  # a stutter goes on small: "K-kurt"
            is_possessive=ending[:1] in set(_APOSTROPHES) and not may_be_quote, may_be_quote=may_be_quote,
        )  # fmt: skip


def _ending(text: str, match: regex.Match[str], name: NewName) -> tuple[str, str, bool]:
    """The ending that belongs to a name, that of the new name, and whether it may be a quotation mark."""
    ending = match["ending"] or ""
    small = ending.lower()
    plural = small.rstrip(_APOSTROPHES)
    mark = next((sign for sign in ending if sign in _APOSTROPHES), "")
    if not ending:
        return "", "", False
    if small[0] in _APOSTROPHES and len(small) > 1:
        return ending, ending, False  # Kurt’s, and James’s
    if plural:
        if plural != plural_ending(name.old):
            return "", "", False
        closes = mark and _is_open_before(text, match.start())
        kept = ending[: len(plural)] if closes else ending
        return kept, plural_ending(name.new) + kept[len(plural) :], False
    if not name.old.lower().endswith("s") or _is_open_before(text, match.start()):
        return "", "", False  # the quotation ends here
    is_sure = text[match.end() : match.end() + 2].strip()[:1].isalpha() and text[match.end()].isspace()
    new_ending = mark if name.new.lower().endswith("s") else f"{mark}s"
    return ending, new_ending, not is_sure and new_ending != ending


def _is_open_before(text: str, at: int) -> bool:
    """Whether a single quotation mark is open at a place."""
    opened = text.rfind("‘", 0, at)
    return opened >= 0 and regex.search(r"’(?!\w)", text, pos=opened, endpos=at) is None


def _stuttered(name: str) -> str:
    beginnings = [regex.escape(name[:length]) for length in range(1, min(_LONGEST_STUTTER + 1, len(name)))]
    stutter = f"(?:(?:{'|'.join(beginnings)})[-‑–—])*" if beginnings and name[0].isalpha() else ""
    return f"{stutter}(?P<name>{in_any_shape(name)})"


def _as_small_as(piece: str, beginning: str) -> str:
    return beginning.lower() if piece.islower() else beginning


def _folded(words: str) -> str:
    return " ".join(folded(words).split())


def _plain(words: str) -> str:
    return _folded(words).lower()
