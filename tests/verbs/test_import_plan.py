"""Which chapter of a source is which of the project, and what taking it does to what stands on the text."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.manuscript import ImportedManuscript
from app.project import Project
from app.prose.anchor import anchor_at, locate
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of, same_content
from app.prose.updating import says_the_same, updated
from app.storyview.comments import Comment
from app.storyview.manuscript import Chapter, ChapterKind, ChapterStatus, Manuscript, Work
from app.storyview.timeline import Scene
from app.verbs.drafts import begin_draft
from app.verbs.errors import VerbError
from app.verbs.import_matching import Sign
from app.verbs.import_memory import is_known, past_imports, remember_import
from app.verbs.import_plan import (
    Fate,
    ImportPlan,
    Rule,
    as_new,
    as_update,
    is_outdated,
    left_out,
    merged_with_before,
    only,
    planned,
    planned_again,
    renamed,
    taken_back_in,
    with_field,
)
from app.verbs.importing import take_in

TEXTS = (
    ("The tide took the pier in the night, plank by plank.", "Nobody heard it go.", "In the morning Ada counted."),
    ("Ben had kept every letter that she never sent.", "They were in a tin under the stairs.", "He burned two."),
    ("There was a light on the island where no light should be.", "Cleo rowed.", "The oars knocked like knuckles."),
    ("They married in March, in the rain, without guests.", "Ada laughed.", "Ben had lost the ring already."),
)


def chapter(texts: tuple[str, ...], **fields: object) -> Chapter:
    return Chapter(document=document_of(*texts), **fields)  # type: ignore[arg-type]


def imported(*chapters: Chapter, work: Work | None = None, comments: tuple[Comment, ...] = ()) -> ImportedManuscript:
    return ImportedManuscript(Manuscript(work or Work(), chapters), (), Path("source.docx"), comments)


@pytest.fixture
def fic(path: Path):
    """A project of four chapters."""
    with Project.create(path, Work(title="Tide", author="A")) as made:
        made.add_chapters([chapter(texts) for texts in TEXTS])
        yield made


def plan_of(fic: Project, *chapters: Chapter, **fields: object) -> ImportPlan:
    return planned(fic.story(), imported(*chapters, **fields))  # type: ignore[arg-type]


def fates(plan: ImportPlan) -> list[str]:
    """Each chapter's fate, with the id of what it updates or the place where it comes in."""
    return [
        one.target if one.fate is Fate.UPDATE else f"new {one.place}" if one.fate is Fate.NEW else "left out"
        for one in plan.chapters
    ]


# Which is which


def test_the_same_chapters_are_known_and_have_nothing_to_do(fic: Project) -> None:
    plan = plan_of(fic, *(chapter(texts) for texts in TEXTS))
    assert fates(plan) == ["chapter-1", "chapter-2", "chapter-3", "chapter-4"]
    assert all(one.is_unchanged and one.sign is Sign.SAME_TEXT for one in plan.chapters)
    assert not plan.takes_anything
    before = fic.story()
    take_in(fic, plan)
    assert fic.story().chapters == before.chapters


def test_another_fic_is_all_new_though_its_chapters_have_the_same_numbers(fic: Project) -> None:
    plan = plan_of(fic, chapter(("Wholly other words.",)), chapter(("And more of them, about a dog.",)))
    assert fates(plan) == ["new 4", "new 4"]


def test_chapters_are_known_by_their_words_when_others_came_in_before_them(fic: Project) -> None:
    edited = (TEXTS[1][0], TEXTS[1][1], "He burned three of them.")
    plan = plan_of(
        fic, chapter(TEXTS[0]), chapter(("A chapter in between, about nothing that was there.",)), chapter(edited)
    )
    assert fates(plan) == ["chapter-1", "new 1", "chapter-2"]
    assert plan.chapters[2].sign is Sign.LIKE
    take_in(fic, plan)
    texts = [one.document[0].text for one in fic.story().chapters]
    assert texts[0] == TEXTS[0][0]
    assert texts[1].startswith("A chapter in between")
    assert texts[2] == TEXTS[1][0]
    assert fic.story().chapters[2].document[2].text == "He burned three of them."


def test_a_source_with_fewer_chapters_deletes_none(fic: Project) -> None:
    take_in(fic, plan_of(fic, chapter((TEXTS[2][0], "Cleo rowed and rowed.", TEXTS[2][2]))))
    assert [one.id for one in fic.story().chapters] == ["chapter-1", "chapter-2", "chapter-3", "chapter-4"]
    assert fic.story().chapters[2].document[1].text == "Cleo rowed and rowed."


