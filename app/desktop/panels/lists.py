"""Lists as one line of text: "Kurt, Mr. Hummel"."""


def joined(items: tuple[str, ...]) -> str:
    """Several words on a line, with commas between."""
    return ", ".join(items)


def parted(line: str) -> tuple[str, ...]:
    """The words of a line, each once."""
    return tuple(dict.fromkeys(part.strip() for part in line.split(",") if part.strip()))
