"""Mistakes about days, places, bodies, bonds and things, planted in a real fic: each found at its sentence."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.continuity import Finding, Severity, check
from app.manuscript import read_manuscript
from app.prose.anchor import Anchor
from app.prose.edits import edit_paragraph
from app.storyview.cast import Character, Relationship, RelationshipChange, RelationshipMoment, Trait
from app.storyview.conditions import Condition, ConditionKind
from app.storyview.knowledge import Fact, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.places import Place
from app.storyview.story import StoryView
from app.storyview.things import Thing, Whereabouts
from app.storyview.timeline import Event, PointKind, Scene, TimeConstraint, TimePoint

MANUSCRIPT = Path(__file__).resolve().parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"

pytestmark = pytest.mark.skipif(not MANUSCRIPT.exists(), reason="the shared manuscripts are not here")

HE, SHE = "he/him", "she/her"
CAST = (
    Character("kurt", "Kurt Hummel", ("Kurt", "Mr. Hummel"), HE, birth="1989-05-27",
              traits=(Trait("eyes", "blue"), Trait("height", "5'10\""), Trait("hand", "right-handed"))),
    Character("blaine", "Blaine Anderson", ("Blaine",), HE,
              traits=(Trait("eyes", "hazel"), Trait("hair", "dark curly"))),
    Character("sebastian", "Sebastian Smythe", ("Sebastian", "Seb"), HE),
    Character("rachel", "Rachel Berry", ("Rachel",), SHE, traits=(Trait("eyes", "brown"), Trait("hair", "long brown"))),
    Character("cooper", "Cooper Anderson", ("Cooper", "Coop"), HE),
    Character("nelson", "Nelson", (), HE),
    Character("jesse", "Jesse St. James", ("Jesse",), HE),
    Character("burt", "Burt Hummel", ("Burt",), HE),
    Character("carole", "Carole", (), SHE),
    Character("finn", "Finn", (), HE),
    Character("sam", "Sam", (), HE),
    Character("mercedes", "Mercedes", (), SHE),
    Character("marcy", "Marcy", (), SHE),
)  # fmt: skip
PROLOGUE, CHAPTER_1 = (TimePoint(PointKind.SCENE, name) for name in ("the-apartment", "opening-night"))
DIVORCE, MUGGING = (TimePoint(PointKind.EVENT, name) for name in ("the-divorce", "the-mugging"))
END = "And with that, Kurt left."
TALKS = "he doesn't remember that you're divorced"


def at(chapter: str, quote: str) -> Moment:
    return Moment(Anchor(chapter, quote=quote))


def begins(moment: Moment) -> RelationshipMoment:
    return RelationshipMoment(RelationshipChange.BEGINS, moment)


@pytest.fixture(scope="module")
def story() -> StoryView:
    manuscript = read_manuscript(MANUSCRIPT).manuscript
    ids = ("prologue", "chapter-1")
    divorced = RelationshipMoment(RelationshipChange.ENDS, Moment(event="the-divorce"))
    mugged = at("chapter-1", "He got mugged last night")
    return StoryView(
        work=manuscript.work,
        chapters=tuple(replace(one, id=name) for name, one in zip(ids, manuscript.chapters, strict=True)),
        characters=CAST,
        relationships=(
            Relationship("married", "kurt", "blaine", "married", (begins(Moment()), divorced)),
            Relationship("dating", "kurt", "nelson", "dating", (begins(Moment(event="first-date")),)),
        ),
        places=(
            Place("apartment", "Kurt and Blaine's apartment"),
            Place("theatre", "The theatre", ("Broadway",)),
            Place("metro", "Metro", ("the hospital",)),
            Place("washington", "Washington", ("D.C.",)),
        ),
        scenes=(
            Scene("the-apartment", Anchor("prologue"), "", "kurt", "apartment", ("kurt", "blaine", "sebastian"),
                  "2018-03-14 21:00"),
            Scene("opening-night", Anchor("chapter-1"), "", "kurt", "theatre", ("kurt", "rachel", "jesse", "nelson"),
                  "2021-03-13 19:30", lasts_at_least=180),
        ),
        events=(
            Event("the-divorce", "The divorce", participants=("kurt", "blaine")),
            Event("the-mugging", "Blaine is mugged", participants=("blaine",), anchor=mugged.anchor),
            Event("first-date", "Kurt’s first date with Nelson", "2020-12-12", ("kurt", "nelson")),
        ),
        time_constraints=(
            TimeConstraint("t1", PROLOGUE, CHAPTER_1, 30 * 43_830, 42 * 43_830, "Three years later"),
            TimeConstraint("t2", PROLOGUE, DIVORCE),
            TimeConstraint("t3", DIVORCE, CHAPTER_1),
            TimeConstraint("t4", MUGGING, CHAPTER_1, 360, 2880, "last night"),
        ),
        facts=(
            Fact("divorce", "Kurt and Blaine are divorced", ("divorce", "divorced", "ex-husband", "my ex"),
                 holds_from=Moment(event="the-divorce")),
        ),
        knowledge_changes=(
            KnowledgeChange("k1", "divorce", "kurt", Stance.KNOWS, Moment(event="the-divorce"), How.SAW),
            KnowledgeChange("k2", "divorce", "blaine", Stance.KNOWS, Moment(event="the-divorce"), How.SAW),
            KnowledgeChange("k3", "divorce", "blaine", Stance.HAS_FORGOTTEN, at("chapter-1", TALKS), How.FORGOT),
            KnowledgeChange("k4", "divorce", "cooper", Stance.KNOWS, at("chapter-1", TALKS)),
        ),
        conditions=(
            Condition("leg", "blaine", ConditionKind.INJURED, "a broken leg and ribs", Moment(event="the-mugging")),
            Condition("dc", "burt", ConditionKind.AWAY, "in D.C.", Moment()),
            Condition("dead", "sebastian", ConditionKind.DEAD, "shot", Moment(event="the-divorce")),
        ),
        things=(
            Thing("roses", "red tipped yellow roses", ("yellow roses",),
                  (Whereabouts(Moment(), "kurt"), Whereabouts(at("prologue", "slipped through his"), "", "apartment"))),
        ),
    )  # fmt: skip


def planted_at(story: StoryView, after: str, planted: str) -> tuple[Finding, ...]:
    """What is found once some words stand after others."""
    chapters = list(story.chapters)
    chapter, number = next(
        (place, number)
        for place, one in enumerate(chapters)
        for number, paragraph in enumerate(one.document)
        if after in paragraph.text
    )
    text = chapters[chapter].document[number].text
    place = text.index(after) + len(after)
    document = edit_paragraph(chapters[chapter].document, number, place, place, planted)
    chapters[chapter] = replace(chapters[chapter], document=document)
    return check(replace(story, chapters=tuple(chapters)))


def test_nothing_false_is_said_of_the_clean_one(story: StoryView) -> None:
    assert [one for one in check(story) if one.severity is not Severity.HINT] == []


@pytest.mark.parametrize(
    ("after", "planted", "rule", "words"),
    [
        (END, " Blaine's brown eyes were wet.", None, None),  # hazel may be called so
        (END, " Blaine's blue eyes were wet.", "trait_changed", "blue"),
        (END, " Blaine wiped his face. His eyes were green.", None, None),
        (END, " Blaine ran a hand through his blond hair.", "trait_changed", "blond"),
        (END, " Kurt, six foot four in his boots, had to stoop.", "trait_changed", "six foot four"),
        (END, " Kurt was left-handed, and it showed.", "trait_changed", "left"),
        ("his boyfriend, Nelson.", " Nelson's blue eyes shone. Later, Nelson's brown eyes were sad.",
         "trait_told_twice", "brown"),
        ("You'll stun them all.\"", " Rachel shook out her short hair.", "trait_changed", "short"),
        ("sarcastically.", " Sebastian laughed from the wings.", "appears_when_gone", "Sebastian laughed"),
        ("take his seat in the lighting booth.", " \"Hello, Kurt,\" said Sebastian.",
         "appears_when_gone", "\"Hello, Kurt,\""),
        ("Tony-worthy.", " Burt walked in with a bag of popcorn.", None, None),  # a telephone rings in the scene
        ("told Kurt with a pointed look that she thought Blaine had a death wish.",
         " Blaine ran up the stairs.", "injury_forgotten", "ran"),
        (TALKS + ".\"", " Blaine jumped out of the bed and ran to the door.", "injury_forgotten", "jumped"),
        ("sight of his boyfriend.", " He wanted to kiss his husband.", None, None),  # wanted, and not said to be so
        ("sight of his boyfriend.", " Kurt waved at his husband.", "untrue_relation", "husband"),
        ("Spare me the details, please,\" Kurt interrupted, fury making his voice shake.",
         " Kurt glared at his ex-husband.", "untrue_relation", "ex-husband"),
        ("Spare me the details, please,\" Kurt interrupted, fury making his voice shake.",
         " Kurt had never had a boyfriend.", None, None),
        ("He had Nelson.", " He and Nelson had been dating for two years.", "length_of_time", "two years"),
        (END, " It was Tuesday.", "weekday_date", "Tuesday"),
        (END, " It was Wednesday.", None, None),
        (END, " On Friday, March 16th he would sign.", None, None),
        (END, " On Friday, March 14th, 2018, it was over.", "weekday_date", "Friday"),
        (END, " On Monday, March 19th, he would call; on Tuesday, March 19th, not.",
         "weekday_date", "Tuesday"),
        (END, " Kurt was thirty-one.", "age_mismatch", "thirty-one"),
        ("sarcastically.", " Kurt lifted the yellow roses to his face.", "left_behind", "yellow roses"),
        ("Picking it up as slowly", " he said. Kurt lifted the yellow roses", None, None),
    ],
)  # fmt: skip
def test_a_planted_mistake_is_found_at_its_words(
    story: StoryView, after: str, planted: str, rule: str | None, words: str | None
) -> None:
    found = [one for one in planted_at(story, after, planted) if one.severity is not Severity.HINT]
    expected = [] if rule is None else [(rule, words)]
    assert [(one.rule, one.anchor and one.anchor.quote) for one in found] == expected


def test_a_season_that_is_not_the_scenes_is_worth_a_look(story: StoryView) -> None:
    (one,) = planted_at(story, END, " He stepped out into the August heat.")
    assert (one.rule, one.severity, one.anchor and one.anchor.quote) == ("season_date", Severity.HINT, "August")


def test_who_is_listed_though_dead_or_at_another_place(story: StoryView) -> None:
    night = story.scenes[1]
    listed = replace(story, scenes=(story.scenes[0], replace(night, present=(*night.present, "sebastian"))))
    assert "appears_when_gone" in {one.rule for one in check(listed) if one.severity is Severity.ERROR}
    dinner = Event("dinner", "Dinner in D.C.", "2021-03-13 20:00", ("rachel",), "washington")
    twice = replace(story, events=(*story.events, dinner))
    (one,) = [one for one in check(twice) if one.severity is Severity.ERROR]
    assert (one.rule, one.anchor) == ("two_places", night.opening)


def test_a_heading_that_counts_wrong(story: StoryView) -> None:
    recorded = replace(story, scenes=(story.scenes[0], replace(story.scenes[1], when="2019-06-01 19:30")))
    early = replace(recorded, time_constraints=story.time_constraints[1:])
    found = [one for one in check(early) if one.rule == "length_of_time"]
    assert [one.anchor and one.anchor.quote for one in found if one.subject == "opening-night"] == ["Three years later"]
