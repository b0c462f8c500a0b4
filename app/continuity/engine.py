"""Runs the rules over a story and leaves out what the author has dismissed.

After a change only what it can have touched is asked again: the chapters whose text or scenes
are others, all chapters where the ledger says something else, and what is found in the whole story.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from app.continuity.finding import Finding, Severity
from app.continuity.points import Places
from app.continuity.reading_of import Cancelled, ReadParagraph, ReadStory
from app.continuity.rules import all_rules, posted_text
from app.continuity.rules.rule import Rule
from app.prose.anchor import Anchor
from app.prose.document import Document
from app.storyview.anchored import anchors_in, with_anchors
from app.storyview.language import Dismissal, RuleSetting
from app.storyview.said import said
from app.storyview.story import StoryView

Cancelling = Callable[[], bool]
Progress = Callable[[float, str], None]

_GRAVITY = {Severity.HINT: 0, Severity.WARNING: 1, Severity.ERROR: 2}
_Options = tuple[tuple[str, str], ...]


def check(
    story: StoryView,
    *,
    posted: Mapping[str, Document] | None = None,
    cancelled: Cancelling | None = None,
    progress: Progress | None = None,
) -> tuple[Finding, ...]:
    """Everything that doesn't fit, in narrative order; what stands nowhere in the text comes first.

    ``posted`` is what readers have of chapters, by their ids: what no longer fits in that is found too.
    ``progress`` is told how far it has come (0 to 1) and what it looks at. Once
    ``cancelled`` says so, what was found until then is given.
    """
    return Checker().check(story, posted=posted, cancelled=cancelled, progress=progress)


@dataclass(slots=True)
class _InChapters:
    """What one rule has found in chapters, by their ids, with the reading that it was found in."""

    options: _Options
    found: dict[str, tuple[tuple[ReadParagraph, ...], tuple[Finding, ...]]] = field(default_factory=dict)


#: Chapter, paragraph and offset, each counted from 0.
_Place = tuple[int, int, int]
#: A finding with its place in its chapter, where it was found there: asking for it costs more than keeping it.
_Placed = tuple[tuple[int, int] | None, Finding]


@dataclass(frozen=True, slots=True)
class _OfChapter:
    """What some rules have found in a chapter, and the reading that it was found in."""

    paragraphs: tuple[ReadParagraph, ...]
    rules: tuple[str, ...]
    found: tuple[_Placed, ...]


class Checker:
    """Checks one story again and again, as it changes. To be used from one thread at a time."""

    def __init__(self, rules: Sequence[Rule] | None = None) -> None:
        self._rules = all_rules() if rules is None else tuple(rules)
        self._read: ReadStory | None = None
        self._in_chapters: dict[str, _InChapters] = {}
        self._of_chapters: dict[str, _OfChapter] = {}
        self._in_ledger: dict[str, tuple[Finding, ...]] = {}
        self._as_posted: Checker | None = None

    def check(
        self,
        story: StoryView,
        *,
        posted: Mapping[str, Document] | None = None,
        cancelled: Cancelling | None = None,
        progress: Progress | None = None,
    ) -> tuple[Finding, ...]:
        """The same as `check`, of the story as it is now. One that was cancelled goes on with the next."""
        tell = progress or (lambda part, what: None)
        settings = {one.rule: one for one in story.rule_settings}
        tell(0, said("Reading the ledger"))
        read = self._renew(story, cancelled or (lambda: False), posted)
        rules = self._rules_for(settings)
        found: list[tuple[_Place | None, Finding]] = []
        steps = len(story.chapters) + len(rules)
        with suppress(Cancelled):
            for chapter, heading in enumerate(story.headings):
                tell(chapter / steps, said("Reading {chapter}", chapter=heading))
                found += [(at and (chapter, *at), one) for at, one in self._in_chapter(read, rules, chapter)]
            for number, rule in enumerate(rules):
                tell((len(story.chapters) + number) / steps, rule.title)
                found += [(None, one) for one in self._beside_chapters(read, rule)]
            if posted and any(rule.name == posted_text.RULE.name for rule in rules):
                found = [(at, posted_text.noted(read, one)) for at, one in found]
                now = tuple(one for _, one in found)
                found += [(None, one) for one in posted_text.told_before(read, self._found_as_posted(read), now)]
        tell(1.0, "")
        places = read.knowledge.places
        quiet = _Quiet(story.dismissals, places)
        kept = [
            (at or _place(places, one.anchor), one.rule, one.subject, one.message, number)
            for number, (at, one) in enumerate(found)
            if not quiet.covers(one)
        ]
        in_order = (found[number][1] for *_, number in sorted(kept))
        return tuple(_at_most(one, settings.get(one.rule)) for one in in_order)

    def _found_as_posted(self, read: ReadStory) -> list[Finding]:
        """What is found in the words that readers have of chapters that were changed since, by today's ledger."""
        changed = posted_text.differing(read.story, read.posted)
        if not changed:
            self._as_posted = None
            return []
        chapters = tuple(
            replace(one, document=read.posted[one.id]) if number in changed else one
            for number, one in enumerate(read.story.chapters)
        )
        self._as_posted = self._as_posted or Checker(self._rules)
        return self._as_posted._found_in(replace(read.story, chapters=chapters), changed)

    def _found_in(self, story: StoryView, chapters: Iterable[int]) -> list[Finding]:
        read = self._renew(story, lambda: False, None)
        rules = self._rules_for({one.rule: one for one in story.rule_settings})
        return [one for chapter in chapters for _, one in self._in_chapter(read, rules, chapter)]

    def _rules_for(self, settings: Mapping[str, RuleSetting]) -> list[Rule]:
        """The rules that are on; what was found with other options is let go."""
        rules = [rule for rule in self._rules if settings.get(rule.name, RuleSetting(rule.name)).enabled]
        for rule in rules:
            options = settings[rule.name].options if rule.name in settings else ()
            if rule.name not in self._in_chapters or self._in_chapters[rule.name].options != options:
                self._in_chapters[rule.name] = _InChapters(options)
                self._of_chapters.clear()
                self._in_ledger.pop(rule.name, None)
        return rules

    def _renew(self, story: StoryView, cancelled: Cancelling, posted: Mapping[str, Document] | None) -> ReadStory:
        """Read the story as it is now, and let go of what a change may have made untrue."""
        before, read = self._read, ReadStory(story, cancelled, self._read, posted)
        self._read = read
        if before is None:
            return read
        moved = read.ground.moved_since(before.ground)
        if moved is None:
            self._in_chapters.clear()
            self._of_chapters.clear()
            self._in_ledger.clear()
        elif moved:
            self._of_chapters.clear()
            self._in_ledger.clear()
            for kept in self._in_chapters.values():
                kept.found = {
                    chapter: (paragraphs, _with_moved(found, moved))
                    for chapter, (paragraphs, found) in kept.found.items()
                }
        return read

    def _in_chapter(self, read: ReadStory, rules: Sequence[Rule], chapter: int) -> tuple[_Placed, ...]:
        paragraphs, chapter_id = read.chapter(chapter), read.story.chapters[chapter].id
        names = tuple(rule.name for rule in rules)
        whole = self._of_chapters.get(chapter_id)
        if whole is None or whole.paragraphs is not paragraphs or whole.rules != names:
            places = read.knowledge.places
            found = [
                (_place(places, one.anchor)[1:] if one.anchor and one.anchor.chapter == chapter_id else None, one)
                for one in self._by_rule(read, rules, chapter, paragraphs, chapter_id)
            ]
            # Sorted here once, they are soon sorted among all.
            found.sort(key=lambda placed: (placed[0] or (), placed[1].rule, placed[1].subject, placed[1].message))
            whole = self._of_chapters[chapter_id] = _OfChapter(paragraphs, names, tuple(found))
        return whole.found

    def _by_rule(
        self,
        read: ReadStory,
        rules: Sequence[Rule],
        chapter: int,
        paragraphs: tuple[ReadParagraph, ...],
        chapter_id: str,
    ) -> Iterator[Finding]:
        for rule in rules:
            if rule.in_chapter is None:
                continue
            kept = self._in_chapters[rule.name].found
            known = kept.get(chapter_id)
            if known is None or known[0] is not paragraphs:
                known = kept[chapter_id] = paragraphs, tuple(rule.in_chapter(read, chapter))
            yield from known[1]

    def _beside_chapters(self, read: ReadStory, rule: Rule) -> Iterator[Finding]:
        """What a rule finds in the ledger and in the whole story."""
        if rule.in_ledger is not None:
            if rule.name not in self._in_ledger:
                self._in_ledger[rule.name] = tuple(rule.in_ledger(read))
            yield from self._in_ledger[rule.name]
        if rule.in_story is not None:
            yield from rule.in_story(read)


