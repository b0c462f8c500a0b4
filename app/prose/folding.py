"""Shapes of one sign taken as one: curly quotes and straight ones, dashes, spaces that don't break."""

#: Each group holds the shapes of one sign, the one that keyboards have first.
SHAPES = ("'’‘‚‛‹›", '"“”„‟«»', "-‐‑–—", " \u00a0\u202f")

# Each shape folds to one character, so that offsets stay what they were.
_FOLD = str.maketrans({shape: group[0] for group in SHAPES for shape in group[1:]})


def folded(text: str) -> str:
    """The text with every sign in its plainest shape, and as long as it was."""
    return text.translate(_FOLD)
