"""What rules ask of scenes as they are told: which paragraphs one has, and what in them is the narrator's own."""

import re
from functools import lru_cache
from itertools import groupby

from app.continuity.reading_of import ReadParagraph, ReadStory
from app.prose.document import MarkKind, ParagraphStyle
from app.reading.mentions import Mention
from app.storyview.scenes import PlacedScene

# Who is heard of in these ways need not be there.
_FAR_AWAY = frozenset(
    """
    phone phones phoned cell mobile telephone telephones telephoned voicemail voicemails message messages messaged text
    texts texted texting email emails e-mail e-mails letter letters wrote written postcard postcards note notes call
    called calling calls rang dial dialed dialled dialing skype facetime zoom webcam screen screens television tv radio
    recording recordings video photo photos photograph photographs picture pictures portrait portraits intercom receiver
    newspaper newspapers magazine magazines poster posters dream dreams dreamed dreamt dreaming
    """.split()
)
_FAR_PHRASES = ("hung up", "answering machine", "on the line", "on the other end")
_WORD = re.compile(r"[a-z-]+")
#: "I" as who tells, and not as a numeral, a grade or the name of a letter.
FIRST_PERSON = re.compile(
    r"\b(?:I(?=(?:[’'](?:d|m|ve|ll))?\b)(?![.’']\w?\.|[’']s)(?! and [IVX]+\b)|[Mm]y|[Mm]yself|[Mm]e)\b"
)
_FIRST_PERSON_RATE = 100  #: one "I" in so many words makes an I the narrator
_NOT_TOLD = (ParagraphStyle.QUOTE, ParagraphStyle.VERSE)


def scenes_in(read: ReadStory, chapter: int) -> list[tuple[PlacedScene, tuple[ReadParagraph, ...]]]:
    """The described scenes of a chapter (counted from 0), each with its paragraphs."""
    parts = groupby(read.chapter(chapter), key=lambda where: where.scene)
    return [(scene, tuple(paragraphs)) for scene, paragraphs in parts if scene is not None and scene.described]


def is_far_away(text: str) -> bool:
    """Whether a paragraph speaks of a call, a letter, a picture or a dream: who is named near it need not be there."""
    small = text.lower()
    return not _FAR_AWAY.isdisjoint(_WORD.findall(small)) or any(phrase in small for phrase in _FAR_PHRASES)


def narration(where: ReadParagraph) -> str:
    """A paragraph's words with spaces for what is not told by its narrator: speech, what is in italics, letters.

    Offsets stay what they are.
    """
    style = where.paragraph.style
    if style in _NOT_TOLD:
        return " " * len(where.text)
    italics = tuple((one.start, one.end) for one in where.paragraph.marks if one.kind is MarkKind.ITALIC)
    return _without(where.text, (*((one.start, one.end) for one in where.quotations), *italics))


def narrated_mentions(where: ReadParagraph) -> list[Mention]:
    """The names of the cast in what the narrator tells, those that only own something ("Kurt’s") left out."""
    told = narration(where)
    return [
        one
        for one in where.mentions
        if told[one.start] != " "
        and where.text[one.end : one.end + 2] not in ("’s", "'s")
        and not _is_plural(where, one)
    ]


def is_first_person(paragraphs: tuple[ReadParagraph, ...]) -> bool:
    """Whether a scene is told by an I: its narration says so again and again."""
    words = said_of_itself = 0
    for where in paragraphs:
        told = narration(where)
        words += len(told.split())
        said_of_itself += len(FIRST_PERSON.findall(told))
    return said_of_itself > 1 and said_of_itself * _FIRST_PERSON_RATE >= words


def _is_plural(where: ReadParagraph, mention: Mention) -> bool:
    return where.text[mention.end : mention.end + 1] in ("s", "’", "'", "-")


@lru_cache(maxsize=4096)
def _without(text: str, stretches: tuple[tuple[int, int], ...]) -> str:
    for start, end in stretches:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
