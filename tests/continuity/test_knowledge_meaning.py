"""Dreams, lies, and facts about knowledge; an index after an edit; what more evidence may and may not change."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.continuity import KnowledgeIndex, StoryPoint, end_of_story
from app.prose.anchor import Anchor
from app.prose.edits import edit_paragraph
from app.storyview.cast import Character
from app.storyview.knowledge import READER, Fact, HeldStance, How, KnowledgeChange, Stance
from app.storyview.manuscript import Chapter
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import Event, Scene, Telling
from tests.continuity.conftest import at, chapter

CAST = (Character("ann", "Ann"), Character("bob", "Bob"))
FACTS = (Fact("f", "The will is forged"), Fact("g", "Bob doesn’t know it", about=HeldStance("f", "bob", Stance.KNOWS)))
TEXTS = tuple(f"Sentence number {number}. And another." for number in range(6))
CHAPTERS = tuple(chapter(f"c{number}", text) for number, text in enumerate(TEXTS))


def change(number: int, holder: str, stance: Stance, moment: Moment, **more) -> KnowledgeChange:
    return KnowledgeChange(f"k{number}", "f", holder, stance, moment, **more)


def story(*changes: KnowledgeChange, chapters: tuple[Chapter, ...] = CHAPTERS, **more) -> StoryView:
    return StoryView(chapters=chapters, characters=CAST, facts=FACTS, knowledge_changes=changes, **more)


def stance(view: StoryView, holder: str, number: int, offset: int = 20) -> Stance | None:
    return KnowledgeIndex(view).state("f", holder, StoryPoint(number, 0, offset)).stance


def test_what_is_learnt_in_a_dream_is_known_there_and_nowhere_else() -> None:
    dream = (Scene("d", Anchor("c2"), telling=Telling.DREAM),)
    learnt = change(1, "bob", Stance.KNOWS, at("c2", "Sentence number 2"))
    view = story(learnt, scenes=dream)
    assert stance(view, "bob", 1) is Stance.DOES_NOT_KNOW
    assert stance(view, "bob", 2) is Stance.KNOWS
    after = KnowledgeIndex(view).state("f", "bob", StoryPoint(3, 0, 5))
    assert after.stance is Stance.DOES_NOT_KNOW
    assert "Only in a dream: Bob knows" in after.explanation
    said_so = story(learnt, change(2, "bob", Stance.KNOWS, at("c3", "And another")), scenes=dream)
    assert stance(said_so, "bob", 4) is Stance.KNOWS
    reader = story(change(1, READER, Stance.KNOWS, at("c2", "Sentence number 2")), scenes=dream)
    assert stance(reader, READER, 3) is Stance.KNOWS


def test_whoever_is_lied_to_believes_something_else() -> None:
    lied = change(1, "bob", Stance.KNOWS, at("c1", "Sentence"), how=How.LIED_TO, source="ann", instead="it is genuine")
    assert stance(story(lied), "bob", 2) is Stance.MISBELIEVES


def test_a_fact_about_knowledge_is_so_when_the_holders_state_says_so() -> None:
    knows = change(1, "bob", Stance.KNOWS, at("c1", "Sentence"))
    forgets = change(2, "bob", Stance.HAS_FORGOTTEN, at("c3", "Sentence"))
    view = story(knows, forgets)
    index = KnowledgeIndex(view)
    assert [index.holds("g", StoryPoint(number, 0, 20)) for number in range(5)] == [False, True, True, False, False]
    unaware = replace(FACTS[1], about=HeldStance("f", "bob", Stance.DOES_NOT_KNOW))
    index = KnowledgeIndex(replace(view, facts=(FACTS[0], unaware)))
    assert [index.holds("g", StoryPoint(number, 0, 20)) for number in range(5)] == [True, False, False, True, True]


def test_a_fact_about_knowledge_depends_where_the_state_does() -> None:
    view = story(change(1, "bob", Stance.KNOWS, Moment(event="e")), events=(Event("e", "The reading"),))
    assert KnowledgeIndex(view).holds("g", end_of_story(view)) is None


def test_somebody_knows_that_somebody_has_forgotten() -> None:
    """A fact about knowledge is known, or not, like any other."""
    view = story(
        change(1, "bob", Stance.HAS_FORGOTTEN, at("c1", "Sentence")),
        KnowledgeChange("k9", "g", "ann", Stance.KNOWS, at("c2", "Sentence")),
    )
    index = KnowledgeIndex(view)
    assert index.state("g", "ann", StoryPoint(1, 0, 20)).stance is Stance.DOES_NOT_KNOW
    assert index.state("g", "ann", StoryPoint(3, 0, 20)).stance is Stance.KNOWS


def test_what_came_before_a_change_is_told_without_it() -> None:
    knows = change(1, "bob", Stance.KNOWS, at("c1", "Sentence"))
    forgets = change(2, "bob", Stance.HAS_FORGOTTEN, at("c1", "Sentence"))
    index = KnowledgeIndex(story(knows, forgets))
    before = [index.state_before(one) for one in (knows, forgets)]
    assert [one and one.stance for one in before] == [Stance.DOES_NOT_KNOW, Stance.KNOWS]


PLACES = st.integers(0, 5)
SAID = st.lists(st.tuples(PLACES, st.sampled_from(Stance), st.sampled_from(("ann", READER))), max_size=6)


def made(said: list[tuple[int, Stance, str]]) -> tuple[KnowledgeChange, ...]:
    return tuple(
        change(number, holder, stance, at(f"c{place}", f"Sentence number {place}"))
        for number, (place, stance, holder) in enumerate(said)
    )


@given(SAID, PLACES, st.booleans(), st.booleans())
def test_an_index_renewed_after_a_change_answers_as_a_fresh_one(
    said: list[tuple[int, Stance, str]], edited: int, is_flashback: bool, is_shorter: bool
) -> None:
    old = story(*made(said))
    index = KnowledgeIndex(old)
    points = [StoryPoint(number, 0, offset) for number in range(6) for offset in (0, 4, 30)]
    for point in points:
        index.states("f", point)
    document = edit_paragraph(old.chapters[edited].document, 0, 0, 0, "It was so. ")
    chapters = tuple(
        replace(one, document=document) if number == edited else one for number, one in enumerate(old.chapters)
    )
    scenes = (Scene("x", Anchor(f"c{edited}"), telling=Telling.FLASHBACK),) if is_flashback else ()
    changes = old.knowledge_changes[1:] if is_shorter else old.knowledge_changes
    new = replace(old, chapters=chapters, scenes=scenes, knowledge_changes=changes)
    renewed, fresh = index.after(new), KnowledgeIndex(new)
    for point in points:
        assert renewed.states("f", point) == fresh.states("f", point)
        assert renewed.holds("g", point) == fresh.holds("g", point)


@given(SAID, PLACES, st.sampled_from(Stance))
def test_what_is_undetermined_never_makes_anything_certain(
    said: list[tuple[int, Stance, str]], at_place: int, added: Stance
) -> None:
    """A change at a time that nobody has pinned down may open an answer, and never gives one that was not there."""
    before = story(*made(said), events=(Event("e", "Some day"),))
    after = replace(before, knowledge_changes=(*before.knowledge_changes, change(99, "ann", added, Moment(event="e"))))
    old, new = stance(before, "ann", at_place), stance(after, "ann", at_place)
    assert new is None or new is old


@given(SAID, st.integers(0, 4), st.sampled_from(Stance), st.sampled_from(("ann", READER)))
def test_a_change_that_comes_after_all_others_changes_only_what_is_after_it(
    said: list[tuple[int, Stance, str]], latest: int, added: Stance, holder: str
) -> None:
    earlier = [(min(place, latest), stance, who) for place, stance, who in said]
    before = story(*made(earlier))
    last = change(99, holder, added, at(f"c{latest}", "And another"))
    after = replace(before, knowledge_changes=(*before.knowledge_changes, last))
    for number in range(6):
        if number < latest:
            assert stance(after, holder, number) is stance(before, holder, number)
        elif number > latest:
            assert stance(after, holder, number) is added


@given(st.lists(st.tuples(PLACES, st.sampled_from(Stance)), max_size=6), PLACES)
def test_without_flashbacks_the_reader_and_a_character_agree(said: list[tuple[int, Stance]], number: int) -> None:
    """Both orders are one where everything is told as it happens."""
    told = [(place, stance, holder) for holder in ("ann", READER) for place, stance in said]
    view = story(*made(told))
    assert stance(view, "ann", number) is stance(view, READER, number)
