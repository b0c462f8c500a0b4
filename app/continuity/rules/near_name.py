"""A word that is nearly a name of the cast or of a place, and probably a slip."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading import plural_ending, small_words
from app.reading.given_names import GIVEN_NAMES
from app.reading.sentences import sentence_at
from app.reading.time_expressions.calendar_words import DAYS, MONTHS
from app.storyview.said import said
from app.storyview.story import StoryView

_SHORTEST = 4  #: names shorter than this are too near to too many words
_SHORT = 5  #: of names shorter than this only slips of the typing hand count: letters changed about or doubled
_LONG = 8  #: from here on two letters may be wrong
_FARTHEST = 3  #: letters that a slip in a plural is away from a name
_SELDOM = 2  #: a slip is not made more often than this, but for a name that fills the book
_OFTEN = 50  #: so many times as often as its slip stands a name that may be missed more often

# A name that breaks off ("Blain—") is not misspelt, nor one that is stammered ("Seb-Sebastian").
_CAPITALISED = re.compile(
    r"\b([A-ZÀ-ÖØ-Þ])[\wÀ-ÿ]+(?:[’'][A-ZÀ-ÖØ-Þ][\wÀ-ÿ]+)*\b(?![–—…]|\.{2}|-(?:\1|[^A-ZÀ-ÖØ-Þ]|$))"
)
_FIRST_NAME = re.compile(r"\b(?!(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|The|And|But)\b)([A-ZÀ-ÖØ-Þ][\wÀ-ÿ]+) $")
_PET_ENDINGS = ("y", "ie", "ey", "i", "o", "kins")
_CALENDAR = frozenset((*DAYS, *MONTHS))
_DRAWL = re.compile(r"(\w)\1{2,}")
# Words of places' names that are words first.
_COMMON_IN_PLACES = frozenset(
    """
    academy airport apartment avenue bakery bedroom bridge castle cathedral cemetery centre center chapel church city
    clinic club college cottage county court diner east estate farm forest garden gardens great grove hall harbor
    harbour heights high hospital hotel house hudson island kitchen lake lane library little lodge lower manor market
    middle mount mountain museum north office palace park place prison restaurant river road room royal saint school
    shop south square station store street studio theater theatre tower town union university upper valley village west
    wood woods white black green
    """.split()
)


def _find(read: ReadStory) -> Iterable[Finding]:
    right, targets = names_of(read.story)
    if not targets:
        return
    chapters = range(len(read.story.chapters))
    large = [read.of_chapter(_gather, chapter) for chapter in chapters]
    small = [read.of_chapter(small_words_of, chapter) for chapter in chapters]
    counts: Counter[str] = Counter()
    for words in large:
        counts.update(words)
    nearest = nearest_of(targets)
    slips: dict[str, str] = {}
    for word, count in counts.items():
        target = nearest(word)
        if (
            target is None
            or word in right
            or word in _CALENDAR
            or word.isupper()
            or not _is_seldom(count, counts[target])
        ):
            continue
        if not any(word.lower() in words for words in small):
            slips[word] = target
    for chapter, words in enumerate(large):
        here = {word: slips[word] for word in words.keys() & slips.keys()}
        if here:
            yield from _in_chapter(read, chapter, here, counts, right)


def _in_chapter(
    read: ReadStory, chapter: int, slips: dict[str, str], counts: Counter[str], right: frozenset[str]
) -> Iterable[Finding]:
    for where in read.chapter(chapter):
        for found in _CAPITALISED.finditer(where.text):
            target = slips.get(found[0])
            if target is not None:
                yield _finding(read, where, found, target, counts, right)


def _finding(
    read: ReadStory,
    where: ReadParagraph,
    found: re.Match[str],
    target: str,
    counts: Counter[str],
    right: frozenset[str],
) -> Finding:
    word = found[0]
    is_sure = _is_sure(word, target) and not _is_of_another(where.text, found.start(), right)
    return Finding(
        rule=RULE.name,
        severity=Severity.WARNING if is_sure else Severity.HINT,
        confidence=0.7 if is_sure else 0.4,
        message=said("“{word}” is nearly “{name}”.", word=word, name=target),
        explanation=said(
            "“{name}” stands in the text {often} times, “{word}” {seldom}."
            " If it is another name, add it to the cast, to the places or to the dictionary.",
            name=target,
            often=counts[target],
            word=word,
            seldom=counts[word],
        ),
        anchor=read.anchor(where, *found.span()),
        subject=word,
        fix=target,
    )


def _is_of_another(text: str, start: int, right: frozenset[str]) -> bool:
    """Whether a first name that is nobody's of the cast stands before a word: Lester Myer is no Meyer."""
    before = _FIRST_NAME.search(text, max(0, start - 30), start)
    sentence = sentence_at(text, start)
    return before is not None and before.start() > sentence.start and before[1] not in right


def small_words_of(paragraphs: tuple[ReadParagraph, ...]) -> frozenset[str]:
    """The words of a chapter that are written small."""
    return small_words(where.text for where in paragraphs)


