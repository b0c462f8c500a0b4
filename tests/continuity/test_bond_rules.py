"""Two places at once, words for relationships, lengths of time, and things that are elsewhere."""

from dataclasses import replace

import pytest

from app.continuity import Severity
from app.prose.anchor import Anchor
from app.storyview.cast import Relationship, RelationshipChange, RelationshipMoment
from app.storyview.knowledge import Fact, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.places import Place
from app.storyview.story import StoryView
from app.storyview.things import Thing, Whereabouts
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint
from tests.continuity.conftest import BREAK, at, chapter
from tests.continuity.test_world_rules import CAST, found, words

PLACES = (Place("home", "The cottage"), Place("kitchen", "The kitchen", part_of="home"), Place("pub", "The Anchor"))
ONE, TWO = (TimePoint(PointKind.SCENE, name) for name in ("one", "two"))


def two_scenes(first: dict, second: dict, **more) -> StoryView:
    opening = at("c", "Second words.").anchor
    assert opening is not None
    scenes = (
        Scene("one", Anchor("c"), **({"present": ("una", "tom"), "place": "home"} | first)),
        Scene("two", opening, **({"present": ("tom",), "place": "pub"} | second)),
    )
    return StoryView(
        chapters=(chapter("c", "First words.", BREAK, "Second words."),),
        characters=CAST, scenes=scenes, places=PLACES, **more,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "severities"),
    [
        ({"when": "2020-06-13 20:00"}, {"when": "2020-06-13 20:00"}, [Severity.ERROR]),
        ({"when": "2020-06-13 20:00"}, {"when": "2020-06-13 20:05"}, [Severity.HINT]),
        ({"when": "2020-06-13 20:00", "lasts_at_least": 30}, {"when": "2020-06-13 20:05"}, [Severity.ERROR]),
        ({"when": "2020-06-13 20:00", "lasts_at_least": 30}, {"when": "2020-06-13 21:05"}, []),
        ({"when": "2020-06-13 20:00"}, {"when": "2020-06-13 20:00", "place": "kitchen"}, []),
        ({"when": "2020-06-13 20:00"}, {"when": "2020-06-13 20:00", "place": ""}, []),
        ({"when": "2020-06-13 20:00"}, {"when": "2020-06-13 20:00", "present": ("nils",)}, []),
        ({"when": "2020-06-13 20:00"}, {"when": "2020-06-13 20:00", "telling": Telling.DREAM}, []),
        ({"when": "2020-06-13"}, {"when": "2020-06-13"}, []),
    ],
)
def test_nobody_is_in_two_places_at_once(first: dict, second: dict, severities: list[Severity]) -> None:
    assert [one.severity for one in found(two_scenes(first, second), "two_places")] == severities


def test_the_same_time_may_be_said_without_a_date() -> None:
    same = two_scenes({}, {}, time_constraints=(TimeConstraint("t", ONE, TWO, 0, 0, "At that moment"),))
    (one,) = found(same, "two_places")
    assert one.anchor == same.scenes[1].opening
    assert len(one.evidence) == 2
    later = two_scenes({}, {}, time_constraints=(TimeConstraint("t", ONE, TWO, 0, 60, "Soon"),))
    assert found(later, "two_places") == []


def test_an_event_counts_where_its_time_is_said() -> None:
    event = Event("e", "The mugging", participants=("tom",), place="pub", anchor=Anchor("c", quote="First words."))
    assert found(two_scenes({}, {}, events=(event,)), "two_places") == []
    dated = two_scenes({"when": "2020-06-13 20:00"}, {}, events=(replace(event, when="2020-06-13 20:00"),))
    assert len(found(dated, "two_places")) == 1


def bonds(text: str, **more) -> StoryView:
    """Una and Nils are married until "They parted."; Una and Tom date from "They met." on, two years later."""
    chapters = (chapter("c", "Una and Nils lived there.", BREAK, "They parted.", BREAK, "They met.", BREAK, text),)
    married = (
        RelationshipMoment(RelationshipChange.BEGINS, Moment()),
        RelationshipMoment(RelationshipChange.ENDS, at("c", "They parted")),
    )
    dating = (RelationshipMoment(RelationshipChange.BEGINS, at("c", "They met")),)
    scenes = tuple(
        Scene(str(rank), at("c", words).anchor or Anchor("c"), point_of_view="una", when=when)
        for rank, (words, when) in enumerate(
            (("Una and Nils", "2016-01-01"), ("They parted", "2017-06-01"), ("They met", "2019-06-01"),
             (text[:20], "2019-09-01"))
        )
    )  # fmt: skip
    more.setdefault("scenes", scenes)
    return StoryView(
        chapters=chapters,
        characters=CAST,
        relationships=(
            Relationship("m", "una", "nils", "married", married),
            Relationship("d", "una", "tom", "dating", dating),
        ),
        **more,
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Una smiled at her husband.", ["husband"]),
        ("Una’s husband smiled.", ["husband"]),
        ("Nils smiled at his wife.", ["wife"]),
        ("Her husband came in.", ["husband"]),
        ("“My husband is late,” said Una.", ["husband"]),
        ("Una smiled at her ex-husband.", []),
        ("Una smiled at her boyfriend.", []),
        ("Tom smiled at his girlfriend.", []),
        ("Tom smiled at his ex-girlfriend.", ["ex-girlfriend"]),
        ("Nils had been her husband.", []),
        ("He was like a husband.", []),
        ("Tom smiled at his wife.", []),
        ("Una met the vicar’s husband.", []),
        ("“My husband is late,” he said.", []),
        ("Una remembered her husband.", []),
        ("Una thought of a husband.", []),
        ("Una’s future husband smiled.", []),
        ("Una’s late husband smiled.", []),
    ],
)
def test_words_for_a_relationship_are_true(text: str, said: list[str]) -> None:
    assert words(found(bonds(text), "untrue_relation")) == said