def _with_moved(found: tuple[Finding, ...], moved: dict[Anchor, Anchor]) -> tuple[Finding, ...]:
    if not any(anchor in moved for one in found for anchor in anchors_in(one.evidence)):
        return found
    return tuple(
        replace(one, evidence=with_anchors(one.evidence, lambda anchor: moved.get(anchor, anchor))) for one in found
    )


def _place(places: Places, anchor: Anchor | None) -> _Place:
    point = None if anchor is None else places.point_of(anchor)
    return (-1, 0, 0) if point is None else (point.chapter, point.paragraph, point.offset)


def _at_most(finding: Finding, setting: RuleSetting | None) -> Finding:
    """The finding, no graver than its rule may be."""
    if setting is None or not setting.severity:
        return finding
    most = Severity(setting.severity)
    return finding if _GRAVITY[finding.severity] <= _GRAVITY[most] else replace(finding, severity=most)


class _Quiet:
    """What the author has dismissed or accepted."""

    def __init__(self, dismissals: Iterable[Dismissal], places: Places) -> None:
        self._places = places
        self._by_subject: dict[tuple[str, str], list[Dismissal]] = {}
        for one in dismissals:
            self._by_subject.setdefault((one.rule, one.subject), []).append(one)

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is to be left out: a dismissal without words is for all of its subject."""
        return any(
            one.anchor is None or self._same_words(one.anchor, finding.anchor)
            for one in self._by_subject.get((finding.rule, finding.subject), ())
        )

    def _same_words(self, dismissed: Anchor, found: Anchor | None) -> bool:
        if found is None or dismissed.chapter != found.chapter:
            return False
        here = self._places.locate(found)
        return dismissed == found if here is None else here == self._places.locate(dismissed)
