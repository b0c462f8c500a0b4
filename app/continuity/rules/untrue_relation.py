"""A word for what two people are to each other that is not true then: "his husband" after the divorce."""

import re
from collections.abc import Iterable, Iterator

from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.relationships import RelationshipIndex, RelationshipState
from app.continuity.rules.rule import Rule
from app.continuity.whom import meant
from app.reading.other_times import looks_back, may_not_be_now
from app.reading.pronouns import Whose, whose
from app.reading.sentences import sentence_at
from app.storyview.cast import Character
from app.storyview.knowledge import Stance
from app.storyview.said import said
from app.storyview.timeline import Telling

# The kinds of relationship that make a word true, as authors write kinds.
_WORDS = {
    "husband": "marri|spouse|husband|wed",
    "wife": "marri|spouse|wife|wives|wed",
    "spouse": "marri|spouse|husband|wife|wives|wed",
    "fiancé": "engag|betroth|fianc",
    "fiancée": "engag|betroth|fianc",
    "fiance": "engag|betroth|fianc",
    "fiancee": "engag|betroth|fianc",
    "boyfriend": "dat|boyfriend|together|couple|lover|partner|relationship|romantic",
    "girlfriend": "dat|girlfriend|together|couple|lover|partner|relationship|romantic",
}
_KIND = {word: re.compile(rf"\b(?:{kinds})", re.IGNORECASE) for word, kinds in _WORDS.items()}
_FORMER = r"(?:(?P<former>ex[- ]|former |late |then[- ]|soon-to-be[- ](?:ex-)?|future |would-be )?)"
_ADJECTIVES = r"(?:(?:\w+ly )?(?!ex|former|late|then|future|would|soon)[a-z]+ ){0,2}?"
_WORD = re.compile(
    rf"(?:\b(?P<pronoun>his|her|my) |(?P<apostrophe>['’]s?) ){_ADJECTIVES}{_FORMER}"
    rf"(?P<word>{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    if not any(bond.moments for bond in read.story.relationships):
        return
    bonds: RelationshipIndex | None = None
    for where in read.chapter(chapter):
        for found in _WORD.finditer(where.text):
            if where.scene is None or where.scene.scene.telling is Telling.DREAM or _is_open(where, found):
                continue
            owner = read.story.character(_owner(read, where, found))
            if owner is not None:
                bonds = bonds or RelationshipIndex(read.story, read.knowledge.moments)
                yield from _judge(read, where, found, owner, bonds.states(where.point(found.start())))


def _is_open(where: ReadParagraph, found: re.Match[str]) -> bool:
    """Whether the words tell of another time or of none."""
    sentence = sentence_at(where.text, found.start())
    if found["former"] and not found["former"].lower().startswith(("ex", "former")):
        return True
    quotation = where.quotation_at(found.start())
    start = sentence.start if quotation is None else max(sentence.start, quotation.start)
    end = sentence.end if quotation is None else min(sentence.end, quotation.end)
    after = where.text[found.end() : found.end() + 1]
    return may_not_be_now(where.text, start, end) or (after in ("-", "–") and not found["former"])


def _owner(read: ReadStory, where: ReadParagraph, found: re.Match[str]) -> str:
    """Whose husband it is, where that is sure; nobody is ""."""
    if found["apostrophe"]:
        return next((one.owner for one in where.mentions if one.end == found.start("apostrophe")), "")
    pronoun, offset = found["pronoun"].lower(), found.start("pronoun")
    if pronoun == "my":
        return meant(read, where, Whose(pronoun="my"), offset)
    if where.quotation_at(offset) is not None:
        return ""
    assert where.scene is not None
    sole = meant(read, where, whose(where.text, where.mentions, pronoun, offset), offset)
    if sole:
        return sole
    # With nobody else of that pronoun in the scene's sight, it is whose point of view it is.
    view = where.scene.scene.point_of_view
    owner = meant(read, where, Whose(pronoun=pronoun, named=frozenset({view})), offset) if view else ""
    others = {one.owner for one in where.mentions if one.end <= offset} - {owner}
    return owner if owner and not others else ""


def _judge(
    read: ReadStory,
    where: ReadParagraph,
    found: re.Match[str],
    owner: Character,
    states: tuple[RelationshipState, ...],
) -> Iterator[Finding]:
    word = found["word"].lower()
    own = [one for one in states if owner.id in (one.relationship.first, one.relationship.second)]
    meant_ones = [one for one in own if _is_of_kind(one, word)]
    is_former = bool(found["former"])
    if is_former:
        wrong = [one for one in meant_ones if one.stands is True and one.relationship.moments]
        fine = [one for one in meant_ones if one.stands is not True]
    else:
        wrong = [one for one in meant_ones if one.stands is False]
        fine = [one for one in meant_ones if one.stands is not False]
    if not wrong or fine or any(not one.relationship.moments for one in wrong):
        return
    state = wrong[-1]
    speaker = _holder(where, found.start())
    if state.has_ended and _may_not_know(read, where, found.start(), speaker, state):
        return
    bond = state.relationship
    other = read.story.character(bond.second if bond.first == owner.id else bond.first)
    words = where.text[found.start("former") if is_former else found.start("word") : found.end("word")]
    before = where.text[: sentence_at(where.text, found.start()).start]
    in_doubt = looks_back(before, 0, len(before)) or where.quotation_at(found.start()) is not None
    if is_former:
        why = said("it still stands")
    elif state.has_ended:
        why = said("it is over by then")
    else:
        why = said("it has not begun yet")
    proofs = [moment.at.anchor for moment in bond.moments if moment.at.anchor is not None]
    yield Finding(
        rule=RULE.name,
        severity=Severity.HINT if looks_back(before, 0, len(before)) else Severity.WARNING,
        confidence=0.6 if in_doubt else 0.8,
        message=said(
            "“{words}” of {name} and {other}, but {why}.",
            words=words,
            name=owner.name,
            other=other.name if other is not None else said("somebody"),
            why=why,
        ),
        explanation=said(
            "By the ledger {name} and {other}: {kind}; {why}. Mend the word, or the relationship’s moments; who does"
            " not know of it may say so, if Facts says that they don’t know.",
            name=owner.name,
            other=other.name if other is not None else said("somebody"),
            kind=state.kind or bond.kind,
            why=why,
        ),
        anchor=read.anchor(where, found.start("former") if is_former else found.start("word"), found.end("word")),
        evidence=tuple(Proof(one, said("The relationship changes here")) for one in proofs),
        subject=f"{bond.id}/{owner.id}",
        fix=None if is_former or not state.has_ended else f"ex-{found['word']}",
    )


def _is_of_kind(state: RelationshipState, word: str) -> bool:
    kinds = {state.relationship.kind, state.kind or "", *(one.kind for one in state.relationship.moments)}
    return any(_KIND[word].search(kind) for kind in kinds if kind)


def _holder(where: ReadParagraph, offset: int) -> str:
    """Who says or thinks what stands at an offset."""
    quotation = where.quotation_at(offset)
    if quotation is not None:
        return quotation.speaker
    return where.scene.scene.point_of_view if where.scene is not None else ""


def _may_not_know(read: ReadStory, where: ReadParagraph, offset: int, holder: str, state: RelationshipState) -> bool:
    """Whether who says it does not know how things stand: a fact of the ledger is about it, and not known to them."""
    bond = state.relationship
    names = [read.story.character(one) for one in (bond.first, bond.second)]
    turns = {moment.at for moment in bond.moments}
    for fact in read.story.facts:
        words = " ".join((fact.statement, *fact.cues)).lower()
        named = all(one is not None and any(name.lower() in words for name in one.names) for one in names)
        is_about = fact.holds_from in turns or (named and re.search(r"divorc|marri|ex-|broke|split|engag|dat", words))
        if not is_about or not holder:
            continue
        if read.knowledge.state(fact.id, holder, where.point(offset)).stance not in (Stance.KNOWS, Stance.SUSPECTS):
            return True
    return False


RULE = Rule(
    "untrue_relation",
    said("A word for a relationship that isn’t so"),
    "“Husband”, “boyfriend” or “ex-wife” is said of two people when the ledger says that they aren’t.",
    in_chapter=_find,
)
