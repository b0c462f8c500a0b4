"""Somebody speaks of a fact, or thinks of it, who does not know it then."""

from collections.abc import Iterable

from app.continuity.cue_spots import Claim, CueSpot, Kind, Voice, claim_of, cue_spots, voice_of
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.knowledge import Evidence, KnowledgeState
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import Fact, Stance
from app.storyview.said import said

_NOT_KNOWING = (Stance.DOES_NOT_KNOW, Stance.HAS_FORGOTTEN, Stance.MISBELIEVES)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for spot in cue_spots(read, chapter):
        voice, fact = voice_of(read, spot), read.story.fact(spot.fact)
        claim = claim_of(spot)
        if voice is not None and fact is not None and claim is not Claim.DENIED:
            yield from _judge(read, spot, fact, voice, claim)


def _judge(read: ReadStory, spot: CueSpot, fact: Fact, voice: Voice, claim: Claim) -> Iterable[Finding]:
    character = read.story.character(voice.holder)
    if character is None:
        return
    # Up to the end of the sentence: who is told in it, or learns by it, may speak of it there.
    here = spot.where.point(spot.sentence.end)
    state = read.knowledge.state(fact.id, voice.holder, here)
    if state.stance not in _NOT_KNOWING or read.knowledge.holds(fact.id, here) is not True:
        return
    later = read.knowledge.learns_later(fact.id, voice.holder, here)
    is_sure = (state.stated or later is not None) and claim is Claim.PLAIN
    told_by = (*state.because, *((later,) if later is not None else ()))
    yield Finding(
        rule=RULE.name,
        severity=_severity(voice, state, is_sure=is_sure),
        confidence=0.4 if not is_sure else 0.9 if voice.sure else 0.7,
        message=_message(character.name, spot.words, _why(state, later), voice.kind),
        explanation=said(
            "The words “{words}” give away: {fact}. {state}"
            " If it is meant, dismiss this; if somebody learns it earlier, say where in Facts.",
            words=spot.words,
            fact=fact.statement,
            state=state.explanation,
        ),
        anchor=read.anchor(spot.where, spot.start, spot.end),
        evidence=tuple(Proof(one.change.at.anchor, one.says) for one in told_by),
        subject=f"{fact.id}/{voice.holder}",
    )


def _severity(voice: Voice, state: KnowledgeState, *, is_sure: bool) -> Severity:
    if not is_sure:
        return Severity.HINT
    is_plain = voice.kind is Kind.SAID and voice.sure and state.stance is not Stance.MISBELIEVES
    return Severity.ERROR if is_plain else Severity.WARNING


def _message(name: str, words: str, why: str, kind: Kind) -> str:
    if kind is Kind.SAID:
        return said("{name} speaks of “{words}”, but {why}.", name=name, words=words, why=why)
    if kind is Kind.WRITTEN:
        return said("{name} writes of “{words}”, but {why}.", name=name, words=words, why=why)
    return said("{name} thinks of “{words}”, but {why}.", name=name, words=words, why=why)


def _why(state: KnowledgeState, later: Evidence | None) -> str:
    if state.stance is Stance.HAS_FORGOTTEN:
        return said("has forgotten it by then")
    if state.stance is Stance.MISBELIEVES:
        return said("believes something else then")
    if state.stated or later is not None:
        return said("doesn’t know it yet")
    return said("nothing says that they know")


RULE = Rule(
    "speaks_before_knowing",
    said("Speaks of it before knowing"),
    "Somebody says or writes words that give a fact away, or thinks them in their own scene, and doesn’t know it then.",
    in_chapter=_find,
)
