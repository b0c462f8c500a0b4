"""Ages that the text states: "when she was twelve", "at sixteen", "on her eighteenth birthday"."""

import re

from app.reading.numbers_in_words import NUMBER, ORDINALS, any_of, number_of
from app.reading.time_expressions.meaning import Age, TimeKind
from app.reading.time_expressions.shape import Read, Shape, relation_of, shape

_WHO = r"(?P<who>he|she|they|I|you|we|[A-Z][\w’'-]+)"
_COUNT = rf"(?P<age>{NUMBER})"
_OLD = r"(?P<old>[- ]years?[- ](?:old|of age))?"
# What follows a number that is an age, and not a number of something.
_ENDS = (
    r"(?=[,.;:!?…—–”\"’)]|\s*$| (?:and|but|when|now|at|in|that|the|this|last|next|or so|with|by|he|she|they|I|his|her"
    r"|my|their|again|then|already)\b)"
)
_PERSON = (
    "boy|girl|man|woman|child|kid|lad|lass|youth|lady|gentleman|fellow|person|teenager|maiden|widow|bachelor|baby"
    "|youngster"
)
TENS = {
    word: rank
    for rank, word in enumerate("teens twenties thirties forties fifties sixties seventies eighties nineties".split())
}
_PRONOUNS = frozenset("he she they i you we".split())
_NOBODY = frozenset("It There That This What Which Who All These Those Here".split())
_OLDEST = 115
_HOURS = 12  #: "at ten" is a time of day


def _age(found: re.Match[str], *, now: bool, sure: float, birthday: bool = False) -> Read | None:
    years = number_of(found["age"])
    groups = found.groupdict()
    if not 1 <= years <= _OLDEST or (years == 1 and not groups.get("old")):
        return None
    who = groups.get("who") or ""
    if who and who.lower() not in _PRONOUNS and (not who[0].isupper() or who in _NOBODY):
        return None
    relation = relation_of(groups.get("relation"))
    return Read(TimeKind.AGE, Age(years, years, who, now, birthday), sure, relation)


def _then(found: re.Match[str]) -> Read | None:
    return _age(found, now=False, sure=0.85 if found["old"] else 0.8)


def _at_age(found: re.Match[str]) -> Read | None:
    if number_of(found["age"]) <= _HOURS and not found["of"]:
        return None
    return _age(found, now=False, sure=0.9 if found["of"] else 0.6)


def _is(found: re.Match[str]) -> Read | None:
    if not found["old"] and (
        number_of(found["age"]) < 5 or found["who"] in ("They", "they", "We", "we", "It", "There")
    ):
        return None
    return _age(found, now=True, sure=0.85 if found["old"] else 0.65)


def _old(found: re.Match[str]) -> Read | None:
    return _age(found, now=True, sure=0.8)


def _turned(found: re.Match[str]) -> Read | None:
    if found["who"] in ("They", "they", "It"):
        return None
    return _age(found, now=True, sure=0.7)


def _birthday(found: re.Match[str]) -> Read | None:
    years = number_of(found["age"]) if not found["age"][0].isdigit() else int(re.sub(r"\D", "", found["age"]))
    return Read(
        TimeKind.AGE, Age(years, years, found["who"], True, True), 0.85 if found["relation"] else 0.6,
        relation_of(found["relation"]),
    ) if years <= _OLDEST else None  # fmt: skip


def _next_year(found: re.Match[str]) -> Read | None:
    years = number_of(found["age"])
    ahead = 1 if found["ahead"] is None else {"a": 1, "one": 1}.get(found["ahead"].lower()) or number_of(found["ahead"])
    if not ahead < years <= _OLDEST:
        return None
    return Read(TimeKind.AGE, Age(years - ahead - 1, years - ahead, found["who"], True), 0.7)


def _tens(found: re.Match[str]) -> Read | None:
    rank = TENS[found["tens"].lower()]
    first = 10 * (rank + 1)
    low, high = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get((found["part"] or "").lower(), (0, 9))
    if not rank:
        low, high = 3, 9
    return Read(TimeKind.AGE, Age(first + low, first + high, found["who"], True), 0.75)


def _person_of(found: re.Match[str]) -> Read | None:
    return _age(found, now=True, sure=0.75)


SHAPES: tuple[Shape, ...] = (
    shape(
        "number digits",
        rf"(?P<relation>when|while|since|before|until|till|by the time|from when|after) {_WHO} "
        rf"(?:was|were|had been|had turned|turned|is|had just turned|became) (?:only |just |barely |about |almost "
        rf"|nearly |still |maybe )?{_COUNT}{_OLD}{_ENDS}",
        _then,
    ),
    shape(
        "number digits",
        rf"(?:(?P<relation>at|by|until|since|from|before) )?(?P<of>(?:the )?(?:(?:ripe |tender )?(?:old )?"
        rf"age of|age)|aged) {_COUNT}{_ENDS}",
        _at_age,
    ),
    shape(
        "number digits",
        rf"(?P<relation>at|by|until|since) (?:only |just |barely |almost |the )?(?P<of>age )?{_COUNT}"
        r"(?=,|[.;!?]\W*$| (?:he|she|I)\b)(?!, ?\d)",
        _at_age,
    ),
    shape(
        "number digits",
        rf"{_WHO} (?:was|is|were) (?:now |only |just |barely |about |almost |nearly |already |still )?"
        rf"{_COUNT}{_OLD}(?: now)?(?=[,.;:!?…—–”\"’)]|\s*$| (?:and|now|but)\b)",
        _is,
    ),
    shape(
        "number digits",
        rf"(?:was|is|were|be|am|are|a|an|the|this|that|’s|'s) (?:now |only |just |barely |about )?{_COUNT}"
        r"(?P<old>[- ]years?[- ](?:old|of age))",
        _old,
    ),
    shape(
        "number digits",
        rf"(?:{_WHO} |and )(?:had |has |have )?(?:just |finally |only )?turned (?P<age>{NUMBER})"
        rf"{_ENDS}",
        _turned,
    ),
    shape(
        "birthday",
        rf"(?:(?P<relation>on|for|before|after|since|until|by|at) )?(?P<who>his|her|my|their|your|our"
        rf"|[A-Z][\w-]+['’]s?) (?P<age>\d{{1,3}}(?:st|nd|rd|th)|{any_of(ORDINALS)}) birthday",
        _birthday,
    ),
    shape(
        "number digits",
        rf"(?:next year|in (?P<ahead>a|one|two|three|four|five|ten) years?(?:['’]s? time)?),? {_WHO}"
        rf" ?(?:would|will|should|shall|['’]ll|['’]d) (?:be|turn) {_COUNT}{_ENDS}",
        _next_year,
    ),
    shape(
        "decade",
        rf"in (?P<who>his|her|their|my|your|our) (?:(?P<part>early|mid|late)[- ])?(?P<tens>{'|'.join(TENS)})",
        _tens,
    ),
    shape(
        "number digits",
        rf"(?:{_PERSON}) of (?:about |some |only |perhaps )?(?P<age>{NUMBER})"
        r"(?=[,.;:!?…—–”\"’)]|\s*$| (?:and|with|who|or|in)\b)",
        _person_of,
    ),
)
