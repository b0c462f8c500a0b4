"""What readers already have: chapters that differ from what was posted, and what was told in them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.prose.anchor import Anchor, locate
from app.prose.document import Document
from app.reading.sentences import sentence_at
from app.storyview.said import one_after_another, said
from app.storyview.story import StoryView

_DIFFERS = "differs"


def _find(read: ReadStory) -> Iterable[Finding]:
    for number in differing(read.story, read.posted):
        chapter = read.story.chapters[number]
        yield Finding(
            rule=RULE.name,
            severity=Severity.HINT,
            confidence=1.0,
            message=said("{chapter} is no longer what readers have.", chapter=read.story.headings[number]),
            explanation=said(
                "It was posted on {date} and has been changed since. Compare the two, and post the chapter again if"
                " the change matters to readers.",
                date=chapter.posted_on,
            ),
            anchor=Anchor(chapter.id),
            subject=_DIFFERS,
        )


def differing(story: StoryView, posted: Mapping[str, Document]) -> list[int]:
    """The places of the chapters whose words are others than those that were posted."""
    return [
        number
        for number, chapter in enumerate(story.chapters)
        if (old := posted.get(chapter.id)) is not None and not _same_words(old, chapter.document)
    ]


def _same_words(left: Document, right: Document) -> bool:
    return len(left) == len(right) and all(a.text == b.text for a, b in zip(left, right, strict=True))


def told_before(read: ReadStory, as_posted: Iterable[Finding], found: Sequence[Finding]) -> Iterable[Finding]:
    """What does not fit in the words that readers have, and is mended in the text as it is now; each once.

    ``as_posted`` is what was found in the posted texts, ``found`` what is found in the present ones.
    """
    told = {(_chapter(one), one.rule, one.subject) for one in found}
    for one in as_posted:
        key = (_chapter(one), one.rule, one.subject)
        number = read.story.chapter_number(key[0])
        if one.anchor is None or number is None or key in told:
            continue
        told.add(key)
        spot = locate(one.anchor, read.posted[key[0]])
        text = "" if spot is None else read.posted[key[0]][spot.number].text
        span = None if spot is None else sentence_at(text, spot.start)
        sentence = one.anchor.quote if span is None else text[span.start : span.end]
        heading = read.story.headings[number]
        yield Finding(
            rule=RULE.name,
            severity=Severity.HINT if one.severity is Severity.HINT else Severity.WARNING,
            confidence=one.confidence,
            message=said("Readers of {chapter} were told: {sentence}", chapter=heading, sentence=sentence),
            explanation=one_after_another(
                one.message,
                said(
                    "The chapter says it no longer, but what was posted does."
                    " Post it again, or let a later chapter fit."
                ),
            ),
            anchor=Anchor(key[0]),
            evidence=(Proof(None, one.explanation), *one.evidence),
            subject=f"{one.rule}/{one.subject}",
        )


def noted(read: ReadStory, finding: Finding) -> Finding:
    """The finding, with a word on it where readers already have its words or what it rests on."""
    here = finding.anchor is not None and _has(read, finding.anchor)
    there = [proof.anchor for proof in finding.evidence if proof.anchor is not None and _has(read, proof.anchor)]
    if here and finding.anchor is not None:
        note = said(
            "Readers already have {chapter} with these words: mend it where nothing is posted yet, or post it again.",
            chapter=_heading(read, finding.anchor),
        )
    elif there:
        note = said(
            "Readers already have {chapter}, which this rests on: mend it here.", chapter=_heading(read, there[0])
        )
    else:
        return finding
    return replace(finding, explanation=one_after_another(finding.explanation, note))


def _has(read: ReadStory, anchor: Anchor) -> bool:
    posted = read.posted.get(anchor.chapter)
    return posted is not None and bool(anchor.quote) and locate(anchor, posted) is not None


def _heading(read: ReadStory, anchor: Anchor) -> str:
    number = read.story.chapter_number(anchor.chapter)
    return anchor.chapter if number is None else read.story.headings[number]


def _chapter(finding: Finding) -> str:
    return "" if finding.anchor is None else finding.anchor.chapter


RULE = Rule(
    "posted_text",
    said("What readers already have"),
    "A posted chapter has been changed, or what was posted no longer fits the story.",
    in_story=_find,
)
