"""Canon from the command line's side: what holds where, and packs that are shared."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli import main
from app.project import Project, ProjectError
from app.project.ledger import apply_ledger, ledger_text, pack_text, read_pack, taken_into
from app.storyview.canon import CanonFact, Divergence
from app.storyview.cast import Character
from app.storyview.manuscript import Work
from app.storyview.story import StoryView

FACTS = (
    CanonFact("eyes", "Kurt has blue eyes", "1x01", "kurt", "eyes", "blue", ("brown-eyed", "green-eyed")),
    CanonFact("wedding", "Kurt and Blaine marry: in Indiana", "6x08"),
)
STORY = StoryView(
    work=Work(title="Secret title", fandoms=("Glee",), canon_baseline="5x12"),
    characters=(
        Character("kurt", "Kurt Hummel", ("Kurt",), "he/him", notes="dies in chapter 30"),
        Character("oc", "Nelson"),
    ),
    canon_facts=FACTS,
    divergences=(Divergence("d", "wedding", "They never marry"),),
)  # fmt: skip


@pytest.fixture
def fic(tmp_path: Path) -> Path:
    path = tmp_path / "fic.fic"
    with Project.create(path, STORY.work) as project:
        project.put(*STORY.characters, *STORY.canon_facts, *STORY.divergences)
    return path


def test_a_pack_holds_facts_and_nothing_private() -> None:
    text = pack_text(STORY)
    assert "Kurt has blue eyes" in text
    assert all(private not in text for private in ("Secret", "chapter 30", "never marry", "Nelson"))
    assert pack_text(STORY) == text


def test_a_pack_goes_over_to_another_story_by_names() -> None:
    other = StoryView(characters=(Character("k-2", "Kurt Elizabeth Hummel", ("kurt hummel",)),))
    taken = taken_into(other, read_pack(pack_text(STORY)), {"k-2"})
    assert (taken.added, taken.changed, taken.same, taken.unknown) == (2, 0, 0, ())
    facts = tuple(one for one in taken.put if isinstance(one, CanonFact))
    assert [one.character for one in facts] == ["k-2", ""]
    again = taken_into(replace(other, canon_facts=facts), read_pack(pack_text(STORY)), {"k-2", "eyes", "wedding"})
    assert (again.put, again.added, again.changed, again.same) == ((), 0, 0, 2)


def test_what_changed_is_changed_and_keeps_its_id() -> None:
    mine = StoryView(canon_facts=(CanonFact("mine", "kurt has blue eyes.", "1x02"),))
    taken = taken_into(mine, read_pack(pack_text(STORY)), {"mine"})
    assert (taken.added, taken.changed, taken.unknown) == (1, 1, ("Kurt Hummel",))
    assert [one.id for one in taken.put] == ["mine", "wedding"]


def test_ids_that_are_taken_by_something_else_are_made_anew() -> None:
    taken = taken_into(StoryView(), read_pack(pack_text(STORY)), {"eyes"})
    assert [one.id for one in taken.put] == ["eyes-2", "wedding"]


def test_the_cast_can_come_with_it() -> None:
    taken = taken_into(StoryView(), read_pack(pack_text(STORY)), set(), with_cast=True)
    assert (taken.new_characters, taken.unknown) == (("Kurt Hummel",), ())
    made = taken.put[0]
    assert isinstance(made, Character)
    assert (made.aliases, made.pronouns) == (("Kurt",), "he/him")


_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(str.strip)


@given(st.lists(st.tuples(_TEXTS, st.text(max_size=12, alphabet="ab1x: #'\"-{[&*!|>%@`é’"), _TEXTS), max_size=5))
def test_whatever_facts_say_comes_back(rows: list[tuple[str, str, str]]) -> None:
    facts = tuple(
        CanonFact(f"f{number}", statement, source, denied_by=(denied,))
        for number, (statement, source, denied) in enumerate(rows)
    )
    pack = read_pack(pack_text(StoryView(canon_facts=facts)))
    assert [(one.statement, one.source, one.denied_by) for one in pack.canon] == [
        (one.statement, one.source, one.denied_by) for one in facts
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not a canon pack"),
        ("just words", "not a canon pack"),
        ("headcanon_canon_pack: '2'", "newer Headcanon"),
        ("headcanon_canon_pack: '1'\ncanon: [{source: 1x01}]", "entry 1, “statement”: is missing"),
        ("headcanon_canon_pack: '1'\ncanon: &a [*a]", "references"),
        ("headcanon_canon_pack: '1'\ncanon: 7", "“canon”"),
        ("headcanon_canon_pack: '1'\ncanon: [[[", "can’t be read"),
        ("[" * 5000, "can’t be read"),
        ("!!python/object/apply:os.system ['true']", "not a canon pack"),
        ("headcanon_canon_pack: '1'\ncanon: [{statement: " + "x" * 3000 + "}]", "can’t be read"),
    ],
)
def test_a_hostile_file_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(ProjectError, match=words):
        read_pack(text)


def test_json_is_read_too() -> None:
    content = {"headcanon_canon_pack": "1", "canon": [{"statement": "It rains", "source": "1x01"}]}
    assert [one.statement for one in read_pack(json.dumps(content)).canon] == ["It rains"]


def test_from_the_command_line(fic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack, other = tmp_path / "glee.yaml", tmp_path / "other.fic"
    assert main(["canon", "export", str(fic), str(pack)]) == 0
    Project.create(other, Work()).close()
    assert main(["canon", "import", str(other), str(pack)]) == 0
    told = capsys.readouterr().out
    assert "2 added, 0 changed" in told
    assert "Not in your cast" in told
    assert main(["canon", "import", str(other), str(pack), "--with-cast"]) == 0
    assert "1 changed, 1 as they were" in capsys.readouterr().out
    assert main(["canon", "baseline", str(other), "5x12"]) == 0
    capsys.readouterr()
    assert main(["canon", "show", str(other), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [(one["id"], one["standing"], one["value"]) for one in shown["facts"]] == [
        ("eyes", "in_force", "blue"), ("wedding", "not_yet", ""),
    ]  # fmt: skip
    assert main(["canon", "show", str(fic)]) == 0
    assert "overridden" in capsys.readouterr().out


def test_what_cannot_be_done_is_told(fic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_bytes(b"\xff\xfe\x00")
    for arguments in (
        ["canon", "import", str(fic), str(tmp_path / "none.yaml")],
        ["canon", "import", str(fic), str(bad)],
        ["canon", "import", str(fic), str(tmp_path)],
        ["canon", "export", str(fic), str(tmp_path / "no" / "such.yaml")],
        ["canon", "show", str(fic), "--at", "99"],
    ):
        assert main(arguments) == 2
        error = capsys.readouterr().err
        assert error.startswith("headcanon: ")
        assert "Traceback" not in error
    with Project.open(fic, read_only=True) as project:
        assert project.story().canon_facts == FACTS


def test_the_baseline_goes_with_the_ledger(fic: Path, tmp_path: Path) -> None:
    with Project.open(fic, read_only=True) as project:
        text = ledger_text(project.story())
    with Project.create(tmp_path / "new.fic", Work()) as project:
        apply_ledger(project, text)
        assert project.story().work.canon_baseline == "5x12"
        assert ledger_text(project.story()) == text
