"""The words of the drawn timeline: dates as they are written where the author lives, and marks of its axis."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from app.continuity.ages import age_range
from app.continuity.moments import Moments
from app.desktop.i18n import number_text, tr
from app.storyview.partial_date import DAY
from app.storyview.story import StoryView
from app.verbs.timeline_entries import Entry
from app.verbs.timeline_lanes import LaneKind
from app.verbs.timeline_ticks import Tick, Unit

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def lane_kind_names() -> dict[LaneKind, str]:
    """What lanes can stand for."""
    return {
        LaneKind.CHARACTER: tr("Lanes: characters"),
        LaneKind.PLACE: tr("Lanes: places"),
        LaneKind.PLOT_LINE: tr("Lanes: plot lines"),
    }


def nobody_names() -> dict[LaneKind, str]:
    """The lane of what has no character, place or plot line."""
    return {
        LaneKind.CHARACTER: tr("Nobody named"),
        LaneKind.PLACE: tr("No place named"),
        LaneKind.PLOT_LINE: tr("No plot line"),
    }


def tick_text(tick: Tick) -> str:
    """What a mark of the axis says."""
    day, locale = _day(tick.minute), QLocale()
    if tick.unit in (Unit.MINUTE, Unit.HOUR):
        return locale.toString(_time(tick.minute), _SHORT)
    if tick.unit in (Unit.DAY, Unit.WEEK):
        return f"{locale.standaloneDayName(day.dayOfWeek(), _SHORT)} {locale.toString(day.day())}"
    if tick.unit is Unit.MONTH:
        return locale.standaloneMonthName(day.month(), _SHORT)
    return str(day.year())


def around_text(tick: Tick) -> str:
    """What the stretch says that the marks below it are part of."""
    day, locale = _day(tick.minute), QLocale()
    if tick.unit is Unit.DAY:
        return locale.toString(day, _LONG)
    if tick.unit is Unit.MONTH:
        return f"{locale.standaloneMonthName(day.month(), _LONG)} {day.year()}"
    return str(day.year()) if tick.unit is Unit.YEAR else tr("{year}s", "decade").format(year=day.year())


def widest_tick(unit: Unit) -> str:
    """A label at least as wide as any of a unit."""
    locale = QLocale()
    if unit in (Unit.MINUTE, Unit.HOUR):
        return max((locale.toString(QTime(hour, 58), _SHORT) for hour in (10, 22)), key=len)
    if unit in (Unit.DAY, Unit.WEEK):
        return max((locale.standaloneDayName(day, _SHORT) for day in range(1, 8)), key=len) + " 30"
    if unit is Unit.MONTH:
        return max((locale.standaloneMonthName(month, _SHORT) for month in range(1, 13)), key=len) + "m"
    return "2008"


def minute_text(minute: int, *, with_time: bool) -> str:
    """A minute of story time: "12 June 2016", or "12 June 2016, 16:10"."""
    locale = QLocale()
    day = locale.toString(_day(minute), locale.dateFormat(_LONG).replace("dddd, ", "").replace("dddd ", ""))
    return f"{day}, {locale.toString(_time(minute), _SHORT)}" if with_time else day


def bounds_text(earliest: int | None, latest: int | None) -> str:
    """When something happens that lies between two minutes, in words."""
    if earliest is None and latest is None:
        return tr("Nothing says yet when.")
    if earliest is None and latest is not None:
        return tr("{when} at the latest").format(when=_end_text(latest))
    if latest is None and earliest is not None:
        return tr("{when} or later").format(when=_end_text(earliest))
    assert earliest is not None
    assert latest is not None
    first, last = _day(earliest), _day(latest)
    whole_days = earliest % DAY == 0 and latest % DAY == DAY - 1
    if first == last:
        if whole_days:
            return minute_text(earliest, with_time=False)
        begin = minute_text(earliest, with_time=True)
        end = QLocale().toString(_time(latest), _SHORT)
        return begin if earliest == latest else tr("{from} to {to}").format(**{"from": begin, "to": end})
    if whole_days and first.day() == 1 and last.day() == last.daysInMonth():
        if first.month() == last.month() and first.year() == last.year():
            return around_text(Tick(earliest, Unit.MONTH))
        if first.month() == 1 and last.month() == 12:
            if first.year() == last.year():
                return str(first.year())
            return tr("{from} to {to}").format(**{"from": first.year(), "to": last.year()})
    return tr("{from} to {to}").format(**{"from": _end_text(earliest), "to": _end_text(latest)})


def when_text(when: str) -> str:
    """A date as it is kept (2016, 2016-06, 2016-06-12, 2016-06-12 16:10) as it is written where the author lives."""
    if " " in when:
        at = datetime.fromisoformat(when)
        return minute_text(at.toordinal() * DAY + at.hour * 60 + at.minute, with_time=True)
    if len(when) == 10:
        return minute_text(date.fromisoformat(when).toordinal() * DAY, with_time=False)
    if len(when) == 7:
        return around_text(Tick(date.fromisoformat(f"{when}-01").toordinal() * DAY, Unit.MONTH))
    return when


def people_text(story: StoryView, moments: Moments, entry: Entry) -> str:
    """Who is there, each with the age at that time, where it is known."""
    told: list[str] = []
    for who in entry.people:
        character = story.character(who)
        if character is None:
            continue
        span = age_range(character.birth, moments.chronology, entry.point)
        if span is None:
            told.append(character.name)
        elif span[0] == span[1]:
            told.append(tr("{name} ({age})").format(name=character.name, age=number_text(span[0])))
        else:
            ages = f"{number_text(span[0])}–{number_text(span[1])}"
            told.append(tr("{name} ({age})").format(name=character.name, age=ages))
    return ", ".join(told)


def line_text(entry: Entry) -> str:
    """An entry in a line of a list."""
    if entry.is_undated:
        return entry.title
    return tr("{title} · {when}").format(title=entry.title, when=bounds_text(entry.earliest, entry.latest))


def entry_text(entry: Entry) -> str:
    """An entry as whoever listens hears it."""
    kind = tr("Scene") if entry.is_scene else tr("Event")
    return tr("{kind}: {title}. {when}").format(
        kind=kind, title=entry.title, when=bounds_text(entry.earliest, entry.latest)
    )


def _end_text(minute: int) -> str:
    return minute_text(minute, with_time=minute % DAY not in (0, DAY - 1))


def _day(minute: int) -> QDate:
    day = date.fromordinal(min(max(minute // DAY, 1), date.max.toordinal()))
    return QDate(day.year, day.month, day.day)


def _time(minute: int) -> QTime:
    return QTime(minute % DAY // 60, minute % 60)
