"""Versions kept by themselves and on request, drafts, and what goes for good: in real files."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.project import Project, Snapshot
from app.project.chapter_history import EVERY_SETTING
from app.project.thinning import FEW_WORDS, is_due, thinned_out, words_changed
from app.prose.document import Document, document_of
from app.verbs.drafts import begin_draft, draft_text, main_text, switch_to, without_draft

NOW = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)

ages = st.timedeltas(timedelta(), timedelta(days=200))
many_snapshots = st.lists(
    st.builds(
        lambda number, age, name, pinned: Snapshot(str(number), "c", name, (NOW - age).isoformat(), 1, pinned),
        st.integers(), ages, st.sampled_from(["", "", "kept"]), st.booleans(),
    ),
    unique_by=lambda one: one.id,
)  # fmt: skip


def _texts_kept(project: Project) -> int:
    with closing(sqlite3.connect(project.path)) as connection:
        return connection.execute("SELECT count(*) FROM text_blob").fetchone()[0]


def _prose(words: int) -> Document:
    return document_of(" ".join(f"word{number}" for number in range(words)))


@given(many_snapshots)
def test_thinning_lets_no_named_and_no_recent_version_go(snapshots: list[Snapshot]) -> None:
    gone = thinned_out(snapshots, NOW)
    assert not any(one.name or one.pinned for one in gone)
    assert not any(NOW - datetime.fromisoformat(one.taken_at) < timedelta(days=1) for one in gone)
    left = [one for one in snapshots if one not in gone]
    assert thinned_out(left, NOW) == ()
    for one in gone:
        same_week = [
            other for other in left
            if datetime.fromisoformat(other.taken_at).isocalendar()[:2]
            == datetime.fromisoformat(one.taken_at).isocalendar()[:2]
        ]  # fmt: skip
        assert same_week


def test_a_version_is_due_when_enough_was_written_and_enough_time_has_passed() -> None:
    old, new, later = document_of("One."), _prose(FEW_WORDS + 1), NOW + timedelta(minutes=11)
    every = timedelta(minutes=10)
    assert is_due(old, NOW, new, later, every)
    assert not is_due(old, NOW, new, NOW + timedelta(minutes=9), every)
    assert not is_due(old, NOW, document_of("Two."), later, every)
    assert words_changed(new, document_of()) == FEW_WORDS + 1


def test_versions_are_kept_by_themselves_while_somebody_writes(project: Project) -> None:
    project.set_setting(EVERY_SETTING, "0")
    first = project.story().chapters[0].document
    for words in (30, 60, 61):
        project.save_text("prologue", _prose(words))
    project.save_text("prologue", document_of("The end."))
    kept = [project.history.document(one.id) for one in project.history.snapshots("prologue")]
    # The first version, then what was there when enough had changed since the one before.
    assert [one.words for one in kept] == [60, 30, first.words]


def test_a_rewriting_keeps_what_was_each_time_but_nothing_twice(project: Project) -> None:
    chapters = project.story().chapters
    texts = (document_of("One."), document_of("Two."))
    for text in (*texts, chapters[0].document, *texts):
        project.arrange([replace(chapters[0], document=text), *chapters[1:]])
    kept = [project.history.document(one.id).text for one in project.history.snapshots("prologue")]
    assert sorted(kept) == sorted(["One.", "Two.", chapters[0].document.text])


def test_what_is_deleted_takes_its_text_with_it_unless_another_needs_it(project: Project) -> None:
    prologue = project.story().chapters[0]
    one, twin = (project.history.take(prologue, name) for name in ("one", "twin"))
    assert _texts_kept(project) == 1
    project.history.rename(twin.id, "the twin")
    project.history.delete(one.id)
    assert _texts_kept(project) == 1
    assert [other.name for other in project.history.snapshots("prologue")] == ["the twin"]
    project.history.delete(twin.id)
    assert _texts_kept(project) == 0


def test_drafts_are_there_after_reopening_and_go_with_undo(project: Project) -> None:
    prologue, *others = project.story().chapters
    begun = begin_draft(prologue, "darker", "Darker", "2026-06-15T12:00:00")
    project.arrange([begun, *others])
    project.save_text("prologue", document_of("It was dark."))
    with Project.open(project.path, read_only=True) as again:
        chapter = again.story().chapters[0]
        assert chapter.active_draft is not None
        assert (chapter.document.text, main_text(chapter)) == ("It was dark.", prologue.document)
    project.arrange([switch_to(project.story().chapters[0], ""), *others])
    with Project.open(project.path, read_only=True) as again:
        chapter = again.story().chapters[0]
        assert chapter.document == prologue.document
        assert draft_text(chapter, chapter.drafts[0]).text == "It was dark."
    snapshot = project.history.snapshots("prologue")[0]
    assert (snapshot.draft, project.history.document(snapshot.id).text) == ("Darker", "It was dark.")
    project.arrange([without_draft(project.story().chapters[0], "darker"), *others])
    with Project.open(project.path, read_only=True) as again:
        assert again.story().chapters[0] == prologue


def test_what_is_deleted_for_good_leaves_nothing_and_what_is_not_in_the_trash_stays(project: Project) -> None:
    prologue, *others = project.story().chapters
    project.history.take(prologue, "kept")
    project.arrange([begin_draft(prologue, "darker", "Darker", "2026"), *others])
    project.arrange(others)
    (trashed,) = project.trashed_chapters()
    assert [draft.name for draft in trashed.chapter.drafts] == ["Darker"]
    project.delete_for_good(["prologue", "chapter-1"])
    assert project.trashed_chapters() == ()
    assert (_texts_kept(project), project.history.snapshots("prologue")) == (0, ())
    assert [one.id for one in project.story().chapters] == [one.id for one in others]
