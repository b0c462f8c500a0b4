"""Times that are told by their distance: "three years later", "last night", "the next morning", "for three months"."""

import re

from app.reading.time_expressions.calendar_words import DAY_NAME, HOLIDAY, MONTH_NAME, SEASON
from app.reading.time_expressions.lengths import LENGTH, length_of
from app.reading.time_expressions.meaning import Length, Offset, Origin, TimeKind
from app.reading.time_expressions.shape import Read, Shape, shape
from app.storyview.duration import UNITS

_H, _D, _W, _M, _Y = (UNITS[unit] for unit in ("hour", "day", "week", "month", "year"))
_PART = "morning|afternoon|evening|night|noon|midday|midnight|dawn"
_UNIT = f"(?:{_PART}|day|weekend|week|month|year|fortnight)"
_HEAD = rf"(?P<head>{_PART}|day|weekend|week|month|year|term|semester|{SEASON}|{HOLIDAY}|{DAY_NAME}|{MONTH_NAME})"
_NEXT = "next|following|ensuing|succeeding"
# Nothing that is named follows: the offset is from where the telling is.
_BARE = (
    r"(?= (?:and|but|he|she|they|it|we|i|there|when"
    r"|in|at|on|with|to|from|for|by|as|had|was|were)\b|\W*$|[.,;:!?…—–”\"’)])"
)
# "The last night of the trip", "their last evening": the last of several.
_LAST_OF = re.compile(
    r"(?:\b(?:the|at|his|her|my|our|your|their|its|whose|very|each|this|that)|['’]s)\s$", re.IGNORECASE
)


def _later(found: re.Match[str]) -> Read | None:
    least, most = length_of(found)
    word = found["later"].lower()
    if found["bare"] and _BARE_OF.search(found.string, max(0, found.start() - 12), found.start()):
        return None
    if word in ("from now", "hence", "from today", "from tonight"):
        return Read(TimeKind.OFFSET, Offset(Origin.NOW, least, most), 0.85)
    if word in ("after", "past", "on") and not _is_bare(found):
        if word != "after" or found["bare"]:
            return None
        return Read(TimeKind.OFFSET, Offset(Origin.NAMED, least, most), 0.7)
    if word in ("past", "on"):
        return None
    return Read(TimeKind.OFFSET, Offset(Origin.STORY, least, most), 0.6 if found["moments"] else 0.9)


def _earlier(found: re.Match[str]) -> Read | None:
    least, most = _negative(*length_of(found))
    word = found["earlier"].lower()
    if word == "ago":
        return Read(TimeKind.OFFSET, Offset(Origin.NOW, least, most), 0.9)
    if word == "back":
        return Read(TimeKind.OFFSET, Offset(Origin.NOW, least, most), 0.55) if _is_bare(found) else None
    if found["bare"] and _BARE_OF.search(found.string, max(0, found.start() - 12), found.start()):
        return None
    if word in ("before", "prior") and not _is_bare(found):
        if found["count"] and found["count"].lower() == "many":  # "many years before he came" says how long it took
            return None
        return Read(TimeKind.OFFSET, Offset(Origin.NAMED, least, most), 0.6)
    return Read(TimeKind.OFFSET, Offset(Origin.STORY, least, most), 0.8)


def _in_a_while(found: re.Match[str]) -> Read | None:
    least, most = length_of(found)
    if found["unit"] is None and found["halved"] is None and found["quarters"] is None:
        return None
    sure = 0.75 if found["hence"] else 0.5
    return Read(TimeKind.OFFSET, Offset(Origin.NOW, least, most), sure)


def _after_a_while(found: re.Match[str]) -> Read | None:
    return Read(TimeKind.OFFSET, Offset(Origin.STORY, *length_of(found)), 0.55)


def _for_a_while(found: re.Match[str]) -> Read | None:
    if found["moments"]:
        return None
    if found["bare"] and found["these"]:
        return None
    return Read(TimeKind.LENGTH, Length(*length_of(found)), 0.75 if found["unit"] else 0.55)


