"""Dates and lengths of time that an author types, and those that follow from others."""

from app.desktop.i18n import said_again, tr
from app.storyview.duration import parse_length
from app.storyview.partial_date import UnreadableDate, date_text, read_date


def date_examples() -> str:
    """What a field for a date shows while it is empty."""
    return tr("2014, spring 2014, 14 March 2014 20:30")


def date_trouble(when: str) -> str:
    """Why a date cannot be read, for the author; nothing where it can, or where there is none."""
    if not when.strip():
        return ""
    try:
        read_date(when)
    except UnreadableDate as trouble:
        return said_again(trouble.args[0])
    return ""


def length_trouble(length: str) -> str:
    """Why a length of time cannot be read, for the author; nothing where it can."""
    if parse_length(length) is not None:
        return ""
    words = tr("“{length}” is not a length of time such as “3 years”, “1 day to 2 days” or “at most 2 hours”.")
    return words.format(length=length.strip())


def computed_date(earliest: int | None, latest: int | None) -> str:
    """The dates between which something must be; nothing where both are open."""
    return said_again(date_text(earliest, latest))
