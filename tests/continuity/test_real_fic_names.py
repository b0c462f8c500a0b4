"""A real fic with its whole ledger: names, presence, point of view and canon, with mistakes planted in copies of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.continuity import Severity, check
from app.manuscript import read_manuscript
from app.project import Project
from app.project.ledger import apply_ledger
from app.prose.edits import edit_paragraph
from app.storyview.canon import CanonFact, Divergence
from app.storyview.story import StoryView

MANUSCRIPT = Path(__file__).resolve().parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"

pytestmark = pytest.mark.skipif(not MANUSCRIPT.exists(), reason="the shared manuscripts are not here")

LEDGER = """
canon_baseline: 5x12
cast:
  - {name: Kurt Hummel, aliases: [Kurt, Mr. Hummel], pronouns: he/him, origin: canon}
  - {name: Blaine Anderson, aliases: [Blaine], pronouns: he/him, origin: canon}
  - {name: Sebastian Smythe, aliases: [Sebastian, Seb], pronouns: he/him, origin: canon}
  - {name: Rachel Berry, aliases: [Rachel], pronouns: she/her, origin: canon}
  - {name: Cooper Anderson, aliases: [Cooper, Coop], pronouns: he/him, origin: canon}
  - {name: Nelson, pronouns: he/him, origin: original}
  - {name: Jesse St. James, aliases: [Jesse], pronouns: he/him, origin: canon}
  - {name: Burt Hummel, aliases: [Burt], pronouns: he/him, origin: canon}
  - {name: Carole, pronouns: she/her, origin: canon}
  - {name: Finn, pronouns: he/him, origin: canon}
  - {name: Sam, pronouns: he/him, origin: canon}
  - {name: Mercedes, pronouns: she/her, origin: canon}
  - {name: Marcy, pronouns: she/her, origin: original}
places:
  - {name: Kurt and Blaine's apartment, id: apartment}
  - {name: The theatre, id: theatre, aliases: [Broadway]}
  - {name: Metro, aliases: [the hospital]}
scenes:
  - {id: the-apartment, opens: {chapter: prologue}, point_of_view: Kurt, place: apartment, present: [Kurt, Blaine, Sebastian]}
  - {id: opening-night, opens: {chapter: chapter-1}, point_of_view: Kurt, place: theatre, present: [Kurt, Rachel, Jesse, Nelson]}
canon:
  - {id: eyes, statement: Kurt has blue eyes, source: 1x01, character: Kurt, trait: eyes, value: blue}
  - {id: school, statement: Kurt went to McKinley, source: 1x01, character: Kurt, trait: school, value: McKinley}
  - {id: slushy, statement: Blaine's eye healed, source: 3x14, character: Blaine, denied_by: [blind in one eye, his glass eye]}
  - {id: wedding, statement: They marry in Indiana, source: 6x08, denied_by: [married in New York]}
"""  # noqa: E501 (as an author writes it)
LEFT = "And with that, Kurt left."


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> StoryView:
    manuscript = read_manuscript(MANUSCRIPT).manuscript
    with Project.create(tmp_path_factory.mktemp("fic") / "a.fic", manuscript.work) as project:
        project.add_chapters(manuscript.chapters)
        apply_ledger(project, LEDGER)
        return project.story()


def with_words(story: StoryView, old: str, new: str) -> StoryView:
    chapters = list(story.chapters)
    place, number = next(
        (place, number)
        for place, one in enumerate(chapters)
        for number, paragraph in enumerate(one.document)
        if old in paragraph.text
    )
    document = chapters[place].document
    at = document[number].text.index(old)
    chapters[place] = replace(chapters[place], document=edit_paragraph(document, number, at, at + len(old), new))
    return replace(story, chapters=tuple(chapters))


def found(story: StoryView) -> list[tuple[str, str]]:
    return [(one.rule, one.anchor.quote if one.anchor else "") for one in check(story)]


def test_nothing_false_is_said_of_it(story: StoryView) -> None:
    assert [one for one in check(story) if one.severity is Severity.ERROR] == []
    assert found(story) == []


@pytest.mark.parametrize(
    ("old", "new", "rule", "words"),
    [
        (LEFT, f"{LEFT} Sebastien was gone by then.", "near_name", "Sebastien"),
        ("said their director, Jesse St. James", "said their director, Jessie St. James", "near_name", "Jessie"),
        ("Sebastian Smythe lounged", "Sebastian Smyth lounged", "near_name", "Smyth"),
        ("\"Get the fuck out,\" Blaine said", "\"Get the fuck out,\" Blain said", "near_name", "Blain"),
        ("he'd gone to Rachel's", "he'd gone to Rachael's", "near_name", "Rachael"),
        (LEFT, f"{LEFT} He hailed a cab to Brodway.", "near_name", "Brodway"),
        (LEFT, f"{LEFT} A neighbour called Trent waved. \"Evening,\" said Trent.", "new_name", "Trent"),
        ("Blaine was much closer now.", "Blaine was much closer now. Blaine felt a pang of guilt.",
         "point_of_view_slip", "Blaine felt a pang"),
        ("Rachel smiled weakly", "Rachel wondered if he saw her shaking. Rachel smiled weakly",
         "point_of_view_slip", "Rachel wondered"),
        (LEFT, f"{LEFT} I shut the door on all of it.", "narrator_switch", "I shut"),
        (LEFT, f"{LEFT} Finn grinned at him from the stairs.", "unlisted_present", "Finn grinned"),
        (LEFT, f"{LEFT} Kurt’s brown eyes were wet.", "contradicts_canon", "brown"),
        (LEFT, f"{LEFT} Kurt's school, Dalton, had never felt so far away.", "contradicts_canon", "Dalton"),
        ("Blaine was much closer now.", "Blaine was much closer now, blind in one eye as Blaine was.",
         "contradicts_canon", "blind in one eye"),
    ],
)  # fmt: skip
def test_a_planted_mistake_is_found_at_its_words(story: StoryView, old: str, new: str, rule: str, words: str) -> None:
    assert found(with_words(story, old, new)) == [(rule, words)]


def test_somebody_listed_who_never_comes_is_found_at_the_scenes_beginning(story: StoryView) -> None:
    finn = next(one.id for one in story.characters if one.name == "Burt Hummel")
    scenes = tuple(
        replace(one, present=(*one.present, finn)) if one.id == "the-apartment" else one for one in story.scenes
    )
    ((rule, words),) = found(replace(story, scenes=scenes))
    assert rule == "listed_unmentioned"
    assert words.startswith("It was finally happening.")


def test_what_canon_holds_after_the_baseline_or_the_story_overrides_is_left(story: StoryView) -> None:
    married = with_words(story, LEFT, f"{LEFT} They had been married in New York.")
    assert found(married) == []
    followed = replace(married, work=replace(married.work, canon_baseline="season 6"))
    assert found(followed) == [("contradicts_canon", "married in New York")]
    brown = with_words(story, LEFT, f"{LEFT} Kurt’s brown eyes were wet.")
    assert isinstance(brown.canon_facts[0], CanonFact)
    assert found(replace(brown, divergences=(Divergence("d", "eyes", "His eyes are brown", None, "brown"),))) == []
