"""Each rule finds its mistake at its words, and is silent where there is none."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.continuity import Finding, Severity, check
from app.continuity.rules import all_rules
from app.manuscript import read_manuscript
from app.prose.anchor import Anchor
from app.prose.edits import edit_paragraph
from app.storyview.canon import Divergence
from app.storyview.cast import Character, Relationship, RelationshipChange, RelationshipMoment, Trait
from app.storyview.knowledge import Fact, KnowledgeChange, Stance
from app.storyview.language import DictionaryWord, Dismissal
from app.storyview.moment import Moment
from app.storyview.notes import Note
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, TimeConstraint, TimePoint
from tests.continuity.conftest import at, chapter

MANUSCRIPT = Path(__file__).resolve().parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"


def story(*texts: str, **more) -> StoryView:
    cast = (
        Character(
            "marguerite",
            "Marguerite Ashdown",
            ("Marguerite",),
            "she/her",
            birth="1988-09-03",
            traits=(Trait("eyes", "brown"),),
        ),
        Character("tom", "Tom Hale", ("Tom",), birth="1991"),
    )
    more.setdefault("scenes", (Scene("s", Anchor("c"), when="2020-06-13", point_of_view="marguerite"),))
    return StoryView(chapters=(chapter("c", *texts),), characters=cast, **more)


def found(view: StoryView, rule: str) -> list[Finding]:
    return [one for one in check(view) if one.rule == rule]


def words(findings: list[Finding]) -> list[str]:
    return [one.anchor.quote for one in findings if one.anchor is not None]


def test_every_rule_says_what_it_means() -> None:
    names = [rule.name for rule in all_rules()]
    assert len(names) == len(set(names)) >= 7
    assert all(rule.title and rule.meaning for rule in all_rules())


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Marguerite was twenty-nine, and tired.", ["twenty-nine"]),
        ("Marguerite, 29, sat down.", ["29"]),
        ("The twenty-nine-year-old Marguerite sat.", ["twenty-nine"]),
        ("It was 29-year-old Marguerite who sat.", ["29"]),
        ("Marguerite was thirty-one, and tired.", []),
        ("Tom was twenty-eight.", []),
        ("Tom was twenty-nine.", []),
        ("Tom had just turned thirty.", ["thirty"]),
        ("When Marguerite was twelve, it rained.", []),
        ("Marguerite was two streets away.", []),
        ("If there ever was a fool, Marguerite was one.", []),
        ("The summer Marguerite was sixteen, they met.", []),
        ("In 2010, Marguerite was sixteen.", []),
        ("Ten years ago Marguerite was nineteen.", []),
        ("Marguerite was twelve years old when her mother died.", []),
        ("Marguerite was twelve years old that summer.", []),
        ("Marguerite was twenty-nine years old and tired.", ["twenty-nine"]),
        ("It rained. Marguerite was twenty-nine years old.", ["twenty-nine"]),
        ("At forty-one, Marguerite had had enough.", ["forty-one"]),
        ("At ten, Marguerite left.", []),
        ("Next year Marguerite turned thirty.", []),
        ("“Marguerite was twelve,” said Tom.", []),
    ],
)
def test_an_age_is_held_against_birth_and_date(text: str, stated: list[str]) -> None:
    assert words(found(story(text), "age_mismatch")) == stated


def test_the_right_age_is_offered_as_it_is_written() -> None:
    (one,) = found(story("Marguerite was twenty-nine."), "age_mismatch")
    assert one.fix == "thirty-one"


@pytest.mark.parametrize(
    ("text", "colours"),
    [
        ("Marguerite’s grey eyes were wet.", ["grey"]),
        ("Marguerite's brown eyes were wet.", []),
        ("Marguerite lifted her blue eyes.", ["blue"]),
        ("Blue-eyed Marguerite laughed.", ["Blue"]),
        ("Marguerite looked into Tom’s green eyes.", []),
        ("Marguerite and Tom: her green eyes met his.", []),
        ("The cat’s green eyes followed Marguerite.", []),
        ("The man with green eyes looked at Marguerite.", []),
        ("Marguerite liked the blue-eyed man.", []),
        ("Marguerite was blue-eyed and tall.", ["blue"]),
        ("Marguerite stared into her blue eyes.", []),
        ("Marguerite closed his green eyes.", []),
        ("Marguerite had seen green eyes before.", []),
        ("Marguerite had wide green eyes.", ["green"]),
        ("Marguerite raised her bright green eyes to Tom.", ["green"]),
        ("Marguerite’s hazel eyes shone.", []),
    ],
)
def test_eyes_stay_what_they_are(text: str, colours: list[str]) -> None:
    assert words(found(story(text), "trait_changed")) == colours


def test_a_colour_that_changed_is_held_against_the_one_of_its_time() -> None:
    hair = (Trait("hair", "brown"), Trait("hair", "red", at("c", "dyed it")))
    cast = (Character("marguerite", "Marguerite", traits=hair),)
    texts = ("Marguerite’s red hair shone.", "She dyed it.", "Marguerite’s brown hair shone.", "Marguerite’s red hair.")
    view = replace(story(*texts), characters=cast)
    assert [(one.anchor and one.anchor.quote, one.fix) for one in found(view, "trait_changed")] == [
        ("red", "brown"), ("brown", "red"),
    ]  # fmt: skip


def test_a_slip_in_a_name_is_found_and_other_words_are_left() -> None:
    text = "Marguerite sat. Marguerite rose. Marguerit left. Margaret came. The Marguerites waved."
    (one,) = found(story(text), "near_name")
    assert (one.anchor and one.anchor.quote, one.fix) == ("Marguerit", "Marguerite")
    assert found(story(text, dictionary=(DictionaryWord("Marguerit"),)), "near_name") == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On Tuesday, 13 June 2020 it rained.", ["Tuesday"]),
        ("On Saturday, 13 June 2020 it rained.", []),
        ("On Monday, June 13th, 2020 it rained.", ["Monday"]),
        ("13 June 2020 was a Friday.", ["Friday"]),
        ("On Tuesday the 31 February 2020.", []),
    ],
)
def test_weekdays_fall_on_their_dates(text: str, days: list[str]) -> None:
    assert words(found(story(text), "weekday_date")) == days


def secret(*texts: str, **changes: tuple[Stance, Moment]) -> StoryView:
    fact = Fact("f", "The will is forged", ("forged", "the will"))
    made = tuple(KnowledgeChange(f"k{who}", "f", who, *change) for who, change in changes.items())
    return story(*texts, facts=(fact,), knowledge_changes=made)


def test_who_learns_later_may_not_speak_of_it_now() -> None:
    view = secret("“It was forged,” said Tom.", "Later Tom read it.", tom=(Stance.KNOWS, at("c", "Later Tom read")))
    (one,) = found(view, "speaks_before_knowing")
    assert (one.severity, one.anchor and one.anchor.quote) == (Severity.ERROR, "forged")
    assert [proof.anchor and proof.anchor.quote for proof in one.evidence] == ["Later Tom read"]
    assert "Tom" in one.evidence[0].says


def test_who_has_forgotten_may_not_speak_of_it() -> None:
    view = secret("Tom forgot.", "“It was forged,” said Tom.", tom=(Stance.HAS_FORGOTTEN, at("c", "Tom forgot")))
    (one,) = found(view, "speaks_before_knowing")
    assert one.severity is Severity.ERROR
    assert one.evidence[0].anchor
    assert one.evidence[0].anchor.quote == "Tom forgot"


def test_who_knows_may_speak_and_who_is_named_only_is_not_speaking() -> None:
    known = secret("Tom saw it. “It was forged,” said Tom.", tom=(Stance.KNOWS, at("c", "Tom saw it")))
    assert found(known, "speaks_before_knowing") == []
    assert found(secret("“It was forged,” he said to Tom."), "speaks_before_knowing") == []


def test_one_of_whom_nothing_is_said_is_only_hinted_at() -> None:
    (one,) = found(secret("“It was forged,” said Tom."), "speaks_before_knowing")
    assert one.severity is Severity.HINT


def test_thinking_of_it_in_ones_own_scene_is_warned_of() -> None:
    view = secret("The will lay there.", "She learned.", marguerite=(Stance.KNOWS, at("c", "She learned")))
    (one,) = found(view, "speaks_before_knowing")
    assert (one.severity, one.anchor and one.anchor.quote) == (Severity.WARNING, "The will")


@pytest.mark.parametrize("said", ["“Was it forged?” said Tom.", "“If it was forged, run,” said Tom."])
def test_who_asks_or_supposes_need_not_know(said: str) -> None:
    view = secret(said, "Later Tom read it.", tom=(Stance.KNOWS, at("c", "Later Tom read")))
    assert [one.severity for one in found(view, "speaks_before_knowing")] == [Severity.HINT]


def test_who_learns_in_a_lost_place_is_only_hinted_at() -> None:
    """Nothing is sure where the ledger's own evidence is gone."""
    view = secret("“It was forged,” said Tom.", tom=(Stance.KNOWS, at("gone", "Later Tom read")))
    assert [one.severity for one in found(view, "speaks_before_knowing")] == [Severity.HINT]


