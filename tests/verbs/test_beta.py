"""A beta reader's copy goes out and comes back: nothing is lost, and nothing is done to words that have changed."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.manuscript import ImportProblem
from app.manuscript.revised import RevisedText, TrackedChange
from app.project import Project
from app.prose.anchor import anchor_at, locate
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of
from app.prose.running import Edit, RunningText, edited, running_text
from app.storyview.comments import Comment
from app.storyview.manuscript import Chapter, Work
from app.storyview.story import StoryView
from app.verbs.beta_copy import keep_what_was_sent, write_beta_copy
from app.verbs.beta_return import BetaReturn, Standing, place_revised, read_beta_return, sent_versions
from app.verbs.beta_taking import take
from app.verbs.comments import comment_threads
from app.verbs.errors import VerbError
from tests.verbs.word_files import WordFile

RAIN = "It rained on the quay 😀 all night, and nobody came to see her off."
LETTER = "Kurt read the letter twice. Then he burned it in the stove without a word."
SEA = "The sea was grey. She counted the gulls until they were gone."


@pytest.fixture
def quay(tmp_path: Path):
    """A project whose chapter has italics, a break and comments."""
    with Project.create(tmp_path / "quay.fic", Work(title="Quay", author="Ann")) as project:
        document = Document(
            (
                Paragraph(RAIN, marks=(Mark(3, 30, MarkKind.ITALIC),)),
                Paragraph("", ParagraphStyle.SCENE_BREAK),
                Paragraph(LETTER),
                Paragraph(SEA),
                Paragraph("Home  again."),
            )
        )
        other = Chapter(document=document_of("Other words."))
        chapter, _ = project.add_chapters([Chapter(title="Rain", document=document), other])
        quay, night = anchor_at(document, chapter.id, 0, 10, 24), anchor_at(document, chapter.id, 0, 20, 34)
        first = Comment("first", quay, "Which 😀 quay?\nTwo lines", "Ann", "2026-01-02T00:00:00+00:00")
        reply = Comment("reply", quay, "The old one", "Cleo", "2026-01-03T00:00:00+00:00", reply_to="first")
        over = Comment("over", night, "Overlaps", "Ann", "2026-01-02T00:00:00+00:00")
        project.put(first, reply, over)
        yield project


def _sent(project: Project, tmp_path: Path) -> Path:
    path = tmp_path / "copy.docx"
    write_beta_copy(project.story(), path)
    keep_what_was_sent(project)
    return path


def _back(project: Project, path: Path) -> BetaReturn:
    return read_beta_return(project.story(), lambda chapter: sent_versions(project, chapter), path)


def _text(project: Project) -> list[str]:
    return [one.text for one in project.story().chapters[0].document]


def _take(project: Project, returned: BetaReturn, accepted, noted=()) -> None:
    story = project.story()
    taken = take(story, returned, accepted, noted)
    chapters = [
        Chapter(**{**_fields(one), "document": taken.documents.get(one.id, one.document)}) for one in story.chapters
    ]
    project.arrange(chapters, put=taken.comments)


def _fields(chapter: Chapter) -> dict:
    return {name: getattr(chapter, name) for name in Chapter.__dataclass_fields__}


def test_a_copy_that_comes_back_as_it_went_changes_nothing(quay: Project, tmp_path: Path) -> None:
    returned = _back(quay, _sent(quay, tmp_path))
    assert returned.suggestions == ()
    assert returned.unplaced == ()
    taken = take(quay.story(), returned, ())
    assert (taken.comments, taken.known) == ((), 3)


def test_tracked_changes_are_accepted_one_by_one(quay: Project, tmp_path: Path) -> None:
    path = _sent(quay, tmp_path)
    word = WordFile(path)
    word.replace("twice", "three times")
    word.replace("grey", "green", author="Cleo")
    word.insert_after("counted the gulls", "A bell rang.")
    word.delete("Home  again.")
    word.save()
    returned = _back(quay, path)
    assert [(one.old, one.new, one.author, one.standing) for one in returned.suggestions] == [
        ("twice", "three times", "Bea", Standing.PLACED),
        ("grey", "green", "Cleo", Standing.PLACED),
        ("", "\n\nA bell rang.", "Bea", Standing.PLACED),
        ("\n\nHome  again.", "", "Bea", Standing.PLACED),
    ]
    assert returned.authors == ("Bea", "Cleo")
    before = quay.story().chapters[0].document
    _take(quay, returned, {0, 2, 3})
    assert _text(quay) == [RAIN, "", LETTER.replace("twice", "three times"), SEA, "A bell rang."]
    after = quay.story().chapters[0].document
    assert after[0] == before[0]
    assert after[2].id == before[2].id


def test_changes_can_be_taken_as_comments(quay: Project, tmp_path: Path) -> None:
    path = _sent(quay, tmp_path)
    word = WordFile(path)
    word.replace("twice", "three times")
    word.insert_after("counted the gulls", "A bell rang.")
    word.save()
    before = _text(quay)
    _take(quay, _back(quay, path), (), {0, 1})
    assert _text(quay) == before
    made = quay.story().comments[3:]
    assert [(one.author, one.text, one.anchor.quote) for one in made] == [
        ("Bea", "Suggested: “three times” for “twice”.", "twice"),
        ("Bea", "Suggested: put in “A bell rang.”.", "She counted the gulls until they were gone."),
    ]


def test_new_comments_come_in_on_their_words_and_answers_join_their_thread(quay: Project, tmp_path: Path) -> None:
    path = _sent(quay, tmp_path)
    word = WordFile(path)
    word.comment("burned it", "Why? 😀")
    word.save()
    returned = _back(quay, path)
    _take(quay, returned, ())
    threads = comment_threads(quay.story())
    assert [(one.comment.text, one.comment.anchor.quote, len(one.replies)) for one in threads] == [
        ("Which 😀 quay?\nTwo lines", "on the quay 😀 ", 1),
        ("Overlaps", RAIN[20:34], 0),
        ("Why? 😀", "burned it", 0),
    ]
    assert take(quay.story(), _back(quay, path), ()).comments == ()


def test_a_comment_over_several_paragraphs_stands_on_the_first_of_them(quay: Project, tmp_path: Path) -> None:
    path = _sent(quay, tmp_path)
    word = WordFile(path)
    word.comment_over("burned it", "counted the gulls", "All of this 😀")
    word.save()
    _take(quay, _back(quay, path), ())
    (one,) = (thread for thread in comment_threads(quay.story()) if thread.comment.author == "Bea")
    assert (one.comment.anchor.quote, one.is_lost) == (LETTER, False)


def test_words_that_the_author_changed_since_are_a_conflict_and_all_else_finds_its_place(
    quay: Project, tmp_path: Path
) -> None:
    path = _sent(quay, tmp_path)
    word = WordFile(path)
    word.replace("twice", "three times")
    word.replace("grey", "green")
    word.comment("again", "Long?")
    word.save()
    chapter = quay.story().chapters[0]
    now = Document(
        (
            Paragraph("A new beginning."),
            *chapter.document.paragraphs[:2],
            Paragraph(LETTER.replace("twice", "once"), id=chapter.document[2].id),
            Paragraph("Indeed. " + SEA, id=chapter.document[3].id),
        )
    )
    quay.save_text(chapter.id, now)
    returned = _back(quay, path)
    first, second = returned.suggestions
    assert (first.standing, first.present, first.new) == (Standing.CONFLICT, "once", "three times")
    assert second.standing is Standing.PLACED
    _take(quay, returned, {0, 1})
    assert "Indeed. " + SEA.replace("grey", "green") in _text(quay)
    assert LETTER.replace("twice", "once") in _text(quay)
    texts = {one.text: one.anchor.quote for one in quay.story().comments}
    assert texts["Suggested: “three times” for “twice”."] == "once"
    assert texts["Long?"] == "again"
    assert [thread.comment.text for thread in comment_threads(quay.story()) if thread.is_lost] == ["Long?"]


def test_what_the_text_says_already_is_no_conflict(quay: Project, tmp_path: Path) -> None:
    path = _sent(quay, tmp_path)
    word = WordFile(path)
    word.replace("twice", "three times")
    word.save()
    returned = _back(quay, path)
    _take(quay, returned, {0})
    (again,) = _back(quay, path).suggestions
    assert again.standing is Standing.DONE


def test_changes_nobody_tracked_are_shown_too(quay: Project, tmp_path: Path) -> None:
    path = _sent(quay, tmp_path)
    word = WordFile(path)
    word.replace("twice", "often", tracked=False)
    word.replace("grey", "green")
    word.save()
    untracked, tracked = _back(quay, path).suggestions
    assert (untracked.old, untracked.new, untracked.tracked, untracked.certain) == ("twice", "often", False, True)
    assert tracked.tracked


def test_without_what_was_sent_an_untracked_difference_is_not_certain(quay: Project, tmp_path: Path) -> None:
    path = tmp_path / "copy.docx"
    write_beta_copy(quay.story(), path)
    word = WordFile(path)
    word.replace("twice", "often", tracked=False)
    word.save()
    (one,) = _back(quay, path).suggestions
    assert not one.certain


def test_chapters_are_known_without_their_headings(quay: Project, tmp_path: Path) -> None:
    path = _sent(quay, tmp_path)
    word = WordFile(path)
    word.replace("Chapter 1: Rain", "My notes", tracked=False)
    word.replace("twice", "often")
    word.forget_styles()
    word.save()
    assert [(one.new, one.standing) for one in _back(quay, path).suggestions if one.tracked] == [
        ("often", Standing.PLACED)
    ]


def test_what_belongs_to_no_chapter_is_listed(quay: Project, tmp_path: Path) -> None:
    path = tmp_path / "other.docx"
    with Project.create(tmp_path / "other.fic", Work()) as other:
        other.add_chapters([Chapter(title="Elsewhere", document=document_of("Nobody knows these words at all."))])
        write_beta_copy(other.story(), path)
    word = WordFile(path)
    word.replace("Nobody", "Somebody")
    word.comment("Elsewhere", "Where?")
    word.save()
    returned = _back(quay, path)
    assert [one.standing for one in returned.suggestions] == [Standing.LOST]
    assert "Nobody knows these words at all." in returned.unplaced
    before = _text(quay)
    _take(quay, returned, {0})
    assert _text(quay) == before
    assert {one.text for one in quay.story().comments[3:]} == {"Suggested: “Somebody” for “Nobody”.", "Where?"}
    assert all(thread.is_lost for thread in comment_threads(quay.story())[2:])


def test_only_chosen_chapters_go_out_and_resolved_comments_stay(quay: Project, tmp_path: Path) -> None:
    quay.put(Comment("done", quay.story().comments[0].anchor, "Done", "Ann", resolved=True))
    report = write_beta_copy(quay.story(), tmp_path / "a.docx", ["chapter-1"])
    assert (report.chapters, report.comments) == (1, 2)
    returned = _back(quay, tmp_path / "a.docx")
    assert set(returned.texts) == {"chapter-1"}
    assert write_beta_copy(quay.story(), tmp_path / "b.docx", resolved=True).comments == 3
    (done,) = (one.comment for one in _back(quay, tmp_path / "b.docx").comments if one.comment.text == "Done")
    assert done.resolved
    with pytest.raises(VerbError):
        write_beta_copy(quay.story(), tmp_path / "a.pdf")


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 broken"])
def test_broken_files_are_refused(quay: Project, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.docx"
    path.write_bytes(content)
    with pytest.raises(ImportProblem, match=r"bad\.docx"):
        _back(quay, path)


def test_comments_with_a_document_type_are_refused(quay: Project, tmp_path: Path) -> None:
    import zipfile

    path, bad = _sent(quay, tmp_path), tmp_path / "bomb.docx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bad, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "word/comments.xml":
                bomb = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
                content = b"<?xml version='1.0'?>" + bomb + content[content.index(b"<w:comments") :]
            new.writestr(entry, content)
    with pytest.raises(ImportProblem, match="entities"):
        _back(quay, bad)


# Without files


_WORDS = st.lists(st.text(alphabet="abc 😀", min_size=1, max_size=12), min_size=1, max_size=5)


@settings(max_examples=60)
@given(_WORDS, st.data())
def test_accepting_everything_gives_what_the_reader_wrote(texts: list[str], data: st.DataObject) -> None:
    document = document_of(*(f"{number} {text}." for number, text in enumerate(texts)))
    heading = Paragraph("Chapter 1", ParagraphStyle.HEADING_1)
    before = Document((heading, *document))
    length = len(RunningText(before).text)
    cuts = sorted(data.draw(st.lists(st.integers(10, length), min_size=4, max_size=4, unique=True)))
    new = data.draw(st.lists(st.text(alphabet="XY", min_size=1, max_size=5), min_size=2, max_size=2))
    edits = [Edit(cuts[0], cuts[1], (Paragraph(new[0]),)), Edit(cuts[2], cuts[3], (Paragraph(new[1]), Paragraph("Z")))]
    text = RevisedText(before, tuple(TrackedChange(edit, "Bea", "") for edit in edits), ())
    story = StoryView(chapters=(Chapter("chapter-1", document=document),))
    returned = place_revised(story, lambda _: ([document], []), Path("x.docx"), text)
    assert all(one.standing is Standing.PLACED for one in returned.suggestions)
    taken = take(story, returned, range(len(returned.suggestions)))
    wanted = running_text(edited(before, edits).paragraphs[1:])
    assert running_text(taken.documents["chapter-1"]) == wanted


@settings(max_examples=60)
@given(_WORDS, st.data())
def test_what_the_author_wrote_since_is_never_overwritten(texts: list[str], data: st.DataObject) -> None:
    document = document_of(*(f"{number} {text}." for number, text in enumerate(texts)))
    before = Document((Paragraph("Chapter 1", ParagraphStyle.HEADING_1), *document))
    length = len(RunningText(document).text)
    mine = sorted(data.draw(st.tuples(st.integers(0, length), st.integers(0, length))))
    theirs = sorted(data.draw(st.tuples(st.integers(0, length), st.integers(0, length))))
    now = edited(document, [Edit(mine[0], mine[1], (Paragraph("MINE"),))])
    change = Edit(theirs[0] + 10, theirs[1] + 10, (Paragraph("THEIRS"),))
    story = StoryView(chapters=(Chapter("chapter-1", document=now),))
    text = RevisedText(before, (TrackedChange(change, "Bea", ""),), ())
    returned = place_revised(story, lambda _: ([document], []), Path("x.docx"), text)
    taken = take(story, returned, range(len(returned.suggestions)))
    after = taken.documents.get("chapter-1", now)
    assert "MINE" in running_text(after)
    assert "THEIRS" in running_text(after) or any("THEIRS" in one.text for one in taken.comments)
    assert all(locate(one.anchor, after) is not None for one in taken.comments if one.anchor.quote.strip())
