"""Numbers as prose writes them: "twelve", "twenty-nine", "30"."""

from collections.abc import Sequence

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_FIRST_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_FIRST_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
)


def _counted(ones: Sequence[str], teens: Sequence[str], tens: Sequence[str], last: str = "") -> dict[str, int]:
    """The words from 1 to 99; those of whole tens end in ``last``, those between are the ten and one of ``ones``."""
    words = {word: number for number, word in enumerate(ones, 1)} | {
        word: number for number, word in enumerate(teens, 10)
    }
    for rank, ten in enumerate(tens, 2):
        words[ten[:-1] + last if last else ten] = rank * 10
        words.update({f"{ten}-{one}": rank * 10 + number for number, one in enumerate(ones, 1)})
    return words


#: The numbers from one to ninety-nine by their words.
NUMBERS = _counted(_ONES, _TEENS, _TENS)
#: The same as they count in a row: "first", "twenty-ninth".
ORDINALS = _counted(_FIRST_ONES, _FIRST_TEENS, _TENS, "ieth")


def any_of(words: dict[str, int]) -> str:
    """A pattern for any of these words; a hyphen in one may be a space."""
    return "|".join(sorted(words, key=len, reverse=True)).replace("-", "[- ]")


_OLD = f"(?:{'|'.join(_ONES)})[- ]and[- ](?:{'|'.join(_TENS)})"
#: A pattern for a number in words ("five-and-twenty" among them) or in up to three digits.
NUMBER = rf"{_OLD}|{any_of(NUMBERS)}|\d{{1,3}}"


def number_of(words: str) -> int:
    """The number that words matched by `NUMBER` or by `ORDINALS` say. Raises ValueError for others."""
    small = words.lower().replace(" ", "-")
    if "-and-" in small:
        return sum(NUMBERS[part] for part in small.split("-and-"))
    return NUMBERS.get(small) or ORDINALS.get(small) or int(words)


def in_words(number: int) -> str:
    """A number as a word, in digits from a hundred on."""
    return next((word for word, known in NUMBERS.items() if known == number), str(number))