def test_reordered_chapters_are_known_and_keep_their_order_here(fic: Project) -> None:
    plan = plan_of(fic, *(chapter(texts) for texts in reversed(TEXTS)))
    assert fates(plan) == ["chapter-4", "chapter-3", "chapter-2", "chapter-1"]
    assert any("another order" in notice for notice in plan.notices)


def test_chapters_that_were_put_together_are_told(fic: Project) -> None:
    plan = plan_of(fic, chapter(TEXTS[0]), chapter(TEXTS[1] + TEXTS[2]), chapter(TEXTS[3]))
    assert fates(plan) in (["chapter-1", "chapter-2", "chapter-4"], ["chapter-1", "chapter-3", "chapter-4"])
    assert any("also holds most of your" in notice for notice in plan.notices)
    take_in(fic, plan)
    assert len(fic.story().chapters) == 4


def test_what_stands_on_a_part_of_a_chapter_that_was_parted_goes_with_its_words(fic: Project) -> None:
    story = fic.story()
    spot = anchor_at(story.chapters[1].document, "chapter-2", 2, 0, 9)
    fic.put(Comment("note", spot, "Which two?"))
    long_tail = (*TEXTS[1][1:], "He burned two, and the second one was hers, and he never told.")
    fic.arrange([replace(one, document=Document((*story.chapters[1].document.paragraphs[:1],
                                                 *story.chapters[1].document.paragraphs[1:],
                                                 Paragraph(long_tail[2]))))
                 if one.id == "chapter-2" else one for one in story.chapters])  # fmt: skip
    tail = fic.story().chapters[1].document[3]
    fic.put(Comment("tail", anchor_at(fic.story().chapters[1].document, "chapter-2", 3, 0, 9), "Here"))
    plan = plan_of(fic, chapter(TEXTS[1]), chapter((tail.text, "And then a wholly new ending of it.")))
    assert fates(plan)[0] == "chapter-2"
    take_in(fic, plan)
    here = {one.id: one for one in fic.story().comments}
    new = next(one for one in fic.story().chapters if one.document.position(tail.id) is not None)
    assert new.id not in ("chapter-2",)
    assert here["tail"].anchor.chapter == new.id
    assert locate(here["tail"].anchor, new.document) is not None
    assert here["note"].anchor.chapter == "chapter-2"


def test_a_wholly_rewritten_chapter_is_known_by_where_it_stands(fic: Project) -> None:
    plan = plan_of(
        fic, chapter(TEXTS[0]), chapter(("Not one word of this was there.",)), chapter(TEXTS[2]), chapter(TEXTS[3])
    )
    assert fates(plan) == ["chapter-1", "chapter-2", "chapter-3", "chapter-4"]
    assert plan.chapters[1].sign is Sign.NUMBER


def test_a_chapter_is_known_by_its_address_whatever_it_says(fic: Project) -> None:
    fic.mark_posted("chapter-3", "2020-01-01", "https://archiveofourown.org/works/1/chapters/3")
    other = chapter(("Other words.",), posted_link="http://www.archiveofourown.org/works/1/chapters/3/#workskin")
    plan = plan_of(fic, other)
    assert fates(plan) == ["chapter-3"]
    assert plan.chapters[0].sign is Sign.LINK
    assert fates(plan_of(fic, chapter(("Words.",), posted_link="http://[no"), work=Work(link="http://[no"))) == [
        "new 4"
    ]


def test_titles_tell_chapters_only_in_the_same_work(fic: Project) -> None:
    fic.arrange([replace(one, title=f"Letter {at}") for at, one in enumerate(fic.story().chapters)])
    rewritten = chapter(("Not one word of this was there.",), title="letter 2")
    assert fates(plan_of(fic, rewritten)) == ["new 4"]
    assert fates(plan_of(fic, rewritten, work=Work(title="Tide", author="a"))) == ["chapter-3"]


def test_rules_say_what_is_proposed(fic: Project) -> None:
    source = imported(chapter(TEXTS[0]), chapter(("New words altogether.",)))
    assert fates(planned(fic.story(), source, Rule.NEW)) == ["new 4", "new 4"]
    assert fates(planned(fic.story(), source, Rule.UPDATE)) == ["chapter-1", "left out"]


