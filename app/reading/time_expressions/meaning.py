"""What an expression of time means, as far as its own words say."""

from dataclasses import dataclass
from enum import StrEnum


class TimeKind(StrEnum):
    """What sort of expression it is."""

    OFFSET = "offset"
    LENGTH = "length"
    DATE = "date"
    SEASON = "season"
    HOLIDAY = "holiday"
    YEAR = "year"
    DECADE = "decade"
    WEEKDAY = "weekday"
    CLOCK = "clock"
    PART_OF_DAY = "part_of_day"
    AGE = "age"


class Origin(StrEnum):
    """What an offset is counted from."""

    STORY = "story"  #: the moment that the telling has reached: "three years later", "the night before"
    NOW = "now"  #: the time of whoever thinks or speaks: "last night", "three years ago", "next weekend"
    NAMED = "named"  #: something that is named after it: "three years after the wedding"


class Relation(StrEnum):
    """How what is told stands to the time that is named."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"


class Doubt(StrEnum):
    """Why an expression need not tell of a time at which anything was so."""

    HABIT = "habit"
    CONDITION = "condition"
    DENIAL = "denial"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Offset:
    """At least ``least`` and at most ``most`` minutes after its origin, negative ones before; None is unbounded."""

    origin: Origin
    least: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Length:
    """Something lasts or lasted from ``least`` to ``most`` minutes; None is unbounded."""

    least: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """As much of a date as is said: "March" is ``CalendarDate(month=3)``.

    Of a day written as 3/4/2014 ``month`` and ``day`` are the British reading and
    ``swapped`` is True where the American one is another date. ``last_year`` is set
    where a stretch of years is meant, ``season`` and ``holiday`` hold a name in small letters.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    swapped: bool = False
    last_year: int | None = None
    season: str = ""
    holiday: str = ""

    @property
    def readings(self) -> tuple[str, ...]:
        """The partial dates that it can mean ("2014-03-14"); none where no year is said, or no one year."""
        if self.year is None or self.last_year is not None:
            return ()
        whole = f"{self.year:04}" + "".join(f"-{part:02}" for part in (self.month, self.day) if part is not None)
        if not self.swapped:
            return (whole,)
        return whole, f"{self.year:04}-{self.day:02}-{self.month:02}"


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday 0."""

    day: int


@dataclass(frozen=True, slots=True)
class ClockTime:
    """Minutes of the day that a clock time can mean: "six o'clock" is 6:00 or 18:00."""

    minutes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A part of the day, from ``least`` to ``most`` minutes after midnight; a night goes on into the next day."""

    name: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Age:
    """Somebody is ``least`` to ``most`` years old. ``who`` is how the text calls them there ("she", "Tom"), or empty.

    ``now`` says that they are so at the time that is told of, else they were it then; ``birthday`` that it is the day.
    """

    least: int
    most: int
    who: str = ""
    now: bool = False
    birthday: bool = False


Meaning = Offset | Length | CalendarDate | Weekday | ClockTime | PartOfDay | Age


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words of a paragraph, ``start`` to ``end`` in code points, that say when, how long or how old.

    ``confidence`` (0 to 1) is how sure it is that they mean that. ``spoken`` ones are
    somebody's claim, and their now is the time of the speech.
    """

    start: int
    end: int
    kind: TimeKind
    meaning: Meaning
    confidence: float
    relation: Relation = Relation.AT
    spoken: bool = False
    doubt: Doubt | None = None
