"""Projects through their public surface: what is put in comes out, also after closing."""

from pathlib import Path

import pytest

from app.project import Project, ProjectError, StillReferred
from app.prose.anchor import Anchor
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of
from app.prose.edits import edit_paragraph, join_paragraphs, split_paragraph
from app.storyview.canon import CanonFact, Divergence
from app.storyview.cast import (
    Character,
    Origin,
    Relationship,
    RelationshipChange,
    RelationshipMoment,
    Trait,
)
from app.storyview.conditions import Condition, ConditionKind
from app.storyview.knowledge import READER, Fact, HeldStance, How, KnowledgeChange, Stance
from app.storyview.language import DictionaryWord, Dismissal, RejectedName, RuleSetting
from app.storyview.manuscript import Chapter, ChapterStatus, Work
from app.storyview.moment import Moment
from app.storyview.notes import Note
from app.storyview.places import Place
from app.storyview.story import Record
from app.storyview.things import Thing, Whereabouts
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint
from app.verbs.trash import with_restored

SPOT = Anchor("chapter-1", "", 0, 0, "The sea was grey.", "before", "after")

EVERY_KIND: tuple[Record, ...] = (
    Place("england", "England"),
    Place("dover", "Dover", ("the port", "Dubris"), "england", "rainy"),
    Character(
        "tom", "Tom Hale", ("Tom", "Tommy"), "he/him", "1994-05-27", Origin.CANON,
        (Trait("eyes", "grey"), Trait("scar", "left hand", Moment(event="fire")), Trait("hair", "red", Moment(SPOT))),
        "a note",
    ),
    Character("una", "Una"),
    Event("fire", "The fire", "1999-11", ("tom", "una"), "dover", "the house burns", SPOT, 5, None, "the will"),
    Scene("s1", Anchor("prologue"), "The letter", "tom", "dover", ("tom", "una"), "2014-03-14 20:30",
          Telling.FLASHBACK, "a letter comes", "done", "red", 60, 120, "the will"),
    Scene("s2", SPOT),
    TimeConstraint("t1", TimePoint(PointKind.EVENT, "fire"), TimePoint(PointKind.SCENE, "s1"), 10, None, "after", SPOT),
    TimeConstraint("t2", TimePoint(PointKind.SCENE, "s1"), TimePoint(PointKind.SCENE, "s2"), None, 5),
    TimeConstraint("t3", TimePoint(PointKind.EVENT_END, "fire"), TimePoint(PointKind.SCENE_END, "s2")),
    Relationship("tu", "tom", "una", "friends", (RelationshipMoment(RelationshipChange.BEGINS, Moment(SPOT), "f", "n"),
                                                 RelationshipMoment(RelationshipChange.ENDS, Moment(event="fire")))),
    Fact("letter", "Una wrote the letter", ("letter", "the hand"), Moment(), Moment(event="fire"), "n"),
    Fact("bare", "Bare"),
    Fact("una-forgot", "Una has forgotten it", about=HeldStance("letter", "una", Stance.HAS_FORGOTTEN)),
    Fact("reader-knows", "They know", about=HeldStance("letter", READER, Stance.KNOWS)),
    KnowledgeChange("k1", "letter", "tom", Stance.MISBELIEVES, Moment(SPOT), How.LIED_TO, "una", "Ann wrote it", "n"),
    KnowledgeChange("k2", "letter", READER, Stance.KNOWS, Moment(event="fire")),
    CanonFact("c1", "Tom dies", "5x12", "tom", "eyes", "blue", ("Tom’s widow", "grey")),
    Divergence("d1", "c1", "Tom lives", Moment(SPOT), "green"),
    Condition("i1", "tom", ConditionKind.INJURED, "a broken arm", Moment(SPOT), Moment(event="fire"), ("rowed",), "n"),
    Condition("i2", "una", ConditionKind.DEAD),
    Thing("ring", "The ring", ("gold band",), (
        Whereabouts(Moment(), "tom"), Whereabouts(Moment(SPOT), place="dover", note="on the sill"),
        Whereabouts(Moment(event="fire")),
    ), "n"),
    RuleSetting("near_name", False, "hint", (("shortest", "4"), ("else", ""))),
    Note("n1", "To do", "Fix\nthis", SPOT),
    DictionaryWord("Dubris"),
    Dismissal("x1", "near_name", SPOT, "Tomy", "on purpose", True),
    RejectedName("Thank"),
)  # fmt: skip


