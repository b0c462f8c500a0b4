"""Somebody is there who is dead, not born yet, away or unconscious."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.continuity.chronology import scene_point
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.held_conditions import conditions_of, held_at, held_in, since
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rooms import places_around
from app.continuity.rules.rule import Rule
from app.continuity.whom import doer
from app.reading.doing import subjects
from app.reading.other_times import looks_back, may_not_be_now
from app.reading.sentences import sentence_at
from app.storyview.cast import Character
from app.storyview.conditions import Condition, ConditionKind
from app.storyview.partial_date import parse_partial_date
from app.storyview.said import said
from app.storyview.scenes import PlacedScene
from app.storyview.story import StoryView
from app.storyview.timeline import Telling

_GONE = (ConditionKind.DEAD, ConditionKind.AWAY, ConditionKind.UNCONSCIOUS)
# What a sleeper does, or who comes round.
_ASLEEP = frozenset("stir moan groan breathe twitch mumble murmur shiver gasp cough wake".split())
_FROM_AFAR = re.compile(
    r"\b(?:phones?|telephon\w+|call(?:s|ed|ing)?|voice ?mails?|messag\w+|texts?|texted|e-?mails?|letters?|wrote"
    r"|skype\w*|facetime\w*|zoom|video|screen|the line|receiver|radio|answering machine|dial\w*|rang|speaker)\b",
    re.IGNORECASE,
)
# What nobody does over a telephone.
_IN_PERSON = frozenset(
    """
    carry clap climb cross dash embrace grab hand hug hurry kiss lead lean march nudge pat perch pull push reach rush
    sit squeeze step stride stroke stroll touch tug walk
    """.split()
)
_NEARBY = 8  #: paragraphs in which a telephone still explains who speaks


@dataclass(frozen=True, slots=True)
class _Appearance:
    """Words that show somebody doing something: the stretch and whether it is speech."""

    where: ReadParagraph
    start: int
    end: int
    is_speech: bool
    deed: str = ""


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    gone = conditions_of(read, *_GONE)
    unborn = {one.id for one in read.story.characters if parse_partial_date(one.birth) is not None}
    if not gone and not unborn:
        return
    listed: set[tuple[str, str]] = set()
    for scene in read.knowledge.places.scenes:
        if scene.chapter == chapter and scene.scene.telling is not Telling.DREAM:
            for finding in _in_scene(read, scene, gone):
                listed.add((scene.scene.id, finding.subject))
                yield finding
    for where in read.chapter(chapter):
        if where.scene is None or where.scene.scene.telling is Telling.DREAM:
            continue
        named = {one.owner for one in where.mentions}
        for character_id in named & (set(gone) | unborn):
            if (where.scene.scene.id, character_id) not in listed:
                yield from _in_text(read, where, character_id, gone.get(character_id, []))


def _in_scene(read: ReadStory, scene: PlacedScene, gone: dict[str, list[Condition]]) -> Iterator[Finding]:
    """Who is listed as present, or tells the scene, though they cannot be there."""
    for character_id in dict.fromkeys((scene.scene.point_of_view, *scene.scene.present)):
        character = read.story.character(character_id)
        if character is None:
            continue
        where = _first_words(read, scene, character_id)
        if where is None:
            continue
        paragraph, start, end = where
        if _is_unborn(read, scene, character):
            yield _unborn(read, paragraph, (start, end), character)
        among = gone.get(character_id, ())
        condition = held_in(read, scene, [one for one in among if one.kind is not ConditionKind.UNCONSCIOUS])
        if condition is not None and not _is_where(read.story, scene, condition):
            severity = Severity.ERROR if condition.kind is ConditionKind.DEAD else Severity.WARNING
            message = said("{name} is listed as present, but {is_so}.", name=character.name, is_so=_is_so(condition))
            yield _finding(read, paragraph, (start, end), character, condition, severity, message)


def _first_words(read: ReadStory, scene: PlacedScene, character_id: str) -> tuple[ReadParagraph, int, int] | None:
    """Where somebody is first named in a scene; else the scene's first words."""
    paragraphs = read.chapter(scene.chapter)[scene.stretch.first : scene.stretch.last + 1]
    for where in paragraphs:
        for mention in where.mentions:
            if mention.owner == character_id:
                return where, mention.start, mention.end
    first = next((where for where in paragraphs if where.text.strip()), None)
    if first is None:
        return None
    sentence = sentence_at(first.text, 0)
    return first, sentence.start, sentence.end


def _in_text(read: ReadStory, where: ReadParagraph, character_id: str, gone: list[Condition]) -> Iterator[Finding]:
    """Who acts or speaks in a paragraph. Of several deeds in it the first is told."""
    character = read.story.character(character_id)
    if character is None or where.scene is None:
        return
    is_unborn = _is_unborn(read, where.scene, character)
    if not is_unborn and not any(held_at(read, where, len(where.text), (one,)) for one in gone):
        return
    for one in _appearances(read, where, character_id):
        if is_unborn:
            yield _unborn(read, where, (one.start, one.end), character)
            return
        condition = held_at(read, where, one.start, gone)
        severity = None if condition is None else _severity(read, where, one, condition)
        if condition is not None and severity is not None:
            if one.is_speech:
                message = said("{name} speaks, but {is_so}.", name=character.name, is_so=_is_so(condition))
            else:
                message = said("{name} does something, but {is_so}.", name=character.name, is_so=_is_so(condition))
            yield _finding(read, where, (one.start, one.end), character, condition, severity, message)
            return


