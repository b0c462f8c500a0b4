"""Somebody does what an injury does not let them do."""

import re
from collections.abc import Iterable, Iterator

from app.continuity.finding import Finding, Severity
from app.continuity.held_conditions import conditions_of, held_at, since
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.continuity.time_passed import time_passed
from app.continuity.whom import doer
from app.reading.doing import Subject, subjects
from app.reading.verb_forms import verb_forms
from app.storyview.conditions import Condition, ConditionKind
from app.storyview.duration import UNITS
from app.storyview.said import said
from app.storyview.timeline import Telling

# What common injuries do not let one do, and how many weeks they mostly take to heal (0: they don't).
_COMMON: tuple[tuple[re.Pattern[str], tuple[str, ...], int], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), tuple(verbs.split(", ")), weeks)
    for pattern, verbs, weeks in (
        (
            r"(?:broke\w*|fractur\w*|shatter\w*|cast on|plaster).*\b(?:leg|foot|ankle|hip|knee|thigh|shin|femur|tibia)"
            r"|\bcrutch|wheelchair|(?:leg|foot|ankle) (?:is )?(?:in a cast|broken)|paraly[sz]ed|paraplegic",
            "run, sprint, jog, jump, leap, dance, climb, kick, stride, kneel, race, march, spring, pace, tiptoe",
            12,
        ),
        (
            r"(?:sprain\w*|twist\w*).*\b(?:ankle|knee|foot)",
            "run, sprint, jog, jump, leap, dance, climb, kick, race, march, tiptoe",
            4,
        ),
        (
            r"(?:broke\w*|fractur\w*|dislocat\w*|sprain\w*|cast on|plaster).*\b(?:arm|wrist|hand|elbow|shoulder"
            r"|collar ?bone|fingers?)|\bsling\b|(?:arm|wrist|hand) (?:is )?(?:in a cast|broken)",
            "climb, clap, swim, both hands, both arms",
            8,
        ),
        (r"(?:broke\w*|crack\w*|bruis\w*).*\bribs?\b", "run, sprint, wrestle, dance, somersault, cartwheel", 6),
        (r"\bblind(?:ed|ness)?\b|lost .*\b(?:sight|eyes)\b", "see, watch, read, stare, glance, gaze, glimpse, spot", 0),
        (r"\bdeaf(?:ness|ened)?\b", "hear, overhear, listen", 0),
        (r"\b(?:mute|laryngitis)\b|lost .*\bvoice\b|jaw wired", "shout, yell, scream, sing, shriek, bellow", 0),
        (r"\bconcuss\w*", "drive, sprint, somersault, cartwheel", 3),
        (r"\bstitches\b|\bsurgery\b|\boperation\b", "sprint, somersault, cartwheel, wrestle", 6),
    )
)
# Before a deed in its clause: what denies it, only wishes it, or puts it into another time.
_NOT_DONE = re.compile(
    r"\b(?:not|never|no longer|couldn|could|can|cannot|would|will|should|might|may|must|wish\w*|want\w*|hop(?:e|ed|ing)"
    r"|tr(?:y|ied|ying)|unable|without|if|imagin\w*|remember\w*|dream\w*|used to|had|have|has|need\w*|long(?:ed|ing)"
    r"|forg[eo]t\w*|fail\w*|refus\w*|too \w+ to|instead of|how to|like|as if|almost|nearly|meant|let|mak(?:e|es|ing)"
    r"|made|help\w*|watch\w*|saw|see|heard?)\b|n['’]t\b|['’](?:d|ll)\b",
    re.IGNORECASE,
)
# "Ran a hand through his hair", "jumped at the noise", "saw no way out" take neither legs nor eyes.
_IDIOM = re.compile(
    r" (?:(?:a|an|his|her|the|one|some|both|another) (?:\w+ )?(?:hands?|fingers?|thumb|palms?|tongue|gaze|eyes?|bath"
    r"|errands?|risk|company|business|shop|show)\b|out of (?:time|money|patience|breath|words|steam)\b|through (?:the"
    r" (?:plan|list|lines)|it)\b|(?:at the|a little|slightly|when|as|in surprise)\b|(?:that|what|why|how|no|red|reason"
    r"|to it|fit|through)\b|himself\b|herself\b)",
    re.IGNORECASE,
)
_INTO_BED = re.compile(
    r" (?:back )?(?:into|out of|in|on|onto|off) (?:the |his |her |a )?(?:bed|car|cab|taxi|bath|couch)\b"
)
_LEADS_TO = re.compile(
    r"(?:^|,|\band|\bthen|\bto|\bwas|\bwere|\bis|\bbegan|\bstarted|\bkept|\bcontinued|\bwent|\bcame|\bbut|\b\w+ly) +$",
    re.IGNORECASE,
)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    injured = conditions_of(read, ConditionKind.INJURED)
    if not injured:
        return
    forbidden = _all_forms(one for conditions in injured.values() for one in conditions)
    for where in read.chapter(chapter):
        is_dream = where.scene is not None and where.scene.scene.telling is Telling.DREAM
        if is_dream or not any(one.owner in injured for one in where.mentions):
            continue
        small = where.text.lower()
        if not any(form in small for form in forbidden):
            continue
        for subject in subjects(where.text, where.mentions):
            who = doer(read, where, subject)
            for condition in injured.get(who, ()):
                if held_at(read, where, subject.start, (condition,)) is not None:
                    yield from _judge(read, where, subject, condition)