def reopened(project: Project) -> Project:
    project.close()
    return Project.open(project.path)


def test_everything_put_in_is_there_after_reopening(project: Project) -> None:
    project.put(*EVERY_KIND)
    story = project.story()
    with reopened(project) as again:
        assert again.story() == story
        assert again.story().characters == tuple(one for one in EVERY_KIND if isinstance(one, Character))
        assert again.story().knowledge_changes[0] == next(one for one in EVERY_KIND if isinstance(one, KnowledgeChange))


def test_changing_a_record_keeps_its_place_and_drops_what_it_lost(project: Project) -> None:
    project.put(*EVERY_KIND)
    project.put(Character("tom", "Tom Hale", ("Tommy",)))
    expected = (Character("tom", "Tom Hale", ("Tommy",)), Character("una", "Una"))
    assert project.story().characters == expected
    with reopened(project) as again:
        assert again.story().characters == expected


def test_what_others_refer_to_cannot_be_deleted_alone(project: Project) -> None:
    project.put(*EVERY_KIND)
    story = project.story()
    with pytest.raises(StillReferred):
        project.delete(story.characters[0])
    assert project.story() == story
    project.delete(*EVERY_KIND)
    with reopened(project) as again:
        assert again.story().characters == ()
        assert again.story().facts == ()


def test_replacing_is_all_or_nothing(project: Project) -> None:
    project.put(Character("tom", "Tom"))
    with pytest.raises(ProjectError):
        project.replace(
            [Character("tom", "Tom")], [KnowledgeChange("k", "no-such-fact", READER, Stance.KNOWS, Moment())]
        )
    with reopened(project) as again:
        assert [one.id for one in again.story().characters] == ["tom"]


def test_ids_are_readable_and_unused(project: Project) -> None:
    project.put(Character("zoe-kravitz", "Zoë Kravitz"))
    assert project.new_id("Zoë Kravitz") == "zoe-kravitz-2"
    assert project.new_id("O’Brien's") == "obriens"
    assert project.new_id("??") == "unnamed"


def test_the_work_is_kept(project: Project) -> None:
    work = Work("T", "A", "en-GB", "Mature", ("w1", "w2"), ("F/F",), ("f",), ("r",), ("c",), ("t2", "t1"),
                "s", "n", "e", "series", 3, "5x12")  # fmt: skip
    project.set_work(work)
    with reopened(project) as again:
        assert again.story().work == work


def test_chapters_have_readable_ids_and_headings(project: Project) -> None:
    assert [chapter.id for chapter in project.story().chapters] == ["prologue", "chapter-1", "chapter-2"]
    assert project.story().headings == ("Prologue", "Chapter 1: Dover", "Chapter 2")


def test_text_with_every_kind_of_mark_comes_back(project: Project) -> None:
    paragraphs = [
        Paragraph("a 😀 “b”\nc", style, (Mark(0, 5, MarkKind.ITALIC), Mark(2, 3, MarkKind.LINK, "https://x.example/ü")))
        for style in ParagraphStyle
    ] + [Paragraph("all of it", marks=tuple(Mark(1, 4, kind) for kind in MarkKind))]
    document = Document(tuple(paragraphs))
    project.save_text("chapter-2", document)
    with reopened(project) as again:
        assert again.story().chapters[2].document == document


def test_saving_follows_edits_splits_joins_and_moves(project: Project) -> None:
    document = document_of(*(f"Paragraph {number}." for number in range(30)))
    project.save_text("chapter-1", document)
    document = edit_paragraph(document, 3, 0, 4, "X")
    document = split_paragraph(document, 7, 2)
    document = join_paragraphs(document, 20)
    document = Document(document.paragraphs[5:] + document.paragraphs[:5])
    project.save_text("chapter-1", document)
    with reopened(project) as again:
        assert again.story().chapters[1].document == document
        assert again.story().chapters[0].document.text == "It began with a letter.\nNobody read it."


