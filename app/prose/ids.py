"""Identifiers for paragraphs."""

import secrets

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"  # no 0/o or 1/l: the ids can be read aloud


def new_paragraph_id() -> str:
    """A fresh paragraph id: the letter p and nine characters, about 45 random bits."""
    return "p" + "".join(secrets.choice(_ALPHABET) for _ in range(9))
