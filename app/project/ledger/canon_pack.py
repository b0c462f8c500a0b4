"""A pack of canon facts: what authors of one fandom share. Nothing of a fic's own text, cast notes or plans is in it.

The file is YAML (or JSON, which is YAML)::

    headcanon_canon_pack: '1'
    fandom: Glee
    about: Seasons 1 to 5, checked against the transcripts
    characters:
    - name: Kurt Hummel
      aliases: [Kurt]
      pronouns: he/him
    canon:
    - id: kurt-eyes
      statement: Kurt has blue eyes
      source: 1x01
      character: Kurt Hummel
      trait: eyes
      value: blue
      denied_by: [brown-eyed]
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.project.ledger.plain_yaml import PlainYamlProblem, plain_dump, plain_yaml, what_is_wrong
from app.project.ledger.read import LedgerError
from app.project.slugs import unused_slug
from app.storyview.canon import CanonFact
from app.storyview.cast import Character, Origin
from app.storyview.said import said
from app.storyview.story import StoryView

_HEADING = """\
# A Headcanon pack of canon facts, to share within a fandom.
# Read into a project by: headcanon canon import FIC.fic THIS-FILE
"""
_MAX_CHARACTERS = 5_000_000  #: a pack larger than this is refused

_Name = Annotated[str, Field(min_length=1, max_length=2_000)]
_Text = Annotated[str, Field(max_length=2_000)]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class PackCharacter(_Entry):
    """Somebody that facts of a pack speak of."""

    name: _Name
    aliases: tuple[_Name, ...] = ()
    pronouns: _Text = ""


class PackFact(_Entry):
    """A canon fact; ``character`` is a name or an alias."""

    id: _Text = ""
    statement: _Name
    source: _Text = ""
    character: _Text = ""
    trait: _Text = ""
    value: _Text = ""
    denied_by: tuple[_Name, ...] = ()


class CanonPack(_Entry):
    """A whole pack."""

    headcanon_canon_pack: Literal["1"]
    fandom: _Text = ""
    about: _Text = ""
    characters: tuple[PackCharacter, ...] = ()
    canon: tuple[PackFact, ...] = ()


@dataclass(frozen=True, slots=True)
class PackTaken:
    """What a pack comes to in a story: its facts and, where they are wanted, characters as records to put in.

    ``unknown`` are the names that facts speak of and the cast does not have: those facts are taken without them.
    """

    put: tuple[CanonFact | Character, ...]
    added: int
    changed: int
    same: int
    new_characters: tuple[str, ...]
    unknown: tuple[str, ...]


def pack_text(story: StoryView, about: str = "") -> str:
    """The canon facts of a story as a pack. Equal facts give equal bytes."""
    spoken_of = {one.character for one in story.canon_facts}
    pack = CanonPack(
        headcanon_canon_pack="1",
        fandom=", ".join(story.work.fandoms),
        about=about,
        characters=tuple(
            PackCharacter(name=one.name, aliases=one.aliases, pronouns=one.pronouns)
            for one in story.characters
            if one.id in spoken_of
        ),
        canon=tuple(
            PackFact(
                id=one.id,
                statement=one.statement,
                source=one.source,
                character=character.name if (character := story.character(one.character)) else "",
                trait=one.trait,
                value=one.value,
                denied_by=one.denied_by,
            )
            for one in story.canon_facts
        ),
    )
    content = {"headcanon_canon_pack": "1", **pack.model_dump(mode="json", exclude_defaults=True)}
    return _HEADING + plain_dump(content)


def read_pack(text: str) -> CanonPack:
    """A pack from its file's text. Raises LedgerError, which says what is wrong with it."""
    if len(text) > _MAX_CHARACTERS:
        raise LedgerError(said("This file is far too large to be a canon pack. Nothing was changed."))
    try:
        content = plain_yaml(text)
    except PlainYamlProblem as error:
        raise LedgerError(
            said("The canon pack can’t be read: {problem}. Nothing was changed.", problem=str(error))
        ) from error
    if not isinstance(content, dict) or "headcanon_canon_pack" not in content:
        raise LedgerError(
            said("This is not a canon pack: it should begin with “headcanon_canon_pack: '1'”. Nothing was changed.")
        )
    if content["headcanon_canon_pack"] != "1":
        raise LedgerError(said("This canon pack is for a newer Headcanon. Nothing was changed."))
    try:
        return CanonPack.model_validate({key: value for key, value in content.items() if value != ""})
    except ValidationError as error:
        raise LedgerError(
            said("The canon pack can’t be read: {problem}. Nothing was changed.", problem=what_is_wrong(error, content))
        ) from error


def taken_into(story: StoryView, pack: CanonPack, taken_ids: Iterable[str], *, with_cast: bool = False) -> PackTaken:
    """What a pack changes in a story: facts are known again by their id, or by what they state.

    ``taken_ids`` are all ids of the project. ``with_cast`` adds those whom facts speak of and the cast does not have.
    """
    ids = set(taken_ids)
    people = {name.casefold(): one.id for one in story.characters for name in one.names}
    put: list[CanonFact | Character] = []
    new: list[str] = []
    by_name = {name.casefold(): one for one in pack.characters for name in (one.name, *one.aliases)}
    unknown: dict[str, None] = {}
    known = {one.id: one for one in story.canon_facts}
    stated = {_plain(one.statement): one for one in story.canon_facts}
    added = changed = same = 0
    seen: dict[str, CanonFact] = {}
    for entry in pack.canon:
        owner = _owner(entry.character, people, by_name)
        if entry.character and not owner and with_cast:
            made = _character(entry.character, by_name, ids)
            ids.add(made.id)
            people.update({name.casefold(): made.id for name in made.names})
            put.append(made)
            new.append(made.name)
            owner = made.id
        if entry.character and not owner:
            unknown[entry.character] = None
        old = stated.get(_plain(entry.statement)) or known.get(entry.id)
        fact = CanonFact(
            old.id if old else unused_slug(entry.id or entry.statement, ids), entry.statement, entry.source,
            owner or (old.character if old else ""), entry.trait, entry.value, entry.denied_by,
        )  # fmt: skip
        if fact.id in seen or fact == old:
            same += 1
            continue
        ids.add(fact.id)
        seen[fact.id] = fact
        stated[_plain(fact.statement)] = fact
        put.append(fact)
        added += old is None
        changed += old is not None
    return PackTaken(tuple(put), added, changed, same, tuple(new), tuple(unknown))


def _owner(name: str, people: dict[str, str], by_name: dict[str, PackCharacter]) -> str:
    """The id of the cast's member that is called so, or whom the pack calls so too."""
    if not name:
        return ""
    entry = by_name.get(name.casefold())
    names = (name, *((entry.name, *entry.aliases) if entry is not None else ()))
    return next((people[one.casefold()] for one in names if one.casefold() in people), "")


def _character(name: str, by_name: dict[str, PackCharacter], ids: set[str]) -> Character:
    entry = by_name.get(name.casefold()) or PackCharacter(name=name)
    made = Character(unused_slug(entry.name, ids), entry.name, entry.aliases, entry.pronouns, origin=Origin.CANON)
    return replace(made, aliases=tuple(one for one in dict.fromkeys(entry.aliases) if one != entry.name))


def _plain(statement: str) -> str:
    return " ".join(statement.casefold().split()).rstrip(".")
