"""Somebody speaks or acts in a scene whose record does not list them as present."""

import re
from collections.abc import Iterable, Iterator

from app.continuity.finding import Finding, Severity
from app.continuity.narrating import is_far_away, scenes_in
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.doing import subjects
from app.reading.verb_forms import IRREGULAR_PASTS
from app.storyview.said import said
from app.storyview.scenes import PlacedScene
from app.storyview.timeline import Telling

# Deeds that can be heard from far away, or done there.
_HEARD = frozenset(
    """
    add agree announce answer ask bark beg bellow blurt breathe call chuckle confess cough cry curse demand dial
    drag eat exclaim exhale explain fight gasp giggle groan growl grumble grunt gulp hum inhale insist interrupt
    joke laugh lead leave mumble murmur mutter pause plead read repeat reply respond retort return run say scoff
    scream shout sigh sing snarl sneer sniff snort sob stammer stay struggle stutter swear take tease tell wait
    wander whisper whistle yawn yell
    """.split()
)
_MAY_ACT = re.compile(rf" (?:\w+ )?(?:\w+(?:ed|s)|{'|'.join(sorted(IRREGULAR_PASTS))})\b")
# Before a name in its sentence: another time, or only in somebody's mind.
_ELSEWHERE = re.compile(
    r"\b(?:if|when|whenever|once|used to|would|had|remember\w*|recall\w*|memor\w+|imagin\w+|thought of|years? ago|ago"
    r"|yesterday|last|before|since|how|that|who|whom|like|as if|as though|wish\w*|hop\w+)\b",
    re.IGNORECASE,
)
_NEAR = 2  #: paragraphs before a name in which a telephone or a letter explains it


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for scene, paragraphs in scenes_in(read, chapter):
        if scene.scene.present and scene.scene.telling is not Telling.DREAM:
            yield from _in_scene(read, scene, paragraphs)


def _in_scene(read: ReadStory, scene: PlacedScene, paragraphs: tuple[ReadParagraph, ...]) -> Iterator[Finding]:
    known = {*scene.scene.present, scene.scene.point_of_view}
    if all(one.owner in known for where in paragraphs for one in where.mentions):
        return
    told_of = [is_far_away(where.text) for where in paragraphs]
    is_far = [any(told_of[max(0, number - _NEAR) : number + 1]) for number in range(len(paragraphs))]
    # The voice of those who are named near a telephone, a letter or the like may come from elsewhere.
    far = {one.owner for where, there in zip(paragraphs, is_far, strict=True) if there for one in where.mentions}
    for where, there in zip(paragraphs, is_far, strict=True):
        if there or all(one.owner in known for one in where.mentions):
            continue
        for who, start, end in _there(where):
            if who not in known and not (who in far and where.quotation_at(start) is not None):
                known.add(who)
                yield _finding(read, scene, where, who, (start, end))


def _there(where: ReadParagraph) -> Iterator[tuple[str, int, int]]:
    """Who speaks or acts in a paragraph, and the words that show it."""
    for quotation in where.quotations:
        if quotation.speaker:
            yield quotation.speaker, quotation.start, quotation.end
    # Most names do nothing, and to see that is quicker than to read the clause.
    if not any(_MAY_ACT.match(where.text, one.end) for one in where.mentions):
        return
    for subject in subjects(where.text, where.mentions):
        is_here = subject.owner and subject.deed and subject.deed not in _HEARD
        if is_here and not _ELSEWHERE.search(where.text, subject.sentence.start, subject.start):
            yield subject.owner, subject.start, subject.verb.end


def _finding(read: ReadStory, scene: PlacedScene, where: ReadParagraph, who: str, words: tuple[int, int]) -> Finding:
    character = read.story.character(who)
    name = who if character is None else character.name
    return Finding(
        rule=RULE.name,
        severity=Severity.HINT,
        confidence=0.6,
        message=said("{name} is in this scene, and is not listed as present.", name=name),
        explanation=said(
            "The scene’s record lists who is present, and {name} is not among them. Add {name} there,"
            " or show that it is a call, a letter or a memory.",
            name=name,
        ),
        anchor=read.anchor(where, *words),
        subject=f"{scene.scene.id}/{who}",
    )


RULE = Rule(
    "unlisted_present",
    said("In the scene, but not listed as present"),
    "Somebody speaks or acts in a scene whose record lists who is present, and is not on that list.",
    in_chapter=_find,
)
