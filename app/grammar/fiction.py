"""What fiction may do that a checker takes for a slip: stutters, drawn-out words, broken-off speech."""

import re
from collections.abc import Iterable

from app.grammar.issues import GrammarIssue, GrammarParagraph
from app.grammar.rules import applies_to_speech

#: The rules that ask whether a word is one.
SPELLING_RULES = frozenset({"SpellCheck", "SplitWords"})

# "S-Sebastian", "Wh-what", "b-b-but": beginnings of the word that follows them.
_STUTTER = re.compile(r"(?<!\w)((?:[^\W\d_]{1,3}[-‐‑])+)([^\W\d_]+)")
# No English word holds a letter three times running: "Nooo", "Kuuurt".
_DRAWN_OUT = re.compile(r"([^\W\d_])\1\1", re.IGNORECASE)
# "un-gelled": the engine reads the two halves apart.
_PREFIX = re.compile(r"(?:un|re|pre|non|anti|semi|ex|co|de|mid|sub|mis)", re.IGNORECASE)
_APOSTROPHES = ("'", "’")
_DASHES = ("-", "–", "—", "…", ".", *_APOSTROPHES)
_SPACED_ELLIPSIS = re.compile(r"\.\s\.\s*$")

# Said twice on purpose, or by grammar ("she had had enough").
_MAY_BE_SAID_TWICE = frozenset({"had", "that", "very", "no", "so", "now", "there", "well", "far", "long"})

_PAST_LIKE_PRESENT = re.compile(
    "beat|bet|broadcast|burst|cast|forecast|knit|rid|slit|spat|split|thrust|upset|wed", re.IGNORECASE
)


def allowed_in_fiction(issue: GrammarIssue, paragraph: GrammarParagraph) -> bool:
    """Whether the issue is none in a story."""
    text = paragraph.text
    spoken = _inside(issue, paragraph.speech)
    if spoken and not applies_to_speech(issue.rule, issue.category) and not _is_doubled_small_word(issue):
        return True
    if issue.rule in SPELLING_RULES:
        return (
            _in_stutter(issue, text)
            or _DRAWN_OUT.search(issue.words) is not None
            or _is_prefix(issue, text)
            or _drops_its_g(issue, text)
        )
    if issue.rule == "RepeatedWords":
        return issue.words.split()[0].casefold() in _MAY_BE_SAID_TWICE
    if issue.rule == "AnA":
        return text.startswith(_DASHES, issue.end) or _before_capitals(issue, text)
    if issue.rule == "SentenceCapitalization":
        return _SPACED_ELLIPSIS.search(text, 0, issue.start) is not None
    if issue.rule == "PronounVerbAgreement":
        # The engine takes some irregular past tenses for the present: those it has no other form of ("she tore"),
        # and those that look the same ("he thrust").
        return not issue.replacements or _PAST_LIKE_PRESENT.fullmatch(issue.words) is not None
    return False


def _inside(issue: GrammarIssue, stretches: Iterable[tuple[int, int]]) -> bool:
    return any(start <= issue.start and issue.end <= end for start, end in stretches)


def _is_doubled_small_word(issue: GrammarIssue) -> bool:
    """Nobody says "the the": a repetition of a small word is the keyboard's, even in speech."""
    return issue.rule == "RepeatedWords" and issue.words.split()[0].casefold() in {"the", "a", "an", "of", "to", "and"}


def _in_stutter(issue: GrammarIssue, text: str) -> bool:
    for found in _STUTTER.finditer(text):
        if not found.start() <= issue.start < found.end(1):
            continue
        word = found[2].casefold()
        return all(word.startswith(part.casefold()) for part in re.split("[-‐‑]", found[1]) if part)
    return False


def _is_prefix(issue: GrammarIssue, text: str) -> bool:
    return _PREFIX.fullmatch(issue.words) is not None and text.startswith("-", issue.end)


def _drops_its_g(issue: GrammarIssue, text: str) -> bool:
    return issue.words.casefold().endswith("in") and text.startswith(_APOSTROPHES, issue.end)


def _before_capitals(issue: GrammarIssue, text: str) -> bool:
    """The engine spells words in capitals out: it wants "an STORY"."""
    following = text[issue.end :].split(maxsplit=1)
    return bool(following) and len(following[0]) > 3 and following[0].isupper()