def _judge(read: ReadStory, where: ReadParagraph, subject: Subject, condition: Condition) -> Iterator[Finding]:
    """The first deed of a clause that an injury forbids."""
    done = [
        (*found, is_common)
        for word, is_common in _prevented(condition)
        if (found := _done(where.text, subject, word, is_common=is_common)) is not None
    ]
    character = read.story.character(condition.character)
    if done and character is not None:
        *found, is_common = min(done)
        is_healed = is_common and _is_healed(read, where, condition)
        words = where.text[found[0] : found[1]]
        yield Finding(
            rule=RULE.name,
            severity=Severity.HINT if is_healed else Severity.WARNING,
            confidence=0.3 if is_healed else 0.6 if is_common else 0.8,
            message=said("“{words}” doesn’t fit {name}’s {what}.", words=words, name=character.name,
                         what=condition.what or said("injury")),
            explanation=said(
                "By the ledger {name} is still hurt here: {what}. Mend the deed; or, if it has healed, say until when"
                " in Cast.",
                name=character.name,
                what=condition.what or said("injury"),
            ),
            anchor=read.anchor(where, found[0], found[1]),
            evidence=since(condition),
            subject=f"{condition.character}/{condition.id}",
        )  # fmt: skip


def _prevented(condition: Condition) -> Iterator[tuple[str, bool]]:
    """The words that don't fit with an injury: the author's first, then those of common ones."""
    yield from ((word, False) for word in condition.prevents if word.strip())
    for pattern, words, _ in _COMMON:
        if pattern.search(condition.what):
            yield from ((word, True) for word in words)


def _all_forms(conditions: Iterable[Condition]) -> frozenset[str]:
    """Every form of the words that some conditions forbid, in small letters."""
    return frozenset(form for one in conditions for word, _ in _prevented(one) for form in _forms(word))


def _forms(word: str) -> frozenset[str]:
    """A verb in every form; several words as they are."""
    words = word.strip().lower()
    return frozenset({words}) if " " in words else verb_forms(words)


def _done(text: str, subject: Subject, word: str, *, is_common: bool) -> tuple[int, int] | None:
    """Where the clause of a subject says that they do it; idioms count where the author chose the word."""
    words = word.strip().lower()
    forms = sorted(_forms(word), key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(re.escape(form) for form in forms)})\b", re.IGNORECASE)
    for found in pattern.finditer(text, subject.end, subject.clause_end):
        between = text[subject.end : found.start()]
        if _NOT_DONE.search(between):
            return None
        into_bed = words == "climb" and _INTO_BED.match(text, found.end()) is not None
        is_idiom = is_common and (into_bed or _IDIOM.match(text, found.end()) is not None)
        is_deed = not is_idiom and _LEADS_TO.search(between) is not None
        if " " in words or is_deed:
            return found.span()
    return None


def _is_healed(read: ReadStory, where: ReadParagraph, condition: Condition) -> bool:
    """Whether so much time has surely passed that a common injury is mostly over, though nobody says so."""
    weeks = max((weeks for pattern, _, weeks in _COMMON if pattern.search(condition.what)), default=0)
    least, _ = time_passed(read, condition.since, where.point(0))
    return bool(weeks) and least is not None and least > weeks * UNITS["week"]


RULE = Rule(
    "injury_forgotten",
    said("An injury forgotten"),
    "Somebody does with a broken leg, a bandaged hand or blind eyes what one cannot do then.",
    in_chapter=_find,
)
