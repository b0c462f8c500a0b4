"""Readable ids: what stands in a ledger that is kept in git or written by hand."""

import re
import unicodedata
from collections.abc import Container, Iterable


def slug(text: str) -> str:
    """A text in lower-case letters, digits and hyphens: "Kurt Hummel" gives "kurt-hummel"."""
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char)).lower()
    return re.sub(r"[\W_]+", "-", re.sub("['’‘]", "", bare)).strip("-")[:60].strip("-") or "unnamed"


def unused_slug(text: str, taken: Container[str]) -> str:
    """A slug that is not taken: "kurt-hummel", else "kurt-hummel-2" and so on."""
    base = slug(text)
    if base not in taken:
        return base
    number = 2
    while f"{base}-{number}" in taken:
        number += 1
    return f"{base}-{number}"


def unused_slugs(texts: Iterable[str], taken: Iterable[str]) -> list[str]:
    """The same for several texts, no two alike."""
    known = set(taken)
    found: list[str] = []
    for text in texts:
        found.append(unused_slug(text, known))
        known.add(found[-1])
    return found
