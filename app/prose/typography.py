"""What typed characters become: curly quotes, dashes, ellipses."""

from dataclasses import dataclass

_OPENS_AFTER = " \t\n\u00a0([{—–-/‘“«"


@dataclass(frozen=True, slots=True)
class Replacement:
    """``text`` takes the place of the last ``back`` characters before the cursor and of what was typed."""

    back: int
    text: str


def typographic(before: str, typed: str) -> Replacement | None:
    """What one typed character becomes after the text ``before`` it in its paragraph; None where it stays.

    Quotes turn towards the words; an apostrophe is a closing quote (’tis and rock ’n’
    roll are for undo); two hyphens are an em dash, three dots an ellipsis.
    """
    last = before[-1:]
    if typed == '"':
        return Replacement(0, "“" if not last or last in _OPENS_AFTER else "”")
    if typed == "'":
        return Replacement(0, "‘" if not last or last in _OPENS_AFTER else "’")
    if typed == "-" and last == "-":
        return Replacement(1, "—")
    if typed == "." and before.endswith(".."):
        return Replacement(2, "…")
    return None
