"""Whom "he" or "her" can mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.reading.mentions import Mention
from app.reading.quotations import speech_spans
from app.reading.sentences import Span, sentences

#: Possessives and objects with the pronoun that is their subject.
SUBJECT_OF = {
    "he": "he", "his": "he", "him": "he", "she": "she", "her": "she", "hers": "she", "they": "they", "their": "they",
}  # fmt: skip
# Those who have no name, and whom the next "he" or "she" may mean.
_ANYBODY = (
    r"\b(?:stranger|someone|somebody|anyone|everyone|nobody|person|doctor|nurse|teacher|professor|officer|driver|waiter"
    r"|cop|detective|captain|nurse|child|kid|baby|friend|cousin|neighbou?r|partner|lover|assistant|singer|actor|figure"
    r"|dog|cat|horse|creature|who|whose|whom|the other|another|one of)\b"
)
_ANY_HE = re.compile(
    _ANYBODY + r"|\b(?:m[ae]n|gentlem[ae]n|boys?|guys?|fellows?|lads?|fathers?|dad|papa|brothers?|husband|sons?|uncles?"
    r"|nephews?|boyfriend|grandfather|grandpa|kings?|lords?|princes?|mr|sir|\w+m[ae]n)\b",
    re.IGNORECASE,
)
_ANY_SHE = re.compile(
    _ANYBODY + r"|\b(?:wom[ae]n|lady|ladies|girls?|mothers?|mom|mum|mama|sisters?|wife|wives|daughters?|aunts?"
    r"|nieces?|girlfriend|grandmother|grandma|queens?|princess|maids?|widow|mrs|miss|ms|\w+wom[ae]n)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose something is: one of the cast by name (``owner``), or by a pronoun.

    For a pronoun ``named`` are those whom the sentence so far names and, if it names nobody, those of the sentence
    before; it is empty where somebody without a name may be meant. "my" is left to who knows the speaker.
    """

    owner: str = ""
    pronoun: str = ""
    named: frozenset[str] = frozenset()


def whose(text: str, mentions: Sequence[Mention], pronoun: str, offset: int) -> Whose:
    """Whom a pronoun in narration at an offset can mean. Names and pronouns in speech are left out."""
    small = pronoun.lower()
    anybody = _ANY_SHE if SUBJECT_OF.get(small) == "she" else _ANY_HE
    spoken = speech_spans(text)
    spans = sentences(text)
    rank = next((rank for rank, one in enumerate(spans) if offset <= one.end), len(spans) - 1)
    for span in (Span(spans[rank].start, offset), *(spans[rank - 1 : rank] if rank else ())):
        stretch = _narration(text, span, spoken)
        named = frozenset(one.owner for one in mentions if _stands_in(one, span, spoken))
        if anybody.search(stretch):
            return Whose(pronoun=small)
        if named:
            return Whose(pronoun=small, named=named)
    return Whose(pronoun=small)


def _stands_in(mention: Mention, span: Span, spoken: Sequence[Span]) -> bool:
    in_speech = any(one.start <= mention.start < one.end for one in spoken)
    return span.start <= mention.start < span.end and not in_speech


def _narration(text: str, span: Span, spoken: Sequence[Span]) -> str:
    """The words of a stretch that nobody speaks."""
    parts: list[str] = []
    start = span.start
    for one in spoken:
        if one.end > start and one.start < span.end:
            parts.append(text[start : max(start, one.start)])
            start = one.end
    return " ".join((*parts, text[start : span.end]))
