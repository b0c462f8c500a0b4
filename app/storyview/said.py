"""What the program says below the window, in English, made so that the window can say it in another language."""

from collections.abc import Mapping


class Said(str):
    """English words that remember their pattern and what fills it, words (which may be `Said` too) and numbers."""

    pattern: str
    filling: Mapping[str, object]

    def __new__(cls, pattern: str, filling: Mapping[str, object]) -> "Said":
        made = super().__new__(cls, pattern.format(**filling))
        made.pattern = pattern
        made.filling = {name: one if isinstance(one, str | int) else str(one) for name, one in filling.items()}
        return made

    def __reduce__(self) -> tuple[type["Said"], tuple[str, Mapping[str, object]]]:
        """What pickle makes it of again."""
        return Said, (self.pattern, self.filling)


class SaidError(Exception):
    """An error whose text is for the author: ``str(error)`` is what it was made with, `Said` or other words."""

    def __str__(self) -> str:
        return self.args[0] if self.args else ""


def said(pattern: str, /, **filling: object) -> Said:
    """Words after a pattern, "{name} knows"; translators find the pattern, so it has to be written as a literal."""
    return Said(pattern, filling)


def one_after_another(*parts: str, between: str = " ") -> Said:
    """Several sentences or words in a row."""
    names = [f"part{number}" for number in range(len(parts))]
    return Said(between.join(f"{{{name}}}" for name in names), dict(zip(names, parts, strict=True)))
