"""Deleting and merging leave a ledger that the project's own foreign keys accept, and lose nothing else."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.project import Project
from app.storyview.cast import Character
from app.storyview.knowledge import KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.references import merged, without
from app.storyview.story import RECORD_FIELDS, Record
from tests.project.test_project import EVERY_KIND


def apply(project: Project, gone: Record) -> None:
    change = without(project.story(), gone)
    project.replace(change.delete, change.put)


@pytest.mark.parametrize("gone", EVERY_KIND, ids=lambda record: type(record).__name__)
def test_anything_can_be_deleted(project: Project, gone: Record) -> None:
    project.put(*EVERY_KIND)
    apply(project, gone)
    left = project.story()
    assert gone not in (*left.characters, *left.places, *left.facts, *left.events, *left.scenes, *left.canon_facts)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(len(EVERY_KIND))))
def test_deleting_everything_in_any_order_leaves_nothing(project: Project, order: list[int]) -> None:
    project.put(*EVERY_KIND)
    for number in order:
        kind, record_id = type(EVERY_KIND[number]), getattr(EVERY_KIND[number], "id", None)
        story = project.story()
        present = next(
            (
                one
                for field in RECORD_FIELDS
                for one in getattr(story, field)
                if type(one) is kind and getattr(one, "id", None) == record_id
            ),
            None,
        )
        if present is not None:
            apply(project, present)
    left = project.story()
    assert not any(getattr(left, field) for field in RECORD_FIELDS)


def test_merging_moves_names_knowledge_and_presence(project: Project) -> None:
    project.put(*EVERY_KIND)
    project.put(KnowledgeChange("k3", "letter", "una", Stance.KNOWS, Moment()))
    tom, una = project.story().characters
    change = merged(project.story(), tom, una)
    project.replace(change.delete, change.put)
    story = project.story()
    (one,) = story.characters
    assert isinstance(one, Character)
    assert one.aliases == ("Tom", "Tommy", "Una")
    assert {change.holder for change in story.knowledge_changes} == {"tom", "reader"}
    assert story.knowledge_changes[0].source == "tom"
    assert story.scenes[0].present == ("tom",)
    assert story.relationships == ()
