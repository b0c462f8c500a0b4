"""Somebody speaks of a fact, or thinks of it, who does not know it then."""

import re
from collections.abc import Iterable

from app.continuity.finding import Finding, Proof, Severity
from app.continuity.knowledge import Evidence, KnowledgeState
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.cues import CueFinder
from app.reading.sentences import sentence_at
from app.storyview.knowledge import Fact, Stance
from app.storyview.said import said
from app.storyview.timeline import Telling

# Who supposes a thing need not know it.
_SUPPOSING = re.compile(r"\b(?:if|suppose|supposing|imagine|unless|in case|as though)\b", re.IGNORECASE)
_CLOSING_MARK = re.compile(r"[.!?]")


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    facts = {fact.id: fact for fact in read.story.facts}
    cues = CueFinder({fact.id: fact.cues for fact in read.story.facts})
    for where in read.chapter(chapter):
        for start, end, fact in cues.find(where.text):
            yield from _judge(read, where, facts[fact], (start, end))


def _judge(read: ReadStory, where: ReadParagraph, fact: Fact, cue: tuple[int, int]) -> Iterable[Finding]:
    quotation = where.quotation_at(cue[0])
    if quotation is not None:
        holder = quotation.speaker
    else:
        holder = where.scene.scene.point_of_view if where.scene is not None else ""
    character = read.story.character(holder)
    if character is None:
        return
    # Up to the end of the sentence: who is told in it, or learns by it, may speak of it there.
    sentence = sentence_at(where.text, cue[0])
    here = where.point(sentence.end)
    state = read.knowledge.state(fact.id, holder, here)
    if (
        state.stance not in (Stance.DOES_NOT_KNOW, Stance.HAS_FORGOTTEN)
        or read.knowledge.holds(fact.id, here) is not True
    ):
        return
    words = where.text[slice(*cue)]
    later = read.knowledge.learns_later(fact.id, holder, here)
    is_sure = (state.stated or later is not None) and not _is_open(where, cue, sentence.start)
    told_by = (*state.because, *((later,) if later is not None else ()))
    yield Finding(
        rule=RULE.name,
        severity=Severity.HINT if not is_sure else Severity.ERROR if quotation is not None else Severity.WARNING,
        confidence=0.9 if is_sure else 0.4,
        message=_message(character.name, words, _why(state, later), is_speech=quotation is not None),
        explanation=said(
            "The words “{words}” give away: {fact}. {state}"
            " If it is meant, dismiss this; if somebody learns it earlier, say where in Facts.",
            words=words,
            fact=fact.statement,
            state=state.explanation,
        ),
        anchor=read.anchor(where, *cue),
        evidence=tuple(Proof(one.change.at.anchor, one.says) for one in told_by),
        subject=f"{fact.id}/{holder}",
    )


def _is_open(where: ReadParagraph, cue: tuple[int, int], start: int) -> bool:
    """Whether the sentence asks or supposes, or the scene is dreamt, so that nobody need know what is said."""
    closing = _CLOSING_MARK.search(where.text, cue[1])
    asks = closing is not None and closing[0] == "?"
    supposes = _SUPPOSING.search(where.text, start, cue[0]) is not None
    return asks or supposes or (where.scene is not None and where.scene.scene.telling is Telling.DREAM)


def _message(name: str, words: str, why: str, *, is_speech: bool) -> str:
    if is_speech:
        return said("{name} speaks of “{words}”, but {why}.", name=name, words=words, why=why)
    return said("{name} thinks of “{words}”, but {why}.", name=name, words=words, why=why)


def _why(state: KnowledgeState, later: Evidence | None) -> str:
    if state.stance is Stance.HAS_FORGOTTEN:
        return said("has forgotten it by then")
    if state.stated or later is not None:
        return said("doesn’t know it yet")
    return said("nothing says that they know")


RULE = Rule(
    "speaks_before_knowing",
    said("Speaks of it before knowing"),
    "Somebody says words that give a fact away, or thinks them in their own scene, and doesn’t know it then.",
    in_chapter=_find,
)
