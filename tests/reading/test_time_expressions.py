"""Expressions of time: what they are taken for, what is in doubt, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.document import Document, Paragraph
from app.reading.time_expressions import (
    Age,
    CalendarDate,
    ClockTime,
    Length,
    Meaning,
    Offset,
    PartOfDay,
    Relation,
    TimeExpression,
    Weekday,
    find_time_expressions,
)
from app.storyview.duration import UNITS
from tests.reading.time_examples import DOUBTED, NEGATIVE, POSITIVE

_SIZES = {"y": UNITS["year"], "M": UNITS["month"], "w": UNITS["week"], "d": UNITS["day"], "h": 60, "m": 1}


def _examples(table: str) -> list[tuple[str, str, str]]:
    """Text, expression and what is said of it, of each line."""
    found: list[tuple[str, str, str]] = []
    for line in table.strip().splitlines():
        marked, _, said = line.partition(" | ")
        words = marked.partition("«")[2].partition("»")[0]
        if said != "skip":
            found.append((marked.replace("«", "").replace("»", ""), words, said))
    return found


def _found(text: str, words: str) -> TimeExpression:
    found = [one for one in find_time_expressions(text) if text[one.start : one.end] == words]
    assert len(found) == 1, [text[one.start : one.end] for one in find_time_expressions(text)]
    return found[0]


def _bounds(least: int | None, most: int | None, said: str) -> str:
    unit = said.rsplit(" ", 1)[1]
    told = "..".join("…" if one is None else f"{round(one / _SIZES[unit], 4):g}" for one in (least, most))
    return f"{told} {unit}"


def _near(told: str, said: str) -> bool:
    """Whether two short meanings are the same; lengths may differ by what rounding to minutes does."""
    if told == said:
        return True
    first, second = told.split(), said.split()
    if len(first) != len(second):
        return False
    for one, other in zip(first, second, strict=True):
        if one == other:
            continue
        pairs = list(zip(one.split(".."), other.split(".."), strict=False))
        if not all(a == b or abs(float(a) - float(b)) <= 0.02 * max(1, abs(float(b))) for a, b in pairs):
            return False
    return True


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _told(kind: str, meaning: Meaning, said: str) -> str:
    match meaning:
        case Offset(origin, least, most):
            return f"{origin} {_bounds(least, most, said)}"
        case Length(least, most):
            return f"length {_bounds(least, most, said)}"
        case CalendarDate():
            return f"{kind} {_date(meaning)}".strip()
        case Weekday(day):
            return f"weekday {day}"
        case ClockTime(minutes):
            return f"clock {' '.join(map(_clock, minutes))}"
        case PartOfDay(name):
            return f"part {name}"
        case Age(least, most, who, now, birthday):
            years = str(least) if least == most else f"{least}..{most}"
            return " ".join(
                part for part in ("age", years, who, "now" if now else "then", "birthday" if birthday else "") if part
            )


def _date(date: CalendarDate) -> str:
    if date.last_year is not None:
        return f"{date.year}..{date.last_year}"
    if date.readings and not date.season and not date.holiday:
        return " or ".join(date.readings)
    year = "?" if date.year is None and not date.season else "" if date.year is None else str(date.year)
    parts = [year, *(f"{one:02}" if one else "?" for one in (date.month, date.day) if one or date.day)]
    return " ".join(part for part in ("-".join(filter(None, parts)), date.season, date.holiday) if part)


@pytest.mark.parametrize(("text", "words", "said"), _examples(POSITIVE))
def test_an_expression_means_what_the_table_says(text: str, words: str, said: str) -> None:
    found = _found(text, words)
    relation = "" if found.relation in (Relation.AT, Relation.BEFORE, Relation.AFTER) else f"{found.relation} "
    if isinstance(found.meaning, Age):
        relation = ""
    told = relation + _told(found.kind.value, found.meaning, said)
    assert _near(told, said), told
    assert found.spoken == text.startswith("“")
    assert found.doubt is None or "would" in text or text.startswith("“")


@pytest.mark.parametrize(("text", "words", "doubt"), _examples(DOUBTED))
def test_what_need_not_have_been_is_in_doubt(text: str, words: str, doubt: str) -> None:
    found = _found(text, words)
    assert found.doubt == doubt
    assert found.confidence < 0.75


@pytest.mark.parametrize("text", NEGATIVE.strip().splitlines())
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert [text[one.start : one.end] for one in find_time_expressions(text) if one.confidence >= 0.5] == []


_PIECES = st.sampled_from(
    [*(text for text, _, _ in _examples(POSITIVE)[::3]), *NEGATIVE.strip().splitlines()[::5], "𝔘 ünï ", "“", "”", "\n"]
)


@given(st.lists(st.one_of(_PIECES, st.text(max_size=12)), max_size=6).map(" ".join))
def test_expressions_lie_in_order_within_the_paragraph_and_apart(text: str) -> None:
    found = find_time_expressions(text)
    edge = 0
    for one in found:
        assert edge <= one.start < one.end <= len(text)
        assert text[one.start : one.end].strip() == text[one.start : one.end]
        assert 0 < one.confidence <= 1
        edge = one.end


@given(st.lists(_PIECES, min_size=1, max_size=5))
def test_a_paragraph_is_read_alike_wherever_it_stands(texts: list[str]) -> None:
    alone = [find_time_expressions(text) for text in texts]
    document = Document(tuple(Paragraph(text) for text in reversed(texts)))
    assert [find_time_expressions(one.text) for one in document][::-1] == alone


def test_the_table_is_as_long_as_it_should_be() -> None:
    assert len(_examples(POSITIVE)) + len(_examples(DOUBTED)) + len(NEGATIVE.strip().splitlines()) >= 150
