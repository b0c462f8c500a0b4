"""Somebody speaks of a fact, or thinks of it, who does not know it then."""

import re
from collections.abc import Iterable
from functools import lru_cache

from app.continuity.finding import Finding, Severity
from app.continuity.knowledge import KnowledgeState
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.sentences import sentence_at
from app.storyview.knowledge import Fact, Stance


@lru_cache(maxsize=1024)
def _cue_pattern(cues: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted((cue for cue in cues if cue), key=len, reverse=True)
    forms = "|".join(re.escape(cue).replace("'", "['’]").replace("’", "['’]") for cue in longest_first)
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)


def _find(read: ReadStory) -> Iterable[Finding]:
    facts = [(fact, _cue_pattern(fact.cues)) for fact in read.story.facts if any(fact.cues)]
    for where in read.paragraphs():
        for fact, cues in facts:
            for cue in cues.finditer(where.text):
                yield from _judge(read, where, fact, cue)


def _judge(read: ReadStory, where: ReadParagraph, fact: Fact, cue: re.Match[str]) -> Iterable[Finding]:
    quotation = where.quotation_at(cue.start())
    if quotation is not None:
        holder = quotation.speaker
    else:
        holder = where.scene.scene.point_of_view if where.scene is not None else ""
    character = read.story.character(holder)
    if character is None:
        return
    # Up to the end of the sentence: who is told in it, or learns by it, may speak of it there.
    here = where.point(sentence_at(where.text, cue.start()).end)
    state = read.knowledge.state(fact.id, holder, here)
    if (
        state.stance not in (Stance.DOES_NOT_KNOW, Stance.HAS_FORGOTTEN)
        or read.knowledge.holds(fact.id, here) is not True
    ):
        return
    act = "speaks" if quotation is not None else "thinks"
    asked = where.text[cue.end() : sentence_at(where.text, cue.start()).end].rstrip("”\"’' ").endswith("?")
    later = _learns_later(read, state, fact)
    yield Finding(
        rule=RULE.name,
        severity=_severity(state.stated or later, is_speech=quotation is not None, asked=asked),
        confidence=0.9 if state.stated else 0.4,
        message=f"{character.name} {act} of “{cue[0]}”, but {_why(state, later)}.",
        explanation=(
            f"The words “{cue[0]}” give away: {fact.statement}. {state.explanation}"
            " If it is meant, dismiss this; if somebody learns it earlier, say where in Facts."
        ),
        anchor=read.anchor(where, cue.start(), cue.end()),
        evidence=tuple(one.change.at.anchor for one in state.because if one.change.at.anchor is not None),
        subject=f"{fact.id}/{holder}",
    )


def _learns_later(read: ReadStory, state: KnowledgeState, fact: Fact) -> bool:
    return any(
        change.fact == fact.id and change.holder == state.holder and change.stance is Stance.KNOWS
        for change in read.story.knowledge_changes
    )


def _severity(sure: bool, *, is_speech: bool, asked: bool) -> Severity:
    """Sure only of what the ledger says outright: that somebody has forgotten, doesn't know, or learns it later."""
    if asked or not sure:
        return Severity.HINT
    return Severity.ERROR if is_speech else Severity.WARNING


def _why(state: KnowledgeState, learns_later: bool) -> str:
    if state.stance is Stance.HAS_FORGOTTEN:
        return "has forgotten it by then"
    return "doesn’t know it yet" if state.stated or learns_later else "nothing says that they know"


RULE = Rule(
    "speaks_before_knowing",
    "Speaks of it before knowing",
    "Somebody says words that give a fact away, or thinks them in their own scene, and doesn’t know it then.",
    _find,
)
