"""Who speaks where no tag says so: by the custom that a paragraph is one speaker's, and that two take turns."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.reading.mentions import Mention
from app.reading.sentences import Span, sentences

#: What one does rather at what another says.
_REACTING = re.compile(
    r"\s+(?:\w+ly\s+)?(?:blinked|flinched|froze|frowned|gaped|gasped|had|heard|jumped|knew|listened|looked away|paled"
    r"|reali[sz]ed|recoiled|saw|stared|stiffened|swallowed|tensed|thought|was|watched|went (?:still|pale|white)|winced"
    r"|wondered)\b"
)
_VERB = re.compile(r"\s+(?!(?:and|or|nor|but|with|of|who|whose)\b)[a-zà-ÿ]")
_PRONOUN_TAG = re.compile(
    r"^\W*(?:(?P<before>he|she|they)\s+(?:\w+ly\s+)?[a-z]+(?:ed|s|aid|ept|old|ent|oke)\b"
    r"|(?:said|asked|replied|whispered)\s+(?P<after>he|she|they)\b)",
    re.IGNORECASE,
)
_LONGEST_STRETCH = 4  #: turns that may lie between one whose speaker is known and one whose speaker is not


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph of speech: who is known to speak, or nothing, and whether the speech goes on in the next one."""

    speaker: str
    goes_on: bool


def who_acts(text: str, spans: Sequence[Span], mentions: Sequence[Mention], pronouns: Mapping[str, str]) -> str:
    """The one who acts next to speech in its paragraph, and so speaks it by custom; nothing where that is not plain.

    That is the subject of the sentence right after a quotation or right before one. "He said"
    counts where it can mean only one whom the paragraph names as a subject before.
    """
    subjects: set[str] = set()
    narrated = _narrated(text, spans)
    tags = [(start, tag) for start, end in narrated if (tag := _PRONOUN_TAG.match(text[start:end]))]
    for start, tag in tags:
        if any(one.end == start for one in spans):
            subjects |= _meant(text, start, tag, spans, mentions, pronouns) or {""}
    for start, end in narrated if not subjects else ():
        stretch = sentences(text[start:end])
        is_after = any(one.end == start for one in spans)
        is_before = any(one.start == end for one in spans)
        for one in (*stretch[: 1 if is_after else 0], *stretch[-1 if is_before else len(stretch) :]):
            subjects |= _subject(text, start + one.start, start + one.end, mentions)
    return next(iter(subjects)) if len(subjects) == 1 else ""


def open_turns(turns: Mapping[int, Turn]) -> dict[int, str]:
    """Speakers for the paragraphs, by number, where nothing but taking turns says who speaks."""
    found: dict[int, str] = {}
    run: list[int] = []
    for number in (*sorted(turns), -1):
        if run and number != run[-1] + 1:
            found |= _in_run(run, turns)
            run = []
        run.append(number)
    return found


def _in_run(run: Sequence[int], turns: Mapping[int, Turn]) -> dict[int, str]:
    """The same for paragraphs of speech that follow each other, a speech over several of them being one turn."""
    rank, ranks = 0, []
    for number in run:
        ranks.append(rank)
        rank += not turns[number].goes_on
    known = {rank: turns[number].speaker for rank, number in zip(ranks, run, strict=True) if turns[number].speaker}
    speakers = list(dict.fromkeys(known.values()))
    found: dict[int, str] = {}
    for rank, number in zip(ranks, run, strict=True):
        if turns[number].speaker:
            continue
        if rank in known:
            found[number] = known[rank]
        elif len(speakers) == 2 and _take_turns(known) and min(abs(rank - one) for one in known) <= _LONGEST_STRETCH:
            first = next(iter(known))
            other = speakers[1] if known[first] == speakers[0] else speakers[0]
            found[number] = known[first] if (rank - first) % 2 == 0 else other
    return {number: speaker for number, speaker in found.items() if speaker != "several"}


def _take_turns(known: Mapping[int, str]) -> bool:
    """Whether of two speakers each has only the even turns or only the odd ones."""
    parity: dict[str, set[int]] = {}
    for rank, speaker in known.items():
        parity.setdefault(speaker, set()).add(rank % 2)
    sides = list(parity.values())
    return all(len(one) == 1 for one in sides) and sides[0] != sides[1]


def _narrated(text: str, spans: Sequence[Span]) -> list[tuple[int, int]]:
    edges = [0, *(edge for one in spans for edge in (one.start, one.end)), len(text)]
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if text[start:end].strip()]


def _subject(text: str, start: int, end: int, mentions: Sequence[Mention]) -> set[str]:
    """The one named at the very beginning of a sentence, who does something in it."""
    for mention in mentions:
        if mention.start == start and mention.end < end:
            rest = text[mention.end : end]
            return {mention.owner} if _VERB.match(rest) and not _REACTING.match(rest) else set()
    return set()


def _meant(
    text: str,
    start: int,
    tag: re.Match[str],
    spans: Sequence[Span],
    mentions: Sequence[Mention],
    pronouns: Mapping[str, str],
) -> set[str]:
    """Whom "he said" means, where the paragraph's narration before it names one such, as a subject."""
    pronoun = (tag["before"] or tag["after"]).lower()
    before = [
        one for one in mentions
        if one.end <= start and not any(span.start <= one.start < span.end for span in spans)
        and pronoun in re.findall(r"\w+", pronouns.get(one.owner, ""))
    ]  # fmt: skip
    if len({one.owner for one in before}) != 1:
        return set()
    return {one.owner for one in before if _begins_sentence(text, one.start) and _VERB.match(text[one.end :])}


def _begins_sentence(text: str, start: int) -> bool:
    return any(one.start == start for one in sentences(text))
