"""What the rules on days, places, presence, bodies and things find, and what they leave."""

from dataclasses import replace

import pytest

from app.continuity import Finding, Severity, check
from app.prose.anchor import Anchor
from app.storyview.cast import Character, Trait
from app.storyview.story import StoryView
from app.storyview.timeline import Scene
from tests.continuity.conftest import chapter

CAST = (
    Character("una", "Una Reed", ("Una",), "she/her", traits=(Trait("eyes", "grey"),)),
    Character("tom", "Tom Hale", ("Tom",), "he/him", traits=(Trait("height", "6'1\""), Trait("hair", "long brown"))),
    Character("nils", "Nils", (), "he/him"),
)


def story(*texts: str, **more) -> StoryView:
    more.setdefault("scenes", (Scene("s", Anchor("c"), when="2020-06-13", point_of_view="una"),))
    more.setdefault("characters", CAST)
    return StoryView(chapters=(chapter("c", *texts),), **more)


def found(view: StoryView, rule: str) -> list[Finding]:
    return [one for one in check(view) if one.rule == rule]


def words(findings: list[Finding]) -> list[str]:
    return [one.anchor.quote for one in findings if one.anchor is not None]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On Tuesday, 13 June 2020 it rained.", ["Tuesday"]),
        ("On Tuesday the thirteenth of June, 2020, it rained.", ["Tuesday"]),
        ("On Tuesday, June 13, it rained.", ["Tuesday"]),
        ("On Saturday, June 13, it rained.", []),
        ("The letter was dated Tues., Jun. 13, 2020.", ["Tues."]),
        ("She circled Friday, December 25th on the calendar.", []),
        ("She circled Monday, December 25th on the calendar.", ["Monday"]),
        ("June 13th was a Friday.", ["Friday"]),
        ("The receipt said Monday 6/13/2020.", ["Monday"]),
        ("The receipt said Saturday 6/13/2020.", []),
        ("The receipt said Monday 06/07/2020.", []),
        ("It was Tuesday, and it rained.", ["Tuesday"]),
        ("“Today is Tuesday,” said Tom.", ["Tuesday"]),
        ("It was a wet Tuesday.", ["Tuesday"]),
        ("It was Saturday.", []),
        ("It was Tuesday when they had met.", []),
        ("It was Tuesday's bread.", []),
        ("It felt as though it was Tuesday.", []),
        ("It wasn’t that it was Tuesday.", []),
    ],
)
def test_weekdays_fall_on_their_dates(text: str, days: list[str]) -> None:
    assert words(found(story(text), "weekday_date")) == days


def test_the_weekday_of_a_scene_may_be_that_after_midnight() -> None:
    assert [one.severity for one in found(story("It was Sunday."), "weekday_date")] == [Severity.HINT]
    assert [one.severity for one in found(story("It was Tuesday."), "weekday_date")] == [Severity.WARNING]


def test_a_scene_without_a_day_has_no_weekday() -> None:
    assert found(story("It was Tuesday.", scenes=(Scene("s", Anchor("c"), when="2020-06"),)), "weekday_date") == []


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Una squinted into the December sun.", ["December"]),
        ("It was late winter.", ["winter"]),
        ("The June heat lay on everything.", []),
        ("It was summer.", []),
        ("She remembered the December cold.", []),
        ("It was March when they met.", []),
        ("It was may be so.", []),
        ("It was as cold as a December night.", []),
    ],
)
def test_months_and_seasons_are_the_scenes(text: str, times: list[str]) -> None:
    one = found(story(text), "season_date")
    assert words(one) == times
    assert {finding.severity for finding in one} <= {Severity.HINT}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Una’s eyes were brown.", ["brown"]),
        ("Una’s eyes were grey.", []),
        ("Una’s eyes were black with rage.", []),
        ("Una’s eyes were not brown.", []),
        ("Una laughed. Her brown eyes shone.", ["brown"]),
        ("Una saw her mother. Her brown eyes shone.", []),
        ("Una saw a woman. Her brown eyes shone.", []),
        ("My brown eyes stared back from the glass.", ["brown"]),
        ("“My brown eyes,” said Tom.", []),
        ("Una wore contact lenses, and her brown eyes shone.", []),
        ("Una’s eyes were brown as in a dream.", []),
        ("Tom ran a hand through his short hair.", ["short"]),
        ("Tom ran a hand through Una’s short hair.", []),
        ("Tom’s short brown hair was wet.", ["short"]),
        ("Tom’s long brown hair was wet.", []),
        ("Tom was bald, and tired.", ["bald"]),
        ("Tom was bald as a baby once.", []),
        ("Tom’s hair was red.", ["red"]),
        ("Tom stood five foot six in his socks.", ["five foot six"]),
        ("Tom was six foot one, and hit his head.", []),
        ("Tom was nearly 6'2\" tall.", []),
        ("Tom was 5'4\".", ["5'4\""]),
        ("Tom was ten feet away.", []),
        ("Tom was five feet away.", []),
        ("Five-foot-four Tom hit nothing.", ["Five-foot-four"]),
        ("Tom was five feet behind her.", []),
        ("Tom was short, and nobody minded.", ["short"]),
        ("Tom was short with her.", []),
        ("Tom was tall, and nobody minded.", []),
    ],
)
def test_looks_stay_what_the_cast_says(text: str, stated: list[str]) -> None:
    assert words(found(story(text), "trait_changed")) == stated