def test_chapters_move_and_new_ones_go_between(project: Project) -> None:
    first, second, third = project.story().chapters
    project.arrange((third, first, second))
    added = project.add_chapters([Chapter(title="New", numbered=False)], at=1)
    ids = ["chapter-2", added[0].id, "prologue", "chapter-1"]
    assert [chapter.id for chapter in project.story().chapters] == ids
    with reopened(project) as again:
        assert [chapter.id for chapter in again.story().chapters] == ids


def test_a_trashed_chapter_is_restored_to_its_place(project: Project) -> None:
    before = project.story().chapters
    project.arrange((before[0], before[2]))
    assert [chapter.id for chapter in project.story().chapters] == ["prologue", "chapter-2"]
    trashed = project.trashed_chapters()
    assert [(one.chapter.document.text, one.place) for one in trashed] == [(before[1].document.text, 1)]
    assert project.search("grey") == ()
    with reopened(project) as again:
        again.arrange(with_restored(again.story().chapters, again.trashed_chapters()))
        assert again.story().chapters == before
        assert again.trashed_chapters() == ()


def test_a_new_chapter_never_takes_the_id_of_one_in_the_trash(project: Project) -> None:
    project.arrange(project.story().chapters[:2])
    (added,) = project.add_chapters([Chapter()])
    assert added.id not in {"prologue", "chapter-1", "chapter-2"}


def test_search_finds_words_in_any_case_and_with_or_without_accents(project: Project) -> None:
    hits = project.search("the LETTER")
    assert [(hit.chapter, hit.context[hit.start : hit.end]) for hit in hits] == [("chapter-1", "the letter")]
    assert [hit.chapter for hit in project.search("cafe")] == ["chapter-2"]
    assert [hit.chapter for hit in project.search("lett")] == ["prologue", "chapter-1"]
    assert project.search('"; DROP TABLE paragraph; --') == ()
    assert project.search("  ") == ()
    project.save_text("prologue", document_of("Nothing."))
    assert [hit.chapter for hit in project.search("lett")] == ["chapter-1"]


def test_the_first_change_of_a_session_keeps_what_was(project: Project) -> None:
    first = project.story().chapters[0].document
    project.save_text("prologue", document_of("Changed."))
    project.save_text("prologue", document_of("Changed again."))
    (snapshot,) = project.history.snapshots("prologue")
    assert project.history.document(snapshot.id) == first
    named = project.history.take(project.story().chapters[0], "before the rewrite")
    assert [(one.name, one.words) for one in project.history.snapshots("prologue")] == [
        ("before the rewrite", 2), ("", 8),
    ]  # fmt: skip
    assert project.history.document(named.id).text == "Changed again."
    with pytest.raises(ProjectError):
        project.history.document("none")


def test_posting_pins_what_was_posted(project: Project) -> None:
    posted = project.story().chapters[0].document
    project.mark_posted("prologue", "2026-03-01", "https://ao3.example/1")
    project.save_text("prologue", document_of("Edited later."))
    chapter = project.story().chapters[0]
    assert (chapter.status, chapter.posted_on) == (ChapterStatus.POSTED, "2026-03-01")
    pinned = [one for one in project.history.snapshots("prologue") if one.pinned]
    assert [project.history.document(one.id) for one in pinned] == [posted]


def test_words_written_today_go_up_and_down(project: Project) -> None:
    assert project.words_written_today() == 0
    project.save_text("prologue", document_of("One two three", "It began with a letter."))
    assert project.words_written_today() == 0  # "Nobody read it." went, "One two three" came
    project.save_text("prologue", document_of("One"))
    assert project.words_written_today() == -7


def test_settings_are_kept(project: Project) -> None:
    project.set_setting("dialect", "british")
    project.set_setting("dialect", "american")
    assert (project.setting("dialect"), project.setting("none", "default")) == ("american", "default")


def test_one_who_only_reads_changes_nothing(project: Project, path: Path) -> None:
    with Project.open(path, read_only=True) as reader:
        assert reader.story() == project.story()
        with pytest.raises(ProjectError, match="read only"):
            reader.save_text("prologue", document_of("x"))
        with pytest.raises(ProjectError):
            reader.put(Character("a", "A"))
