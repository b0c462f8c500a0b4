"""The window's words, numbers and dates in the author's language.

lupdate finds every ``tr("…")``, and every ``said("…")`` below the window, and puts it into resources/translations.
It does not look into f-strings.
"""

import re

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from app.storyview.said import Said

_NUMBER = re.compile(r"\d{1,3}(,\d{3})+")


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language chosen; "%Ln" in it becomes the number ``n``, with the right plural.

    ``comment`` is for translators.
    """
    return QCoreApplication.translate("", text, comment or None, n)


def said_again(words: str) -> str:
    """What was said below the window, in the language chosen; other words as they are."""
    if not isinstance(words, Said):
        return words
    filling = {name: _filled_again(part) for name, part in words.filling.items()}
    return QCoreApplication.translate("", words.pattern).format(**filling)


def _filled_again(part: object) -> object:
    """What fills a pattern: words said again, and a number such as 12,345 as the author's country writes it."""
    if not isinstance(part, str):
        return part
    return number_text(int(part.replace(",", ""))) if _NUMBER.fullmatch(part) else said_again(part)


def number_text(number: int) -> str:
    """A number as it is written where the author lives: 12,345 or 12.345."""
    return QLocale().toString(number)


def moment_text(moment: str) -> str:
    """A date, or a date and time, of an ISO text as it is written where the author lives."""
    known = QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime()
    if not known.isValid():
        return moment
    if "T" not in moment:
        return QLocale().toString(known.date(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(known, QLocale.FormatType.ShortFormat)
