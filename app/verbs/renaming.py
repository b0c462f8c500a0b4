"""Giving a character another name, wherever the old one stands: in the chapters and in all that is said of them."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields

from app.prose.document import Document
from app.reading import TITLES, find_mentions, sentence_at
from app.storyview.canon import CanonFact, Divergence
from app.storyview.cast import Character, Origin, Relationship, RelationshipMoment, Trait
from app.storyview.comments import Comment
from app.storyview.conditions import Condition
from app.storyview.differences import record_key
from app.storyview.knowledge import Fact, KnowledgeChange
from app.storyview.manuscript import Work
from app.storyview.notes import Note
from app.storyview.places import Place
from app.storyview.story import StoryView
from app.storyview.things import Thing, Whereabouts
from app.storyview.timeline import Event, Scene, TimeConstraint
from app.verbs.changes import Change, ChangeGroup, ChapterSpot, RecordSpot, TextSpot, WorkSpot
from app.verbs.errors import VerbError
from app.verbs.name_finder import NameHit, NewName, NewNames
from app.verbs.points import listed

#: What is written in words, kind by kind; everything else is ids, dates and the like.
_WORDS: dict[type, tuple[str, ...]] = {
    Character: ("notes",), Trait: ("value",), Relationship: ("kind", "notes"), RelationshipMoment: ("kind", "note"),
    Place: ("name", "aliases", "notes"), Scene: ("title", "synopsis"), Event: ("title", "description"),
    TimeConstraint: ("statement",), Fact: ("statement", "cues", "notes"), KnowledgeChange: ("instead", "note"),
    CanonFact: ("statement",), Divergence: ("statement",), Note: ("title", "text"), Comment: ("text",),
    Work: ("title", "relationships", "characters", "tags", "summary", "notes", "end_notes", "series"),
    Condition: ("what", "notes"), Thing: ("name", "aliases", "notes"), Whereabouts: ("note",),
}  # fmt: skip
_OF_CHAPTERS = ("title", "summary", "notes", "end_notes")
_GROUPS: dict[str, tuple[str, ...]] = {
    "Cast": ("characters", "relationships", "conditions"), "Places": ("places", "things"),
    "Timeline": ("scenes", "events", "time_constraints"), "Facts": ("facts", "knowledge_changes"),
    "Canon": ("canon_facts", "divergences"), "Notes": ("notes",), "Comments": ("comments",),
}  # fmt: skip
#: Names that are words too; others are found out by how the text writes them.
_ALSO_WORDS = frozenset(
    """
    will may mark grace hope faith joy rose april june august art bill jack frank dawn summer autumn winter sky star
    ivy lily olive pearl ruby violet iris daisy heather jade amber melody harmony destiny charity patience prudence
    sue pat rob drew skip buck chuck chase hunter mason carter miles rich wade clay cliff dale dean duke earl glen
    grant guy heath lance max nick pierce ray reed rex rod ward wolf brook brooke paige raven robin penny
    """.split()
)
_QUOTES = "\"'“‘«„‚"
_WORD_TOO = 10  #: a name is taken for a word as well where one in so many is written small


@dataclass(frozen=True, slots=True)
class Renaming:
    """A character’s id, what each name becomes, and whether names in small letters are meant too."""

    character: str
    names: tuple[NewName, ...]
    small_letters: bool = False


def suggested(character: Character, new_name: str) -> tuple[NewName, ...]:
    """What each name of a character, and each part of the full one, would become with a new full name.

    Names whose parts are not in the full name stay what they are.
    """
    old_parts, new_parts = _parts(character.name), _parts(new_name)
    becomes: dict[str, str] = {}
    if old_parts and new_parts:
        becomes = {old_parts[-1]: new_parts[-1], old_parts[0]: new_parts[0]}
        if len(old_parts) == len(new_parts):
            becomes |= dict(zip(old_parts, new_parts, strict=True))
    found = [NewName(character.name, new_name)]
    for name in dict.fromkeys((*character.aliases, *old_parts)):
        if name != character.name:
            found.append(NewName(name, " ".join(becomes.get(word, word) for word in name.split(" "))))
    return tuple(found)


def character_called(story: StoryView, name: str) -> Character:
    """The character of this name, alias or id. Raises VerbError where nobody, or more than one, is called so."""
    wanted = " ".join(name.split()).casefold()
    for ways in (
        [(one, (one.id, one.name)) for one in story.characters],
        [(one, one.aliases) for one in story.characters],
    ):
        found = [one for one, names in ways if wanted in (each.casefold() for each in names)]
        if len(found) == 1:
            return found[0]
        if found:
            raise VerbError(f"More than one is called “{name}”: {listed([one.id for one in found])}. Give the id.")
    raise VerbError(f"Nobody in the cast is called “{name}”. There are: {listed([o.name for o in story.characters])}.")


def namesakes(story: StoryView, character: Character) -> tuple[str, ...]:
    """The others in the cast who have one of a character’s names."""
    names = {name.casefold() for name in character.names}
    return tuple(
        one.name
        for one in story.characters
        if one.id != character.id and names & {name.casefold() for name in one.names}
    )


def proposed(
    story: StoryView,
    renaming: Renaming,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda _: None,
) -> tuple[ChangeGroup, ...]:
    """Every change that the new names ask for, by chapter and then by page of the ledger.

    What may be something else (another’s name, a word) is not ticked, and says why.
    """
    character = story.character(renaming.character)
    if character is None:
        raise VerbError("That character is no longer in the cast.")
    finder = NewNames(renaming.names)
    found: list[list[tuple[int, NameHit]]] = []
    for place, chapter in enumerate(story.chapters):
        if cancelled():
            return ()
        found.append(list(_in_document(finder, chapter.document)))
        progress((place + 1) / len(story.chapters))
    doubts = _Doubts(story, character, renaming, [hit for inside in found for _, hit in inside])
    groups: list[ChangeGroup] = []
    for heading, chapter, inside in zip(story.headings, story.chapters, found, strict=True):
        others = doubts.others_in(chapter.document) if inside else {}
        changes = [
            _change(TextSpot(chapter.id, number), text, hit, doubts.of(text, hit, others.get(number, ())))
            for number, hit in inside
            for text in (chapter.document[number].text,)
            if doubts.is_meant(hit)
        ]
        groups.append(ChangeGroup(heading, tuple(changes)))
    groups += _in_ledger(story, character, renaming, finder, doubts)
    return tuple(group for group in groups if group.changes)


class _Doubts:
    """What there is to say against taking a hit for the character’s name."""

    def __init__(self, story: StoryView, character: Character, renaming: Renaming, hits: Sequence[NameHit]) -> None:
        self._small = renaming.small_letters
        self._names = {one.id: one.names for one in story.characters if one.id != character.id}
        self._cast = {one.id: one.name for one in story.characters}
        self._parts: dict[str, str] = {}
        for one in story.characters:
            if one.id != character.id:
                self._parts |= {part.casefold(): one.name for name in one.names for part in (name, *name.split(" "))}
        small = Counter(hit.name.old for hit in hits if hit.is_small and not renaming.small_letters)
        large = Counter(hit.name.old for hit in hits if not hit.is_small)
        self._words = {
            one.old
            for one in renaming.names
            if one.old.casefold() in _ALSO_WORDS or (small[one.old] and small[one.old] * _WORD_TOO >= large[one.old])
        }

    def is_meant(self, hit: NameHit) -> bool:
        """Whether a hit is to be changed at all."""
        return self._small or not hit.is_small

    def others_in(self, document: Document) -> dict[int, list[tuple[int, int, str]]]:
        """Where others are named: by paragraph, the stretches and whose they are."""
        found: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
        if self._names:
            for mention in find_mentions(document, self._names):
                found[mention.number].append((mention.start, mention.end, mention.owner))
        return found

    def of(self, text: str, hit: NameHit, others: Sequence[tuple[int, int, str]] = ()) -> str:
        """What there is to say against a hit; nothing where it is sure."""
        for start, end, owner in others:
            if start < hit.end and hit.start < end and end - start >= len(hit.name.old):
                name = self._cast[owner]
                return f"Here “{text[start:end]}” is {name}." if text[start:end] != name else f"Here it is {name}."
        shared = self._parts.get(hit.name.old.casefold())
        if shared is not None:
            return f"“{hit.name.old}” may be {shared} too."
        if hit.name.old in self._words and not hit.is_possessive:
            if hit.is_small:
                return f"May be the word “{hit.name.old.lower()}”."
            if hit.is_capitals or _begins_sentence(text, hit.start):
                return f"May be the word “{hit.name.old.lower()}” at the beginning of a sentence."
        if hit.may_be_quote:
            return "The apostrophe may be a quotation mark."
        return ""


def _in_document(finder: NewNames, document: Document) -> Iterator[tuple[int, NameHit]]:
    for number, paragraph in enumerate(document.paragraphs):
        if not paragraph.is_break:
            for hit in finder.find(paragraph.text):
                yield number, hit


def _in_ledger(
    story: StoryView, character: Character, renaming: Renaming, finder: NewNames, doubts: _Doubts
) -> Iterator[ChangeGroup]:
    of_chapters = [
        _change(ChapterSpot(chapter.id, field), text, hit, doubts.of(text, hit))
        for chapter in story.chapters
        for field in _OF_CHAPTERS
        for text in (getattr(chapter, field),)
        for hit in finder.find(text)
        if doubts.is_meant(hit)
    ]
    yield ChangeGroup("Titles, summaries and notes of chapters", tuple(of_chapters))
    for title, names in _GROUPS.items():
        changes: list[Change] = list(_own_names(character, renaming)) if title == "Cast" else []
        for record in (one for name in names for one in getattr(story, name)):
            for path, text in _words_of(record):
                for hit in finder.find(text):
                    if doubts.is_meant(hit):
                        canon = "What canon says stays as it is." if isinstance(record, CanonFact) else ""
                        spot = RecordSpot(record_key(record), path)
                        changes.append(_change(spot, text, hit, canon or doubts.of(text, hit)))
        yield ChangeGroup(title, tuple(changes))
    yield ChangeGroup("Work", tuple(_in_work(story.work, character, finder, doubts)))


def _in_work(work: Work, character: Character, finder: NewNames, doubts: _Doubts) -> Iterator[Change]:
    for path, text in _words_of(work):
        # AO3 gathers works by its own tags: those of canon's people are found under canon's names.
        is_tag = path[0] in ("relationships", "characters", "tags") and character.origin is Origin.CANON
        for hit in finder.find(text):
            if doubts.is_meant(hit):
                doubt = "Readers find the tag under the name that canon gives." if is_tag else doubts.of(text, hit)
                yield _change(WorkSpot(path), text, hit, doubt)


def _own_names(character: Character, renaming: Renaming) -> Iterator[Change]:
    becomes = {one.old: one.new for one in renaming.names}
    paths: list[tuple[tuple[str | int, ...], str]] = [(("name",), character.name)]
    paths += [(("aliases", place), alias) for place, alias in enumerate(character.aliases)]
    for path, name in paths:
        new = becomes.get(name, name)
        if new and new != name:
            yield Change(RecordSpot(record_key(character), path), name, 0, len(name), new)


def _words_of(part: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What a record says in words, with the way that leads there."""
    words = _WORDS.get(type(part), ())
    for field in fields(part):  # type: ignore[arg-type]
        value = getattr(part, field.name)
        if field.name in words and isinstance(value, str):
            yield (*path, field.name), value
        elif isinstance(value, tuple):
            for place, one in enumerate(value):
                if isinstance(one, str) and field.name in words:
                    yield (*path, field.name, place), one
                elif type(one) in _WORDS:
                    yield from _words_of(one, (*path, field.name, place))


def _change(spot: TextSpot | ChapterSpot | WorkSpot | RecordSpot, text: str, hit: NameHit, doubt: str) -> Change:
    return Change(spot, text, hit.start, hit.end, hit.text, ticked=not doubt, reason=doubt)


def _begins_sentence(text: str, at: int) -> bool:
    """Whether a word stands where every word is written large."""
    opens_speech = text[at - 1 : at] in set(_QUOTES)
    return opens_speech or not text[sentence_at(text, at).start : at].strip(f"{_QUOTES}([*_—–- ")


def _parts(name: str) -> list[str]:
    """The words of a name that people are called by."""
    return [word for word in name.split() if word[:1].isupper() and word.rstrip(".") not in TITLES and len(word) > 1]