def test_a_chapter_that_comes_by_itself_is_counted_where_it_belongs(fic: Project) -> None:
    take_in(fic, plan_of(fic, chapter(("The fifth, about a whale.",), title="Chapter 5: Whale", numbered=False)))
    assert fic.story().headings[-1] == "Chapter 5: Whale"
    assert fic.story().chapters[-1].numbered
    again = plan_of(fic, chapter(("The fifth, about a whale, again.",), title="Chapter 5: Whale", numbered=False))
    assert fates(again) == ["chapter-5"]
    assert again.chapters[0].fields == ()


def test_what_every_chapter_says_tells_none(fic: Project) -> None:
    disclaimer = "I own nothing of this and I make no money with it, all rights are with those who have them, enjoy."
    here = [replace(one, document=document_of(disclaimer, *TEXTS[at])) for at, one in enumerate(fic.story().chapters)]
    fic.arrange(here)
    plan = plan_of(fic, chapter((disclaimer, "A new drabble about something else.")))
    assert fates(plan) == ["new 4"]


def test_what_was_posted_is_known_of_a_chapter_that_comes_from_where_it_was_posted(fic: Project) -> None:
    link = "https://archiveofourown.org/chapters/7"
    take_in(fic, plan_of(fic, chapter(TEXTS[1], posted_on="2021-02-03", posted_link=link)))
    one = fic.story().chapters[1]
    assert (one.status, one.posted_on, one.posted_link) == (ChapterStatus.POSTED, "2021-02-03", link)


def test_a_draft_that_is_written_is_told_of_before_it_is_updated(fic: Project) -> None:
    chapters = list(fic.story().chapters)
    chapters[0] = begin_draft(chapters[0], "d1", "Darker", "2020-01-01T00:00:00+00:00")
    fic.arrange(chapters)
    plan = plan_of(fic, chapter((*TEXTS[0], "More.")))
    assert any("Darker" in notice for notice in plan.notices)
    take_in(fic, plan)
    draft = fic.story().chapters[0].active_draft
    assert draft is not None
    assert draft.main is not None
    assert len(draft.main) == 3


def test_a_source_without_emphasis_leaves_the_words_theirs(fic: Project) -> None:
    italic = Paragraph(TEXTS[0][1], marks=(Mark(0, 6, MarkKind.ITALIC),))
    first = fic.story().chapters[0]
    dressed = Document((first.document[0], italic, first.document[2]))
    fic.arrange([replace(first, document=dressed), *fic.story().chapters[1:]])
    plan = plan_of(fic, chapter(TEXTS[0]))
    assert plan.chapters[0].is_unchanged
    assert any("no emphasis" in notice for notice in plan.notices)
    take_in(fic, plan_of(fic, chapter((TEXTS[0][0], "Nobody at all heard it go.", TEXTS[0][2]))))
    paragraph = fic.story().chapters[0].document[1]
    assert (paragraph.text, paragraph.marks) == ("Nobody at all heard it go.", (Mark(0, 6, MarkKind.ITALIC),))


# What the author makes of it


def test_every_choice_can_be_changed(fic: Project) -> None:
    plan = plan_of(fic, chapter(TEXTS[0]), chapter(("New words altogether.",)))
    assert fates(left_out(plan, {0})) == ["left out", "new 1"]
    assert fates(taken_back_in(left_out(plan, {0, 1}), {0, 1})) == ["chapter-1", "new 1"]
    assert fates(as_new(plan, {0}, 4)) == ["new 4", "new 1"]
    assert fates(as_update(plan, 1, "chapter-1")) == ["new 1", "chapter-1"]
    assert fates(only(plan, {1})) == ["left out", "new 1"]


def test_a_heading_can_be_changed_before_it_is_taken(fic: Project) -> None:
    plan = renamed(renamed(plan_of(fic, chapter(TEXTS[0]), chapter(("New words altogether.",))), 0, "Piers"), 1, "Dogs")
    assert plan.headings == ("Chapter 1: Piers", "Chapter 2: Dogs")
    take_in(fic, plan)
    assert [one.title for one in fic.story().chapters] == ["Piers", "Dogs", "", "", ""]


def test_a_chapter_is_merged_with_the_one_before(fic: Project) -> None:
    source = (
        chapter(("One new.",), notes="a"),
        chapter(("Two new.",), title="The Cut", notes="b"),
        chapter(("3 new.",)),
    )
    plan = merged_with_before(merged_with_before(plan_of(fic, *source), 1), 1)
    take_in(fic, plan)
    new = fic.story().chapters[-1]
    assert [one.text for one in new.document if not one.is_break] == ["One new.", "The Cut", "Two new.", "3 new."]
    assert (new.notes, len(fic.story().chapters)) == ("a\nb", 5)


