"""Dates in the words of authors: what they mean, their usual form, and what is said of those that cannot be read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storyview.calendar_days import date_of, day_number, easter, weekday_of
from app.storyview.partial_date import DAY, UnreadableDate, date_text, parse_partial_date, read_date

MEANINGS = {
    "2011": "2011", "spring 2011": "between 2011-03-01 and 2011-06-21",
    "early May 2014": "between 2014-05-01 and 2014-05-16", "mid-2012": "between 2012-04-01 and 2012-10-01",
    "the end of 2013": "between 2013-07-02 and 2013-12-31", "Christmas 2012": "between 2012-12-24 and 2012-12-26",
    "Christmas Day 2012": "2012-12-25", "Easter Sunday 2013": "2013-03-31", "Thanksgiving 2012": "2012-11-22",
    "the 1990s": "between 1990-01-01 and 1999-12-31", "early 1990s": "between 1990-01-01 and 1994-12-31",
    "the 19th century": "between 1800-01-01 and 1900-12-31", "14 March 2014": "2014-03-14", "2014-3-14": "2014-03-14",
    "March 14th, 2014": "2014-03-14", "Friday, the 14th of March 2014": "2014-03-14", "Sept 2013": "2013-09",
    "2014-03": "2014-03", "2014-03-14 20:30": "2014-03-14 20:30", "8.30 pm on 14 March 2014": None,
    "8:30 p.m. on 14 March 2014": "2014-03-14 20:30", "noon on 14 March 2014": "2014-03-14 12:00",
    "12 am on 14 March 2014": "2014-03-14 00:00", "a Tuesday": "", "a Tuesday evening": "",
    "Tuesday in March 2014": "between 2014-03-04 and 2014-03-25",
    "the morning of 14 March 2014": "2014-03-14, between 04:00 and 11:59",
    "14 March 2014, at night": "between 2014-03-14 and 2014-03-15",
    "June to August 2013": "between 2013-06-01 and 2013-08-31", "June–August 2013": "between 2013-06-01 and 2013-08-31",
    "14–16 March 2014": "between 2014-03-14 and 2014-03-16", "2011 or 2012": "between 2011-01-01 and 2012-12-31",
    "2011-2013": "between 2011-01-01 and 2013-12-31", "between May and July 2013": "between 2013-05-01 and 2013-07-31",
    "winter 2012/13": "between 2012-12-01 and 2013-03-20", "winter 2012": "between 2012-01-01 and 2013-03-20",
    "before 1990": "on or before 1989-12-31", "since March 2014": "on or after 2014-03-01", "800": "0800",
    "AD 79": "0079", "44 BC": "44 BC", "15 March 44 BC": "15 March 44 BC", "soon": None, "12": None, "": None,
}  # fmt: skip


@pytest.mark.parametrize(("words", "meaning"), MEANINGS.items())
def test_what_authors_write_is_read(words: str, meaning: str | None) -> None:
    read = parse_partial_date(words)
    assert (None if read is None else date_text(*read.bounds())) == meaning


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("soon", "can’t be read as a date"),
        ("June", "needs a year"),
        ("03/04/2014", "more than one day"),
        ("31 February 2014", "February 2014 has 28 days"),
        ("2014-02-29", "February 2014 has 28 days"),
        ("Tuesday, 14 March 2014", "14 March 2014 is a Friday, not a Tuesday"),
        ("2014-13", "no such month"),
        ("2013 to 2011", "2013 comes after 2011"),
        ("3 May 2014, 25:00", "25:00"),
        ("day 0", "counted from 1"),
        ("a Monday in Christmas 2013 ", "does not fall there"),
    ],
)
def test_what_cannot_be_read_is_told_plainly(words: str, says: str) -> None:
    with pytest.raises(UnreadableDate, match=says):
        read_date(words)


def test_counted_days_and_years_know_only_their_distance() -> None:
    twelve, twenty, third = read_date("Day 12"), read_date("day 20, morning"), read_date("Year 3")
    assert twelve.bounds() == (11 * DAY, 12 * DAY - 1)
    assert twenty.bounds() == (19 * DAY + 4 * 60, 19 * DAY + 12 * 60 - 1)
    assert twelve.counted_from == twenty.counted_from != third.counted_from != ""
    assert read_date("day 5 of year 3") == read_date("Year 3, day 5")


months = st.sampled_from("January Feb march Sept December".split())
years = st.one_of(st.integers(100, 9999).map(str), st.integers(1, 99).map("AD {}".format), st.just("44 BC"))
plain = st.one_of(
    years,
    st.tuples(months, years).map(" ".join),
    st.tuples(st.integers(1, 28).map(str), months, years).map(" ".join),
    st.tuples(st.sampled_from(["spring", "fall", "winter", "Christmas", "Easter", "Halloween"]), years).map(" ".join),
    st.integers(10, 299).map("the {}0s".format),
    st.integers(1, 21).map("the {}th century".format),
    st.dates().map(date.isoformat),
)
dates = st.one_of(
    plain,
    st.tuples(st.sampled_from(["early", "mid", "late", "about", "before", "after", "since", "until"]), plain).map(
        " ".join
    ),
    st.tuples(plain, st.sampled_from(["20:30", "morning", "at night", "noon", "4 am"])).map(", ".join),
    st.tuples(st.sampled_from(["a Tuesday in", "Friday", "on a Sunday night in", "the evening of"]), plain).map(
        " ".join
    ),
    st.tuples(plain, st.sampled_from(["to", "or", "–"]), plain).map(" ".join),
    st.tuples(st.sampled_from(["day", "week", "year"]), st.integers(1, 999).map(str)).map(" ".join),
)


@given(dates)
def test_the_usual_form_reads_as_the_same_date(words: str) -> None:
    read = parse_partial_date(words)
    if read is not None:
        assert read_date(read.text) == read
        first, last = read.bounds()
        assert first is None or last is None or first <= last


@given(st.text(max_size=40))
def test_no_words_break_the_reader(words: str) -> None:
    parse_partial_date(words)


@given(st.dates(), st.dates(), st.integers(0, 6))
def test_a_weekday_draws_bounds_in_to_its_days(one: date, other: date, weekday: int) -> None:
    first, last = sorted((one.toordinal(), other.toordinal()))
    name = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[weekday]
    fitting = [day for day in range(first, min(first + 7, last + 1)) if date.fromordinal(day).weekday() == weekday]
    fitting += [day for day in range(last, max(last - 7, first - 1), -1) if date.fromordinal(day).weekday() == weekday]
    narrowed = read_date(f"a {name}").narrowed(first * DAY, last * DAY + DAY - 1)
    assert narrowed == ((min(fitting) * DAY, max(fitting) * DAY + DAY - 1) if fitting else None)


@given(st.dates())
def test_days_are_numbered_as_python_numbers_them(day: date) -> None:
    assert day_number(day.year, day.month, day.day) == day.toordinal()
    assert date_of(day.toordinal()) == (day.year, day.month, day.day)
    assert weekday_of(day.toordinal()) == day.weekday()


@given(st.integers(-4_000_000, 40_000_000))
def test_days_before_and_after_pythons_calendar_go_on(number: int) -> None:
    assert day_number(*date_of(number)) == number


def test_easter_falls_where_it_fell() -> None:
    fell = {1961: (4, 2), 2000: (4, 23), 2008: (3, 23), 2011: (4, 24), 2024: (3, 31), 2025: (4, 20)}
    assert {year: date_of(easter(year))[1:] for year in fell} == fell
