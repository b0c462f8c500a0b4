"""The ledger file: readable, lossless both ways, and patient with what people write by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.project import Project
from app.project.ledger import LedgerError, apply_ledger, ledger_text
from app.prose.anchor import Anchor
from app.storyview.cast import Character, Trait
from app.storyview.duration import duration_text, parse_duration
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange, Stance
from app.storyview.manuscript import Work
from app.storyview.moment import Moment
from app.storyview.timeline import PointKind, TimePoint
from tests.project.test_project import EVERY_KIND

BY_HAND = """
cast:
  - name: Tom Hale
    aliases: [Tom]
    birth: 1994-05-27
  - {id: "no", name: No, notes: yes}
places:
  - name: Dover
scenes:
  - {id: crossing, opens: {chapter: Chapter 1, quote: The sea}, point_of_view: tom, present: [Tom Hale], place: dover}
  - {id: start, opens: {chapter: prologue}}
events:
  - {title: The fire, when: 1999}
time:
  - {earlier: {event: the-fire}, later: {scene: crossing}, at_least: 3 years, at_most: 3 years 1 month}
facts:
  - {statement: Una wrote the letter, cues: [letter], from: {event: the-fire}}
knowledge:
  - {fact: una-wrote-the-letter, who: TOM, stance: has_forgotten, how: forgot,
     at: {chapter: 2, quote: He had forgotten the letter.}}
  - {fact: una-wrote-the-letter, who: reader, stance: knows, at: before the story}
"""


def test_a_ledger_written_by_hand_is_understood(project: Project) -> None:
    report = apply_ledger(project, BY_HAND)
    story = project.story()
    assert (report.added, report.changed, report.unanchored) == (10, 0, ())
    assert [one.id for one in story.characters] == ["tom-hale", "no"]
    assert (story.characters[1].name, story.characters[1].notes) == ("No", "yes")
    assert story.scenes[0].opening.quote == "The sea"
    assert story.scenes[0].present == ("tom-hale",)
    (time,) = story.time_constraints
    assert (time.earlier, time.at_most) == (TimePoint(PointKind.EVENT, "the-fire"), 37 * 43_830)
    forgets, reader = story.knowledge_changes
    assert forgets.at.anchor is not None
    document = story.chapters[1].document
    assert (forgets.holder, forgets.stance, forgets.how) == ("tom-hale", Stance.HAS_FORGOTTEN, How.FORGOT)
    assert (forgets.at.anchor.chapter, forgets.at.anchor.paragraph) == ("chapter-1", document[1].id)
    assert (reader.holder, reader.at) == (READER, Moment())


def test_reading_the_same_file_twice_adds_nothing(project: Project) -> None:
    apply_ledger(project, BY_HAND)
    story = project.story()
    report = apply_ledger(project, BY_HAND)
    assert (report.added, report.changed) == (0, 0)
    assert project.story() == story


def test_out_and_into_an_empty_project_and_out_gives_the_same_bytes(project: Project, tmp_path: Path) -> None:
    project.put(*EVERY_KIND)
    text = ledger_text(project.story())
    with Project.create(tmp_path / "empty.fic", Work()) as empty:
        apply_ledger(empty, text)
        assert ledger_text(empty.story()) == text


def test_out_and_back_in_changes_nothing(project: Project) -> None:
    apply_ledger(project, BY_HAND)
    story = project.story()
    report = apply_ledger(project, ledger_text(story))
    assert report.changed == 0
    assert project.story() == story


awkward = st.text(
    st.one_of(
        st.sampled_from("\n\t :#-'\"\\{}[],&*!|>%@`~?=<no0.1e"), st.characters(exclude_categories=["Cs"])
    ),
    max_size=30,
)  # fmt: skip


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Project, Project]]:
    """Two projects for many examples, each of which puts its own records in the place of the last one's."""
    folder = tmp_path_factory.mktemp("pair")
    with Project.create(folder / "one.fic", Work()) as one, Project.create(folder / "two.fic", Work()) as two:
        yield one, two


@settings(max_examples=60, deadline=None)
@given(awkward.filter(bool), awkward, awkward, st.integers(0, 10**6), st.sampled_from(Stance))
def test_any_words_survive_the_file(
    pair: tuple[Project, Project], name: str, notes: str, quote: str, start: int, stance: Stance
) -> None:
    one, two = pair
    spot = Moment(Anchor("somewhere", "pabc", start, start + 1, quote, notes, name))
    one.put(
        Character("c", name, (notes + "x",), notes=notes, traits=(Trait(name, quote, spot),)),
        Fact("f", name, (name,), spot, Moment(), notes),
        KnowledgeChange("k", "f", "c", stance, spot, instead=quote, note=notes),
    )
    text = ledger_text(one.story())
    apply_ledger(two, text)
    assert two.story().characters == one.story().characters
    assert two.story().facts == one.story().facts
    assert two.story().knowledge_changes == one.story().knowledge_changes
    assert ledger_text(two.story()) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- a", "not a ledger"),
        ("cast: 3", "“cast”"),
        ("cast:\n- nme: x", "entry 1"),
        ("cast:\n- {name: x, origin: y}", "“origin”"),
        ("cast:\n- {name: x, birth: soon}", "can’t be read as a date"),
        ("cast:\n- {id: a, name: x}\n- {id: a, name: y}", "twice"),
        ("facts: [{statement: x, from: never}]", "“from”"),
        ("knowledge: [{fact: q, who: reader, stance: knows}]", "no fact"),
        ("relationships: [{between: [Ann, Bob]}]", "“Ann”"),
        ("time: [{earlier: {scene: q}, later: {event: x}}]", "no scene"),
        ("events: [{title: x, place: mars}]", "no place"),
        ("cast: &a [{name: x}]\nplaces: *a", "references"),
        ("a: [" * 5000, "nested"),
        ("cast: [", "line 1"),
        ("\x00", "not YAML"),
    ],
)
def test_a_ledger_that_is_wrong_says_where_and_changes_nothing(project: Project, text: str, said: str) -> None:
    story = project.story()
    with pytest.raises(LedgerError, match="Nothing was changed") as caught:
        apply_ledger(project, text)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert project.story() == story


def test_words_that_the_text_does_not_hold_are_reported_and_kept(project: Project) -> None:
    report = apply_ledger(project, "facts: [{statement: x, from: {chapter: prologue, quote: never written}}]")
    assert report.unanchored == ("never written",)
    assert project.story().facts[0].holds_from == Moment(Anchor("prologue", quote="never written"))


@given(st.integers(0, 10**8))
def test_durations_come_back(minutes: int) -> None:
    assert parse_duration(duration_text(minutes)) == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("3 years", 1_577_880), ("1 day 2 hours", 1_560), ("1 week and 1 day", 11_520), ("soon", None), ("3", None)],
)
def test_durations_are_read(text: str, minutes: int | None) -> None:
    assert parse_duration(text) == minutes
