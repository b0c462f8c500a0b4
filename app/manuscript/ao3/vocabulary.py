"""The words of AO3's form: ratings, warnings and categories, and what else authors call them."""

RATINGS = ("Not Rated", "General Audiences", "Teen And Up Audiences", "Mature", "Explicit")
ARCHIVE_WARNINGS = (
    "Creator Chose Not To Use Archive Warnings",
    "No Archive Warnings Apply",
    "Graphic Depictions Of Violence",
    "Major Character Death",
    "Rape/Non-Con",
    "Underage Sex",
)
CATEGORIES = ("Gen", "F/M", "M/M", "F/F", "Multi", "Other")

_RATINGS = {name.lower(): name for name in RATINGS} | {
    "g": RATINGS[1], "k": RATINGS[1], "k+": RATINGS[1], "general": RATINGS[1], "pg": RATINGS[1],
    "t": RATINGS[2], "teen": RATINGS[2], "pg-13": RATINGS[2], "pg13": RATINGS[2], "teen and up": RATINGS[2],
    "m": RATINGS[3], "r": RATINGS[3], "e": RATINGS[4], "nc-17": RATINGS[4], "nc17": RATINGS[4], "ma": RATINGS[4],
}  # fmt: skip
_WARNINGS = {name.lower(): name for name in ARCHIVE_WARNINGS} | {
    "underage": "Underage Sex",
    "choose not to use archive warnings": ARCHIVE_WARNINGS[0],
    "author chose not to use archive warnings": ARCHIVE_WARNINGS[0],
}
_CATEGORIES = {name.lower(): name for name in CATEGORIES}


def rating_called(name: str) -> str:
    """The rating that is called so ("T", "Teen"), or an empty string."""
    return _RATINGS.get(name.strip().lower(), "")


def warning_called(name: str) -> str:
    """The archive warning that is or was called so ("Underage"), or an empty string."""
    return _WARNINGS.get(name.strip().lower(), "")


def category_called(name: str) -> str:
    """The category that is called so, or an empty string."""
    return _CATEGORIES.get(name.strip().lower(), "")
