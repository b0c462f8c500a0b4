"""Names of files that every system takes, from which the words that they were made of can be told again."""

import re

_REFUSED = '<>:"/\\|?*'
_WIDE = "".join(chr(ord(sign) + 0xFEE0) for sign in _REFUSED)  #: the same signs as wide as an East Asian letter
_TO_WIDE, _TO_PLAIN = str.maketrans(_REFUSED, _WIDE), str.maketrans(_WIDE, _REFUSED)
_EAST_ASIAN = re.compile("[\u2e80-\ufeff]|[\U00020000-\U0003ffff]")
_LONGEST = 200  #: bytes; systems take 255


def file_name(words: str) -> str:
    """Words as the name of a file without its ending; signs that Windows refuses are wide ones."""
    name = "".join(letter for letter in " ".join(words.split()) if letter.isprintable()).translate(_TO_WIDE)
    return name.encode(errors="ignore")[:_LONGEST].decode(errors="ignore").strip()


def plainly_named(stem: str) -> str:
    """The words that a file's name was made of. Wide signs among East Asian letters are these letters' own."""
    return stem if _EAST_ASIAN.search(stem) else stem.translate(_TO_PLAIN)
