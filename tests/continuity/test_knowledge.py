"""Who knows what: in the order in which things happen, with evidence, and "depends" where that is open."""

from hypothesis import given
from hypothesis import strategies as st

from app.continuity import KnowledgeIndex, KnowledgeState, StoryPoint, end_of_story, knowledge_at
from app.prose.anchor import Anchor
from app.storyview.cast import Character
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint
from tests.continuity.conftest import BREAK, at, chapter

CAST = (Character("ann", "Ann"), Character("bob", "Bob"))
FACT = Fact("f", "The will is forged")


CHAPTERS = (
    chapter("one", "Ann read it.", "Bob came.", BREAK, "Ann told Bob."),
    chapter("two", "She woke, and had forgotten.", "Then she knew again."),
)


def change(number: int, holder: str, stance: Stance, moment: Moment, **more) -> KnowledgeChange:
    return KnowledgeChange(f"k{number}", "f", holder, stance, moment, **more)


def story(*changes: KnowledgeChange, **more) -> StoryView:
    more.setdefault("chapters", CHAPTERS)
    return StoryView(characters=CAST, facts=(FACT,), knowledge_changes=changes, **more)


def of(view: StoryView, holder: str, point: StoryPoint | None = None) -> KnowledgeState:
    return next(one for one in knowledge_at(view, "f", point or end_of_story(view)) if one.holder == holder)


def test_nothing_said_is_not_knowing_and_says_so() -> None:
    state = of(story(), "ann")
    assert (state.stance, state.stated, state.because) == (Stance.DOES_NOT_KNOW, False, ())


def test_somebody_knows_from_the_sentence_on() -> None:
    view = story(change(1, "bob", Stance.KNOWS, at("one", "Ann told Bob."), how=How.TOLD, source="ann"))
    assert of(view, "bob", StoryPoint(0, 1, 5)).stance is Stance.DOES_NOT_KNOW
    state = of(view, "bob", StoryPoint(0, 3, 13))
    assert state.stance is Stance.KNOWS
    assert state.because[0].sentence == "Ann told Bob."
    assert state.explanation == "Bob was told by Ann (Chapter 1)."


def test_forgetting_and_learning_again_are_changes_like_any_other() -> None:
    view = story(
        change(1, "ann", Stance.KNOWS, at("one", "Ann read it.")),
        change(2, "ann", Stance.HAS_FORGOTTEN, at("two", "had forgotten"), how=How.FORGOT),
        change(3, "ann", Stance.KNOWS, at("two", "she knew again"), how=How.REMEMBERED),
    )
    assert of(view, "ann", StoryPoint(0, 3, 0)).stance is Stance.KNOWS
    forgotten = of(view, "ann", StoryPoint(1, 0, 28))
    assert forgotten.stance is Stance.HAS_FORGOTTEN
    assert [one.change.id for one in forgotten.because] == ["k1", "k2"]
    assert "Before that: Ann knows" in forgotten.explanation
    assert of(view, "ann").stance is Stance.KNOWS


def test_what_was_known_before_the_story_is_known_at_its_first_word() -> None:
    view = story(change(1, "ann", Stance.KNOWS, Moment(), how=How.BEFORE_STORY))
    assert of(view, "ann", StoryPoint(0, 0, 0)).stance is Stance.KNOWS


def test_a_flashback_counts_where_it_happens_not_where_it_is_told() -> None:
    chapters = (chapter("now", "Bob knows all along."), chapter("then", "That summer Bob was told."))
    scenes = (
        Scene("now", Anchor("now"), when="2020"),
        Scene("then", Anchor("then"), when="2010", telling=Telling.FLASHBACK),
    )
    view = story(change(1, "bob", Stance.KNOWS, at("then", "Bob was told")), chapters=chapters, scenes=scenes)
    assert of(view, "bob", StoryPoint(0, 0, 3)).stance is Stance.KNOWS
    reader = story(change(1, READER, Stance.KNOWS, at("then", "Bob was told")), chapters=chapters, scenes=scenes)
    assert of(reader, READER, StoryPoint(0, 0, 3)).stance is Stance.DOES_NOT_KNOW
    assert of(reader, READER).stance is Stance.KNOWS


def test_a_flashback_without_a_time_makes_it_depend() -> None:
    chapters = (chapter("now", "Bob sat."), chapter("then", "Once, Bob was told."))
    scenes = (Scene("then", Anchor("then"), telling=Telling.FLASHBACK),)
    view = story(change(1, "bob", Stance.KNOWS, at("then", "Bob was told")), chapters=chapters, scenes=scenes)
    state = of(view, "bob", StoryPoint(0, 0, 3))
    assert state.stance is None
    assert "depends" in state.explanation
    assert [one.change.id for one in state.because] == ["k1"]


def test_an_event_off_the_page_counts_by_its_time() -> None:
    events = (Event("e", "The reading of the will"),)
    known = change(1, "bob", Stance.KNOWS, Moment(event="e"))
    open_order = story(known, events=events)
    assert of(open_order, "bob").stance is None
    scene = Scene("s", Anchor("two"))
    before = TimeConstraint("t", TimePoint(PointKind.EVENT, "e"), TimePoint(PointKind.SCENE, "s"))
    settled = story(known, events=events, scenes=(scene,), time_constraints=(before,))
    assert of(settled, "bob").stance is Stance.KNOWS