def test_before_a_fact_holds_its_cues_are_plain_words() -> None:
    view = secret("“I want it forged,” said Tom.", "Then it was done.", tom=(Stance.KNOWS, at("c", "Then it was")))
    later = replace(view, facts=(replace(view.facts[0], holds_from=at("c", "Then it was")),))
    assert found(later, "speaks_before_knowing") == []


def test_lost_evidence_is_told() -> None:
    view = secret("Text.", tom=(Stance.KNOWS, at("c", "words that are gone")))
    (one,) = found(view, "lost_anchor")
    assert "words that are gone" in one.explanation


def test_a_dismissal_lasts_while_its_words_stand_wherever_they_go() -> None:
    view = story("Marguerite was twenty-nine.")
    (one,) = found(view, "age_mismatch")
    quiet = replace(view, dismissals=(Dismissal("d", one.rule, one.anchor, one.subject),))
    assert found(quiet, "age_mismatch") == []
    document = edit_paragraph(quiet.chapters[0].document, 0, 0, 0, "It was late. ")
    edited = replace(quiet, chapters=(replace(quiet.chapters[0], document=document),))
    assert found(edited, "age_mismatch") == []
    again = edit_paragraph(document, 0, len(document[0].text), len(document[0].text), " Marguerite was twelve.")
    both = replace(quiet, chapters=(replace(quiet.chapters[0], document=again),))
    assert words(found(both, "age_mismatch")) == ["twelve"]


