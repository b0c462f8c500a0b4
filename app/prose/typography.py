"""What typed characters become: curly quotes, dashes, ellipses, by the customs of a language."""

from dataclasses import dataclass

_DASHES = ("—", "–", "-")
_OPENS_AFTER = " \t\n\u00a0\u202f([{—–-/‘“«„‚»"
_APOSTROPHE = "’"


@dataclass(frozen=True, slots=True)
class Quotes:
    """A language's quotation marks: those of the " key, those of the ' key, and a thin space within them or none."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    space: str = ""


ENGLISH = Quotes("“", "”", "‘", "’")
#: By the names that the settings use.
QUOTES = {
    "english": ENGLISH,
    "german": Quotes("„", "“", "‚", "‘"),
    "guillemets": Quotes("«", "»", "‹", "›"),
    "inward guillemets": Quotes("»", "«", "›", "‹"),
    "french": Quotes("«", "»", "“", "”", "\u202f"),
    "swedish": Quotes("”", "”", "’", "’"),
    "polish": Quotes("„", "”", "‚", "’"),
}
_BY_LANGUAGE = {
    "de": "german", "cs": "german", "sk": "german", "fr": "french", "es": "guillemets", "it": "guillemets",
    "ru": "guillemets", "uk": "guillemets", "pt": "guillemets", "no": "guillemets", "nb": "guillemets",
    "el": "guillemets", "sv": "swedish", "fi": "swedish", "pl": "polish", "ro": "polish", "hu": "polish",
    "da": "inward guillemets",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Replacement:
    """``text`` takes the place of the last ``back`` characters before the cursor and of what was typed."""

    back: int
    text: str


def quotes_of(language: str) -> Quotes:
    """The quotation marks of a language by its tag ("de", "fr-CA"); the English ones where nothing is known of it."""
    return QUOTES[_BY_LANGUAGE.get(language.split("-")[0].lower(), "english")]


def typographic(before: str, typed: str, quotes: Quotes = ENGLISH) -> Replacement | None:
    """What one typed character becomes after the text ``before`` it in its paragraph; None where it stays.

    Quotes turn towards the words; an apostrophe is a closing quote (’tis and rock ’n’
    roll are for undo); two hyphens are an em dash, three dots an ellipsis.
    """
    last = before[-1:]
    if typed == '"':
        # After a dash it is the speech that tells: “Blaine—” breaks off, She said—“Go” begins.
        breaks_off = last in _DASHES and _is_open(before, quotes.opening, quotes.closing)
        if not breaks_off and (not last or last in _OPENS_AFTER):
            return Replacement(0, quotes.opening + quotes.space)
        return Replacement(0, quotes.space + quotes.closing)
    if typed == "'":
        if not last or last in _OPENS_AFTER:
            return Replacement(0, quotes.inner_opening)
        closes = quotes.inner_closing != _APOSTROPHE and _is_open(before, quotes.inner_opening, quotes.inner_closing)
        return Replacement(0, quotes.inner_closing if closes else _APOSTROPHE)
    if typed == "-" and last == "-":
        return Replacement(1, "—")
    if typed == "." and before.endswith(".."):
        return Replacement(2, "…")
    return None


def _is_open(before: str, opening: str, closing: str) -> bool:
    return before.rfind(opening) > before.rfind(closing)