def test_a_word_may_be_said_too_early() -> None:
    view = bonds("Una sat.")
    early = replace(view, chapters=(chapter("c", "Una’s boyfriend sat.", "They parted.", "They met.", "x"),), scenes=())
    assert words(found(early, "untrue_relation")) == ["boyfriend"]


def test_who_does_not_know_may_say_it() -> None:
    fact = Fact("f", "Una and Nils are divorced", ("divorce",), holds_from=at("c", "They parted"))
    forgot = KnowledgeChange("k", "f", "nils", Stance.HAS_FORGOTTEN, at("c", "They met"))
    knows = KnowledgeChange("l", "f", "una", Stance.KNOWS, at("c", "They parted"))
    more = {"facts": (fact,), "knowledge_changes": (forgot, knows)}
    assert found(bonds("“My wife is late,” said Nils.", **more), "untrue_relation") == []
    assert words(found(bonds("“My husband is late,” said Una.", **more), "untrue_relation")) == ["husband"]


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("She and Tom had been dating for three months.", []),
        ("She and Tom had been dating for two years.", ["two years"]),
        ("She had Tom. They had been dating for three weeks.", ["three weeks"]),
        ("Una and Nils had been divorced for two years.", []),
        ("Una and Nils had been divorced for ten years.", ["ten years"]),
        ("“Tom and I have been dating for a year,” said Una.", ["a year"]),
        ("If she and Tom had been dating for two years, then what?", []),
        ("They had been dating for two years.", []),
    ],
)
def test_lengths_of_time_add_up(text: str, lengths: list[str]) -> None:
    assert words(found(bonds(text), "length_of_time")) == lengths


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("Three months later it rained.", []),
        ("Three years later it rained.", ["Three years later"]),
        ("The next morning, it rained.", ["The next morning"]),
        ("It rained three years later.", []),
    ],
)
def test_a_scene_is_as_much_later_as_it_says(text: str, lengths: list[str]) -> None:
    assert words(found(bonds(text), "length_of_time")) == lengths


RING = Thing("ring", "silver ring", ("ring",), (
    Whereabouts(Moment(), holder="tom"),
    Whereabouts(at("c", "He left it"), place="home"),
    Whereabouts(at("c", "It fell"), note="in the sea"),
))  # fmt: skip


def thing(*texts: str, place: str = "pub", present: tuple[str, ...] = ("una", "tom")) -> StoryView:
    opening = at("c", texts[-1]).anchor
    assert opening is not None
    told = tuple(one for one in RING.whereabouts if one.at.anchor is None or f"{one.at.anchor.quote}." in texts)
    return StoryView(
        chapters=(chapter("c", "Tom sat.", *texts[:-1], BREAK, texts[-1]),),
        characters=CAST,
        places=PLACES,
        things=(replace(RING, whereabouts=told),),
        scenes=(Scene("s", opening, place=place, present=present, point_of_view="una"),),
    )


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("Tom twisted the silver ring on his finger.", ["silver ring"]),
        ("Tom sat. He picked up the ring.", ["ring"]),
        ("Tom wore the ring.", ["ring"]),
        ("Tom had left the ring at home.", []),
        ("Tom thought of the ring.", []),
        ("Tom wished he could twist the ring.", []),
        ("“Tom took the ring,” said Una.", []),
        ("The phone began to ring as Tom took a book.", []),
        ("Tom heard the phone ring.", []),
    ],
)
def test_a_thing_left_behind_is_not_used(text: str, used: list[str]) -> None:
    assert words(found(thing("He left it.", text), "left_behind")) == used


def test_a_thing_may_be_used_where_it_is() -> None:
    text = "Tom twisted the silver ring."
    assert found(thing("He left it.", text, place="kitchen"), "left_behind") == []
    assert found(thing("It was there.", text), "left_behind") == []
    assert words(found(thing("It was there.", "Una twisted the silver ring.", present=("una",)), "left_behind"))
    (gone,) = found(thing("He left it.", "It fell.", text, place="home"), "left_behind")
    assert "in the sea" in gone.message
