"""Something is spoken of as settled before it is so.

Before a fact holds, its cues are plain words: "I want a divorce" is no mistake. What can be one is a
sentence that takes the thing for done: "since the divorce", "they were divorced", "his ex-husband".
"""

import re
from collections.abc import Iterable

from app.continuity.change_findings import anchor_of
from app.continuity.cue_spots import Claim, CueSpot, claim_of, cue_spots
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import Fact
from app.storyview.said import said

_SINCE = re.compile(
    r"\b(?:since|after|following|thanks to|because of)\s+(?:the|their|our|his|her|my|your|that)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_IS = re.compile(
    r"(?:\b(?:is|are|was|were|am|been|got|gotten|had|has|have|already|finally|newly|now)|[’'](?:re|s|m|ve|d))\s+"
    r"(?:\w+ly\s+|already\s+|been\s+|now\s+|long\s+)?$",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"\b(?:my|his|her|their|our|your|[\w]+[’']s)\s+(?:\w+\s+)?$", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|should|could|going to|about to|until|till|before|never|next|soon|someday|one day|tomorrow"
    r"|if|unless|when|years? later|would have)\b|[’']ll\b",
    re.IGNORECASE,
)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for spot in cue_spots(read, chapter):
        fact = read.story.fact(spot.fact)
        if fact is None or fact.holds_from is None or fact.holds_from.before_story or fact.about is not None:
            continue
        if read.knowledge.has_begun(fact, spot.where.point(spot.sentence.end)) is False:
            severity = _taken_for_done(spot)
            if severity is not None and claim_of(spot) is Claim.PLAIN:
                yield _finding(read, spot, fact, severity)


def _taken_for_done(spot: CueSpot) -> Severity | None:
    """How plainly the words before a cue take it for done, or None where they don't."""
    sentence = spot.sentence
    quotation = spot.where.quotation_at(spot.start)
    start = sentence.start if quotation is None else max(sentence.start, quotation.start)
    before = spot.where.text[start : spot.start]
    if _TO_COME.search(before):
        return None
    if _SINCE.search(before) or _IS.search(before):
        return Severity.WARNING
    is_owned = _WHOSE.search(before) or re.match(r"(?:my|his|her|their|our|your)\b", spot.words, re.IGNORECASE)
    return Severity.HINT if is_owned else None


def _finding(read: ReadStory, spot: CueSpot, fact: Fact, severity: Severity) -> Finding:
    assert fact.holds_from is not None
    return Finding(
        rule=RULE.name,
        severity=severity,
        confidence=0.7 if severity is Severity.WARNING else 0.4,
        message=said("“{words}” is spoken of here as done, but isn’t so yet.", words=spot.words),
        explanation=said(
            "This is so only from a later moment on: {fact}. If it is meant as a wish or a plan, dismiss this;"
            " if it is so already, mend in Facts from when.",
            fact=fact.statement,
        ),
        anchor=read.anchor(spot.where, spot.start, spot.end),
        evidence=(Proof(anchor_of(read, fact.holds_from), said("From here on: {fact}", fact=fact.statement)),),
        subject=fact.id,
    )


RULE = Rule(
    "mentioned_before_so",
    said("Mentioned before it is so"),
    "Words that give a fact away take it for done before the moment from which it is so.",
    in_chapter=_find,
)