def test_a_check_can_be_stopped_and_says_how_far_it_is() -> None:
    told: list[float] = []
    view = story("Marguerite was twenty-nine.")
    assert check(view, cancelled=lambda: True) == ()
    check(view, progress=lambda part, _: told.append(part))
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_check_stops_in_the_middle() -> None:
    asked = 0

    def after_a_while() -> bool:
        nonlocal asked
        asked += 1
        return asked > 4

    view = story("On Tuesday, 13 June 2020, Marguerite was twenty-nine.")
    assert len(check(view, cancelled=after_a_while)) < len(check(view))


def test_a_lost_spot_is_told_of_whatever_stands_on_it() -> None:
    gone = at("c", "words that are gone")
    assert gone.anchor is not None
    view = replace(
        story("Text."),
        characters=(Character("tom", "Tom", traits=(Trait("hair", "red", gone),)), Character("una", "Una")),
        relationships=(
            Relationship("r", "tom", "una", "married", (RelationshipMoment(RelationshipChange.BEGINS, gone),)),
        ),
        scenes=(Scene("s", gone.anchor),),
        events=(Event("e", "The fire", anchor=gone.anchor),),
        time_constraints=(
            TimeConstraint("t", TimePoint(PointKind.EVENT, "e"), TimePoint(PointKind.SCENE, "s"), anchor=gone.anchor),
        ),
        facts=(Fact("f", "A secret", holds_from=gone, holds_until=gone),),
        knowledge_changes=(KnowledgeChange("k", "f", "tom", Stance.KNOWS, gone),),
        notes=(Note("n", "Mend this", anchor=gone.anchor),),
        divergences=(Divergence("d", "x", "It rained", since=gone),),
    )
    lost = found(view, "lost_anchor")
    assert len(lost) == 10
    assert {one.severity for one in lost} == {Severity.HINT}


@pytest.mark.skipif(not MANUSCRIPT.exists(), reason="the shared manuscripts are not here")
def test_a_real_fic_with_its_cast_has_no_false_error() -> None:
    manuscript = read_manuscript(MANUSCRIPT).manuscript
    chapters = tuple(replace(one, id=f"c{number}") for number, one in enumerate(manuscript.chapters))
    names = ("Kurt", "Blaine", "Sebastian", "Rachel", "Cooper", "Nelson", "Jesse", "Finn", "Sam", "Mercedes")
    cast = tuple(Character(name.lower(), name) for name in names)
    view = StoryView(manuscript.work, chapters, cast)
    assert [one for one in check(view) if one.severity is not Severity.HINT] == []
