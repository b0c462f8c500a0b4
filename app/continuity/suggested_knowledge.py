"""What the text suggests of who comes to know what; nothing of it is so before the author says yes.

Whoever is there when a fact's cue is spoken aloud is told it by the speaker; the reader
learns it from the first sentence that gives it away.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.continuity.cue_spots import Claim, CueSpot, Kind, Voice, claim_of, cue_spots, voice_of
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.prose.anchor import Anchor
from app.storyview.knowledge import READER, How, KnowledgeChange, Stance
from app.storyview.language import Dismissal
from app.storyview.moment import Moment
from app.storyview.timeline import Telling

RULE = "suggested_knowledge"  #: the rule under which a declined suggestion is remembered
_NOT_KNOWING = (Stance.DOES_NOT_KNOW, Stance.HAS_FORGOTTEN)


@dataclass(frozen=True, slots=True)
class SuggestedChange:
    """A change that the author can say yes to, and the words that suggest it. It has no id yet."""

    change: KnowledgeChange
    words: str
    number: int  #: the paragraph that they stand in, from 0

    @property
    def subject(self) -> str:
        """What tells it from others at the same words."""
        return f"{self.change.fact}/{self.change.holder}"

    @property
    def anchor(self) -> Anchor:
        """The sentence that holds the words."""
        assert self.change.at.anchor is not None
        return self.change.at.anchor


def suggested_in(read: ReadStory, chapter: int) -> tuple[SuggestedChange, ...]:
    """What a chapter (counted from 0) suggests, in order; each holder learns a fact once in it.

    What the author has declined at those words is left out.
    """
    declined = [one for one in read.story.dismissals if one.rule == RULE]
    found: dict[str, SuggestedChange] = {}
    for spot in cue_spots(read, chapter):
        for one in _at(read, spot):
            if one.subject not in found and not _is_declined(read, one, declined):
                found[one.subject] = one
    return tuple(found.values())


def suggested_in_story(read: ReadStory) -> Iterator[SuggestedChange]:
    """What the whole story suggests, in order of telling; each holder learns a fact once in it."""
    seen: set[str] = set()
    for chapter in range(len(read.story.chapters)):
        for one in suggested_in(read, chapter):
            if one.subject not in seen:
                seen.add(one.subject)
                yield one


def _at(read: ReadStory, spot: CueSpot) -> Iterator[SuggestedChange]:
    """What one cue suggests, where it holds its fact to be so."""
    here = spot.where.point(spot.sentence.end)
    if claim_of(spot) is not Claim.PLAIN or read.knowledge.holds(spot.fact, here) is not True:
        return
    voice = voice_of(read, spot)
    if voice is not None and voice.kind is Kind.SAID:
        yield from _told(read, spot, voice)
    # Where the author says that the reader learns it later, these words do not tell it yet.
    if read.knowledge.learns_later(spot.fact, READER, here) is None:
        yield from _unknowing(read, spot, (READER,), How.READ, "")


def _told(read: ReadStory, spot: CueSpot, voice: Voice) -> Iterator[SuggestedChange]:
    """What those who are there are told, by one who knows it."""
    here = spot.where.point(spot.sentence.end)
    if read.knowledge.state(spot.fact, voice.holder, here).stance is Stance.KNOWS:
        listeners = [one for one in _present(read, spot.where) if one != voice.holder]
        yield from _unknowing(read, spot, listeners, How.TOLD, voice.holder)


def _unknowing(
    read: ReadStory, spot: CueSpot, holders: Iterable[str], how: How, source: str
) -> Iterator[SuggestedChange]:
    """The change for each of the holders who do not know it by the end of the sentence."""
    sentence = spot.sentence
    anchor = read.anchor(spot.where, sentence.start, sentence.end)
    for holder in holders:
        if read.knowledge.state(spot.fact, holder, spot.where.point(sentence.end)).stance in _NOT_KNOWING:
            change = KnowledgeChange("", spot.fact, holder, Stance.KNOWS, Moment(anchor), how, source)
            yield SuggestedChange(change, spot.words, spot.where.number)


def _present(read: ReadStory, where: ReadParagraph) -> tuple[str, ...]:
    """Who is in a paragraph's scene: as the author says, else whoever speaks or acts in it."""
    if where.scene is None or where.scene.scene.telling is Telling.DREAM:
        return ()
    scene = where.scene.scene
    if scene.present:
        return tuple(dict.fromkeys((*scene.present, *((scene.point_of_view,) if scene.point_of_view else ()))))
    return read.of_chapter(_active_by_scene, where.chapter).get(scene.id, ())


def _active_by_scene(paragraphs: tuple[ReadParagraph, ...]) -> dict[str, tuple[str, ...]]:
    """For each scene of a chapter those who speak in it, and those whom its narration names and whose point it is."""
    active: dict[str, dict[str, None]] = {}
    for where in paragraphs:
        if where.scene is None:
            continue
        scene = active.setdefault(where.scene.scene.id, {})
        if where.scene.scene.point_of_view:
            scene[where.scene.scene.point_of_view] = None
        for one in where.quotations:
            if one.speaker:
                scene[one.speaker] = None
        for one in where.mentions:
            if where.quotation_at(one.start) is None:
                scene[one.owner] = None
    return {scene: tuple(holders) for scene, holders in active.items()}


def _is_declined(read: ReadStory, one: SuggestedChange, declined: Iterable[Dismissal]) -> bool:
    places = read.knowledge.places
    return any(
        each.subject == one.subject
        and each.anchor is not None
        and each.anchor.chapter == one.anchor.chapter
        and places.locate(each.anchor) == places.locate(one.anchor)
        for each in declined
    )
