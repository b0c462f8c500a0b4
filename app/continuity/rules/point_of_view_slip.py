"""The narration looks into a mind that is not its own, or at its own from outside."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.continuity.finding import Finding, Severity
from app.continuity.narrating import is_first_person, narrated_mentions, narration, scenes_in
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.mentions import Mention
from app.reading.sentences import Span, sentence_at
from app.storyview.cast import Character
from app.storyview.said import said
from app.storyview.scenes import PlacedScene

_SOFTENED = r"(?:(?:then|also|just|still|never|always|almost|\w+ly|had|did not|didn[’']t)\s)*"
_EMOTION = (
    r"(?:afraid|angry|anxious|ashamed|awful|better|betrayed|bad|bitter|bold|confused|desperate|disappointed|embarrassed"
    r"|empty|foolish|furious|glad|grateful|guilty|happy|helpless|hopeful|horrible|hurt|jealous|lonely|lost|lucky"
    r"|miserable|nervous|nothing|numb|panic|pity|proud|queasy|regret|relief|relieved|resentful|sad|safe|scared|sick"
    r"|shame|sorry|stupid|terrible|terrified|torn|trapped|uncomfortable|uneasy|useless|worse|worthless|wretched)"
)
# What goes on in somebody's mind, and nobody else can see.
_PLAIN = re.compile(
    rf"\s{_SOFTENED}(?P<mind>thought(?! (?:it over|for (?:a|some) |about it for|\w+ of ))|realised|realized"
    r"|remembered|wondered"
    r"|felt (?:an?|the) (?:\w+ )?(?:pang|rush|surge|wave|stab|twinge|jolt|thrill|knot|lump|flash"
    r"|spark|sting|ache|prickle|sense|burst|swell|weight|urge|need|shiver|tug|pull|glow|warmth|spasm|touch of)"
    rf"|felt (?:so |very |a little |a bit |rather |too |quite |suddenly |almost )?{_EMOTION}"
    r"|felt (?:his|her|their) (?:heart|stomach|chest|throat|mind|blood)"
    r"|felt (?:as if|as though|that|(?:him|her|them)sel\w+)"
    r"|told (?:him|her|them)sel\w+|could(?: not|n[’']t)? (?:remember|help (?:thinking|feeling|wondering))"
    r"|recalled|regretted|imagined|daydreamed|mused)\b"
)
_PERHAPS = re.compile(
    rf"\s{_SOFTENED}(?P<mind>knew|hoped|wished|feared|wanted|believed|understood|hated|dreaded|suspected|longed|doubted"
    r"|loved|decided|guessed|supposed|expected|pondered|noticed)\b"
)
# "…," thought Blaine.
_THOUGHT_BY = re.compile(r"\b(?P<mind>thought|wondered|mused) $")
# What the point of view may see, be told, or suppose.
_SEEN = re.compile(
    r"\b(?:seem\w*|appear\w*|apparently|obvious\w*|clear(?:ly)?|evident\w*|must|might|may|probably|perhaps|maybe|likely"
    r"|surely|no doubt|look\w*|as if|as though|like|see|sees|saw|seen|hear\w*|tell|tells|told|knew|know\w*|sure"
    r"|certain|realis\w+|realiz\w+|guess\w*|suppos\w+|suspect\w*|imagin\w+|think|thinking|thought|wonder\w*|hop\w+"
    r"|wish\w*|fear\w*|afraid|said|says|say|saying|admitted|explained|confess\w+|claim\w*|whether|if|what|how|why|that"
    r"|who|whom|which|sense\w*|felt|believ\w+|understood|show\w*|later|because|since|so|unless|until|than|where)\b",
    re.IGNORECASE,
)
_LATER_SAID = re.compile(
    r"\b(?:he|she|they) (?:later |had )?(?:said|told|admitted|confessed|explained)\b", re.IGNORECASE
)
_OUTSIDE = re.compile(
    r"[’']s? (?:\w+ )?(?:eyes (?:sparkled|shone|twinkled|glittered|glinted|flashed|darkened|lit up|gleamed)"
    r"|face (?:was|went|turned|grew|flushed|looked)(?: \w+)? (?:red|pale|white|blank|unreadable|scarlet|crimson)"
    r"|cheeks (?:were|went|turned) (?:\w+ )?(?:red|pink|pale|scarlet)"
    r"|expression (?:was|turned|became) (?:\w+ )?(?:unreadable|blank))\b"
    r"|^ looked (?:beautiful|handsome|gorgeous|adorable|lovely|stunning|unreadable)\b",
)
_ONE_BY_ONE = 2  #: with more looks into other minds the scene is told by one who knows them all, and is told so once


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for scene, paragraphs in scenes_in(read, chapter):
        character = read.story.character(scene.scene.point_of_view)
        if character is None:
            continue
        slips = list(_slips(read, scene, paragraphs, character))
        plain = [one for one in slips if one.severity is Severity.WARNING]
        if len(plain) > _ONE_BY_ONE:
            first = plain[0]
            slips = [one if one is first else replace(one, severity=Severity.HINT) for one in slips]
        yield from slips
        if not is_first_person(paragraphs):
            yield from _from_outside(read, scene, paragraphs, character)


def _slips(
    read: ReadStory, scene: PlacedScene, paragraphs: tuple[ReadParagraph, ...], own: Character
) -> Iterator[Finding]:
    for where in paragraphs:
        for mention in narrated_mentions(where):
            if mention.owner == own.id:
                continue
            told = narration(where)
            found = _PLAIN.match(told, mention.end)
            is_plain = found is not None
            found = found or _PERHAPS.match(told, mention.end)
            if found is None and (before := _THOUGHT_BY.search(told, 0, mention.start)) is not None:
                found, is_plain = before, True
            other = read.story.character(mention.owner)
            if found is None or other is None:
                continue
            sentence = sentence_at(told, mention.start)
            if _is_seen(told, sentence, mention, found):
                continue
            words = (min(mention.start, found.start("mind")), max(mention.end, found.end("mind")))
            is_sure = is_plain and _opens(told, sentence, mention)
            yield _slip(read, scene, where, words, own, other, is_sure=is_sure)


def _is_seen(told: str, sentence: Span, mention: Mention, found: re.Match[str]) -> bool:
    """Whether a sentence says by which way the point of view knows of it, or who says so."""
    before = told[sentence.start : min(mention.start, found.start("mind"))]
    between = told[mention.end : found.start("mind")] if found.start("mind") > mention.end else ""
    return (
        _SEEN.search(before) is not None
        or _SEEN.search(between) is not None
        or _LATER_SAID.search(told, found.end(), sentence.end) is not None
    )


def _opens(told: str, sentence: Span, mention: Mention) -> bool:
    """Whether a name is the subject that its sentence, or one half of it, begins with."""
    before = told[sentence.start : mention.start].strip()
    return not before or before.endswith((",", ";", "—", ", and", ", but", " and", " but")) or len(before.split()) <= 1


def _slip(
    read: ReadStory,
    scene: PlacedScene,
    where: ReadParagraph,
    words: tuple[int, int],
    own: Character,
    other: Character,
    *,
    is_sure: bool,
) -> Finding:
    return Finding(
        rule=RULE.name,
        severity=Severity.WARNING if is_sure else Severity.HINT,
        confidence=0.7 if is_sure else 0.4,
        message=said("{other}’s mind, in {own}’s point of view.", other=other.name, own=own.name),
        explanation=said(
            "This scene is told from {own}, who cannot see “{words}”. Show what {own} sees or hears of it,"
            " or change the scene’s point of view.",
            own=own.name,
            words=where.text[slice(*words)],
        ),
        anchor=read.anchor(where, *words),
        subject=f"{scene.scene.id}/{other.id}",
    )


def _from_outside(
    read: ReadStory, scene: PlacedScene, paragraphs: tuple[ReadParagraph, ...], own: Character
) -> Iterator[Finding]:
    for where in paragraphs:
        told = narration(where)
        for mention in where.mentions:
            found = _OUTSIDE.match(told, mention.end) if mention.owner == own.id else None
            if found is not None and told[mention.start] != " ":
                yield Finding(
                    rule=RULE.name,
                    severity=Severity.HINT,
                    confidence=0.4,
                    message=said("{own} is seen from outside, in their own point of view.", own=own.name),
                    explanation=said(
                        "This scene is told from {own}, who does not see “{words}”, unless there is a mirror.",
                        own=own.name,
                        words=where.text[mention.start : found.end()],
                    ),
                    anchor=read.anchor(where, mention.start, found.end()),
                    subject=f"{scene.scene.id}/{own.id}/outside",
                )


RULE = Rule(
    "point_of_view_slip",
    said("A slip of the point of view"),
    "In a scene with a point of view, the narration says what goes on in another mind, or sees its own from outside.",
    in_chapter=_find,
)
