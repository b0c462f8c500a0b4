"""What the changes of a line that have come by a point add up to, in a stance and in words."""

from functools import partial

from app.continuity.chronology import Order
from app.continuity.knowledge_lines import Come, Evidence, KnowledgeState, Line, PlacedChange, Told
from app.continuity.moments import Moments
from app.continuity.points import StoryPoint
from app.continuity.wording import Wording
from app.reading.sentences import sentence_at
from app.storyview.knowledge import READER, KnowledgeChange, Stance
from app.storyview.said import Said, one_after_another, said
from app.storyview.story import StoryView


class Answers:
    """Makes the answers for one form of the story."""

    def __init__(self, story: StoryView, moments: Moments) -> None:
        self._story, self._moments = story, moments
        self._wording = Wording(story)

    def state(self, line: Line, come: Come) -> KnowledgeState:
        """The state of a line's holder once these changes have come."""
        last, matters = self._deciding(line, come)
        if not last and not matters:
            return self.nothing_said(line)
        stance = None if matters or len({_says(one) for one in last}) > 1 else last[-1].stance
        return KnowledgeState(line.holder, stance, True, partial(self._told, line, come))

    def state_in_telling(self, line: Line, count: int) -> KnowledgeState:
        """The same where a line's changes happen as they are told, and so many have: the last one says it."""
        if not count or line.in_telling is None:
            return self.nothing_said(line)
        return KnowledgeState(
            line.holder, line.in_telling[count - 1].stance, True, partial(self._told_in_telling, line, count)
        )

    def nothing_said(self, line: Line) -> KnowledgeState:
        """The state of one of whom nothing has come that speaks of it."""
        return KnowledgeState(line.holder, Stance.DOES_NOT_KNOW, False, partial(self._nothing_told, line))

    def _deciding(self, line: Line, come: Come) -> tuple[list[PlacedChange], list[PlacedChange]]:
        """Of a line's changes those that surely have the last word, and those that perhaps have another."""
        settled = [rank for rank, has_come in enumerate(come) if has_come]
        changes = line.changes

        def is_followed(rank: int) -> bool:
            return any(self._follows(changes[other], changes[rank], other > rank) for other in settled if other != rank)

        last = [changes[rank] for rank in settled if not is_followed(rank)]
        matters = [
            changes[rank]
            for rank, has_come in enumerate(come)
            if has_come is None
            and any(_says(changes[rank]) != _says(known) for known in last or [None])
            and not is_followed(rank)
        ]
        return last, matters

    def _told_in_telling(self, line: Line, count: int) -> Told:
        return self._told(line, line.come(count))

    def _nothing_told(self, line: Line) -> Told:
        explanation = said("Nothing says that {name} knows.", name=self._wording.name(line.holder))
        return (), self._with_rest(explanation, line, (False,) * len(line.changes))

    def _told(self, line: Line, come: Come) -> Told:
        last, matters = self._deciding(line, come)
        candidates = [one for one in line.changes if one in last or one in matters]
        evidence = tuple(self.evidence(one) for one in candidates)
        if matters or len({_says(one) for one in candidates}) > 1:
            either = evidence[0].says
            for one in evidence[1:]:
                either = said("{first}; or {second}", first=either, second=one.says)
            explanation = said("It depends on when things happen. {either}.", either=either)
            return evidence, self._with_rest(explanation, line, come)
        chosen = candidates[-1]
        explanation = Said("{told}.", {"told": evidence[-1].says})
        if chosen.stance is Stance.HAS_FORGOTTEN:
            # Who has forgotten knew once: that belongs to the answer too.
            at = line.changes.index(chosen)
            known = [
                one
                for rank, one in enumerate(line.changes)
                if come[rank] and one.stance is Stance.KNOWS and self._follows(chosen, one, at > rank)
            ]
            for one in known[-1:]:
                evidence = (self.evidence(one), *evidence)
                explanation = one_after_another(explanation, said("Before that: {told}.", told=self._words(one)))
        return evidence, self._with_rest(explanation, line, come)

    def evidence(self, one: PlacedChange) -> Evidence:
        """A change with its sentence."""
        if one.evidence is None:
            one.evidence = self._read_evidence(one)
        return one.evidence

    def _with_rest(self, explanation: str, line: Line, come: Come) -> str:
        """The explanation with what was left out of it: what stands nowhere any more, and what was only dreamt."""
        rest = [said("Not counted: {told}.", told=self._wording.change(one.change, None)) for one in line.gone]
        for one, has_come in zip(line.changes, come, strict=True):
            if one.dreamt and has_come is False:
                rest.append(said("Only in a dream: {told}.", told=self._words(one)))
        return one_after_another(explanation, *rest) if rest else explanation

    def _follows(self, later: PlacedChange, earlier: PlacedChange, is_listed_later: bool) -> bool:
        """Whether one change is known to come after another of its line, and so has the last word of the two."""
        assert later.moment is not None
        assert earlier.moment is not None
        if later.dreamt != earlier.dreamt:
            return later.dreamt  # one that has come has come in this very dream
        order = self._moments.telling if later.change.holder == READER else self._moments.happening
        found = order(earlier.moment, later.moment)
        return found is Order.BEFORE or (found is Order.SAME and is_listed_later)

    def _words(self, one: PlacedChange) -> str:
        return self._wording.change(one.change, one.moment)

    def _read_evidence(self, one: PlacedChange) -> Evidence:
        change: KnowledgeChange = one.change
        point, says = None if one.moment is None else one.moment.point, self._words(one)
        quote = "" if change.at.anchor is None else change.at.anchor.quote
        if point is None or not len(self._story.chapters[point.chapter].document):
            return Evidence(change, quote, None, says)
        text = text_at(self._story, point)
        span = sentence_at(text, point.offset)
        sentence = text[span.start : span.end]
        return Evidence(change, sentence if quote in sentence else quote, point, says)


def text_at(story: StoryView, point: StoryPoint) -> str:
    """The words of a point's paragraph; none where its chapter has no text."""
    document = story.chapters[point.chapter].document
    return document[point.paragraph].text if point.paragraph < len(document) else ""


def _says(one: PlacedChange | None) -> tuple[Stance, str]:
    """What a change comes to; no change at all comes to not knowing."""
    return (Stance.DOES_NOT_KNOW, "") if one is None else (one.stance, one.change.instead)
