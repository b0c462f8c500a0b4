"""Names that the text holds and the cast does not yet."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.prose.document import Document
from app.reading.sentences import sentences

TITLES = """
    Mr Mrs Ms Mx Miss Dr Prof Professor Aunt Uncle Auntie Sir Lady Lord Captain Officer Detective Madame
    """.split()
_NAME_WORD = r"[A-ZÀ-ÖØ-Þ][\wÀ-ÿ]*(?:[’'-][A-ZÀ-ÖØ-Þ][\wÀ-ÿ]*)*"
_NAME = re.compile(
    rf"\b(?:(?:{'|'.join(TITLES)})\.? |St\. )?{_NAME_WORD}(?: (?:St\. |de |von |van |[A-Z]\. )?{_NAME_WORD}){{0,3}}"
)
_SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$", re.IGNORECASE)
_STUTTER = re.compile(r"^([A-Z])-(?=\1)")

# Capitalised words that are nobody: what sentences begin with, and what English writes large.
_NOBODY = frozenset(
    """
    Yesterday Today Tomorrow Tonight Later Earlier Meanwhile Finally Suddenly Instead Also Again Soon Outside Inside
    Behind Below Above Across Along Around Beside Between Beyond During Near Past Through Toward Within
    I I'm I'd I'll I've A An The This That These Those There Here He She It We They You His Her Its Our Their
    My Your And But Or Nor So Yet If When While As Because Although Though Until Before After Since Once Then
    Now Just Only Even Still Never Always Maybe Perhaps Yes No Not Yep Yeah Nope Okay OK Oh Ah Hey Hi Hello
    Well What Who Whom Whose Which Where Why How All Any Some Every Each Both Either Neither Another Other One
    Two Three Four Five Six Seven Eight Nine Ten In On At By For From To Of Off Out Up Down Over Under With
    Without Into Onto Upon About Like Do Does Did Don't Didn't Doesn't Is Isn't Are Was Were Be Been Being
    Have Has Had Can Can't Could Couldn't Will Would Wouldn't Shall Should Must Might May Let Let's Please
    Thank Thanks Sorry Listen Look Come Go Get Give Take Tell Call Say Wait Stop Spare Break Jesus Christ God
    Lord Gods Goodness Hell Damn Dammit English French German Spanish Italian American British Chinese
    Japanese Tony Oscar Emmy Christmas Easter Thanksgiving Halloween Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday January February March April June July August September October November December Mom Mum
    Dad Mother Father Mama Papa Mommy Daddy Grandma Grandpa Sir Ma'am Miss Mr Mrs Ms Dr Chapter Prologue
    Epilogue Part AN TV CD DVD USA UK US FBI CIA Internet Facebook Twitter Instagram Google
    """.split()
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|to|from|through|near|across|toward|towards|around|leave|left|into)(?: the)? $", re.I
)
_PERSON_AFTER = re.compile(
    r"^(?:['’]s\b| (?:said|asked|replied|was|had|looked|nodded|smiled|turned|shrugged|whispered))"
)


@dataclass(frozen=True, slots=True)
class NameCandidate:
    """A name that could join the cast.

    ``forms`` are the ways in which the text writes it with how often, the most frequent
    first; ``example`` is a sentence that holds it; ``kind_hint`` is "person" or "place".
    """

    name: str
    count: int
    forms: tuple[tuple[str, int], ...]
    example: str
    kind_hint: str


@dataclass
class _Seen:
    count: int = 0
    inside: int = 0  #: not at a sentence's beginning, where any word is written large
    places: int = 0
    persons: int = 0
    example: str = ""
    forms: Counter[str] = field(default_factory=Counter)


def candidate_names(
    documents: Iterable[Document], known: Iterable[str] = (), rejected: Iterable[str] = ()
) -> tuple[NameCandidate, ...]:
    """The names of a text that are not known and not rejected, the most frequent first.

    A word counts as a name where it is written large inside a sentence. "Rachel
    Berry" and "Rachel", "Mr. Hummel" and "Burt Hummel", "Cooper" and "Coop" are offered as
    one, unless the shorter form could be either of two.
    """
    documents = list(documents)
    seen = _seen_names(documents)
    lower_case = _words_also_written_small(documents)
    kept = {
        name: one
        for name, one in seen.items()
        if one.inside and not (" " not in name and name.lower() in lower_case and one.count < 20)
    }
    groups = _grouped(kept)
    hidden = {name.casefold() for name in (*known, *rejected)}
    found: list[NameCandidate] = []
    for name, members in groups.items():
        if any(member.casefold() in hidden for member in members) or hidden & {
            word.casefold() for word in name.split()
        }:
            continue
        forms = sorted(((member, kept[member].count) for member in members), key=lambda form: (-form[1], form[0]))
        places = sum(kept[member].places for member in members)
        persons = sum(kept[member].persons for member in members)
        titled = any(member.split()[0].rstrip(".") in TITLES for member in members)
        hint = "place" if places > persons and not titled else "person"
        found.append(
            NameCandidate(name, sum(count for _, count in forms), tuple(forms), kept[forms[0][0]].example, hint)
        )
    return tuple(sorted(found, key=lambda one: (-one.count, one.name)))


def plural_ending(name: str) -> str:
    """What makes a name a plural: the Hummels, the Joneses."""
    return "es" if _SIBILANT.search(name) else "s"


def _seen_names(documents: Iterable[Document]) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = defaultdict(_Seen)
    for document in documents:
        for paragraph in document:
            text = paragraph.text
            for span in sentences(text):
                first_letter = next((at for at in range(span.start, span.end) if text[at].isalpha()), span.start)
                for match in _NAME.finditer(text, span.start, span.end):
                    for start, name in _without_nobody(_STUTTER.sub("", match[0]), match.start()):
                        one = seen[name]
                        one.count += 1
                        opens_speech = start > 0 and text[start - 1] in "\"“‘'"
                        one.inside += start != first_letter and not opens_speech
                        one.places += bool(_PLACE_BEFORE.search(text, max(0, start - 14), start))
                        one.persons += bool(_PERSON_AFTER.match(text[start + len(name) : start + len(name) + 12]))
                        one.example = one.example or text[span.start : span.end]
    return seen


def _without_nobody(phrase: str, start: int) -> Iterable[tuple[int, str]]:
    """The phrase without what is no name at its edges ("And Kurt" is Kurt), and where it begins."""
    words = phrase.split(" ")
    while words and _is_nobody(words[0]) and not (words[0].rstrip(".") in TITLES and len(words) > 1):
        start += len(words[0]) + 1
        words = words[1:]
    while words and _is_nobody(words[-1]):
        words = words[:-1]
    name = " ".join(words)
    if len(name) > 1 and not re.fullmatch(r"[A-Z]{2,}", name) and not any(_is_nobody(word) for word in words[1:]):
        yield start, name


def _is_nobody(word: str) -> bool:
    return word.replace("’", "'") in _NOBODY or (word.rstrip(".") in TITLES and word != "St.")


def _words_also_written_small(documents: Iterable[Document]) -> set[str]:
    return {
        word
        for document in documents
        for paragraph in document
        for word in re.findall(r"\b[a-zà-ÿ]{2,}\b", paragraph.text)
    }


def _grouped(seen: dict[str, _Seen]) -> dict[str, list[str]]:
    """Names that are forms of one, under the fullest."""
    fullest_first = sorted(seen, key=lambda name: (-len(_bare_words(name)), -seen[name].count, -len(name), name))
    groups: dict[str, list[str]] = {}
    for name in fullest_first:
        homes = [head for head in groups if _is_form_of(name, head)]
        if len(homes) > 1:  # "Anderson" of two Andersons: whoever is spoken of most by a part of the name
            by_first = [head for head in homes if _bare_words(head)[0] == _bare_words(name)[0]]
            homes = by_first if len(by_first) == 1 else []
        if homes:
            groups[homes[0]].append(name)
        else:
            groups[name] = [name]
    return groups


def _bare_words(name: str) -> list[str]:
    return [word for word in name.split(" ") if word.rstrip(".") not in TITLES] or [name]


def _is_form_of(name: str, full: str) -> bool:
    words, all_words = _bare_words(name), _bare_words(full)
    if set(words) <= set(all_words):
        return True
    if len(words) == 1 and len(all_words) >= 1:
        short, long = sorted((words[0], all_words[0]), key=len)
        return len(short) >= 3 and long.startswith(short) and short != long and len(long) - len(short) <= 6
    return False
