"""Whether an expression of time tells of something that was so: speech, habits, conditions, denials, questions."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from app.reading.quotations import speech_spans
from app.reading.sentences import Span, sentences
from app.reading.time_expressions.meaning import Doubt

_HABIT = re.compile(
    r"\b(?:every|each|always|usually|often|sometimes|seldom|rarely|occasionally|generally|never|whenever|nightly|daily"
    r"|any|most|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|used to|once in a while|now and then)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|unless|as though|whether|perhaps|maybe|might|could (?:be|have)|may(?= (?:be|have|not|yet|well|see|go))"
    r"|would|should|suppose|supposing|imagin\w+|wish(?:ed|es)?|dream(?:ed|t|s)?|pretend\w*|lest|provided|or else"
    r"|hope[ds]?|I['’]d|he['’]d be|she['’]d be)\b",
    re.IGNORECASE,
)
_DENIAL = re.compile(
    r"(?:\b(?:not|never|no|nor|neither|without|hardly|scarcely)\b|\bno longer\b|n['’]t\b)(?:\W+\w+){0,3}\W*$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:—–()]| but | and then | - ")
_HABIT_REACH = 60  #: characters around within which a word of habit speaks of the time itself


class Standing:
    """A paragraph's speech and sentences, asked for one stretch after another."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._speech = speech_spans(text)
        self._sentences = sentences(text)
        self._starts = [one.start for one in self._sentences]

    def is_spoken(self, start: int) -> bool:
        """Whether an offset stands in quotation marks."""
        return any(one.start <= start < one.end for one in self._speech)

    def doubt(self, start: int, end: int) -> Doubt | None:
        """Why what stands around a stretch need not be so; None where nothing says that."""
        sentence = self._sentence(start)
        within = self._side(sentence, start)
        before = self._text[within.start : start]
        after = self._text[end : within.end]
        around = _last_clause(before) + " ~ " + _first_clause(after)
        if _HABIT.search(around[-_HABIT_REACH - len(after) :][: 2 * _HABIT_REACH + len(around)]):
            return Doubt.HABIT
        if _CONDITION.search(around):
            return Doubt.CONDITION
        if _DENIAL.search(before):
            return Doubt.DENIAL
        closing = self._text[end : max(end, within.end)].rstrip("\"'”’»)]*_ ")
        return Doubt.QUESTION if closing.endswith("?") and not re.search(r"[.!]\s", closing) else None

    def _sentence(self, start: int) -> Span:
        at = bisect_right(self._starts, start) - 1
        return self._sentences[max(0, at)]

    def _side(self, sentence: Span, start: int) -> Span:
        """The part of a sentence that is on the stretch's side of its quotation marks."""
        return _inside(sentence, self._speech, start)


def _inside(sentence: Span, speech: Sequence[Span], at: int) -> Span:
    first, last = sentence.start, sentence.end
    for one in speech:
        if one.start <= at < one.end:
            return Span(max(first, one.start), min(last, one.end))
        if one.end <= at:
            first = max(first, one.end)
        elif one.start > at:
            last = min(last, one.start)
    return Span(first, last)


def _last_clause(before: str) -> str:
    """What stands before, from the beginning of its clause; a clause of condition reaches over its comma."""
    cuts = [one.end() for one in _CLAUSE.finditer(before)]
    return before[cuts[-1] :] if cuts and before[cuts[-1] :].strip() else before


def _first_clause(after: str) -> str:
    cut = _CLAUSE.search(after)
    if cut is None:
        return after
    if after[: cut.start()].strip():
        return after[: cut.start()]
    second = _CLAUSE.search(after, cut.end())
    return after if second is None else after[: second.start()]
