"""The sample project, made of its real source."""

import pytest

from app.continuity import Severity, check
from app.grammar import GrammarService
from app.project import Project, ProjectExists
from app.project.ledger import ledger_text
from app.storyview.knowledge import Stance
from app.storyview.manuscript import ChapterStatus
from app.verbs.counting import words_table
from app.verbs.knowing import who_knows
from app.verbs.language import grammar_issues
from app.verbs.sample import SAMPLE_NAME, create_sample
from app.verbs.start import sample_at_first_start, sample_path


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return create_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def sample_story(sample):
    with Project.open(sample, read_only=True) as project:
        return project.story()


def test_it_is_whole(sample, sample_story):
    assert sample.name == SAMPLE_NAME
    assert sample_story.work.title
    assert len(sample_story.chapters) >= 5
    assert sum(row.words for row in words_table(sample_story)) >= 6000
    assert any(chapter.status is ChapterStatus.POSTED for chapter in sample_story.chapters)
    assert sample_story.facts
    assert ledger_text(sample_story)


def test_it_shows_the_program_off(sample_story):
    findings = check(sample_story)
    assert findings
    lost = [finding for finding in findings if finding.rule == "lost_anchor"]
    assert lost == []
    assert {finding.severity for finding in findings} >= {Severity.ERROR, Severity.WARNING}
    stances = {
        state.stance
        for fact in sample_story.facts
        for chapter in sample_story.chapters
        for state in who_knows(sample_story, fact.id, chapter.id).states
        if state.stated
    }
    assert {Stance.KNOWS, Stance.HAS_FORGOTTEN} <= stances


def test_its_language_is_almost_clean(sample_story):
    issues = grammar_issues(sample_story, GrammarService())
    assert {"could of", "the the", "teh"} <= {placed.issue.words for placed in issues}
    assert len(issues) <= 25


def test_it_overwrites_nothing(sample):
    before = sample.read_bytes()
    with pytest.raises(ProjectExists):
        create_sample(sample)
    assert sample.read_bytes() == before


def test_only_the_very_first_start_makes_it(data_folder):
    made = sample_at_first_start()
    assert made is not None
    assert made == data_folder / SAMPLE_NAME == sample_path()
    assert made.exists()
    assert sample_at_first_start() is None
