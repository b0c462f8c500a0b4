"""A character’s new name stands wherever the old one did, in the same form, and nowhere else."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.anchor import Anchor, anchor_at, locate
from app.prose.document import document_of
from app.storyview.anchored import anchors_in
from app.storyview.canon import CanonFact
from app.storyview.cast import Character, Origin, Trait
from app.storyview.comments import Comment
from app.storyview.knowledge import Fact
from app.storyview.manuscript import Chapter, Work
from app.storyview.moment import Moment
from app.storyview.notes import Note
from app.storyview.places import Place
from app.storyview.scenes import opening_of, stretches
from app.storyview.story import StoryView
from app.storyview.things import Thing
from app.storyview.timeline import Scene
from app.verbs.changes import Change, made
from app.verbs.errors import VerbError
from app.verbs.name_finder import NewName, NewNames
from app.verbs.renaming import Renaming, character_called, proposed, suggested

KURT = Character("kurt", "Kurt Hummel", ("Kurt", "Mr. Hummel", "Porcelain"))
BURT = Character("burt", "Burt Hummel", ("Burt",))
NAMES = suggested(KURT, "Elliott James")


def _story(*texts: str, characters: tuple[Character, ...] = (KURT, BURT), **ledger) -> StoryView:
    chapters = tuple(Chapter(f"c{number}", document=document_of(text)) for number, text in enumerate(texts))
    return StoryView(chapters=chapters, characters=characters, **ledger)


def _changes(story: StoryView, names: tuple[NewName, ...] = NAMES, *, small: bool = False) -> list[Change]:
    return [one for group in proposed(story, Renaming("kurt", names, small)) for one in group.changes]


def _renamed(text: str, names: tuple[NewName, ...] = NAMES, *, small: bool = False, characters=(KURT,)) -> str:
    story = _story(text, characters=characters)
    return made(story, [one for one in _changes(story, names, small=small) if one.ticked]).chapters[0].document[0].text


def test_each_name_and_each_part_of_it_is_suggested_anew() -> None:
    assert (
        NewName("Kurt Hummel", "Elliott James"),
        NewName("Kurt", "Elliott"),
        NewName("Mr. Hummel", "Mr. James"),
        NewName("Porcelain", "Porcelain"),
        NewName("Hummel", "James"),
    ) == NAMES
    assert suggested(Character("x", "Cher"), "Madonna Ciccone") == (NewName("Cher", "Madonna Ciccone"),)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kurt Hummel’s coat, Kurt's hat, KURT!", "Elliott James’s coat, Elliott's hat, ELLIOTT!"),
        ("the Hummels’ door, the Hummels, Hummel-Anderson", "the Jameses’ door, the Jameses, James-Anderson"),
        ("K-Kurt, Ku—Kurt, K-K-kurt, ex-Kurt", "E-Elliott, El—Elliott, E-E-elliott, ex-Elliott"),
        ("Kurt\u00a0Hummel, Mr. Hummel, Porcelain", "Elliott James, Mr. James, Porcelain"),
        ("Kurtis and Kurt_ and Kurtz’s and kurt", "Kurtis and Kurt_ and Kurtz’s and kurt"),
        ("Kurt’d gone; Kurt’ll know", "Elliott’d gone; Elliott’ll know"),
        ("KURT HUMMEL’S", "ELLIOTT JAMES’S"),
    ],
)
def test_a_new_name_takes_the_form_of_the_old_one(before: str, after: str) -> None:
    assert _renamed(before) == after


def test_names_that_end_in_s() -> None:
    james = (NewName("James", "Blaine"),)
    assert _renamed("James’ hand, James’s hat, the Jameses", james) == "Blaine’s hand, Blaine’s hat, the Blaines"
    assert _renamed("‘It was James’ he said.", james) == "‘It was Blaine’ he said."
    assert _renamed("James’ hand", (NewName("James", "Jonas"),)) == "Jonas’ hand"
    (doubtful,) = _changes(_story("It was James’."), james)
    assert (doubtful.ticked, doubtful.text) == (False, "Blaine’s")


def test_small_letters_only_where_they_are_meant() -> None:
    assert _renamed("hey kurt") == "hey kurt"
    assert _renamed("hey kurt, kurt hummel", small=True) == "hey elliott, elliott james"


def test_what_may_be_somebody_else_is_not_ticked_and_says_why() -> None:
    changes = _changes(_story("Burt Hummel came. Hummel sat. Kurt Hummel sat."))
    assert [(one.old, one.ticked) for one in changes if one.spot.__class__.__name__ == "TextSpot"] == [
        ("Hummel", False), ("Hummel", False), ("Kurt Hummel", True),
    ]  # fmt: skip
    assert changes[0].reason == "Here it is Burt Hummel."
    assert changes[1].reason == "“Hummel” may be Burt Hummel too."


def test_what_may_be_a_word_is_not_ticked_where_every_word_is_written_large() -> None:
    will = (NewName("Will", "Dave"),)
    text = "Will you? “Will he?” said Will. Will’s hand. WILL. He will."
    story = _story(text, characters=(Character("kurt", "Will"),))
    inside = [(one.old, one.start, one.ticked) for one in _changes(story, will)[:5]]
    sure, doubtful = [("Will", 26, True), ("Will’s", 32, True)], ("WILL", 45, False)
    assert inside == [("Will", 0, False), ("Will", 11, False), *sure, doubtful]


def test_the_ledger_goes_with_it_and_its_spots_stay_with_their_words() -> None:
    text = "Kurt came. Then Kurt saw Kurt’s letter. Kurt left."
    story = _story(text)
    chapter = story.chapters[0]
    spot = anchor_at(chapter.document, "c0", 0, 11, 39)
    story = replace(
        story,
        chapters=(replace(chapter, title="Kurt’s Day", summary="Hummel goes."),),
        characters=(replace(KURT, traits=(Trait("fear", "that Kurt is lost", Moment(spot)),)), BURT),
        facts=(Fact("f", "Kurt is ill", ("Kurt’s cough", "illness"), Moment(spot)),),
        places=(Place("p", "Kurt’s Room", ("the den of Kurt",)),),
        scenes=(Scene("s", opening_of(chapter, stretches(chapter.document)[0]), "Kurt comes", synopsis="He, Kurt."),),
        notes=(Note("n", "On Kurt", "Kurt!", spot),),
        canon_facts=(CanonFact("k", "Kurt sings"),),
    )
    rewriting = made(story, [one for one in _changes(story) if one.ticked])
    chapter = rewriting.chapters[0]
    assert (chapter.title, chapter.summary) == ("Elliott’s Day", "Hummel goes.")  # the Hummel may be Burt
    said = {text for record in rewriting.put for text in _said(record)}
    assert {
        "Elliott James", "Elliott", "Mr. James", "Porcelain", "that Elliott is lost", "Elliott is ill",
        "Elliott’s cough", "illness", "Elliott’s Room", "the den of Elliott", "Elliott comes", "He, Elliott.",
        "On Elliott", "Elliott!",
    } <= said  # fmt: skip
    assert not any("Kurt" in text or "sings" in text for text in said)
    for anchor in (one for record in rewriting.put for one in anchors_in(record) if one.quote):
        assert anchor.quote == "Then Elliott saw Elliott’s letter."
        assert locate(anchor, chapter.document) is not None


def _said(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _said(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _said(getattr(value, field.name))


def test_who_is_meant_by_a_name() -> None:
    story = _story("x")
    assert character_called(story, "kurt hummel") is KURT
    assert character_called(story, "Porcelain") is KURT
    with pytest.raises(VerbError, match="Nobody"):
        character_called(story, "Rachel")


@given(st.lists(st.sampled_from(["Ada", "ADA", "A-Ada", "Adas", "Ada’s", " ", "x", "’", "ada", "-"]), max_size=12))
def test_renaming_there_and_back_gives_the_same_text(pieces: list[str]) -> None:
    text = "".join(pieces)

    def renamed(shown: str, old: str, new: str) -> str:
        for hit in reversed(list(NewNames([NewName(old, new)]).find(shown))):
            assert 0 <= hit.start < hit.end <= len(shown)
            assert old.lower() in shown[hit.start : hit.end].lower()
            shown = shown[: hit.start] + hit.text + shown[hit.end :]
        return shown

    there = renamed(text, "Ada", "Qev")
    assert renamed(there, "Qev", "Ada") == text


def test_the_works_header_comments_and_things_are_renamed_too() -> None:
    work = Work(title="Kurt’s Choice", relationships=("Kurt Hummel/Blaine Anderson",), summary="Kurt leaves.")
    story = replace(
        _story("Kurt sat."),
        work=work,
        comments=(Comment("m", Anchor("c0"), "Would Kurt say so?"),),
        things=(Thing("ring", "Kurt’s ring"),),
    )
    rewriting = made(story, [one for one in _changes(story) if one.ticked])
    assert rewriting.work == Work(
        title="Elliott’s Choice", relationships=("Elliott James/Blaine Anderson",), summary="Elliott leaves."
    )
    assert {getattr(one, "text", getattr(one, "name", "")) for one in rewriting.put} >= {
        "Would Elliott say so?", "Elliott’s ring",
    }  # fmt: skip


def test_tags_of_canon_people_stay_unless_ticked() -> None:
    work = Work(characters=("Kurt Hummel",), tags=("Kurt is Not Fine",), summary="Kurt leaves.")
    story = replace(_story("Kurt sat.", characters=(replace(KURT, origin=Origin.CANON),)), work=work)
    doubtful = [one.source for one in _changes(story) if not one.ticked]
    assert doubtful == ["Kurt Hummel", "Kurt is Not Fine"]