def _negative(least: int | None, most: int | None) -> tuple[int | None, int | None]:
    return (None if most is None else -most), (None if least is None else -least)


def _is_bare(found: re.Match[str]) -> bool:
    """Whether nothing follows that the offset could be counted from."""
    return _AFTER.match(found.string, found.end()) is not None


_AFTER = re.compile(_BARE, re.IGNORECASE)
# "The days before", "in old days before" are no lengths.
_BARE_OF = re.compile(r"\b(?:the|those|these|old|of|in|such|his|her|my|our|their|early|last|first)\s$", re.IGNORECASE)

#: How far off the next one of each is, from the same time of day to the last that is still "next".
_NEXT_BOUNDS = {
    "morning": (1 * _H, 36 * _H), "afternoon": (4 * _H, 44 * _H), "evening": (6 * _H, 46 * _H),
    "night": (8 * _H, 46 * _H), "noon": (1 * _H, 40 * _H), "midday": (1 * _H, 40 * _H), "midnight": (1, 30 * _H),
    "dawn": (1 * _H, 34 * _H), "day": (4 * _H, 46 * _H), "weekend": (1 * _D, 13 * _D), "week": (1 * _D, 14 * _D),
    "fortnight": (1 * _D, 4 * _W), "month": (1 * _D, 62 * _D), "year": (1 * _D, 2 * _Y), "term": (1 * _D, 9 * _M),
    "semester": (1 * _D, 1 * _Y), "season": (1 * _D, 21 * _M), "monthname": (1 * _D, 23 * _M),
    "holiday": (1 * _D, 23 * _M), "weekday": (1 * _D, 13 * _D),
}  # fmt: skip


def _bounds(head: str) -> tuple[int, int]:
    small = head.lower()
    if small in _NEXT_BOUNDS:
        return _NEXT_BOUNDS[small]
    if re.fullmatch(SEASON, head, re.IGNORECASE):
        return _NEXT_BOUNDS["season"]
    if re.fullmatch(DAY_NAME, head):
        return _NEXT_BOUNDS["weekday"]
    return _NEXT_BOUNDS["monthname" if re.fullmatch(MONTH_NAME, head) else "holiday"]


def _is_name(head: str) -> bool:
    """Whether a month or a weekday that has to be capital is."""
    return head[0].isupper() or not re.fullmatch(rf"{MONTH_NAME}|{DAY_NAME}", head, re.IGNORECASE)


def _next(found: re.Match[str]) -> Read | None:
    if not _is_name(found["head"]):
        return None
    word = found["next"].lower()
    least, most = _bounds(found["head"])
    if found["the"]:
        return Read(TimeKind.OFFSET, Offset(Origin.STORY, least, most), 0.9)
    if word != "next" or found["head"].lower() in (*_PART.split("|"), "day"):
        # "next morning he was gone" is told of the past; "following night" without an article hardly is a time.
        return Read(TimeKind.OFFSET, Offset(Origin.STORY, least, most), 0.8) if word == "next" else None
    return Read(TimeKind.OFFSET, Offset(Origin.NOW, least, most), 0.85)


def _day_after(found: re.Match[str]) -> Read | None:
    least, most = _bounds(found["head"])
    if not _is_name(found["head"]):
        return None
    bare = _is_bare(found) or found["that"] is not None
    return Read(TimeKind.OFFSET, Offset(Origin.STORY if bare else Origin.NAMED, least, most), 0.85 if bare else 0.65)


def _day_before(found: re.Match[str]) -> Read | None:
    least, most = _negative(*_bounds(found["head"]))
    if not _is_name(found["head"]):
        return None
    if found["last"]:
        return Read(TimeKind.OFFSET, Offset(Origin.NOW, *_negative(*_before_last(found["head"]))), 0.85)
    bare = _is_bare(found)
    return Read(TimeKind.OFFSET, Offset(Origin.STORY if bare else Origin.NAMED, least, most), 0.85 if bare else 0.65)


def _before_last(head: str) -> tuple[int, int]:
    most = _bounds(head)[1]
    return most // 2, most + (most + 1) // 2


