"""Comments in the order of the text, with their answers, and none of them lost."""

from dataclasses import replace

from app.project import Project
from app.project.ledger import apply_ledger, ledger_text
from app.prose.anchor import Anchor, anchor_at
from app.storyview.comments import Comment
from app.storyview.references import without
from app.verbs.comments import comment_threads, open_threads, with_resolved
from app.verbs.todo import TodoFinder, marks_from, unfinished


def _commented(project: Project) -> tuple[Comment, ...]:
    prologue, ward = project.story().chapters[:2]
    first = Comment("a", anchor_at(ward.document, ward.id, 0, 0, 3), "Who?", "Bea", "2026-01-02T00:00:00+00:00")
    second = Comment("b", anchor_at(prologue.document, prologue.id, 1, 0, 4), "And?", "Bea")
    late = replace(first, id="c", text="Ben.", author="Ann", made_at="2026-01-04T00:00:00+00:00", reply_to="a")
    early = replace(late, id="d", text="Ben!", made_at="2026-01-03T00:00:00+00:00")
    lost = Comment("e", Anchor(ward.id, "gone", 0, 5, "these words are nowhere"), "Lost")
    nowhere = Comment("f", Anchor("no-chapter", quote="x"), "Lost too")
    project.put(first, second, late, early, lost, nowhere)
    return project.story().comments


def test_threads_stand_in_the_order_of_the_text_and_the_lost_at_the_end(project: Project) -> None:
    _commented(project)
    threads = comment_threads(project.story())
    assert [thread.comment.id for thread in threads] == ["b", "a", "e", "f"]
    assert [reply.id for reply in threads[1].replies] == ["d", "c"]
    assert [thread.is_lost for thread in threads] == [False, False, True, True]
    ward = project.story().chapters[1].id
    assert [thread.comment.id for thread in comment_threads(project.story(), ward)] == ["a", "e"]


def test_answers_are_resolved_and_deleted_with_their_comment(project: Project) -> None:
    _commented(project)
    thread = comment_threads(project.story())[1]
    project.put(*with_resolved(thread, True))
    assert [one.id for one in project.story().comments if one.resolved] == ["a", "c", "d"]
    assert "a" not in {thread.comment.id for thread in open_threads(comment_threads(project.story()))}
    change = without(project.story(), thread.comment)
    project.replace(change.delete, change.put)
    assert [one.id for one in project.story().comments] == ["b", "e", "f"]


def test_comments_are_there_again_when_the_file_is_opened(project: Project) -> None:
    before = _commented(project)
    project.close()
    with Project.open(project.path, read_only=True) as again:
        assert again.story().comments == before


def test_a_ledger_says_nothing_of_comments_and_leaves_them_alone(project: Project) -> None:
    before = _commented(project)
    text = ledger_text(project.story())
    assert "Lost too" not in text
    apply_ledger(project, text)
    assert project.story().comments == before


def test_marks_are_looked_for_again_only_where_the_text_changed(project: Project) -> None:
    finder = TodoFinder()
    assert finder.find(project.story()) == ()
    chapter = project.story().chapters[2]
    document = replace(chapter.document, paragraphs=(replace(chapter.document[0], text="TK. Ada saw [what?] there."),))
    project.save_text(chapter.id, document)
    found = finder.find(project.story())
    assert [(one.chapter_number, one.mark.words, one.sentence) for one in found] == [
        (2, "TK", "TK."), (2, "[what?]", "Ada saw [what?] there."),
    ]  # fmt: skip
    (one,) = unfinished(project.story())
    assert (one.heading, one.marks, one.comments) == ("Chapter 2", 2, 0)
    assert unfinished(project.story(), ["prologue"]) == ()


def test_an_author_names_her_marks_on_a_line() -> None:
    assert marks_from("TK, ??? [ ] TK") == ("TK", "???", "[ ]")
    assert marks_from("  ") == marks_from("TK TODO FIXME XXX []")
