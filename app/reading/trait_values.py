"""Which words for looks mean the same, and which cannot both be true."""

import re

from app.reading.numbers_in_words import NUMBERS

COLOURS = {
    "eyes": "blue green brown grey gray hazel black amber violet gold golden",
    "hair": "blond blonde brown black red auburn grey gray white silver chestnut copper ginger dark fair golden",
}
LENGTHS = "long short cropped close-cropped shoulder-length waist-length shoulder-long buzzed bald"
SKINS = "pale fair white porcelain ivory alabaster dark brown black ebony"
_SAME = {"gray": "grey", "blonde": "blond", "golden": "gold", "specs": "glasses", "spectacles": "glasses"}
# Words that one head of hair, or one pair of eyes, can be called by.
_ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "dark black", "dark brown chestnut", "fair blond gold", "red auburn ginger copper", "auburn chestnut brown",
        "grey silver white", "hazel brown", "hazel green", "hazel amber gold",
        "pale fair white porcelain ivory alabaster",
        "dark brown black ebony", "blue grey", "long waist-length shoulder-length shoulder-long",
        "short cropped close-cropped buzzed", "short shoulder-length shoulder-long", "buzzed bald",
    )
)  # fmt: skip
_WORDS = {
    word: number for number, word in enumerate("one two three four five six seven eight nine ten eleven".split(), 1)
}
_FEET = re.compile(
    r"(?P<feet>\d|\w+)(?:[ -]?(?:feet|foot|ft\.?)|['’′])(?:,? ?(?:and )?-?(?P<inches>\d{1,2}|\w+))?", re.IGNORECASE
)
_METRIC = re.compile(r"(?P<cm>[12]\d\d) ?(?:cm|centimet)|(?P<m>[12])[.,](?P<part>\d\d) ?m", re.IGNORECASE)
_SPREAD = 1  #: inches that two heights may differ by and be called the same
_TALL, _SHORT = 66, 70  #: inches from which one may be called tall, and up to which short


def plain(word: str) -> str:
    """A word in the spelling that all its spellings share."""
    return _SAME.get(word, word)


def known_values(feature: str, words: str) -> frozenset[str]:
    """The words of a trait's description that belong to a feature ("long brown" for hair: brown)."""
    small = words.lower()
    if feature == "height":
        inches = height_in_inches(small)
        return frozenset({str(inches)} if inches is not None else set(re.findall(r"\b(?:tall|short)\b", small)))
    if feature == "scar":
        return frozenset(re.findall(r"\b(?:left|right)\b(?: \w+)?", small))
    if feature == "hand":
        return frozenset(re.findall(r"\b(?:left|right)\b", small))
    if feature == "glasses":
        never = re.search(r"\b(?:no|none|never|not|without|doesn['’]t)\b", small)
        return frozenset({"none" if never else "glasses"})
    vocabulary = {"hair length": LENGTHS, "skin": SKINS}.get(feature) or COLOURS[feature]
    words_here = set(re.findall(r"[\w-]+", small))
    return frozenset(plain(word) for word in vocabulary.split() if word in words_here)


def can_both_be(feature: str, first: str, second: str) -> bool:
    """Whether a feature may be called by both of two values of `known_values`."""
    one, other = plain(first), plain(second)
    if one == other or any(one in alike and other in alike for alike in _ALIKE):
        return True
    if feature == "height":
        return _heights_agree(one, other)
    if feature == "scar":  # one may have scars on a cheek and on a hand
        (side, *part), (other_side, *other_part) = one.split(), other.split()
        return side == other_side or (part != other_part and bool(part) and bool(other_part))
    return False


def height_in_inches(words: str) -> int | None:
    """The inches of "six foot two", "5'4\"" or "188 cm"; None where the words are no height."""
    metric = _METRIC.search(words)
    if metric is not None:
        centimetres = int(metric["cm"]) if metric["cm"] else int(metric["m"]) * 100 + int(metric["part"])
        return round(centimetres / 2.54)
    found = _FEET.search(words)
    feet = None if found is None else _number(found["feet"])
    if found is None or feet is None:
        return None
    return feet * 12 + (_number(found["inches"] or "") or 0)


def _number(word: str) -> int | None:
    return int(word) if word.isdigit() else NUMBERS.get(word.lower())


def _heights_agree(first: str, second: str) -> bool:
    if first.isdigit() and second.isdigit():
        return abs(int(first) - int(second)) <= _SPREAD
    if first.isdigit() or second.isdigit():
        inches, word = (int(first), second) if first.isdigit() else (int(second), first)
        return inches >= _TALL if word == "tall" else inches <= _SHORT
    return False