def test_fields_are_offered_one_by_one_and_only_empty_ones_are_filled(fic: Project) -> None:
    fic.arrange([replace(one, summary="Mine" if one.id == "chapter-1" else "") for one in fic.story().chapters])
    found = chapter(TEXTS[0], summary="Theirs", notes="A note", title="Piers")
    plan = plan_of(fic, found, work=Work(title="Other", author="A", fandoms=("Sea",)))
    assert {one.name: one.taken for one in plan.fields} == {"title": False, "fandoms": True}
    assert {one.name: one.taken for one in plan.chapters[0].fields} == {
        "summary": False, "notes": True, "title": True,
    }  # fmt: skip
    plan = with_field(with_field(plan, "title", True), "summary", True, chapter=0)
    take_in(fic, plan)
    story = fic.story()
    assert (story.work.title, story.work.fandoms) == ("Other", ("Sea",))
    assert (story.chapters[0].summary, story.chapters[0].notes) == ("Theirs", "A note")


def test_fields_that_are_kept_are_told(fic: Project) -> None:
    report = take_in(fic, plan_of(fic, chapter(TEXTS[0]), work=Work(title="Other")))
    assert any("title was kept" in notice for notice in report.notices)


def test_a_plan_for_what_the_project_no_longer_is_is_refused_and_can_be_made_again(fic: Project) -> None:
    plan = plan_of(fic, chapter((*TEXTS[0], "An end.")), chapter((*TEXTS[1], "Another end.")), chapter(("New.",)))
    plan = left_out(plan, {2})
    chapters = fic.story().chapters
    fic.save_text("chapter-1", document_of(*TEXTS[0], "Typed meanwhile."))
    fic.arrange([one for one in fic.story().chapters if one.id != "chapter-2"])
    before = fic.story()
    assert is_outdated(plan, before)
    with pytest.raises(VerbError, match="changed since"):
        take_in(fic, plan)
    assert fic.story() == before
    assert chapters != before.chapters
    again = planned_again(plan, before)
    assert fates(again) == ["chapter-1", "new 1", "left out"]
    take_in(fic, again)
    assert any(one.name.startswith("Before the import of source.docx") for one in fic.history.snapshots("chapter-1"))
    assert fic.history.document(fic.history.snapshots("chapter-1")[0].id)[3].text == "Typed meanwhile."


# What stands on the text


def test_scenes_and_comments_stay_on_their_words(fic: Project) -> None:
    words = fic.story().chapters[0].document
    fic.put(
        Comment("note", anchor_at(words, "chapter-1", 2, 15, 26), "How many?"),
        Scene("scene", anchor_at(words, "chapter-1", 1, 0, 19), title="The pier goes"),
    )
    new = ("A new beginning stands here now.", *TEXTS[0][:2], "In the grey morning Ada counted.")
    take_in(fic, plan_of(fic, chapter(new)))
    story = fic.story()
    note = next(one for one in story.comments if one.id == "note")
    spot = locate(note.anchor, story.chapters[0].document)
    assert spot is not None
    assert story.chapters[0].document[spot.number].text == new[3]
    assert note.anchor.quote == "Ada counted"
    assert story.chapters[0].document[2].id == words[1].id


def test_comments_come_along_once(fic: Project) -> None:
    def source(*more: str) -> ImportedManuscript:
        text = document_of(*TEXTS[0])
        made = [
            Comment(str(at), anchor_at(text, "", at % 3, 0, 3), words, "Beta", "")
            for at, words in enumerate(("lol", "lol", "Why?", *more))
        ]
        answer = Comment("answer", made[2].anchor, "Because.", "Author", "", reply_to="2")
        return imported(Chapter(document=text), comments=(answer, *made))

    report = take_in(fic, planned(fic.story(), source()))
    assert (report.comments, report.unchanged) == (4, 1)
    assert take_in(fic, planned(fic.story(), source())).comments == 0
    assert take_in(fic, planned(fic.story(), source("lol"))).comments == 1
    comments = {one.text: one for one in fic.story().comments}
    assert comments["Because."].reply_to == comments["Why?"].id
    document = fic.story().chapters[0].document
    assert all(document.position(one.anchor.paragraph) is not None for one in fic.story().comments)


