"""Who is there and cannot be, and who does what an injury forbids."""

from dataclasses import replace

import pytest

from app.continuity import Severity, check
from app.prose.anchor import Anchor
from app.storyview.conditions import Condition, ConditionKind
from app.storyview.places import Place
from app.storyview.story import StoryView
from app.storyview.timeline import PointKind, Scene, Telling, TimeConstraint, TimePoint
from tests.continuity.conftest import BREAK, at, chapter
from tests.continuity.test_world_rules import CAST, found, words


def gone(kind: ConditionKind, *texts: str, what: str = "", present: tuple[str, ...] = (), **more) -> StoryView:
    """Tom is gone from "Then it happened." on, and a scene follows."""
    chapters = (chapter("c", "Then it happened.", BREAK, *texts, BREAK, "Then it ended."),)
    scenes = (
        Scene("first", Anchor("c"), point_of_view="una", place="home"),
        Scene("second", at("c", texts[0]).anchor or Anchor("c"), point_of_view="una", present=present, place="home"),
    )
    condition = Condition("k", "tom", kind, what, since=at("c", "Then it happened"), until=at("c", "Then it ended"))
    more.setdefault("scenes", scenes)
    return StoryView(
        chapters=chapters, characters=CAST, conditions=(condition,), places=(Place("home", "The cottage"),), **more
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Tom walked in and sat down.", ["Tom walked"]),
        ("“I am here,” said Tom.", ["“I am here,”"]),
        ("Una looked up. Then Tom slowly smiled.", ["Tom slowly smiled"]),
        ("Una laughed, and Tom laughed too.", ["Tom laughed"]),
        ("Una thought of Tom.", []),
        ("Una remembered how Tom smiled.", []),
        ("Tom had walked in like that.", []),
        ("Tom would smile at that.", []),
        ("Tom’s smile was in her mind.", []),
        ("Tom was dead.", []),
        ("Tom’s ghost walked in.", []),
        ("In her dream Tom walked in.", []),
        ("In the photograph Tom smiled.", []),
        ("Tom never smiled again.", []),
        ("“Tom walked in,” said Una.", []),
        ("“Tom,” said Una to the grave.", []),
        ("The man that killed Tom walked in.", []),
        ("Una buried Tom.", []),
        ("“I love you,” Tom had said.", []),
    ],
)
def test_the_dead_do_nothing(text: str, shown: list[str]) -> None:
    one = found(gone(ConditionKind.DEAD, text), "appears_when_gone")
    assert words(one) == shown
    assert {finding.severity for finding in one} <= {Severity.ERROR}
    assert all(finding.evidence[0].anchor == at("c", "Then it happened").anchor for finding in one)


def test_what_follows_a_looking_back_may_be_of_that_time() -> None:
    view = gone(ConditionKind.DEAD, "It had been a warm day. Tom walked in and sat down.")
    assert [one.severity for one in found(view, "appears_when_gone")] == [Severity.HINT]


def test_before_it_and_after_it_all_is_well() -> None:
    view = gone(ConditionKind.DEAD, "Una sat.")
    early = replace(view, chapters=(chapter("c", "Tom walked in.", "Then it happened.", "Una sat.", "Then it ended."),))
    assert found(early, "appears_when_gone") == []
    late = replace(view, chapters=(chapter("c", "Then it happened.", "Then it ended.", "Tom walked in."),))
    assert found(late, "appears_when_gone") == []


def test_a_flashback_is_judged_by_its_own_time() -> None:
    view = gone(ConditionKind.DEAD, "Tom walked in.")
    back = replace(view, scenes=(view.scenes[0], replace(view.scenes[1], telling=Telling.FLASHBACK)))
    assert found(back, "appears_when_gone") == []
    dream = replace(view, scenes=(view.scenes[0], replace(view.scenes[1], telling=Telling.DREAM)))
    assert found(dream, "appears_when_gone") == []
    second, first = (TimePoint(PointKind.SCENE, name) for name in ("second", "first"))
    dated = replace(back, time_constraints=(TimeConstraint("t", first, second, 1),))
    assert words(found(dated, "appears_when_gone")) == []  # the end of it is not told of in order


@pytest.mark.parametrize("kind", [ConditionKind.DEAD, ConditionKind.AWAY])
def test_who_is_gone_cannot_be_listed_as_present(kind: ConditionKind) -> None:
    (one,) = found(gone(kind, "Una and Tom were there.", present=("una", "tom")), "appears_when_gone")
    assert one.severity is (Severity.ERROR if kind is ConditionKind.DEAD else Severity.WARNING)
    assert one.anchor is not None
    assert one.anchor.quote == "Tom"