OF_NILS = ("hand", "right-handed"), ("skin", "dark"), ("glasses", "none"), ("scar", "on the left cheek")


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Nils was left-handed.", ["left"]),
        ("Nils, being left-handed, smudged it.", ["left"]),
        ("Nils was right-handed.", []),
        ("Left-handed Nils smudged it.", ["Left"]),
        ("Nils’s pale skin burned.", ["pale"]),
        ("Nils’s dark skin shone.", []),
        ("Nils pushed up his glasses.", ["glasses"]),
        ("Nils looked for his father’s glasses.", []),
        ("Una pushed up her glasses.", []),
        ("Nils touched the scar on his right cheek.", ["right cheek"]),
        ("Nils touched the scar on his left cheek.", []),
        ("Nils touched the scar on his right hand.", []),
    ],
)
def test_hands_skin_glasses_and_scars_stay_too(text: str, stated: list[str]) -> None:
    nils = replace(CAST[2], traits=tuple(Trait(*one) for one in OF_NILS))
    view = story(text, characters=(CAST[0], nils))
    assert words(found(view, "trait_changed")) == stated


@pytest.mark.parametrize(
    ("texts", "stated"),
    [
        (("Nils’s blue eyes shone.", "Nils’s brown eyes were wet."), ["brown"]),
        (("Nils’s brown eyes shone.", "Nils’s blue eyes shone.", "Nils’s blue eyes were wet."), ["brown"]),
        (("Nils’s blue eyes shone.", "Nils’s blue eyes were wet."), []),
        (("Nils’s blue eyes shone.", "Una’s brown eyes were wet."), []),
        (("Nils was six foot two.", "Nils stood five foot nine."), ["five foot nine"]),
        (("Nils was left-handed.", "Nils was right-handed."), ["right"]),
        (("Nils’s blond hair shone.", "He dyed it. Nils’s dyed black hair shone."), []),
        (("Nils’s blue eyes shone.", "His eyes were not brown, like Una’s."), []),
    ],
)
def test_two_statements_of_the_text_are_held_against_each_other(texts: tuple[str, ...], stated: list[str]) -> None:
    one = found(story(*texts), "trait_told_twice")
    assert words(one) == stated
    assert all(proof.anchor is not None for finding in one for proof in finding.evidence)


def test_what_the_cast_settles_is_not_told_twice() -> None:
    nils = replace(CAST[2], traits=(Trait("eyes", "blue"),))
    view = story("Nils’s blue eyes shone.", "Nils’s brown eyes were wet.", characters=(nils,))
    assert [one.rule for one in check(view)] == ["trait_changed"]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Una was a fourteen-year-old with plans.", ["fourteen"]),
        ("Una was a thirty-year-old with plans.", []),
        ("Una, a fourteen-year-old girl, laughed.", ["fourteen"]),
        ("Una laughed. She was twenty-nine.", ["twenty-nine"]),
        ("Una laughed. She was thirty.", []),
        ("Una saw her sister. She was twelve.", []),
        ("Una laughed. He was twelve.", []),
        ("“I’m twenty-nine,” said Una.", ["twenty-nine"]),
        ("“I’m thirty,” said Una.", []),
        ("“I’m twelve years old,” said Una.", ["twelve"]),
        ("“I’m two, maybe three streets away,” said Una.", []),
        ("“I’m twenty-nine,” she said.", []),
        ("“When I’m sixty, you will see,” said Una.", []),
        ("Next year Una would be forty.", ["forty"]),
        ("Next year Una would be thirty-one.", []),
        ("Una was going to be forty next year.", ["forty"]),
        ("Una was going to turn thirty-one in May.", []),
        ("Una would be forty in ten years.", []),
        ("Una would be forty and wiser.", []),
    ],
)
def test_ages_are_held_against_birth_and_date(text: str, ages: list[str]) -> None:
    una = replace(CAST[0], birth="1990-03-01")
    assert words(found(story(text, characters=(una, *CAST[1:])), "age_mismatch")) == ages
