"""A length of time that does not add up: "dating for three months", "three years later"."""

import re
from collections.abc import Iterable, Iterator

from app.continuity.chronology import scene_point
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.continuity.time_passed import time_passed
from app.reading.sentences import sentence_at, sentences
from app.reading.time_expressions import Offset, Origin, Relation, find_time_expressions
from app.reading.time_expressions.lengths import LENGTH, length_of
from app.storyview.cast import Relationship, RelationshipChange, RelationshipMoment
from app.storyview.duration import UNITS, duration_text
from app.storyview.said import said
from app.storyview.timeline import Telling

# What two people have been for so long, with the kinds of relationship that it is said of.
_STATES = {
    r"dating|seeing each other|going out|a couple|boyfriends|girlfriends": "dat|boyfriend|girlfriend|couple|together",
    r"together": "dat|boyfriend|girlfriend|couple|together|marri|partner",
    r"married": "marri|spouse|husband|wife",
    r"engaged": "engag|betroth",
    r"divorced": "marri|spouse|husband|wife",
    r"(?:separated|broken up|apart)": "dat|boyfriend|girlfriend|couple|together|marri|partner",
}
_OVER = re.compile(r"divorced|separated|broken up|apart", re.IGNORECASE)
_FOR = re.compile(
    rf"\b(?P<state>{'|'.join(_STATES)})(?: now| already)? (?:for )?(?:the (?:past|last) )?(?P<length>{LENGTH})\b",
    re.IGNORECASE,
)
_HAVE_BEEN = re.compile(
    r"(?:\bhad|\bhave|['’]d|['’]ve|\bhas|\bwere|['’]re|\bare|['’]s)(?: \w+)? (?:been )?(?:\w+ly )?$", re.I
)
_DENIED = re.compile(
    r"\b(?:if|would|not|never|as though|like|almost as if|thought|pretend\w*|by then|when)\b|n['’]t", re.I
)
# "Three years later, …" or "The next morning it rained", not "After two years I remember".
_IS_PAST = re.compile(r"(?:[,.;:—–]|$| (?!\w+ (?:remember|recall|think|know)\b))")
_SLACK = 0.05  #: of the longer of two lengths: so near to each other they are the same


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    yield from _at_openings(read, chapter)
    if not any(bond.moments for bond in read.story.relationships):
        return
    for where in read.chapter(chapter):
        for found in _FOR.finditer(where.text):
            yield from _of_bond(read, where, found)


def _of_bond(read: ReadStory, where: ReadParagraph, found: re.Match[str]) -> Iterator[Finding]:
    """ "They had been dating for three months", against the relationship's beginning."""
    sentence = sentence_at(where.text, found.start())
    before = where.text[sentence.start : found.start()]
    if _DENIED.search(before) or not _HAVE_BEEN.search(before):
        return
    state = found["state"].lower()
    kinds = next(kinds for words, kinds in _STATES.items() if re.fullmatch(words, state, re.IGNORECASE))
    bond = _bond_meant(read, where, found.start(), kinds)
    turn = None if bond is None else _turn(bond, kinds, is_over=_OVER.match(state) is not None)
    if bond is None or turn is None:
        return
    stated = length_of(found)
    recorded = time_passed(read, turn.at, where.point(found.start()))
    if not _apart(stated, recorded):
        return
    names = [read.story.character(one) for one in (bond.first, bond.second)]
    yield _finding(
        read,
        where,
        found.span("length"),
        stated,
        recorded,
        bond.id,
        said(
            "{first} and {second}, {state}",
            first=names[0].name if names[0] else bond.first,
            second=names[1].name if names[1] else bond.second,
            state=found["state"],
        ),
        () if turn.at.anchor is None else (Proof(turn.at.anchor, said("It begins here")),),
    )


def _bond_meant(read: ReadStory, where: ReadParagraph, offset: int, kinds: str) -> Relationship | None:
    """The one relationship that is spoken of: of the two named, or of the one named and who thinks or says it."""
    spans = sentences(where.text)
    rank = next((rank for rank, one in enumerate(spans) if offset <= one.end), 0)
    quotation = where.quotation_at(offset)
    teller = quotation.speaker if quotation is not None else ""
    if quotation is None and where.scene is not None:
        teller = where.scene.scene.point_of_view
    for first in range(rank, max(rank - 3, -1), -1):
        start = spans[first].start
        named = {one.owner for one in where.mentions if start <= one.start < spans[rank].end}
        if not named:
            continue
        for people in (named, named | {teller}):
            fitting = [
                one for one in read.story.relationships if {one.first, one.second} <= people and _is_of(one, kinds)
            ]
            if fitting:
                return fitting[0] if len(fitting) == 1 else None
    return None


