"""What a text says of when, how long and how old."""

from app.reading.time_expressions.finding import find_time_expressions
from app.reading.time_expressions.meaning import (
    Age,
    CalendarDate,
    ClockTime,
    Doubt,
    Length,
    Meaning,
    Offset,
    Origin,
    PartOfDay,
    Relation,
    TimeExpression,
    TimeKind,
    Weekday,
)

__all__ = [
    "Age",
    "CalendarDate",
    "ClockTime",
    "Doubt",
    "Length",
    "Meaning",
    "Offset",
    "Origin",
    "PartOfDay",
    "Relation",
    "TimeExpression",
    "TimeKind",
    "Weekday",
    "find_time_expressions",
]
