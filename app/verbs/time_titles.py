"""Naming what happens by the words of a sentence."""

import re

_TITLE_LENGTH = 64
_CLAUSE = re.compile(r"[,;:—–]|\b(?:and|but|because|that|which|who|when|while|so)\b")
_UNFINISHED = re.compile(
    r"\b(?:a|an|the|of|from|in|on|at|by|for|with|to|into|about|than|as|had|was|were|is|his|her|their|my|our|your)\W*$",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"\b(?:of|from|than|as|for|since|until|till|by|to|on|like)\s*$", re.IGNORECASE)


def title_from(before: str, after: str) -> str:
    """What a sentence says around an expression, cut to a title; empty where that is less than two words."""
    if _OBJECT.search(before) or after.startswith(("’s", "'s")):
        return ""  # "the letter of last July" tells of no letter's coming
    nearest = _last_clause(before) + _first_clause(after)
    words = nearest if len(nearest.split()) > 2 and not _UNFINISHED.search(nearest) else f"{before} {after}"
    title = _tidy(words)
    return title if len(title.split()) > 1 else ""


def cut_to(length: int, line: str) -> str:
    """A line that is cut at a word where it is longer."""
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0] + "…"


def _last_clause(before: str) -> str:
    cuts = [one.end() for one in _CLAUSE.finditer(before.rstrip(" ,"))]
    return before[cuts[-1] :] if cuts else before


def _first_clause(after: str) -> str:
    begin = len(after) - len(after.lstrip(" ,"))
    cut = _CLAUSE.search(after, begin)
    return after[begin:] if cut is None else after[begin : cut.start()]


def _tidy(words: str) -> str:
    line = re.sub(r"\s+(?=[,.;:!?])", "", " ".join(words.split()))
    line = re.sub(r",(?=[,.;:])", "", line).strip(" ,;:.!?…—–-“”\"‘’'()*_")
    line = re.sub(r"^(?:and|but|so|then|because|that|which|who|when|while|for)\s+", "", line, flags=re.IGNORECASE)
    line = cut_to(_TITLE_LENGTH, line)
    return line[:1].upper() + line[1:]