def _previous(found: re.Match[str]) -> Read | None:
    if not _is_name(found["head"]):
        return None
    return Read(TimeKind.OFFSET, Offset(Origin.STORY, *_negative(*_bounds(found["head"]))), 0.85)


def _last(found: re.Match[str]) -> Read | None:
    if not _is_name(found["head"]) or found["head"].lower() in ("day", "morning", "afternoon"):
        return None
    if _LAST_OF.search(found.string, max(0, found.start() - 10), found.start()):
        return None
    least, most = _bounds(found["head"])
    if found["head"].lower() in ("night", "evening"):
        least, most = 2 * _H, 36 * _H
    return Read(TimeKind.OFFSET, Offset(Origin.NOW, *_negative(least, most)), 0.9)


_FIXED = {
    "yesterday": (-48 * _H, -2 * _H),
    "tomorrow": (2 * _H, 48 * _H),
    "the day before yesterday": (-72 * _H, -24 * _H),
    "the day after tomorrow": (24 * _H, 72 * _H),
    "today": (-24 * _H, 24 * _H),
    "tonight": (-6 * _H, 24 * _H),
    "earlier today": (-24 * _H, 0),
    "later today": (0, 24 * _H),
    "later tonight": (0, 14 * _H),
    "earlier tonight": (-14 * _H, 0),
}


def _fixed(found: re.Match[str]) -> Read | None:
    words = found["fixed"].lower().replace("to-", "to")
    part = (found["part"] or "").lower()
    least, most = _FIXED[words]
    if part and words == "yesterday":
        least, most = {"morning": (-44, -10), "afternoon": (-38, -4), "evening": (-34, -2)}.get(part, (-34, -2))
        least, most = least * _H, most * _H
    if part and words == "tomorrow":
        least, most = {"morning": (2, 36), "afternoon": (8, 42)}.get(part, (12, 47))
        least, most = least * _H, most * _H
    return Read(TimeKind.OFFSET, Offset(Origin.NOW, least, most), 0.65 if words in ("today", "tonight") else 0.9)


_THIS = {
    "morning": (-18 * _H, 12 * _H), "afternoon": (-12 * _H, 16 * _H), "evening": (-8 * _H, 22 * _H),
    "night": (-8 * _H, 24 * _H), "weekend": (-2 * _D, 7 * _D), "week": (-6 * _D, 7 * _D), "month": (-31 * _D, 31 * _D),
    "year": (-1 * _Y, 1 * _Y),
}  # fmt: skip


