"""Naming what happens by the words of a sentence."""

import re

_TITLE_LENGTH = 64
_CLAUSE = re.compile(r"[,;:—–]|--|\b(?:and|but|because|that|which|who|when|while|so|as|if|than)\b")
_VERB = re.compile(
    r"\b(?:was|were|is|are|am|had|has|have|did|does|do|will|would|shall|should|can|could|may|might|must|came|went|got|saw"
    r"|said|told|took|left|made|gave|found|knew|thought|felt|met|died|fell|ran|sat|stood|lost|won|began|broke|brought"
    r"|bought|built|caught|chose|drew|drank|drove|ate|fought|flew|forgot|grew|heard|held|hid|hurt|kept|laid|led|lent|lay"
    r"|paid|put|read|rode|rang|rose|sang|sent|set|shook|shot|shut|slept|sold|spent|spoke|stole|struck|swore|taught|threw"
    r"|understood|woke|wore|wrote|\w+ed|\w+n['’]t|(?:I|you|we|they|he|she) (?!\w{2,}ly\b)\w+)\b"
    r"|['’](?:ll|d|ve|re|m|s)\b",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(
    r"(?:had|was|were|is|are|be|been|will|would|shall|should|has|have|did|can|could|may|might|must)\b", re.IGNORECASE
)
# What cannot begin a sentence of its own: it is the end of one whose subject stands further off.
_HEADLESS = re.compile(
    r"\W*(?:had|was|were|is|are|be|will|would|has|have|did|than|as|to|by|at|from|with|of|for|in|on|not|only|such|about)\b",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"\W*(?:it|that|this|there)(?: (?:was|is|were|seem(?:s|ed)|had been|will be|would be)|['’]s)?"
    r"(?: (?:only|but|just|not|all|so|as if|like))*\W*$",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"\b(?:a|an|the|of|from|in|on|at|by|for|with|to|into|about|than|as|had|was|were|is|his|her|their|my|our|your|been|be|will)\W*$",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"\b(?:of|from|than|as|for|since|until|till|by|to|on|like|in)\s*$", re.IGNORECASE)
_LEADING = re.compile(
    r"(?:and|but|so|then|because|that|which|who|when|while|for|however|yet|still|well|why|oh|ah|yes|no|indeed|or|if"
    r"|really|all)\b[\s,]*",
    re.IGNORECASE,
)


def title_from(before: str, after: str) -> str:
    """What a sentence says around an expression, cut to a title; empty where that is nothing that happens."""
    if _OBJECT.search(before) or after.startswith(("’s", "'s")):
        return ""  # "the letter of last July" tells of no letter's coming
    nearest = _nearest_clause(before, after)
    whole = f"{before} {after}"
    if _EMPTY.match(nearest):
        return ""
    title = _tidy(nearest if _can_stand(nearest) else whole)
    tells = len(title.split()) > 1 and _VERB.search(title) and not _VERB_FIRST.match(title)
    return title if tells and not _UNFINISHED.search(title) else ""


def cut_to(length: int, line: str) -> str:
    """A line that is cut at a word where it is longer."""
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0] + "…"


def _can_stand(clause: str) -> bool:
    return (
        len(clause.split()) > 1
        and not _HEADLESS.match(clause)
        and not _UNFINISHED.search(clause)
        and _VERB.search(clause) is not None
    )


def _nearest_clause(before: str, after: str) -> str:
    cuts = [one.end() for one in _CLAUSE.finditer(before.rstrip(" ,"))]
    first = before[cuts[-1] :] if cuts else before
    begin = len(after) - len(after.lstrip(" ,"))
    if "," in after[:begin] and first.strip(" ,“\"‘'"):
        return first  # "Last night, he left" goes on after its comma; "he left last night, and" does not
    cut = _CLAUSE.search(after, begin)
    return f"{first.rstrip()} " + (after[begin:] if cut is None else after[begin : cut.start()])


def _tidy(words: str) -> str:
    line = re.sub(r"\s+(?=[,.;:!?])", "", " ".join(words.split()))
    line = re.sub(r",(?=[,.;:])", "", line).strip(" ,;:.!?…—–-“”\"‘’'()*_")
    while (leading := _LEADING.match(line)) is not None:
        line = line[leading.end() :]
    line = cut_to(_TITLE_LENGTH, line)
    return line[:1].upper() + line[1:]
