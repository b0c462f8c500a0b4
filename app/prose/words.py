"""Counting words the way AO3 does, so that the number shown is the number that will be posted.

After AO3's own WordCounter: apostrophes and hyphens are deleted, two hyphens count
as a dash, then runs of word characters are counted; a character of a script that
does not part its words with spaces counts as one word each.
"""

import re
import sys
import unicodedata
from functools import cache, lru_cache

_JOINERS = "'’‘-"

# Unicode's Script property for the scripts that AO3 counts by character: Han,
# Hiragana, Katakana and Thai. Python's own tables do not hold it.
_COUNTED_BY_CHARACTER = (
    "\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufa6d\ufa70-\ufad9\U00016fe2\U00016fe3\U00016ff0\U00016ff1\U00020000-\U0002a6df\U0002a700-\U0002ebe0"
    "\U0002f800-\U0002fa1d\U00030000-\U000323af"
    "\u3041-\u3096\u309d-\u309f\U0001b001-\U0001b11f\U0001b132\U0001b150-\U0001b152\U0001f200"
    "\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\u32d0-\u32fe\u3300-\u3357\uff66-\uff6f\uff71-\uff9d\U0001aff0-\U0001aff3"
    "\U0001aff5-\U0001affb\U0001affd\U0001affe\U0001b000\U0001b120-\U0001b122\U0001b155\U0001b164-\U0001b167"
    "\u0e01-\u0e3a\u0e40-\u0e5b"
)


# Latin, Greek, Cyrillic and common punctuation: here Python's \\w needs no tables to
# agree with Unicode's word class, but for superscript digits and fractions.
_PLAIN_TEXT = re.compile("[\0-\u02ff\u0370-\u0482\u048a-\u0590\u1e00-\u206f]*")
_PLAIN_WORD = re.compile("[^\\W²³¹¼½¾]+")


@cache
def _full_word() -> re.Pattern[str]:
    """The word pattern for any script; walking Unicode takes a third of a second, hence only on need."""
    marks, numbers = [], []
    for point in range(sys.maxunicode + 1):
        category = unicodedata.category(chr(point))
        if category.startswith("M"):
            marks.append(chr(point))
        elif category == "No":
            numbers.append(chr(point))
    by_character = f"[{_COUNTED_BY_CHARACTER}]"
    return re.compile(f"{by_character}|(?:(?!{by_character})(?![{''.join(numbers)}])[\\w{''.join(marks)}])+")


@lru_cache(maxsize=1 << 17)  # a long fic's paragraphs: all but the few being written are counted once
def count_words(text: str) -> int:
    """The number of words in a text by AO3's rule."""
    bare = text.replace("--", "—")
    for joiner in _JOINERS:
        bare = bare.replace(joiner, "")
    pattern = _PLAIN_WORD if _PLAIN_TEXT.fullmatch(bare) else _full_word()
    return len(pattern.findall(bare))
