"""Where the words that give facts away stand in a chapter, and in whose mouth or mind."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache, partial

from app.continuity.reading_of import ReadParagraph, ReadStory
from app.prose.document import MarkKind, ParagraphStyle
from app.reading.cues import CueFinder
from app.reading.sentences import Span, sentence_at
from app.storyview.timeline import Telling

# Who supposes, wants or fears a thing need not know it.
_SUPPOSING = re.compile(
    r"\b(?:if|suppose|supposing|imagine|unless|in case|as though|wants?|wanted|wish|wishes|wished|hopes?|hoped|hoping"
    r"|might|maybe|perhaps|afraid|fears?|feared|threaten(?:s|ed)?|asks?|asked for|pretend(?:s|ed)?|whether)\b",
    re.IGNORECASE,
)
_CLOSING_MARK = re.compile(r"[.!?]")
_NOT_SO = re.compile(
    r"(?:\bnot|n[’']t|\bnever|\bno|\bwithout|\bnor|\bisn[’']t)\s+(?:(?:a|an|the|any|been|be|get|getting|got|being|ever"
    r"|even|really|actually|going to)\s+)*$",
    re.IGNORECASE,
)
_NOT_KNOWING = (
    r"(?:(?:do|did|could|can|would|had|have)(?:n[’']t| not)|never|can(?:n?ot))\s+(?:\w+ly\s+|even\s+|quite\s+)?"
    r"(?:know|remember|recall|heard?|believe|suspect(?:ed)?|think|thought|understand|knew|known|remembered)\b"
    r"|(?:had|have) (?:no|not the faintest|not the slightest) (?:idea|memory|recollection)|nobody (?:had )?told"
)
_I_DONT_KNOW = re.compile(rf"\b(?:I|we)\s+(?:{_NOT_KNOWING})", re.IGNORECASE)
_DOESNT_KNOW = re.compile(_NOT_KNOWING, re.IGNORECASE)
_THINKING = re.compile(
    r"\s+(?:had\s+|could\s+)?(?:\w+ly\s+|still\s+|suddenly\s+)?(?:thought|thinks|knew|knows|remembered|remembers|recalled"
    r"|recalls|realised|realized|reali[sz]es|wondered about|pictured|regretted|dwelt on|mourned|brooded)\b"
)
_THINKS_AFTER = re.compile(r"^[,.]?\W{0,3}(?P<name>\w[\w’' ]*?)\s+(?:thought|told (?:him|her|them)self)\b")
_SIGNED = re.compile(r"^\W*(?:(?:love|yours|sincerely|best|regards|xo+)\W+)?(?P<name>\w[\w .’']*?)\W*$", re.IGNORECASE)


#: Facts with their cues.
_Cues = tuple[tuple[str, tuple[str, ...]], ...]


class Kind(Enum):
    """How words that give a fact away are uttered."""

    SAID = "said"
    THOUGHT = "thought"
    WRITTEN = "written"


class Claim(Enum):
    """Whether what is uttered is held to be so."""

    PLAIN = "plain"
    OPEN = "open"  #: asked, supposed, dreamt or another's words, so that nobody need know it
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class CueSpot:
    """A fact's cue in a paragraph."""

    where: ReadParagraph
    start: int
    end: int
    fact: str

    @property
    def words(self) -> str:
        """The cue as it stands there."""
        return self.where.text[self.start : self.end]

    @property
    def sentence(self) -> Span:
        """The sentence that holds it."""
        return sentence_at(self.where.text, self.start)


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose the words are (a character's id), how, and whether that is sure."""

    holder: str
    kind: Kind
    sure: bool


def cue_spots(read: ReadStory, chapter: int) -> tuple[CueSpot, ...]:
    """Every cue in a chapter (counted from 0), in order."""
    return read.of_chapter(_gatherer(_cues(read)), chapter)


def facts_given_away(read: ReadStory) -> frozenset[str]:
    """The ids of the facts that have a cue anywhere in the story."""
    gather = _gatherer(_cues(read))
    chapters = range(len(read.story.chapters))
    return frozenset(spot.fact for chapter in chapters for spot in read.of_chapter(gather, chapter))


def voice_of(read: ReadStory, spot: CueSpot) -> Voice | None:
    """Whose words a cue stands in; None where nobody's or where that can't be told.

    Speech is its speaker's, a letter is its writer's where it is signed, a thought is its thinker's, and all
    other narration belongs to the scene's point of view.
    """
    where = spot.where
    quotation = where.quotation_at(spot.start)
    if quotation is not None:
        return Voice(quotation.speaker, Kind.SAID, quotation.sure) if quotation.speaker else None
    if where.paragraph.style is ParagraphStyle.QUOTE:
        writer = _writer(read, where)
        return Voice(writer, Kind.WRITTEN, sure=False) if writer else None
    thinker = _thinker(read, spot)
    if thinker:
        return Voice(thinker, Kind.THOUGHT, sure=True)
    holder = where.scene.scene.point_of_view if where.scene is not None else ""
    return Voice(holder, Kind.THOUGHT, sure=True) if holder else None


def claim_of(spot: CueSpot) -> Claim:
    """Whether the words around a cue hold the fact to be so."""
    where, sentence = spot.where, spot.sentence
    text, quotation = where.text, where.quotation_at(spot.start)
    start = sentence.start if quotation is None else max(sentence.start, quotation.start)
    before = text[start : spot.start]
    not_knowing = _DOESNT_KNOW if quotation is None else _I_DONT_KNOW
    if _NOT_SO.search(before) or not_knowing.search(before):
        return Claim.DENIED
    closing = _CLOSING_MARK.search(text, spot.end)
    asks = closing is not None and closing[0] == "?"
    dreamt = where.scene is not None and where.scene.scene.telling is Telling.DREAM
    reported = quotation is not None and _is_quoted_within(text, quotation.start, spot.start)
    return Claim.OPEN if asks or dreamt or reported or _SUPPOSING.search(before) else Claim.PLAIN


def _cues(read: ReadStory) -> _Cues:
    return tuple((fact.id, fact.cues) for fact in read.story.facts if fact.cues)


# The same function as long as the cues are the same, so that a chapter is gathered from once.
@lru_cache(maxsize=8)
def _gatherer(cues: _Cues) -> Callable[[tuple[ReadParagraph, ...]], tuple[CueSpot, ...]]:
    return partial(_gathered, CueFinder(dict(cues)))


def _gathered(finder: CueFinder, paragraphs: tuple[ReadParagraph, ...]) -> tuple[CueSpot, ...]:
    return tuple(
        CueSpot(where, start, end, fact) for where in paragraphs for start, end, fact in finder.find(where.text)
    )


def _thinker(read: ReadStory, spot: CueSpot) -> str:
    """The one who is said to think the cue's words: "Blaine remembered the divorce"; italics, "Blaine thought"."""
    where, sentence = spot.where, spot.sentence
    for mention in reversed(where.mentions):
        if sentence.start <= mention.start and mention.end <= spot.start:
            if _THINKING.match(where.text, mention.end):
                return mention.owner
            break
    for mark in where.paragraph.marks:
        if mark.kind is MarkKind.ITALIC and mark.start <= spot.start and spot.end <= mark.end:
            tag = _THINKS_AFTER.match(where.text[mark.end :])
            return _named(read, tag["name"]) if tag is not None else ""
    return ""


def _writer(read: ReadStory, where: ReadParagraph) -> str:
    """Who signs the letter that a paragraph is of: its last paragraph is nothing but a name."""
    paragraphs = read.chapter(where.chapter)
    last = where.number
    while last + 1 < len(paragraphs) and paragraphs[last + 1].paragraph.style is ParagraphStyle.QUOTE:
        last += 1
    signed = _SIGNED.match(paragraphs[last].text.rsplit("\n", 1)[-1])
    return "" if signed is None else _named(read, signed["name"])


def _named(read: ReadStory, name: str) -> str:
    owners = [owner for owner, names in read.names.items() if name.strip() in names]
    return owners[0] if len(owners) == 1 else ""


def _is_quoted_within(text: str, start: int, offset: int) -> bool:
    """Whether an offset stands in single quotation marks within the speech that begins at ``start``."""
    if text[start] in "‘'":
        return False
    before = text[start:offset]
    opened = re.search(r"(?:^|[\s(])[‘'](?=\w)(?![^‘]*[’'](?:\s|$|[.,!?]))[^‘]*$", before)
    return opened is not None
