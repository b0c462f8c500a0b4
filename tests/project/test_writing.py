"""The log of what was written: by local day and by sitting, and what never counts."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.project import Project, ProjectError
from app.prose.document import Document, document_of
from app.storyview.manuscript import Chapter
from app.storyview.writing_log import Counts, Goals
from app.verbs.structure import merge_with_next, split_chapter, without_chapters
from app.verbs.trash import with_restored
from tests.taking_in import import_into

WINTER, SUMMER = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))  # the same place, twice a year


def write(project: Project, words: int) -> None:
    """Type so many words at the end of the prologue."""
    before = project.story().chapters[0].document
    project.save_text("prologue", Document((*before, *document_of(" ".join(["word"] * words)))))


def at(project: Project, moment: datetime) -> None:
    project.clock = lambda: moment


def test_what_is_not_typed_does_not_count(project: Project, tmp_path: Path) -> None:
    write(project, 3)
    story = project.story()
    project.arrange(tuple(reversed(story.chapters)))
    project.arrange(merge_with_next(project.story(), project.story().chapters[0].id).chapters)
    project.arrange(split_chapter(project.story(), project.story().chapters[0].id, 1, "new").chapters)
    project.arrange(without_chapters(project.story(), ["prologue"]).chapters)
    project.arrange(with_restored(project.story().chapters, project.trashed_chapters()))
    project.add_chapters([Chapter(document=document_of("Seven words that were not written here"))])
    source = tmp_path / "old.txt"
    source.write_text("Chapter 1\n\nIt was late, and nobody came.\n", "utf-8")
    import_into(project, source)
    assert project.words_written_today() == 3
    assert sum(one.words for one in project.sittings()) == 3


def test_the_project_can_be_told_what_was_written(project: Project) -> None:
    project.save_text("prologue", document_of("A whole page that was pasted"), written=0)
    assert project.words_written_today() == 0
    assert project.writing_days() == ()


def test_a_day_is_the_authors_own(project: Project) -> None:
    at(project, datetime(2026, 12, 31, 23, 59, tzinfo=WINTER))
    write(project, 5)
    at(project, datetime(2027, 1, 1, 0, 1, tzinfo=WINTER))
    write(project, 7)
    assert project.words_written_today() == 7
    assert [(one.day, one.words) for one in project.writing_days()] == [
        (date(2026, 12, 31), 5), (date(2027, 1, 1), 7),
    ]  # fmt: skip
    (sitting,) = project.sittings()
    assert (sitting.words, sitting.minutes) == (12, 2)
    assert sitting.began == datetime(2026, 12, 31, 22, 59, tzinfo=UTC)


def test_a_sitting_across_the_change_of_the_clocks_is_as_long_as_it_was(project: Project) -> None:
    at(project, datetime(2026, 10, 25, 2, 55, tzinfo=SUMMER))
    write(project, 5)
    at(project, datetime(2026, 10, 25, 2, 5, tzinfo=WINTER))
    write(project, 5)
    (sitting,) = project.sittings()
    assert (sitting.words, sitting.minutes) == (10, 10)


def test_a_pause_ends_a_sitting(project: Project) -> None:
    project.set_goals(Goals(sitting_gap=10))
    noon = datetime(2026, 6, 1, 12, tzinfo=UTC)
    for minutes in (0, 9, 18, 40):
        at(project, noon + timedelta(minutes=minutes))
        write(project, 2)
    assert [(one.words, one.minutes) for one in project.sittings()] == [(2, 1), (6, 18)]
    assert len(project.sittings(1)) == 1


def test_a_clock_that_is_set_back_makes_no_sitting_of_less_than_no_time(project: Project) -> None:
    noon = datetime(2026, 6, 1, 12, tzinfo=UTC)
    for moment in (noon, noon - timedelta(minutes=5), noon - timedelta(days=400), noon - timedelta(days=399)):
        at(project, moment)
        write(project, 2)
    assert all(one.ended >= one.began for one in project.sittings())
    assert [one.words for one in project.sittings()] == [2, 2, 4]
    assert sum(one.words for one in project.writing_days()) == 8


def test_goals_are_kept(project: Project, path: Path) -> None:
    goals = Goals(
        daily_words=500, days_off=frozenset({5, 6}), sitting_minutes=25, total_words=50_000, counts=Counts.WRITTEN,
        starts=date(2026, 11, 1), deadline=date(2026, 11, 30), posting_days=7, daily_by_deadline=True,
    )  # fmt: skip
    assert project.goals() == Goals()
    project.set_goals(goals)
    assert project.goals() == goals
    with Project.open(path, read_only=True) as reader:
        assert reader.goals() == goals
        with pytest.raises(ProjectError):
            reader.set_goals(Goals())


@pytest.mark.parametrize(
    "stored",
    ["", "{", "[1]", '{"daily_words": -5}', '{"deadline": "someday", "days_off": 3}', '{"counts": "x", "starts": 7}'],
)
def test_goals_that_cannot_be_understood_are_none(project: Project, stored: str) -> None:
    project.set_setting("goals", stored)
    assert project.goals() == Goals()