def _appearances(read: ReadStory, where: ReadParagraph, character_id: str) -> Iterator[_Appearance]:
    for subject in subjects(where.text, where.mentions):
        if subject.deed and doer(read, where, subject) == character_id:
            sentence = subject.sentence
            if not may_not_be_now(where.text, sentence.start, sentence.end):
                yield _Appearance(where, subject.start, subject.verb.end, False, subject.deed)
    for quotation in where.quotations:
        if quotation.speaker == character_id:
            outside = sentence_at(where.text, quotation.end)
            if not may_not_be_now(where.text, quotation.end, max(outside.end, quotation.end)):
                yield _Appearance(where, quotation.start, quotation.end, True)


def _severity(read: ReadStory, where: ReadParagraph, one: _Appearance, condition: Condition) -> Severity | None:
    """How bad it is; None where it is none."""
    assert where.scene is not None
    narration_before = sentence_at(where.text, one.start).start
    in_doubt = looks_back(where.text, 0, narration_before)
    match condition.kind:
        case ConditionKind.UNCONSCIOUS:
            if one.deed in _ASLEEP:
                return None
            return Severity.HINT if in_doubt else Severity.WARNING
        case ConditionKind.AWAY:
            if _is_where(read.story, where.scene, condition):
                return None
            if one.deed not in _IN_PERSON and _tells_from_afar(read, where):
                return None
            return Severity.HINT if in_doubt or not where.scene.scene.place else Severity.WARNING
        case _:
            return Severity.HINT if in_doubt else Severity.ERROR


def _tells_from_afar(read: ReadStory, where: ReadParagraph) -> bool:
    """Whether a telephone, a letter or the like can bring in somebody who is elsewhere."""
    assert where.scene is not None
    stretch = where.scene.stretch
    first, last = max(stretch.first, where.number - _NEARBY), min(stretch.last, where.number + _NEARBY)
    return any(_FROM_AFAR.search(one.text) for one in read.chapter(where.chapter)[first : last + 1])


def _is_where(story: StoryView, scene: PlacedScene, condition: Condition) -> bool:
    """Whether a scene is where somebody is away to: its place, or one that holds it, is in the condition's words."""
    if condition.kind is not ConditionKind.AWAY:
        return False
    words = condition.what.lower()
    within = places_around(story, scene.scene.place)
    return any(name.lower() in words for one in story.places if one.id in within for name in (one.name, *one.aliases))


def _is_unborn(read: ReadStory, scene: PlacedScene, character: Character) -> bool:
    born = parse_partial_date(character.birth)
    if born is None or born.counted_from:
        return False
    _, latest = read.knowledge.chronology.bounds(scene_point(scene))
    return latest is not None and not born.can_be_within(None, latest)


def _unborn(read: ReadStory, where: ReadParagraph, words: tuple[int, int], character: Character) -> Finding:
    assert where.scene is not None
    return Finding(
        rule=RULE.name,
        severity=Severity.ERROR,
        confidence=0.9,
        message=said("{name} is here, but is not born yet.", name=character.name),
        explanation=said(
            "{name} was born {birth}, and this scene is before that. Mend the birth date in Cast, or the scene’s date"
            " in Timeline.",
            name=character.name,
            birth=character.birth,
        ),
        anchor=read.anchor(where, *words),
        evidence=(Proof(where.scene.scene.opening, said("The scene’s date")),),
        subject=character.id,
    )


def _is_so(condition: Condition) -> str:
    match condition.kind:
        case ConditionKind.DEAD:
            return said("is dead by then")
        case ConditionKind.AWAY:
            return said("is away ({what})", what=condition.what) if condition.what else said("is away")
        case _:
            return said("is unconscious")


def _finding(
    read: ReadStory,
    where: ReadParagraph,
    words: tuple[int, int],
    character: Character,
    condition: Condition,
    severity: Severity,
    message: str,
) -> Finding:
    return Finding(
        rule=RULE.name,
        severity=severity,
        confidence={Severity.ERROR: 0.85, Severity.WARNING: 0.7, Severity.HINT: 0.4}[severity],
        message=message,
        explanation=said(
            "By the ledger {name} {is_so}. If this is a memory or a dream, mark the scene as one or dismiss this; if it"
            " is over by now, say until when in Cast.",
            name=character.name,
            is_so=_is_so(condition),
        ),
        anchor=read.anchor(where, *words),
        evidence=since(condition),
        subject=character.id,
    )


RULE = Rule(
    "appears_when_gone",
    said("There, though gone"),
    "Somebody is present, acts or speaks while dead, not born yet, away or unconscious.",
    in_chapter=_find,
)