def test_the_texts_from_before_stay_in_the_history_under_a_name(fic: Project) -> None:
    take_in(fic, plan_of(fic, chapter((*TEXTS[0], "More."))))
    newest = fic.history.snapshots("chapter-1")[0]
    assert newest.name == "Before the import of source.docx"
    assert len(fic.history.document(newest.id)) == 3
    assert fic.history.snapshots("chapter-2") == ()


def test_the_project_remembers_what_was_imported(fic: Project, tmp_path: Path) -> None:
    one, other = tmp_path / "one.docx", tmp_path / "other.docx"
    remember_import(fic, [one])
    remember_import(fic, [other, one])
    remember_import(fic, [one])
    assert [each.paths for each in past_imports(fic)] == [(one,), (other, one)]
    assert is_known(fic, [one])
    assert not is_known(fic, [other])
    fic.set_setting("imports", "{not json")
    assert past_imports(fic) == ()


# Updating a text

_WORDS = st.lists(st.sampled_from("the tide took her pier by night again slowly away".split()), min_size=1, max_size=9)
_PARAGRAPHS = st.builds(
    lambda words, style, marked: Paragraph(
        "" if style is ParagraphStyle.SCENE_BREAK else " ".join(words),
        style,
        (Mark(0, marked, MarkKind.ITALIC),) if style is ParagraphStyle.BODY else (),
    ),
    _WORDS,
    st.sampled_from([ParagraphStyle.BODY, ParagraphStyle.BODY, ParagraphStyle.QUOTE, ParagraphStyle.SCENE_BREAK]),
    st.integers(0, 6),
)
_DOCUMENTS = st.lists(_PARAGRAPHS, max_size=12).map(lambda paragraphs: Document(tuple(paragraphs)))


@given(_DOCUMENTS, _DOCUMENTS)
@settings(deadline=None, max_examples=50)
def test_an_updated_text_says_what_the_later_one_says(before: Document, after: Document) -> None:
    new = updated(before, after)
    assert same_content(new, after)
    assert says_the_same(new, after)
    assert len(updated(before, before)) == len(before)
    assert updated(before, before) == before


@given(_DOCUMENTS, _DOCUMENTS)
@settings(deadline=None, max_examples=50)
def test_words_alone_take_no_emphasis_away(before: Document, after: Document) -> None:
    bare = Document(tuple(replace(one, marks=(), id=f"b{at}") for at, one in enumerate(after)))
    assert [one.text for one in updated(before, bare, bare=True)] == [one.text for one in after]
    same = Document(tuple(replace(one, marks=(), id=f"b{at}") for at, one in enumerate(before)))
    assert says_the_same(updated(before, same, bare=True), before)


@given(_DOCUMENTS, st.data())
@settings(deadline=None, max_examples=80)
def test_importing_the_original_again_undoes_an_edit_and_keeps_the_ids_of_what_was_equal(
    original: Document, data: st.DataObject
) -> None:
    edited = list(original.paragraphs)
    for at in data.draw(st.lists(st.integers(0, 11), max_size=4)):
        what = data.draw(st.sampled_from(["out", "in", "words", "move"]))
        if what == "in" or at >= len(edited):
            edited.insert(min(at, len(edited)), data.draw(_PARAGRAPHS))
        elif what == "out":
            del edited[at]
        elif what == "words" and not edited[at].is_break:
            edited[at] = replace(edited[at], text=f"{edited[at].text} and so on")
        elif what == "move":
            edited.append(edited.pop(at))
    present = Document(tuple(edited))
    from_file = Document(tuple(replace(one, id=f"file-{at}") for at, one in enumerate(original)))
    new = updated(present, from_file)
    assert same_content(new, original)
    here = [one.text for one in present if not one.is_break]
    there = [one.text for one in original if not one.is_break]
    for one, paragraph in zip(original, new, strict=True):
        if not one.is_break and here.count(one.text) == there.count(one.text) == 1:
            assert paragraph.id == next(each.id for each in present if each.text == one.text)


def test_kinds_are_known_by_their_names(fic: Project) -> None:
    fic.add_chapters([Chapter(kind=ChapterKind.EPILOGUE, document=document_of("It ended at sea."))])
    plan = plan_of(
        fic, chapter(TEXTS[3]), Chapter(kind=ChapterKind.EPILOGUE, document=document_of("Other last words altogether."))
    )
    assert fates(plan) == ["chapter-4", "epilogue"]
