"""Somebody uses a thing that is elsewhere."""

import re
from collections.abc import Iterable, Iterator

from app.continuity.chronology import Order
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.moments import PlacedMoment
from app.continuity.points import StoryPoint
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rooms import may_be_one
from app.continuity.rules.rule import Rule
from app.continuity.whom import doer
from app.reading.cues import CueFinder
from app.reading.doing import Subject, subjects
from app.reading.other_times import looks_back, may_not_be_now
from app.reading.verb_forms import verb_forms
from app.storyview.said import said
from app.storyview.scenes import PlacedScene
from app.storyview.story import StoryView
from app.storyview.things import Thing, Whereabouts
from app.storyview.timeline import Telling

_USES = """
    take pick grab hold clutch grip twist twirl turn spin open close read wear pull put slip slide unfold fold tuck drop
    throw toss hand give pass wave play drive use lift raise snatch seize touch stroke rub kiss press carry bring show
    set lay place hide pocket pour drink light tear burn rip break smash clean polish flip flick tap shake point swing
    draw fire load sheathe unsheathe strap fasten unlock lock remove sign study examine inspect unwrap return fiddle
    """.split()
_FORMS = "|".join(sorted({form for base in _USES for form in verb_forms(base)}, key=len, reverse=True))
# Up to the thing: "picked up the", "twisted his old", "pulled out of her pocket a".
_USING = re.compile(
    rf"\b(?P<verb>{_FORMS})(?: (?:up|out|on|off|down|over|open|away|back|with|at|shut|through|from|around|her|him|them"
    r"|\w+ly))*(?: (?:the|his|her|their|its|a|an|my|that|this|\w+['’]s))?(?: [a-z-]+){0,2} $",
    re.IGNORECASE,
)
_HAVING = re.compile(r"^ (?:still )?(?:wore|carried|kept|held|has|had)(?: \w+){0,3} $", re.IGNORECASE)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    tracked = {one.id: one for one in read.story.things if one.whereabouts}
    if not tracked:
        return
    finder = CueFinder({one.id: one.names for one in tracked.values()})
    for where in read.chapter(chapter):
        if where.scene is None or where.scene.scene.telling is Telling.DREAM:
            continue
        hits = [one for one in finder.find(where.text) if where.quotation_at(one[0]) is None]
        if hits:
            doing = subjects(where.text, where.mentions)
            for start, end, thing in hits:
                yield from _judge(read, where, doing, tracked[thing], (start, end))


def _judge(
    read: ReadStory, where: ReadParagraph, doing: tuple[Subject, ...], thing: Thing, words: tuple[int, int]
) -> Iterator[Finding]:
    subject = next((one for one in reversed(doing) if one.end <= words[0] <= one.clause_end), None)
    if subject is None or not _is_used(where.text, subject, words[0]):
        return
    user = read.story.character(doer(read, where, subject))
    spot = _whereabouts(read, where, thing)
    if user is None or spot is None or where.scene is None:
        return
    elsewhere = _elsewhere(read.story, where.scene, spot, user.id)
    if elsewhere is None:
        return
    in_doubt = looks_back(where.text, 0, subject.sentence.start)
    yield Finding(
        rule=RULE.name,
        severity=Severity.HINT if in_doubt else Severity.WARNING,
        confidence=0.4 if in_doubt else 0.75,
        message=said("{name} has {thing} here, but {where}.", name=user.name, thing=thing.name, where=elsewhere),
        explanation=said(
            "By the ledger, {thing}: {where}. Mend the sentence; or, if it has come back, say where in Things.",
            thing=thing.name,
            where=elsewhere,
        ),
        anchor=read.anchor(where, *words),
        evidence=() if spot.at.anchor is None else (Proof(spot.at.anchor, said("It is left here")),),
        subject=thing.id,
    )


def _is_used(text: str, subject: Subject, start: int) -> bool:
    between = text[subject.end : start]
    if may_not_be_now(text, subject.sentence.start, start):
        return False
    return _USING.search(between) is not None or _HAVING.search(between) is not None


def _whereabouts(read: ReadStory, where: ReadParagraph, thing: Thing) -> Whereabouts | None:
    """Where a thing surely is in a paragraph; None where that is open, or turns in it."""
    moments = read.knowledge.moments
    here = where.point(0)
    come: list[tuple[Whereabouts, PlacedMoment]] = []
    for one in thing.whereabouts:
        placed = moments.placed(one.at)
        has_come = read.knowledge.has_come(one.at, here)
        turns_here = placed is not None and placed.point is not None and _same_paragraph(placed.point, here)
        if placed is None or has_come is None or turns_here:
            return None
        if has_come:
            come.append((one, placed))
    last = [
        one
        for one, placed in come
        if all(other is placed or moments.happening(other, placed) is Order.BEFORE for _, other in come)
    ]
    return last[0] if len(last) == 1 else None


def _same_paragraph(one: StoryPoint, other: StoryPoint) -> bool:
    return (one.chapter, one.paragraph) == (other.chapter, other.paragraph)


def _elsewhere(story: StoryView, scene: PlacedScene, spot: Whereabouts, user: str) -> str | None:
    """Where a thing is, in words, if its user cannot have it; None where they can."""
    if spot.holder:
        holder = story.character(spot.holder)
        is_here = spot.holder in (user, scene.scene.point_of_view, *scene.scene.present)
        if holder is None or is_here or not scene.scene.present:
            return None
        return said("{name} has it, who is not here", name=holder.name)
    if spot.place:
        place = next((one for one in story.places if one.id == spot.place), None)
        if place is None or not scene.scene.place or may_be_one(story, scene.scene.place, spot.place):
            return None
        return said("it is at {place}", place=place.name)
    return said("it is gone ({note})", note=spot.note) if spot.note else said("it is gone")


RULE = Rule(
    "left_behind",
    said("A thing left behind, yet used"),
    "Somebody uses an object that the ledger has elsewhere, with somebody who is not there, or gone for good.",
    in_chapter=_find,
)