def _gather(paragraphs: tuple[ReadParagraph, ...]) -> Counter[str]:
    return Counter(found[0] for where in paragraphs for found in _CAPITALISED.finditer(where.text))


def names_of(story: StoryView) -> tuple[frozenset[str], frozenset[str]]:
    """The words that are right as they are, and those that others may be slips of."""
    cast = {word for one in story.characters for name in one.names for word in _words(name)}
    places = {word for one in story.places for name in (one.name, *one.aliases) for word in _words(name)}
    settled = {word for one in story.dictionary for word in _words(one.word)}
    settled |= {word for one in story.rejected_names for word in _words(one.name)}
    targets = {word for word in cast | places if (len(word) >= _SHORTEST or not word.isascii()) and word[0].isupper()}
    return frozenset(cast | places | settled), frozenset(
        word for word in targets if word in cast or word.lower() not in _COMMON_IN_PLACES
    )


def _words(name: str) -> list[str]:
    return re.findall(r"\w+(?:[’']\w{2,})*", name)


def _is_seldom(count: int, of_target: int) -> bool:
    return (count <= _SELDOM and of_target >= count) or (count > _SELDOM and of_target >= _OFTEN * count) or (
        count == 1 and not of_target
    )  # fmt: skip


@lru_cache(maxsize=2)
def nearest_of(targets: frozenset[str]):
    """What gives the one name that a word is nearly; it remembers, since the same words are asked about all day."""

    @lru_cache(maxsize=100_000)
    def nearest(word: str) -> str | None:
        if word in targets or len(word) < _SHORTEST - 1:
            return None
        near = [target for target in targets if _is_slip(word, target)]
        return near[0] if len(near) == 1 else None

    return nearest


def _is_slip(word: str, target: str) -> bool:
    """Whether a word is a letter (in long names two) away from a name, and not a form of it.

    Its plural and its possessive are not, nor a pet name ("Blainey") or a name drawn out ("Blaaaine").
    """
    if abs(len(word) - len(target)) > 3:
        return False
    plain, name = _plain(word), _plain(target)
    if plain == name:
        return True  # an accent, or the case of a letter
    if OSA.distance(plain, name, score_cutoff=_FARTHEST) > _FARTHEST:
        return False
    if _is_form(plain, name) or _DRAWL.sub(r"\1", plain) == _DRAWL.sub(r"\1", name):
        return False
    without_ending = next((plain[: -len(end)] for end in ("es", "s") if plain.endswith(end)), plain)
    if not name.endswith("s") and without_ending != plain and _is_near(without_ending, name):
        return True
    return _is_near(plain, name)


def _is_near(word: str, name: str) -> bool:
    if word == name:
        return False
    if len(name) < _SHORT:
        is_swapped = sorted(word) == sorted(name) and OSA.distance(word, name) == 1
        return word[:1] == name[:1] and (is_swapped or _undoubled(word) == _undoubled(name))
    most = 1 if len(name) < _LONG else 2
    return OSA.distance(word, name, score_cutoff=most) <= most


def _is_form(word: str, name: str) -> bool:
    if word in (name + "s", name + plural_ending(name)):
        return True
    if _sound(word) == _sound(name):
        return False
    if abs(len(word) - len(name)) > 1 and (name.startswith(word) or word.startswith(name)):
        return True  # Anders of Anderson
    stems = {name, name.rstrip("eyi")} | ({name[:-1]} if len(name) > _SHORT else set())
    return any(word == stem + end for stem in stems for end in _PET_ENDINGS if stem + end != name)


def _is_sure(word: str, target: str) -> bool:
    """A slip seldom takes the first letter, and seldom makes another name, but for one that sounds alike."""
    plain, name = _plain(word), _plain(target)
    if plain[0] != name[0]:
        return False
    return plain not in GIVEN_NAMES or _sound(plain) == _sound(name)


def _sound(word: str) -> str:
    """The same for names that sound alike: Jesse and Jessie, Sara and Sarah, Carol and Carole."""
    word = re.sub(r"(?:ie|ey|ee|y|i|(?<=ss)e)$", "i", word)
    word = re.sub(r"(?<=[aeiou])h$|(?<=\w)h(?=[aeiou])", "", word)
    word = word.replace("ph", "f").replace("ck", "k").replace("ae", "a").replace("th", "t").replace("z", "s")
    return _undoubled(word.removesuffix("e"))


def _undoubled(word: str) -> str:
    return re.sub(r"(\w)\1+", r"\1", word)


@lru_cache(maxsize=200_000)
def _plain(word: str) -> str:
    """A word without its accents, in small letters."""
    parts = unicodedata.normalize("NFD", word.lower().replace("’", "'"))
    return "".join(char for char in parts if not unicodedata.combining(char))


RULE = Rule(
    "near_name",
    said("A name that is nearly right"),
    "A rare word, written large, that differs from a name of the cast or of a place by a letter or two.",
    in_story=_find,
)
