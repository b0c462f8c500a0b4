"""What typed characters become: curly quotes, dashes, ellipses."""

from dataclasses import dataclass

_DASHES = ("—", "–", "-")
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
        # After a dash it is the speech that tells: “Blaine—” breaks off, She said—“Go” begins.
        breaks_off = last in _DASHES and before.rfind("“") > before.rfind("”")
        opens = not breaks_off and (not last or last in _OPENS_AFTER)
        return Replacement(0, "“" if opens else "”")
    if typed == "'":
        return Replacement(0, "‘" if not last or last in _OPENS_AFTER else "’")
    if typed == "-" and last == "-":
        return Replacement(1, "—")
    if typed == "." and before.endswith(".."):
        return Replacement(2, "…")
    return None
