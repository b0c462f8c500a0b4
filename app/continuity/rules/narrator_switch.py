"""A scene told by an I speaks of its narrator as somebody else, or one told from outside says I."""

import re
from collections.abc import Iterable, Iterator

from app.continuity.finding import Finding, Severity
from app.continuity.narrating import FIRST_PERSON, is_first_person, narrated_mentions, narration, scenes_in
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.sentences import sentence_at
from app.reading.verb_forms import IRREGULAR_PASTS
from app.storyview.cast import Character
from app.storyview.said import said
from app.storyview.scenes import PlacedScene

_PAST = rf"(?:was|had|did|could|would|knew|\w{{3,}}ed|{'|'.join(sorted(IRREGULAR_PASTS))})\b"
_ACTS = re.compile(rf"\s(?:\w+ly )?{_PAST}")
# Whoever tells may call herself by her name in these ways.
_OF_ONESELF = re.compile(r"\b(?:I|me|my|myself|we|us|our|named|name|called|names|like)\b", re.IGNORECASE)
# A thought that is given as it is thought, without italics.
_THOUGHT = re.compile(
    r"\b(?:thought|thinking|wonder\w*|mused|told (?:him|her|them)self|prayed|read|wrote|sang|signed)\b"
)
# Not what an author says in passing ("I will tell you how"), nor a narrator's verdict of today.
_SAYS_I = re.compile(
    rf"(?<![\w.’'-])I(?: (?:(?:never|always|just|only|then|\w+ly) )?"
    rf"(?:{_PAST}|(?:did|could|was|had|would)n[’']t\b)|[’']d\b)"
)
_OF_A_NAME = re.compile(r"[A-Z]\w+ $")  #: King James I
_FEW = 2  #: slips; a scene that says I more often, and is not told by an I, has a narrator who looks in
_LONG_ENOUGH = 80  #: words that a scene needs to show how it is told


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for scene, paragraphs in scenes_in(read, chapter):
        character = read.story.character(scene.scene.point_of_view)
        if character is None or sum(len(where.text.split()) for where in paragraphs) < _LONG_ENOUGH:
            continue
        if is_first_person(paragraphs):
            yield from _named(read, scene, paragraphs, character)
        else:
            said_i = list(_says_i(paragraphs))
            times = sum(len(FIRST_PERSON.findall(narration(where))) for where in paragraphs)
            if said_i and len(said_i) <= _FEW and times <= 2 * _FEW:
                yield from (_as_an_i(read, scene, *one, character) for one in said_i)


def _named(
    read: ReadStory, scene: PlacedScene, paragraphs: tuple[ReadParagraph, ...], own: Character
) -> Iterator[Finding]:
    found: list[tuple[ReadParagraph, int, int]] = []
    for where in paragraphs:
        told = narration(where)
        for mention in narrated_mentions(where):
            sentence = sentence_at(told, mention.start)
            others = told[sentence.start : mention.start] + told[mention.end : sentence.end]
            if mention.owner == own.id and _ACTS.match(told, mention.end) and not _OF_ONESELF.search(others):
                found.append((where, mention.start, mention.end))
    for where, start, end in found[:_FEW] if len(found) <= _FEW else ():
        yield Finding(
            rule=RULE.name,
            severity=Severity.WARNING,
            confidence=0.7,
            message=said("{own} tells this scene as “I”, and is spoken of by name here.", own=own.name),
            explanation=said(
                "The scene is told by {own} in the first person; this sentence speaks of {own} as of somebody else."
                " Say “I”, or change the scene’s point of view.",
                own=own.name,
            ),
            anchor=read.anchor(where, start, end),
            subject=scene.scene.id,
            fix="I",
        )


def _says_i(paragraphs: tuple[ReadParagraph, ...]) -> Iterator[tuple[ReadParagraph, int, int]]:
    for where in paragraphs:
        told = narration(where)
        for found in _SAYS_I.finditer(told):
            sentence = sentence_at(told, found.start())
            words = told[sentence.start : sentence.end]
            if _OF_A_NAME.search(told, sentence.start + 1, found.start()):
                continue
            if not _THOUGHT.search(words) and not words.endswith(("?", "!")) and _is_balanced(where.text):
                yield where, *found.span()


def _is_balanced(text: str) -> bool:
    """Whether every quotation mark has its other: a speech that began in another paragraph is no narration."""
    return text.count('"') % 2 == 0 and text.count("“") == text.count("”")


def _as_an_i(
    read: ReadStory, scene: PlacedScene, where: ReadParagraph, start: int, end: int, own: Character
) -> Finding:
    return Finding(
        rule=RULE.name,
        severity=Severity.WARNING,
        confidence=0.6,
        message=said("The narration says “I” in a scene that is told of {own}.", own=own.name),
        explanation=said(
            "The rest of the scene speaks of {own} from outside. Say “he”, “she” or “they” here,"
            " or set a thought in italics.",
            own=own.name,
        ),
        anchor=read.anchor(where, start, end),
        subject=scene.scene.id,
    )


RULE = Rule(
    "narrator_switch",
    said("The narrator changes within a scene"),
    "A scene told by an I speaks of its narrator by name, or a scene told from outside says “I” in its narration.",
    in_chapter=_find,
)
