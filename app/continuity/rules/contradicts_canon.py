"""The text denies what canon holds, where this story has not left canon."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.continuity.canon import Canon, EffectiveFact, Standing
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.looks import PARTS, looks_of
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.continuity.whom import meant
from app.reading.cues import CueFinder
from app.reading.sentences import Span, sentence_at
from app.reading.trait_values import can_both_be, known_values
from app.storyview.canon import CanonFact
from app.storyview.cast import Character
from app.storyview.said import said

_FEATURES = {
    "eye": "eyes", "eye colour": "eyes", "eye color": "eyes", "hair colour": "hair", "hair color": "hair",
    "handedness": "hand",
}  # fmt: skip
# What is denied, supposed, asked, compared or laughed at is not said to be so.
_NOT_SAID = re.compile(
    r"\b(?:no|not|never|nor|neither|without|nobody|if|as if|as though|unless|imagin\w+|pretend\w*|dream\w*|wish\w*"
    r"|would|could have|might|joke\w*|joking|kidding|lied|lying|lies?|rumou?rs?|supposed|used to|instead of|like an?)\b"
    r"|n[’']t\b",
    re.IGNORECASE,
)
_OF_SIBLINGS = re.compile(r"[’']s? (?P<value>(?:(?:older|younger|little|big|twin|elder|baby) )?(?:brother|sister)s?)\b")
_NONE = re.compile(r"^(?:none|no|0|zero|only child|no siblings)$", re.IGNORECASE)
_TOLD = (
    r"(?:,| was| is| were| are|, called| called| named|, named|:) (?:the |an? )?"
    r"(?P<value>[A-ZÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ][\w’'-]+)*)"
)


@dataclass(frozen=True, slots=True)
class _Sought:
    """What of a story's canon can be held against its text."""

    facts: Mapping[str, CanonFact]
    cues: CueFinder
    looks: Mapping[str, Sequence[CanonFact]]  #: by character
    other_traits: Mapping[str, Sequence[CanonFact]]


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    if not read.story.canon_facts:
        return
    sought = _sought(read.story.canon_facts)
    canon = Canon(read.story, read.knowledge)
    for where in read.chapter(chapter):
        for start, end, fact in sought.cues.find(where.text):
            if _is_about(read, where, sought.facts[fact], start):
                yield from _denied(read, where, canon.at(sought.facts[fact], where.point(start)), (start, end))
        for owner in dict.fromkeys(one.owner for one in where.mentions) if sought.other_traits else ():
            for one in sought.other_traits.get(owner, ()):
                yield from _named_otherwise(read, where, canon, one)
    if sought.looks:
        yield from _looks(read, chapter, canon, sought.looks)


@lru_cache(maxsize=2)
def _sought(facts: tuple[CanonFact, ...]) -> _Sought:
    looks: dict[str, list[CanonFact]] = {}
    others: dict[str, list[CanonFact]] = {}
    for one in facts:
        if one.character and one.trait:
            (looks if _feature(one.trait) in PARTS else others).setdefault(one.character, []).append(one)
    cues = CueFinder({one.id: one.denied_by for one in facts})
    return _Sought({one.id: one for one in facts}, cues, looks, others)


def _is_about(read: ReadStory, where: ReadParagraph, fact: CanonFact, offset: int) -> bool:
    """Whether the sentence at an offset speaks of the fact's character, by name or as who speaks or tells it."""
    who = fact.character
    if not who:
        return True
    sentence = sentence_at(where.text, offset)
    if any(one.owner == who and sentence.start <= one.start < sentence.end for one in where.mentions):
        return True
    quotation = where.quotation_at(offset)
    words = where.text[sentence.start : sentence.end]
    if quotation is not None:
        return quotation.speaker == who and re.search(r"\b(?:I|[Mm]y|[Mm]e)\b", words) is not None
    named = {one.owner for one in where.mentions if one.start < offset}
    character = read.story.character(who)
    pronouns = [] if character is None else re.findall(r"\w+", character.pronouns.lower())
    return named == {who} and bool(pronouns) and re.match(rf"(?:{pronouns[0]})\b", words, re.IGNORECASE) is not None


def _denied(
    read: ReadStory, where: ReadParagraph, effective: EffectiveFact, words: tuple[int, int]
) -> Iterator[Finding]:
    sentence = sentence_at(where.text, words[0])
    cue = where.text[slice(*words)]
    if effective.standing is Standing.IN_FORCE and not _is_unsaid(where, sentence, words[0], cue):
        yield _finding(
            read,
            where,
            effective,
            words,
            said("“{words}” contradicts canon: {statement}.", words=cue, statement=_plain(effective)),
            None,
        )


