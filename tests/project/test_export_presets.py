"""Presets of an export as the project keeps them."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.project import Project, ProjectError
from app.project.export_presets import EXPORT_PRESETS, load_export_presets
from app.storyview.export_choices import ExportChoices, ExportPreset, ExportPresets, MatterPage, WhichChapters

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAMES = TEXTS.map(str.strip).filter(bool)
PAGES = st.lists(st.builds(MatterPage, TEXTS, TEXTS), max_size=3).map(tuple)
CHOICES = st.builds(
    ExportChoices,
    template=TEXTS,
    chapters=st.none() | st.lists(TEXTS, max_size=3).map(tuple),
    notes=st.booleans(),
    comments=st.booleans(),
    front=PAGES,
    back=PAGES,
    cover=TEXTS,
    legal_name=TEXTS,
    contact=TEXTS,
)
PRESETS = st.builds(ExportPreset, NAMES, NAMES, CHOICES, st.sampled_from(WhichChapters))
KEPT = st.builds(
    ExportPresets,
    st.lists(PRESETS, max_size=4, unique_by=lambda one: one.name.casefold()).map(tuple),
    st.none() | PRESETS | PRESETS.map(lambda one: replace(one, name="")),
)


def without_legal_names(presets: ExportPresets) -> ExportPresets:
    def bare(one: ExportPreset) -> ExportPreset:
        return replace(one, choices=replace(one.choices, legal_name="", contact=""))

    return ExportPresets(tuple(map(bare, presets.own)), None if presets.last is None else bare(presets.last))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(KEPT)
def test_what_is_kept_comes_back_but_for_legal_names(project: Project, presets: ExportPresets) -> None:
    project.keep_export_presets(presets)
    assert project.export_presets() == without_legal_names(presets)


def test_they_go_with_a_copy_and_hold_no_legal_name(project: Project, tmp_path) -> None:
    choices = ExportChoices(legal_name="Jane Doe", contact="1 Elm Street")
    preset = ExportPreset("Agent", "docx", choices)
    project.keep_export_presets(ExportPresets((preset,), preset))
    copy = project.back_up(tmp_path / "copy.fic")
    assert b"Jane" not in copy.read_bytes()
    assert b"Elm Street" not in copy.read_bytes()
    with Project.open(copy, read_only=True) as other:
        assert [one.name for one in other.export_presets().own] == ["Agent"]
        with pytest.raises(ProjectError):
            other.keep_export_presets(ExportPresets())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("own", "last", "name", "format", "which", "choices", "chapters", "front", "template"))
            | TEXTS,
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(JSON.map(json.dumps) | TEXTS | JSON.map(lambda one: json.dumps({"own": [one, {"format": "epub"}], "last": one})))
def test_damaged_settings_never_fail(text: str) -> None:
    found = load_export_presets(text)
    assert all(one.name and one.format for one in found.own)


def test_of_a_newer_programs_presets_what_is_known_is_read(project: Project) -> None:
    choices = {
        "template": "manuscript",
        "chapters": ["a", 3],
        "notes": "perhaps",
        "paper": "US",
        "front": [{"text": 1}],
    }
    stored = {
        "version": 9,
        "own": [
            {"name": "Mine", "format": "docx", "which": "some", "choices": choices},
            {"name": "mine", "format": "pdf"},
            {"name": "Later", "format": "kepub"},
            "what?",
            {"name": "", "format": "epub"},
        ],
        "last": 7,
    }
    project.set_setting(EXPORT_PRESETS, json.dumps(stored))
    found = project.export_presets()
    assert found.last is None
    assert found.own == (
        ExportPreset("Mine", "docx", ExportChoices("manuscript", ("a",), front=(MatterPage("", ""),))),
        ExportPreset("Later", "kepub"),
    )
