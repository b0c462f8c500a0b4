"""Lengths of time that are open at an end, and long ones in a few words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storyview.duration import length_in_words, parse_length, rounded_duration

HOUR, DAY, YEAR = 60, 1440, 525_960


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("3 years", (3 * YEAR, 3 * YEAR)), ("1 day to 2 days", (DAY, 2 * DAY)), ("1–2 days", (DAY, 2 * DAY)),
        ("at least 1 hour", (HOUR, None)), ("at most 2 days", (None, 2 * DAY)), ("up to 90 minutes", (None, 90)),
        ("", (None, None)), ("any time", (None, None)), ("2 days to 1 day", None), ("soon", None), ("3 to 5", None),
    ],
)  # fmt: skip
def test_lengths_are_read(words: str, length: object) -> None:
    assert parse_length(words) == length


@given(st.none() | st.integers(0, 10**7), st.none() | st.integers(0, 10**7))
def test_a_length_in_words_reads_as_the_same(least: int | None, more: int | None) -> None:
    most = None if more is None else (least or 0) + more
    assert parse_length(length_in_words(least, most)) == (least, most)


def test_long_lengths_are_rounded() -> None:
    assert rounded_duration(3 * YEAR + 40 * DAY + 7) == "3 years and 1 month"
    assert rounded_duration(DAY + 5) == "1 day"
    assert rounded_duration(0) == "0 minutes"