def _is_of(bond: Relationship, kinds: str) -> bool:
    return any(re.search(rf"\b(?:{kinds})", kind, re.I) for kind in (bond.kind, *(one.kind for one in bond.moments)))


def _turn(bond: Relationship, kinds: str, *, is_over: bool) -> RelationshipMoment | None:
    """The moment from which the length counts: where the relationship of that kind begins, or ends."""
    if is_over:
        return next((one for one in bond.moments if one.change is RelationshipChange.ENDS), None)
    turns = [one for one in bond.moments if one.change is not RelationshipChange.ENDS]
    return next((one for one in turns if re.search(rf"\b(?:{kinds})", one.kind or bond.kind, re.IGNORECASE)), None)


def _at_openings(read: ReadStory, chapter: int) -> Iterator[Finding]:
    """ "Three years later", at a scene's opening, against the scene before."""
    scenes = read.knowledge.places.scenes
    for rank, scene in enumerate(scenes):
        if scene.chapter != chapter or scene.scene.telling is not Telling.IN_ORDER or not rank:
            continue
        before = scenes[rank - 1]
        if before.scene.telling is not Telling.IN_ORDER:
            continue
        where = _opening(read, chapter, scene.stretch.first, scene.stretch.last)
        if where is None:
            continue
        first = sentence_at(where.text, 0)
        for one in find_time_expressions(where.text[: first.end]):
            meaning = one.meaning
            is_later = isinstance(meaning, Offset) and meaning.origin is Origin.STORY and one.relation is Relation.AT
            is_first = one.start <= first.start + 1 and _IS_PAST.match(where.text, one.end) is not None
            if not is_later or not is_first or one.spoken or one.doubt is not None:
                continue
            assert isinstance(meaning, Offset)
            stated = meaning.least, meaning.most
            recorded = read.knowledge.chronology.between(scene_point(before), scene_point(scene))
            if _apart(stated, recorded):
                what = said("This scene, after the one before")
                proofs = (Proof(before.scene.opening, said("The scene before")),)
                yield _finding(read, where, (one.start, one.end), stated, recorded, scene.scene.id, what, proofs)


def _opening(read: ReadStory, chapter: int, first: int, last: int) -> ReadParagraph | None:
    return next((one for one in read.chapter(chapter)[first : last + 1] if one.text.strip()), None)


def _apart(stated: tuple[int | None, int | None], recorded: tuple[int | None, int | None]) -> bool:
    """Whether two lengths, from a least to a most, cannot be the same."""
    (least, most), (known_least, known_most) = stated, recorded
    if most is not None and known_least is not None and known_least > most * (1 + _SLACK):
        return True
    return least is not None and known_most is not None and known_most < least * (1 - _SLACK)


def _finding(
    read: ReadStory,
    where: ReadParagraph,
    words: tuple[int, int],
    stated: tuple[int | None, int | None],
    recorded: tuple[int | None, int | None],
    subject: str,
    what: str,
    proofs: tuple[Proof, ...],
) -> Finding:
    text = where.text[slice(*words)]
    known = _in_words(recorded)
    return Finding(
        rule=RULE.name,
        severity=Severity.WARNING,
        confidence=0.75,
        message=said("“{words}” here, but {known} by the dates.", words=text, known=known),
        explanation=said(
            "{what}: by what the ledger says of time it is {known}. Mend the words, or a date in Timeline.",
            what=what,
            known=known,
        ),
        anchor=read.anchor(where, *words),
        evidence=proofs,
        subject=subject,
    )


def _in_words(recorded: tuple[int | None, int | None]) -> str:
    least, most = recorded
    if least is not None and most is not None and most - least <= max(most, 1) * _SLACK:
        return _rounded(most)
    if least is None or least <= 0:
        return said("at most {length}", length=_rounded(most or 0))
    if most is None:
        return said("at least {length}", length=_rounded(least))
    return said("{least} to {most}", least=_rounded(least), most=_rounded(most))


def _rounded(minutes: int) -> str:
    """A length in a unit that people count in: 4 years, 7 months, 12 days."""
    size = next((size for size in UNITS.values() if minutes >= 2 * size or minutes == size), 1)
    return duration_text(round(minutes / size) * size)


RULE = Rule(
    "length_of_time",
    said("A length of time that doesn’t add up"),
    "“Dating for three months” or “three years later” is not what the ledger’s dates give.",
    in_chapter=_find,
)