@pytest.mark.parametrize(
    ("text", "what", "shown"),
    [
        ("Tom walked in.", "in Paris", ["Tom walked"]),
        ("Tom walked in.", "at the cottage", []),
        ("“Come,” said Tom.", "in Paris", ["“Come,”"]),
        ("Una picked up the phone. “Come,” said Tom.", "in Paris", []),
        ("Una opened the letter. Tom asked for money.", "in Paris", []),
    ],
)
def test_who_is_away_may_only_call(text: str, what: str, shown: list[str]) -> None:
    assert words(found(gone(ConditionKind.AWAY, text, what=what), "appears_when_gone")) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("“Come,” said Tom.", ["“Come,”"]),
        ("Tom sat up.", []),
        ("Tom walked to the window.", ["Tom walked"]),
        ("Tom stirred and moaned.", []),
        ("Tom lay still.", []),
    ],
)
def test_who_is_unconscious_does_little(text: str, shown: list[str]) -> None:
    view = gone(ConditionKind.UNCONSCIOUS, text, present=("tom",))
    expected = ["Tom sat"] if text == "Tom sat up." else shown
    assert words(found(view, "appears_when_gone")) == expected


def test_who_is_not_born_yet_cannot_be_there() -> None:
    child = replace(CAST[1], birth="2021-05")
    view = StoryView(
        chapters=(chapter("c", "Una sat.", "Tom laughed."),),
        characters=(CAST[0], child),
        scenes=(Scene("s", Anchor("c"), when="2020-06-13"),),
    )
    (one,) = found(view, "appears_when_gone")
    assert (one.severity, one.anchor and one.anchor.quote) == (Severity.ERROR, "Tom laughed")
    assert found(replace(view, scenes=(Scene("s", Anchor("c"), when="2021"),)), "appears_when_gone") == []


def hurt(what: str, text: str, prevents: tuple[str, ...] = (), **more) -> StoryView:
    condition = Condition("k", "tom", ConditionKind.INJURED, what, since=at("c", "He fell"), prevents=prevents)
    return StoryView(
        chapters=(chapter("c", "Tom went up. He fell.", text),), characters=CAST, conditions=(condition,), **more
    )


@pytest.mark.parametrize(
    ("what", "text", "done"),
    [
        ("a broken leg", "Tom ran down the stairs.", ["ran"]),
        ("a broken leg", "Tom got up and ran down the stairs.", ["ran"]),
        ("a broken leg", "Tom was dancing with Una.", ["dancing"]),
        ("a broken leg", "Tom sat up. He jumped to his feet.", ["jumped"]),
        ("a broken leg", "Tom laughed. She ran down the stairs.", []),
        ("a broken leg", "Tom watched as Una ran.", []),
        ("a broken leg", "Tom couldn’t run.", []),
        ("a broken leg", "Tom wished that he could run.", []),
        ("a broken leg", "Tom wanted to run.", []),
        ("a broken leg", "Tom had run that race.", []),
        ("a broken leg", "Tom ran a hand through his hair.", []),
        ("a broken leg", "Tom jumped at the noise.", []),
        ("blind", "Tom saw no way out.", []),
        ("blind", "Tom saw her smile.", ["saw"]),
        ("a broken leg", "“Tom ran,” said Una.", []),
        ("a broken leg", "Tom limped to the door.", []),
        ("a broken wrist", "Tom ran down the stairs.", []),
        ("a broken wrist", "Tom lifted the box with both hands.", ["both hands"]),
        ("blind", "Tom watched her go.", ["watched"]),
        ("blind in the dark cellar", "Tom read the letter.", ["read"]),
        ("a cold", "Tom ran down the stairs.", []),
    ],
)
def test_an_injury_is_not_forgotten(what: str, text: str, done: list[str]) -> None:
    one = found(hurt(what, text), "injury_forgotten")
    assert words(one) == done
    assert {finding.severity for finding in one} <= {Severity.WARNING}


def test_words_of_the_authors_own_do_not_fit_either() -> None:
    view = hurt("a cold", "Tom sniffed. He sang at the top of his voice.", prevents=("sing", "smelled the roses"))
    assert words(found(view, "injury_forgotten")) == ["sang"]
    view = hurt("a cold", "Tom smelled the roses.", prevents=("sing", "smelled the roses"))
    assert words(found(view, "injury_forgotten")) == ["smelled the roses"]


def test_a_common_injury_heals_in_time() -> None:
    texts = ("Tom went up. He fell.", BREAK, "Tom ran down the stairs.")
    condition = Condition("k", "tom", ConditionKind.INJURED, "a broken leg", since=at("c", "He fell"))
    scenes = (Scene("one", Anchor("c"), when="2020-01-01"), Scene("two", at("c", texts[2]).anchor or Anchor("c")))
    view = StoryView(chapters=(chapter("c", *texts),), characters=CAST, conditions=(condition,))
    for date, severity in (("2020-02-01", Severity.WARNING), ("2021-01-01", Severity.HINT)):
        dated = replace(view, scenes=(scenes[0], replace(scenes[1], when=date)))
        assert [one.severity for one in check(dated)] == [severity]
