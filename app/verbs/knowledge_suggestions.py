"""What the text suggests of who learns what, found again as it changes, and what becomes of a suggestion."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Lock

from app.continuity.reading_of import Cancelled, ReadStory
from app.continuity.suggested_knowledge import RULE, SuggestedChange, suggested_in, suggested_in_story
from app.continuity.wording import Wording
from app.prose.anchor import Anchor, locate
from app.reading.cues import CueFinder
from app.storyview.knowledge import KnowledgeChange
from app.storyview.language import Dismissal
from app.storyview.story import StoryView
from app.verbs.points import place_of


class SuggestionFinder:
    """Finds suggestions, reading again only what has changed. May be used from any thread."""

    def __init__(self) -> None:
        self._read: ReadStory | None = None
        self._lock = Lock()

    def in_chapter(
        self, story: StoryView, chapter: int, cancelled: Callable[[], bool] | None = None
    ) -> tuple[SuggestedChange, ...]:
        """Those of one chapter (counted from 0); none where ``cancelled`` says so."""
        if not any(fact.cues for fact in story.facts):
            return ()
        try:
            with self._lock:
                return suggested_in(self._reading(story, cancelled), chapter)
        except Cancelled:
            return ()

    def at(self, story: StoryView, anchor: Anchor) -> tuple[SuggestedChange, ...]:
        """Those of the sentence, or of the sentences, that hold an anchor's words."""
        number = story.chapter_number(anchor.chapter)
        found = None if number is None else locate(anchor, story.chapters[number].document)
        # The chapter is read only where there is something to find: the author is waiting.
        if number is None or found is None or not _has_cue(story, number, found.number):
            return ()
        document = story.chapters[number].document
        return tuple(
            one for one in self.in_chapter(story, number)
            if one.number == found.number and (at := locate(one.anchor, document)) is not None
            and at.start < found.end and found.start < at.end
        )  # fmt: skip

    def in_story(self, story: StoryView) -> tuple[SuggestedChange, ...]:
        """Those of the whole story."""
        with self._lock:
            return tuple(suggested_in_story(self._reading(story, None)))

    def _reading(self, story: StoryView, cancelled: Callable[[], bool] | None) -> ReadStory:
        self._read = ReadStory(story, cancelled or (lambda: False), self._read)
        return self._read


def _has_cue(story: StoryView, chapter: int, paragraph: int) -> bool:
    finder = CueFinder({fact.id: fact.cues for fact in story.facts})
    return bool(finder.find(story.chapters[chapter].document[paragraph].text))


def accepted(suggestions: Sequence[SuggestedChange], new_id: Callable[[str], str]) -> tuple[KnowledgeChange, ...]:
    """The changes that suggestions become once the author says yes."""
    made: dict[str, KnowledgeChange] = {}
    for one in suggestions:
        fresh = new_id(f"{one.change.fact}-{one.change.holder}")
        while fresh in made:
            fresh += "x"
        made[fresh] = replace(one.change, id=fresh)
    return tuple(made.values())


def declined(suggestion: SuggestedChange, new_id: Callable[[str], str]) -> Dismissal:
    """What remembers, across edits, that a suggestion is not to be made at its words any more."""
    return Dismissal(new_id(f"not-{suggestion.subject}"), RULE, suggestion.anchor, suggestion.subject)


def suggestion_words(story: StoryView, suggestion: SuggestedChange) -> str:
    """A suggestion in words: "Rachel was told by Kurt"."""
    return Wording(story).told(suggestion.change)


def suggestions_text(story: StoryView, suggestions: Sequence[SuggestedChange]) -> str:
    """Every suggestion, chapter by chapter, with its fact and the sentence that suggests it."""
    if not suggestions:
        return (
            "The text suggests nothing that the ledger doesn't say. Suggestions come from the cues of facts: words that"
            " give a fact away."
        )
    lines: list[str] = []
    heading = ""
    for one in suggestions:
        place, fact = place_of(story, one.anchor), story.fact(one.change.fact)
        if place.heading != heading:
            heading = place.heading
            lines += ["", heading] if lines else [heading]
        told = suggestion_words(story, one)
        statement = "" if fact is None else fact.statement
        lines.append(f"  paragraph {place.paragraph}: {told[:1].upper()}{told[1:]}: {statement}")
        lines.append(f"    “{' '.join(place.quote.split())}”")
    return "\n".join(lines)
