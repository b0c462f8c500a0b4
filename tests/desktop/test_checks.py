"""The process beside the window that checks continuity, through edits, a kill and a file that cannot be read."""

from dataclasses import replace

import pytest

from app.desktop.check_process import CheckProcess
from app.project import Project
from app.prose.document import document_of
from app.storyview.language import RuleSetting
from app.storyview.manuscript import Chapter, Work

WRONG = "It was Monday, 3 March 2015."


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "checked.fic", Work("Checked")) as made:
        made.add_chapters([Chapter(document=document_of(WRONG)), Chapter(document=document_of("Nothing here."))])
        yield made


@pytest.fixture
def checks(qtbot, project):
    from PySide6.QtCore import QObject

    parent = QObject()
    process = CheckProcess(project, parent)
    yield process
    process.stop()


def _ask(qtbot, checks):
    with qtbot.waitSignal(checks.found, timeout=20_000) as told:
        checks.ask()
    return told.args[0]


def test_every_change_is_followed(qtbot, project, checks) -> None:
    (first,) = _ask(qtbot, checks)
    assert first.rule == "weekday_date"
    second = project.story().chapters[1]
    project.save_text(second.id, document_of("Nothing here.", WRONG))
    again = _ask(qtbot, checks)
    assert [one.rule for one in again] == ["weekday_date"] * 2
    assert again[0] is first  # what is known is not handed over again
    project.put(RuleSetting("weekday_date", enabled=False))
    assert _ask(qtbot, checks) == ()
    project.delete(RuleSetting("weekday_date", enabled=False))
    project.arrange([second := project.story().chapters[1]])
    assert [one.anchor.chapter for one in _ask(qtbot, checks)] == [second.id]


def test_many_requests_in_a_row_are_answered_with_the_last(qtbot, project, checks) -> None:
    _ask(qtbot, checks)
    chapter = project.story().chapters[1].id
    for count in range(6):
        project.save_text(chapter, document_of(*[WRONG] * count))
        checks.ask()
    assert len(_ask(qtbot, checks)) == 6


def test_a_process_that_was_killed_is_started_again(qtbot, project, checks) -> None:
    before = _ask(qtbot, checks)
    with qtbot.waitSignal(checks._process.finished, timeout=10_000):
        checks._process.kill()
    project.set_work(replace(project.story().work, title="Another"))
    assert _ask(qtbot, checks) == before


def test_a_file_that_cannot_be_read_is_told_and_tried_again(qtbot, project, checks, tmp_path) -> None:
    away = project.path.rename(tmp_path / "away.fic")
    with qtbot.waitSignal(checks.failed, timeout=20_000) as told:
        checks.ask()
    assert told.args[0]
    away.rename(project.path)
    assert len(_ask(qtbot, checks)) == 1