def test_a_lost_sentence_is_said_and_counts_for_its_chapter() -> None:
    view = story(change(1, "bob", Stance.KNOWS, at("one", "words that are gone")))
    state = of(view, "bob")
    assert state.stance is Stance.KNOWS
    assert "no longer found" in state.explanation
    assert of(view, "bob", StoryPoint(0, 3, 0)).stance is None
    gone = of(story(change(1, "bob", Stance.KNOWS, at("no such chapter", "x"))), "bob")
    assert (gone.stance, gone.stated) == (Stance.DOES_NOT_KNOW, False)
    assert "Not counted: Bob knows (in a chapter that is gone)" in gone.explanation


def test_a_lost_sentence_still_stands_before_later_chapters_for_the_reader() -> None:
    view = story(change(1, READER, Stance.KNOWS, at("one", "words that are gone")))
    assert of(view, READER, StoryPoint(0, 3, 0)).stance is None
    assert of(view, READER).stance is Stance.KNOWS


def test_where_in_its_scene_a_lost_sentence_stood_is_not_guessed() -> None:
    view = story(
        change(1, "ann", Stance.KNOWS, at("two", "words that are gone")),
        change(2, "ann", Stance.HAS_FORGOTTEN, at("two", "had forgotten")),
    )
    assert of(view, "ann").stance is None


def test_what_happens_on_the_page_is_known_from_its_sentence_on() -> None:
    events = (Event("e", "The telling", anchor=Anchor("one", quote="Bob came.")),)
    view = story(change(1, "bob", Stance.KNOWS, Moment(event="e")), events=events)
    assert of(view, "bob", StoryPoint(0, 0, 4)).stance is Stance.DOES_NOT_KNOW
    state = of(view, "bob", StoryPoint(0, 1, 4))
    assert state.stance is Stance.KNOWS
    assert state.because[0].sentence == "Bob came."


def test_an_index_answers_as_a_fresh_one_wherever_it_was_asked_before() -> None:
    view = story(
        change(1, "ann", Stance.KNOWS, at("one", "Ann read it.")),
        change(2, "bob", Stance.SUSPECTS, at("one", "Bob came.")),
        change(3, "bob", Stance.KNOWS, at("one", "Ann told Bob.")),
        change(4, READER, Stance.KNOWS, at("two", "Then she")),
    )
    index = KnowledgeIndex(view)
    points = [
        StoryPoint(c, p, o) for c, chapter in enumerate(CHAPTERS) for p in range(len(chapter.document)) for o in (0, 9)
    ]
    for point in (*points, *reversed(points)):
        assert index.states("f", point) == knowledge_at(view, "f", point)


def test_a_fact_holds_from_its_moment_until_another() -> None:
    view = story()
    fact = Fact("f", "x", holds_from=at("one", "Ann told Bob."), holds_until=at("two", "Then she"))
    view = StoryView(chapters=view.chapters, characters=CAST, facts=(fact,))
    index = KnowledgeIndex(view)
    points = (StoryPoint(0, 0, 0), StoryPoint(0, 3, 5), StoryPoint(1, 1, 10))
    assert [index.holds("f", point) for point in points] == [False, True, False]


@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(Stance)), max_size=8), st.integers(0, 9))
def test_without_flashbacks_it_is_the_last_thing_said(said: list[tuple[int, Stance]], upto: int) -> None:
    texts = [f"Sentence number {number}." for number in range(10)]
    chapters = tuple(chapter(f"c{number}", texts[number]) for number in range(10))
    changes = tuple(
        change(number, "ann", stance, at(f"c{place}", texts[place])) for number, (place, stance) in enumerate(said)
    )
    view = story(*changes, chapters=chapters)
    state = of(view, "ann", StoryPoint(upto, 0, 20))
    told = [stance for place, stance in sorted(said, key=lambda one: one[0]) if place <= upto]
    assert state.stance is (told[-1] if told else Stance.DOES_NOT_KNOW)


@given(st.lists(st.sampled_from(Stance), min_size=1, max_size=4))
def test_what_a_timeless_flashback_adds_never_turns_into_a_guess(stances: list[Stance]) -> None:
    """However many changes stand where their order is open, an answer is given only where all of them agree."""
    chapters = (chapter("now", "Now."), *(chapter(f"c{n}", f"Then {n}.") for n in range(len(stances))))
    scenes = tuple(Scene(f"s{n}", Anchor(f"c{n}"), telling=Telling.FLASHBACK) for n in range(len(stances)))
    changes = tuple(change(n, "ann", stance, at(f"c{n}", f"Then {n}.")) for n, stance in enumerate(stances))
    state = of(story(*changes, chapters=chapters, scenes=scenes), "ann", StoryPoint(0, 0, 2))
    only_ignorance = set(stances) == {Stance.DOES_NOT_KNOW}
    assert (state.stance is Stance.DOES_NOT_KNOW) if only_ignorance else (state.stance is None)
