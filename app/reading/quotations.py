"""What is said in quotation marks, and by whom where the text says so."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.prose.document import Document
from app.reading.mentions import Mention, find_mentions
from app.reading.sentences import Span

_DOUBLE = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)")
# Single quotes count only where they cannot be apostrophes: opened after space, closed
# before space or a mark.
_SINGLE = re.compile(r"(?:(?<=\s)|^)‘[^’]*(?:’(?=\w)[^’]*)*’(?!\w)")

_SAYING = frozenset(
    """
    said says say asked asks replied replies answered answers whispered whispers muttered mutters murmured
    murmurs shouted shouts yelled yells screamed screams croaked cried cries called calls added adds continued
    continues announced began begins breathed responded responds stated states pleaded pleads demanded demands
    insisted interrupted interrupts repeated repeats snapped snaps sighed sighs laughed started starts
    finished told tells implored admitted agreed argued begged blurted commented confessed cursed declared
    exclaimed explained gasped growled grumbled gritted groaned hissed informed inquired joked lied mumbled
    observed offered ordered pressed promised protested remarked reminded retorted snarled sobbed spat
    stammered stuttered suggested teased thought urged wailed warned wondered went read reads wrote
    """.split()
)
_PRONOUNS = frozenset("i you he she it we they who".split())
_FURTHEST = 4  #: words that a tag may have between its name and its word of saying
_TAG_WORD = re.compile(r"[\w’'-]+")
_CLAUSE_END = re.compile(r"[.!?…;:—]")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Speech: paragraph ``number`` (from 0), the stretch with its quotation marks, and the speaker's id or nothing."""

    number: int
    start: int
    end: int
    speaker: str = ""


def speech_spans(text: str) -> tuple[Span, ...]:
    """The stretches of a paragraph that stand in quotation marks, the marks with them.

    A quotation that is not closed goes to the paragraph's end, as one that runs
    over several paragraphs does. Single quotation marks count where the paragraph has
    no double ones.
    """
    found = [Span(*match.span()) for match in _DOUBLE.finditer(text)]
    return tuple(found or [Span(*match.span()) for match in _SINGLE.finditer(text)])


def quotations(document: Document, names: Mapping[str, Sequence[str]]) -> tuple[Quotation, ...]:
    """Every quotation of a chapter, with its speaker where a tag names one ("…," said Kurt; Blaine whispered, "…").

    ``names`` are the names of each character by id. A paragraph's quotations share the
    speaker that any of them is tagged with; what no tag names keeps its speaker open.
    """
    mentions: dict[int, list[Mention]] = {}
    for mention in find_mentions(document, names):
        mentions.setdefault(mention.number, []).append(mention)
    found: list[Quotation] = []
    for number, paragraph in enumerate(document):
        spans = speech_spans(paragraph.text)
        if not spans:
            continue
        told = [_tagged(paragraph.text, span, spans, mentions.get(number, [])) for span in spans]
        only = {speaker for speaker in told if speaker}
        for span, speaker in zip(spans, told, strict=True):
            shared = next(iter(only)) if len(only) == 1 else ""
            found.append(Quotation(number, span.start, span.end, speaker or shared))
    return tuple(found)


def _tagged(text: str, span: Span, spans: Sequence[Span], mentions: Sequence[Mention]) -> str:
    """Who a tag right after or right before a quotation says is speaking."""
    following = next((one.start for one in spans if one.start >= span.end), len(text))
    preceding = max((one.end for one in spans if one.end <= span.start), default=0)
    after = text[span.end : following]
    stop = _CLAUSE_END.search(after)
    tag_after = (span.end, span.end + (stop.start() if stop else len(after)))
    before = text[preceding : span.start].rstrip()
    cut = max((match.end() for match in re.finditer(r"[.!?…;]", before)), default=0)
    tag_before = (preceding + cut, preceding + len(before))
    leads_in = before.endswith((",", ":"))
    speaker = _speaker_in(text, tag_after, mentions, leads_in=False)
    return speaker or (_speaker_in(text, tag_before, mentions, leads_in=True) if leads_in else "")


def _speaker_in(text: str, clause: tuple[int, int], mentions: Sequence[Mention], leads_in: bool) -> str:
    """The name that stands next to a word of saying in a clause, as its subject."""
    start, end = clause
    inside = [mention for mention in mentions if start <= mention.start and mention.end <= end]
    words = list(_TAG_WORD.finditer(text, start, end))
    sayings = [number for number, word in enumerate(words) if word[0].lower() in _SAYING]
    if not sayings:
        return ""
    # The tag after speech begins with it; the one that leads into speech ends with it.
    number = sayings[-1] if leads_in else sayings[0]
    if not leads_in and number > _FURTHEST:
        return ""
    saying = words[number]
    for mention in inside:
        if text[saying.end() : mention.start].strip() == "" and mention.start > saying.start():
            return "" if _owns(text, mention) else mention.owner  # "said Kurt"
    for word in reversed(words[max(0, number - _FURTHEST) : number]):
        if word[0].lower() in _PRONOUNS:
            return ""
        for mention in inside:
            if mention.start <= word.start() < mention.end:
                return "" if _owns(text, mention) else mention.owner  # "Kurt finally said"
    return ""


def _owns(text: str, mention: Mention) -> bool:
    return text[mention.end : mention.end + 2] in ("'s", "’s")
