"""Patterns for the names of the calendar, without groups, so that other patterns can hold them."""

from app.storyview.date_shapes import MONTHS
from app.storyview.date_words import WEEKDAYS as DAYS

SHORT_MONTHS = {name[:3]: number for number, name in enumerate(MONTHS, 1)} | {"Sept": 9}
SEASONS = ("spring", "summer", "autumn", "fall", "winter")

#: Feasts by the month and day that they fall on; None where that changes from year to year.
HOLIDAYS: dict[str, tuple[int, int] | None] = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "xmas": (12, 25),
    "boxing day": (12, 26), "new year's eve": (12, 31), "new year's day": (1, 1), "new year's": (1, 1),
    "new year": (1, 1), "twelfth night": (1, 5), "epiphany": (1, 6), "candlemas": (2, 2), "valentine's day": (2, 14),
    "st. valentine's day": (2, 14), "valentine's": (2, 14), "st. patrick's day": (3, 17), "lady day": (3, 25),
    "april fools' day": (4, 1), "april fool's day": (4, 1), "may day": (5, 1), "midsummer's eve": (6, 23),
    "midsummer's day": (6, 24), "midsummer eve": (6, 23), "midsummer day": (6, 24), "fourth of july": (7, 4),
    "independence day": (7, 4), "bastille day": (7, 14), "michaelmas": (9, 29), "halloween": (10, 31),
    "hallowe'en": (10, 31), "all hallows' eve": (10, 31), "all saints' day": (11, 1), "all souls' day": (11, 2),
    "bonfire night": (11, 5), "guy fawkes night": (11, 5), "armistice day": (11, 11), "martinmas": (11, 11),
    "veterans day": (11, 11), "thanksgiving day": None, "thanksgiving": None, "easter sunday": None,
    "easter monday": None, "easter": None, "good friday": None, "whitsun": None, "whitsuntide": None,
    "ash wednesday": None, "labor day": None, "memorial day": None, "mother's day": None, "father's day": None,
    "hanukkah": None, "passover": None, "yom kippur": None, "rosh hashanah": None, "diwali": None, "ramadan": None,
    "lunar new year": None, "chinese new year": None, "shrove tuesday": None, "black friday": None, "yule": (12, 21),
    "yuletide": (12, 21),
}  # fmt: skip

MONTH_NAME = rf"(?:{'|'.join(MONTHS)})"
DAY_NAME = rf"(?:{'|'.join(DAYS)})"
SEASON = rf"(?:{'|'.join(SEASONS)})"
HOLIDAY = "(?:" + "|".join(sorted(HOLIDAYS, key=len, reverse=True)).replace("'", "['’]").replace(".", r"\.?") + ")"


def month_number(name: str) -> int:
    """The number of a month by its name, whole or short."""
    return SHORT_MONTHS["Sept" if name.lower().startswith("sept") else name[:3].capitalize()]


def holiday_name(words: str) -> str:
    """The name under which `HOLIDAYS` has a feast."""
    small = words.lower().replace("’", "'")
    return small if small in HOLIDAYS else small.replace("st ", "st. ")
