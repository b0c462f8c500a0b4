"""A real fic with an honest ledger: the right answers, and nothing false said of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.continuity import KnowledgeIndex, Severity, StoryPoint, check, end_of_story
from app.manuscript import read_manuscript
from app.prose.anchor import Anchor
from app.prose.edits import edit_paragraph
from app.storyview.cast import Character, Trait
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, TimeConstraint, TimePoint

MANUSCRIPT = Path(__file__).resolve().parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"

pytestmark = pytest.mark.skipif(not MANUSCRIPT.exists(), reason="the shared manuscripts are not here")

CAST = (
    Character("kurt", "Kurt Hummel", ("Kurt", "Mr. Hummel"), "he/him", birth="1989", traits=(Trait("eyes", "blue"),)),
    Character("blaine", "Blaine Anderson", ("Blaine",), "he/him", traits=(Trait("hair", "dark"),)),
    Character("rachel", "Rachel Berry", ("Rachel",), "she/her"),
    Character("cooper", "Cooper Anderson", ("Cooper", "Coop"), "he/him"),
    Character("sebastian", "Sebastian Smythe", ("Sebastian", "Seb"), "he/him"),
    *(Character(name.lower(), name) for name in ("Nelson", "Finn", "Sam", "Mercedes", "Burt", "Carole", "Jesse")),
)
CUES = ("divorce", "divorced", "ex-husband", "my ex", "his ex")
PROLOGUE, CHAPTER_1 = (TimePoint(PointKind.SCENE, name) for name in ("apartment", "opening-night"))
DIVORCE = TimePoint(PointKind.EVENT, "divorce")


def at(chapter: str, quote: str) -> Moment:
    return Moment(Anchor(chapter, quote=quote))


def change(number: int, holder: str, stance: Stance, moment: Moment, how: How, source: str = "") -> KnowledgeChange:
    return KnowledgeChange(f"k{number}", "divorced", holder, stance, moment, how, source)


@pytest.fixture(scope="module")
def story() -> StoryView:
    manuscript = read_manuscript(MANUSCRIPT).manuscript
    ids = ("prologue", "chapter-1")
    chapters = tuple(replace(one, id=name) for name, one in zip(ids, manuscript.chapters, strict=True))
    told = at("chapter-1", "doesn't remember that you're divorced")
    return StoryView(
        work=manuscript.work,
        chapters=chapters,
        characters=CAST,
        scenes=(
            Scene(
                "apartment",
                Anchor("prologue"),
                point_of_view="kurt",
                present=("kurt", "blaine", "sebastian"),
                when="2018",
            ),
            Scene(
                "opening-night",
                Anchor("chapter-1"),
                point_of_view="kurt",
                present=("kurt", "rachel", "nelson", "jesse"),
            ),
        ),
        events=(Event("divorce", "The divorce", participants=("kurt", "blaine")),),
        time_constraints=(
            TimeConstraint("t1", PROLOGUE, DIVORCE),
            TimeConstraint("t2", DIVORCE, CHAPTER_1),
            TimeConstraint("t3", PROLOGUE, CHAPTER_1, 30 * 43_830, 42 * 43_830, "Three years later"),
        ),
        facts=(Fact("divorced", "Kurt and Blaine are divorced", CUES, holds_from=Moment(event="divorce")),),
        knowledge_changes=(
            change(1, "kurt", Stance.KNOWS, at("prologue", "I want a divorce"), How.SAW),
            change(2, "blaine", Stance.KNOWS, at("prologue", "I want a divorce"), How.TOLD, "kurt"),
            change(3, "rachel", Stance.KNOWS, at("chapter-1", "he'd gone to Rachel's"), How.TOLD, "kurt"),
            change(4, "cooper", Stance.KNOWS, Moment(event="divorce"), How.UNSTATED),
            change(5, "blaine", Stance.HAS_FORGOTTEN, told, How.FORGOT),
            change(6, READER, Stance.KNOWS, at("chapter-1", "After the divorce"), How.READ),
        ),
    )


def stances(story: StoryView, point: StoryPoint) -> dict[str, Stance | None]:
    return {one.holder: one.stance for one in KnowledgeIndex(story).states("divorced", point) if one.stated}


def test_who_knows_of_the_divorce_at_the_end(story: StoryView) -> None:
    assert stances(story, end_of_story(story)) == {
        "kurt": Stance.KNOWS, "rachel": Stance.KNOWS, "cooper": Stance.KNOWS, "blaine": Stance.HAS_FORGOTTEN,
        READER: Stance.KNOWS,
    }  # fmt: skip
    states = {one.holder: one for one in KnowledgeIndex(story).states("divorced", end_of_story(story))}
    assert states["blaine"].because[-1].sentence.endswith("Kurt…he doesn't remember that you're divorced.\"")
    assert {states[name].stance for name in ("nelson", "burt")} == {Stance.DOES_NOT_KNOW}


def test_who_knew_of_it_before(story: StoryView) -> None:
    assert stances(story, StoryPoint(0, 0, 0)) == {}
    assert stances(story, StoryPoint(1, 0, 0)) == {
        "kurt": Stance.KNOWS, "blaine": Stance.KNOWS, "cooper": Stance.KNOWS,
    }  # fmt: skip


def test_nothing_false_is_said_of_it(story: StoryView) -> None:
    assert check(story) == ()
    always = replace(story, facts=(replace(story.facts[0], holds_from=None),))
    assert [one for one in check(always) if one.severity is Severity.ERROR] == []


@pytest.mark.parametrize(
    ("after", "planted", "rule", "words"),
    [
        ("how's Blaine?\"", " \"We are divorced,\" Blaine whispered. It was over.", None, None),
        ("that you're divorced.\"", " \"Since the divorce,\" said Blaine.", "speaks_before_knowing", "divorce"),
        ("And with that, Kurt left.", " Kurt’s green eyes were wet.", "trait_changed", "green"),
        ("And with that, Kurt left.", " Kurt was forty-one.", "age_mismatch", "forty-one"),
        ("And with that, Kurt left.", " Sebastien was gone.", "near_name", "Sebastien"),
        ("And with that, Kurt left.", " It was Friday, March 14, 2018.", "weekday_date", "Friday"),
    ],
)  # fmt: skip
def test_a_planted_mistake_is_found_at_its_words(
    story: StoryView, after: str, planted: str, rule: str | None, words: str | None
) -> None:
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
    found = check(replace(story, chapters=tuple(chapters)))
    expected = [] if rule is None else [(rule, words)]
    assert [(one.rule, one.anchor and one.anchor.quote) for one in found] == expected