def _this(found: re.Match[str]) -> Read | None:
    head = found["head"].lower()
    if not _is_name(found["head"]) or head in ("day", "noon", "midday", "midnight", "dawn", "term", "semester"):
        return None
    _, most = _bounds(found["head"])
    least, most = _THIS.get(head, (-most // 2, most // 2))
    return Read(TimeKind.OFFSET, Offset(Origin.NOW, least, most), 0.7)


def _other_day(found: re.Match[str]) -> Read | None:
    return Read(TimeKind.OFFSET, Offset(Origin.NOW, -4 * _W, -_D), 0.75)


def _same(found: re.Match[str]) -> Read | None:
    head = found["head"].lower()
    if head == "day" or head in _PART.split("|"):
        return Read(TimeKind.OFFSET, Offset(Origin.STORY, -_D, _D), 0.8)
    if head in ("hour", "week", "month", "year"):
        size = UNITS[head]
        return Read(TimeKind.OFFSET, Offset(Origin.STORY, -size, size), 0.6)
    return None


def _that_day(found: re.Match[str]) -> Read | None:
    head = found["head"].lower()
    size = _D if head in ("day", *_PART.split("|")) else UNITS.get(head, 0)
    if not size:
        return None
    bounds = (0, size) if found["way"].lower() == "later" else (-size, 0)
    return Read(TimeKind.OFFSET, Offset(Origin.STORY, *bounds), 0.85)


_VAGUE = {
    "some time later": (0, None), "sometime later": (0, None), "a while later": (0, None),
    "a little while later": (0, 3 * _H), "a short while later": (0, 3 * _H), "a little later": (0, 3 * _H),
    "a short time later": (0, 6 * _H), "much later": (30, None), "long after": (30, None),
    "not long after": (0, 2 * _M),
    "not long afterwards": (0, 2 * _M), "soon after": (0, 2 * _M), "soon afterwards": (0, 2 * _M),
    "soon afterward": (0, 2 * _M), "shortly after": (0, 2 * _M), "shortly afterwards": (0, 2 * _M),
    "shortly afterward": (0, 2 * _M), "shortly thereafter": (0, 2 * _M), "not long before": (-2 * _M, 0),
    "shortly before": (-2 * _M, 0), "some time before": (None, 0), "long ago": (None, -_M),
    "meanwhile": (-_D, _D),
}  # fmt: skip


def _vague(found: re.Match[str]) -> Read | None:
    words = " ".join(found["vague"].lower().split())
    least, most = _VAGUE[words]
    origin = Origin.NOW if words == "long ago" else Origin.STORY
    if words.endswith(("after", "before")) and not _is_bare(found):
        origin = Origin.NAMED
    return Read(TimeKind.OFFSET, Offset(origin, least, most), 0.5)


SHAPES: tuple[Shape, ...] = (
    shape(
        "unit",
        rf"(?P<all>{LENGTH} (?P<later>later on|later|afterwards?|after|hence|from now|from today|thereafter))",
        _later,
    ),
    shape("unit", rf"{LENGTH} (?P<earlier>ago|back|earlier|before|beforehand|previously|prior)", _earlier),
    shape("unit", rf"in {LENGTH}(?P<hence>['’]s? time)?(?! of\b)", _in_a_while),
    shape("unit", rf"after {LENGTH}(?! (?:of|in|with|at|on|ago|later)\b|[’']s)", _after_a_while),
    shape(
        "unit",
        rf"(?:for|(?P<these>these)|(?:for |over |in |during |within )?the (?:past|last)|throughout the last|lasted|took"
        rf"|spent|waited) (?:the (?:past|last) )?{LENGTH}(?! (?:ago|old|later|away|from))(?![’']s)",
        _for_a_while,
    ),
    shape(
        "head",
        rf"(?:(?:early|late|later) )?(?:on |in |by |until )?(?P<the>the |that )?(?:very )?(?P<next>{_NEXT}) "
        rf"{_HEAD}(?: (?:{_PART}))?(?! but one\b)",
        _next,
    ),
    shape(
        "head", rf"(?:early |late )?the (?:very )?{_HEAD} after(?P<that> that)?(?! (?:next|to-?morrow)\b)", _day_after
    ),
    shape("head", rf"(?:early |late )?the (?:very )?{_HEAD} before(?P<last> last)?(?! yesterday\b)", _day_before),
    shape("head", rf"(?:on |in )?the previous {_HEAD}(?: (?:{_PART}))?", _previous),
    shape(
        "head",
        rf"last {_HEAD}(?: (?:{_PART}))?",
        _last,
    ),
    shape(
        "day",
        r"(?:early |late |later )?(?P<fixed>the day before yesterday|the day after to-?morrow|(?:earlier |later )?"
        rf"to-?(?:day|night)|yesterday|to-?morrow)(?: (?P<part>{_PART}))?",
        _fixed,
    ),
    shape("head", rf"(?:early |late |later |earlier )?this (?:very |coming |past )?{_HEAD}(?: (?:{_PART}))?", _this),
    shape("head", rf"the other (?:{_UNIT})", _other_day),
    shape(
        "head", rf"(?:on |in |at )?(?:the|that) (?:same|very same) (?P<head>{_PART}|day|hour|week|month|year)", _same
    ),
    shape(
        "head",
        rf"(?P<way>later|earlier) (?:that|in the|the same|that same) (?P<head>{_PART}|day|week|month|year)",
        _that_day,
    ),
    shape("vague", rf"(?P<vague>{'|'.join(sorted(_VAGUE, key=len, reverse=True))})", _vague),
)