def _looks(read: ReadStory, chapter: int, canon: Canon, traits: Mapping[str, Sequence[CanonFact]]) -> Iterator[Finding]:
    """Eyes, hair, height and the like that are not what canon has."""
    for look in read.of_chapter(looks_of, chapter):
        where, stated = read.chapter(chapter)[look.paragraph], look.stated
        for fact in traits.get(meant(read, where, stated.who, stated.start), ()):
            if _feature(fact.trait) != stated.feature:
                continue
            effective = canon.at(fact, where.point(0))
            if not effective.value:
                continue
            known, here = known_values(stated.feature, effective.value), known_values(stated.feature, stated.value)
            if known and here and not any(can_both_be(stated.feature, one, other) for one in here for other in known):
                yield _other_value(read, where, effective, (stated.start, stated.end), PARTS[stated.feature])


def _named_otherwise(read: ReadStory, where: ReadParagraph, canon: Canon, fact: CanonFact) -> Iterator[Finding]:
    """A school, a street, a surname that is called something else: "Kurt’s school, Dalton"."""
    of_siblings = fact.trait.lower() in ("siblings", "sibling", "brothers", "sisters")
    pattern = _OF_SIBLINGS if of_siblings else re.compile(rf"[’']s? {re.escape(fact.trait)}{_TOLD}")
    for mention in where.mentions:
        found = pattern.match(where.text, mention.end) if mention.owner == fact.character else None
        if found is None or _is_unsaid(where, sentence_at(where.text, mention.start), found.start("value"), ""):
            continue
        effective = canon.at(fact, where.point(0))
        is_alone = of_siblings and _NONE.match(effective.value) is not None
        if is_alone or (
            not of_siblings and effective.value[:1].isupper() and not _same(found["value"], effective.value)
        ):
            yield _other_value(read, where, effective, found.span("value"), fact.trait)


def _same(stated: str, value: str) -> bool:
    """Whether two names can be one: "McKinley" and "William McKinley High School"."""
    words = [{word.casefold() for word in re.findall(r"\w+", one)} for one in (stated, value)]
    return bool(words[0] & words[1])


def _is_unsaid(where: ReadParagraph, sentence: Span, offset: int, cue: str) -> bool:
    text = where.text
    if _NOT_SAID.search(cue) is None and _NOT_SAID.search(text, sentence.start, offset) is not None:
        return True
    return text[sentence.start : sentence.end].rstrip("\"”’'").endswith("?")


def _other_value(
    read: ReadStory, where: ReadParagraph, effective: EffectiveFact, words: tuple[int, int], trait: str
) -> Finding:
    character = read.story.character(effective.fact.character) or Character("", effective.fact.character)
    here = where.text[slice(*words)]
    message = said(
        "{name}’s {trait}: {here} here, {value} in canon.",
        name=character.name,
        trait=trait,
        here=here,
        value=effective.value,
    )
    fix = effective.value if here[:1].isupper() == effective.value[:1].isupper() and " " not in here else None
    return _finding(read, where, effective, words, message, fix)


def _finding(
    read: ReadStory,
    where: ReadParagraph,
    effective: EffectiveFact,
    words: tuple[int, int],
    message: str,
    fix: str | None,
) -> Finding:
    fact = effective.fact
    source = f" ({fact.source})" if fact.source else ""
    is_spoken = where.quotation_at(words[0]) is not None
    since = None if effective.by is None or effective.by.since is None else effective.by.since.anchor
    return Finding(
        rule=RULE.name,
        severity=Severity.HINT if is_spoken else Severity.WARNING,
        confidence=0.4 if is_spoken else 0.75,
        message=message,
        explanation=said(
            "Canon{source}: {statement}. {why} If your story leaves canon here, say so on the Canon page.",
            source=source,
            statement=_plain(effective),
            why=effective.why,
        ),
        anchor=read.anchor(where, *words),
        evidence=(Proof(since, said("canon fact: {statement}", statement=fact.statement)),),
        subject=fact.id,
        fix=fix,
    )


def _plain(effective: EffectiveFact) -> str:
    return effective.fact.statement.rstrip(".")


def _feature(trait: str) -> str:
    small = trait.strip().lower()
    return _FEATURES.get(small, small)


RULE = Rule(
    "contradicts_canon",
    said("A contradiction of canon"),
    "The text says what the source denies, at a point where this story still follows it.",
    in_chapter=_find,
)
