"""Paces, streaks and schedules, over any run of days."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.prose.document import document_of
from app.storyview.manuscript import Chapter, ChapterStatus, Work
from app.storyview.story import StoryView
from app.storyview.writing_log import Counts, Goals, Sitting, WritingDay
from app.verbs.goals import (
    day_goal,
    days_between,
    length_by_day,
    nanowrimo,
    progress,
    sitting_now,
    sittings_csv,
    total_progress,
    worth_telling,
)
from app.verbs.posting import posting_plan
from app.verbs.streaks import WARMEST, Streak, streak, warmth, working_weekdays

DAYS = st.dates(date(1999, 12, 1), date(2028, 3, 31))
OFF = st.frozensets(st.integers(0, 6))
LOG = st.dictionaries(DAYS, st.integers(-3000, 3000), max_size=40).map(
    lambda found: tuple(WritingDay(day, words) for day, words in sorted(found.items()))
)
MONDAY = date(2026, 11, 2)


def days(first: date, *words: int) -> tuple[WritingDay, ...]:
    return tuple(WritingDay(first + timedelta(days=number), count) for number, count in enumerate(words))


# Streaks


def test_today_not_yet_written_breaks_no_streak() -> None:
    log = days(MONDAY, 100, 200, 300)
    assert streak(log, MONDAY + timedelta(days=2)) == Streak(3, 3)
    assert streak(log, MONDAY + timedelta(days=3)) == Streak(3, 3)
    assert streak(log, MONDAY + timedelta(days=4)) == Streak(0, 3)


def test_a_weekend_off_breaks_no_streak_and_a_day_of_cuts_is_no_day_written() -> None:
    log = (*days(MONDAY, 1, 1, 1, 1, 1), *days(MONDAY + timedelta(days=7), 1))
    monday = MONDAY + timedelta(days=7)
    assert streak(log, monday, {5, 6}) == Streak(6, 6)
    assert streak(log, monday) == Streak(1, 5)
    assert streak(days(MONDAY, 5, -5, 5), MONDAY + timedelta(days=2)) == Streak(1, 1)


def test_a_streak_goes_over_new_year_and_over_a_leap_day() -> None:
    assert streak(days(date(2027, 12, 30), 1, 1, 1, 1), date(2028, 1, 2)) == Streak(4, 4)
    assert streak(days(date(2028, 2, 28), 1, 1, 1), date(2028, 3, 1)) == Streak(3, 3)


@given(LOG, DAYS, OFF)
def test_a_streak_is_what_walking_back_day_by_day_finds(log: tuple[WritingDay, ...], today: date, off) -> None:
    written = {one.day for one in log if one.words > 0 and one.day <= today}
    working = working_weekdays(off)
    count, day = 0, today
    while written and day >= min(written):
        if day in written:
            count += 1
        elif day.weekday() in working and day != today:
            break
        day -= timedelta(days=1)
    found = streak(log, today, off)
    assert found.current == count
    assert found.current <= found.longest <= len(written)


@given(LOG, st.integers(0, 2000))
def test_warmth_rises_with_the_words(log: tuple[WritingDay, ...], goal: int) -> None:
    found = warmth(log, goal)
    ranked = sorted(log, key=lambda one: one.words)
    levels = [found[one.day] for one in ranked]
    assert levels == sorted(levels)
    assert all(
        0 <= level <= WARMEST and (level > 0) == (one.words > 0) for one, level in zip(ranked, levels, strict=True)
    )


# Pace


def test_what_is_needed_a_day_stays_the_same_while_the_day_is_written() -> None:
    goals = Goals(
        total_words=1000, counts=Counts.WRITTEN, starts=MONDAY, deadline=MONDAY + timedelta(days=9),
        daily_by_deadline=True, days_off=frozenset({5, 6}),
    )  # fmt: skip
    for written in (0, 50, 124, 400):
        total = total_progress(goals, 5000, days(MONDAY, written), MONDAY)
        assert total is not None
        assert (total.days_left, total.needed) == (8, 125)
        assert day_goal(goals, total, MONDAY) == 125
    tuesday = MONDAY + timedelta(days=1)
    total = total_progress(goals, 5000, days(MONDAY, 300), tuesday)
    assert total is not None
    assert (total.done, total.left, total.days_left, total.needed) == (300, 700, 7, 100)
    assert total.ahead == 300 - 125
    saturday = MONDAY + timedelta(days=5)
    assert day_goal(goals, total_progress(goals, 5000, (), saturday), saturday) == 0


def test_the_pace_of_late_says_when_it_will_be_done() -> None:
    total = total_progress(Goals(total_words=2000), 1000, days(MONDAY, 100, 0, 200), MONDAY + timedelta(days=2))
    assert total is not None
    assert (total.pace, total.left, total.needed, total.ahead) == (100, 1000, None, None)
    assert total.finish == MONDAY + timedelta(days=12)
    never = total_progress(Goals(total_words=2000), 1000, days(MONDAY, -100), MONDAY)
    assert never is not None
    assert (never.pace, never.finish) == (0, None)


def test_a_deadline_that_has_passed_asks_for_nothing() -> None:
    goals = Goals(total_words=2000, deadline=MONDAY, daily_by_deadline=True)
    total = total_progress(goals, 1000, (), MONDAY + timedelta(days=1))
    assert total is not None
    assert (total.needed, total.days_left, total.ahead) == (None, None, None)
    assert day_goal(goals, total, MONDAY + timedelta(days=1)) == 0


def test_nanowrimo_is_this_november_or_the_next() -> None:
    assert nanowrimo(Goals(), date(2026, 11, 30)).starts == date(2026, 11, 1)
    next_year = nanowrimo(Goals(days_off=frozenset({6})), date(2026, 12, 1))
    assert (next_year.starts, next_year.deadline) == (date(2027, 11, 1), date(2027, 11, 30))
    assert next_year.days_off == {6}
    may = date(2026, 5, 4)
    early = nanowrimo(Goals(), may)
    assert day_goal(early, total_progress(early, 0, (), may), may) == 0
    first = total_progress(early, 90_000, days(may, 90_000), date(2026, 11, 1))
    assert first is not None
    assert (first.done, first.needed, first.ahead) == (0, 1667, 0)


@given(
    LOG, DAYS, OFF, st.integers(0, 2_000_000), st.integers(1, 2_000_000), st.none() | DAYS, st.none() | DAYS,
    st.sampled_from(Counts),
)  # fmt: skip
def test_no_goal_asks_for_nonsense(log, today, off, words, target, starts, deadline, counts) -> None:
    goals = Goals(
        total_words=target, counts=counts, starts=starts, deadline=deadline, days_off=off, daily_by_deadline=True
    )
    total = total_progress(goals, words, log, today)
    assert total is not None
    assert total.done >= 0
    assert total.left >= 0
    assert total.pace >= 0
    assert total.finish is None or total.finish >= today
    assert day_goal(goals, total, today) >= 0
    if total.needed is not None and total.days_left:
        this_day = sum(one.words for one in log if one.day == today and (starts is None or today >= starts))
        assert total.needed * total.days_left >= target - (total.done - this_day)


@given(DAYS, DAYS, OFF)
def test_working_days_are_counted_as_by_hand(first: date, last: date, off) -> None:
    working = working_weekdays(off)
    by_hand = sum((first + timedelta(days=number)).weekday() in working for number in range((last - first).days + 1))
    assert days_between(first, last, working) == by_hand


@given(LOG, DAYS, st.integers(0, 100_000))
def test_the_line_ends_at_the_fics_length_and_has_every_day(log, today: date, words: int) -> None:
    line = length_by_day(log, words, today)
    if any(one.day <= today for one in log):
        assert line[-1][0] == today
        assert line[-1][2] == words
        assert [day for day, _, _ in line] == [line[0][0] + timedelta(days=number) for number in range(len(line))]
        assert all(length >= 0 for _, _, length in line)
    else:
        assert line == []


# Sittings


def test_a_sitting_goes_on_until_the_pause_is_long_enough() -> None:
    began = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    one = Sitting(began, began + timedelta(minutes=90), 900)
    assert (one.minutes, one.words_an_hour) == (90, 600)
    goals = Goals(sitting_gap=10)
    assert sitting_now([one], goals, one.ended + timedelta(minutes=9)) is one
    assert sitting_now([one], goals, one.ended + timedelta(minutes=11)) is None
    assert sitting_now([], goals, began) is None
    key = Sitting(began, began, 0)
    assert worth_telling([one, key]) == (one,)
    assert (key.minutes, key.words_an_hour) == (1, 0)
    lines = sittings_csv([one]).splitlines()
    assert lines[0] == "began,ended,minutes,words,words_an_hour"
    assert lines[1].endswith(",90,900,600")


# Posting


def test_a_schedule_says_which_chapter_is_due_when() -> None:
    chapters = (
        Chapter("a", status=ChapterStatus.POSTED, posted_on="2026-11-01"),
        Chapter("b", status=ChapterStatus.REVISED),
        Chapter("c", status=ChapterStatus.REVISED),
        Chapter("d"),
        Chapter("e", status=ChapterStatus.REVISED),
    )
    names = tuple("ABCDE")
    plan = posting_plan(chapters, names, Goals(posting_days=7), MONDAY)
    assert plan is not None
    assert [(one.chapter, one.due.day, one.is_finished) for one in plan.chapters] == [
        ("b", 8, True), ("c", 15, True), ("d", 22, False), ("e", 29, True),
    ]  # fmt: skip
    assert plan.buffer == 2
    first = posting_plan(chapters[1:], names[1:], Goals(posting_days=7, posting_from=date(2026, 12, 24)), MONDAY)
    assert first is not None
    assert first.next_due == date(2026, 12, 24)
    assert posting_plan(chapters, names, Goals(), MONDAY) is None


def test_everything_at_once() -> None:
    story = StoryView(Work(), (Chapter("a", document=document_of("Five words are in here")),))
    now = datetime(2026, 11, 3, 12, tzinfo=UTC)
    found = progress(story, Goals(daily_words=4, posting_days=3), days(MONDAY, 2, 3), (), now)
    assert (found.words, found.words_today, found.day_goal, found.streak) == (5, 3, 4, Streak(2, 2))
    assert found.total is None
    assert found.sitting is None
    assert found.posting is not None
