"""Somebody speaks or acts in a scene whose record does not list them as present."""

import re
from collections.abc import Iterable, Iterator

from app.continuity.finding import Finding, Severity
from app.continuity.narrating import FAR_AWAY, narrated_mentions, narration, scenes_in
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.mentions import Mention
from app.reading.sentences import sentence_at
from app.storyview.said import said
from app.storyview.scenes import PlacedScene
from app.storyview.timeline import Telling

# What only somebody who is there does.
_ACTING = """
    arrived beamed bent blinked blushed bowed burst clapped climbed closed crossed cringed danced drank ducked entered
    flinched followed frowned glanced glared grabbed grinned handed hugged hurried joined jumped kissed knelt knocked
    leaned leant lifted lowered moved nodded opened paced patted picked poured pulled pushed raised reached rolled rose
    rushed sat shivered shook shrugged slid slipped smiled smirked snatched stared stepped stood stopped strode strolled
    stumbled threw touched tossed tucked turned walked waved winced winked wiped wrapped
""".split()
_ACTS = re.compile(rf",? (?:\w+ly |just |only |then |both |finally )?(?P<act>{'|'.join(_ACTING)})\b")
# Before a name in its sentence: another time, or only in somebody's mind.
_ELSEWHERE = re.compile(
    r"\b(?:if|when|whenever|once|used to|would|had|remember\w*|recall\w*|memor\w+|imagin\w+|thought of|years? ago|ago"
    r"|yesterday|last|before|since|how|that|who|whom|like|as if|as though|wish\w*|hop\w+)\b",
    re.IGNORECASE,
)
_NEAR = 2  #: paragraphs before a name in which a telephone or a letter explains it


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for scene, paragraphs in scenes_in(read, chapter):
        listed = {*scene.scene.present, scene.scene.point_of_view}
        if not scene.scene.present or scene.scene.telling is Telling.DREAM:
            continue
        far = _far_away(paragraphs)
        reported: set[str] = set()
        for number, where in enumerate(paragraphs):
            is_far = any(FAR_AWAY.search(one.text) for one in paragraphs[max(0, number - _NEAR) : number + 1])
            for who, start, end in _there(where, speech=True):
                if who in listed or who in reported or (is_far and who in far):
                    continue
                if is_far or (who in far and where.quotation_at(start) is not None):
                    continue
                reported.add(who)
                yield _finding(read, scene, where, who, (start, end))


def _far_away(paragraphs: tuple[ReadParagraph, ...]) -> set[str]:
    """Those who are named near a telephone, a letter or the like: their voice may come from elsewhere."""
    return {
        mention.owner
        for number, where in enumerate(paragraphs)
        if any(FAR_AWAY.search(one.text) for one in paragraphs[max(0, number - _NEAR) : number + 1])
        for mention in where.mentions
    }


def _there(where: ReadParagraph, *, speech: bool) -> Iterator[tuple[str, int, int]]:
    """Who speaks or acts in a paragraph, and the words that show it."""
    for quotation in where.quotations:
        if speech and quotation.speaker:
            yield quotation.speaker, quotation.start, quotation.end
    told = narration(where)
    for mention in narrated_mentions(where):
        act = _ACTS.match(told, mention.end)
        if act is not None and _is_now(told, mention):
            yield mention.owner, mention.start, act.end()


def _is_now(told: str, mention: Mention) -> bool:
    sentence = sentence_at(told, mention.start)
    return _ELSEWHERE.search(told, sentence.start, mention.start) is None


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
