"""What an export is asked to do: presets, the chapters meant, names, what is told before, what is never replaced."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.manuscript import Cancelled, ExportFormat, ExportProblem, WouldReplace
from app.prose.document import document_of
from app.storyview.export_choices import ExportChoices, ExportPreset, ExportPresets, MatterPage, WhichChapters
from app.storyview.manuscript import Chapter, ChapterStatus, Work
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.export_presets import (
    find_preset,
    ready_made,
    unused_preset_name,
    with_name,
    with_preset,
    without_preset,
)
from app.verbs.exporting import (
    chapters_of,
    choose_chapters,
    export_name,
    export_story,
    export_warnings,
    with_chapters,
)
from app.verbs.matter_pages import page_from, ready_made_pages


@pytest.fixture
def story() -> StoryView:
    """A serial: two chapters posted, one revised, one begun."""
    states = (ChapterStatus.POSTED, ChapterStatus.POSTED, ChapterStatus.REVISED, ChapterStatus.DRAFT)
    chapters = tuple(
        Chapter(f"c{number}", document=document_of(f"Text {number}."), status=status)
        for number, status in enumerate(states, start=1)
    )
    return StoryView(Work(title="The Tide", author="Ana"), chapters)


EPUB = ExportPreset("", "epub")


@pytest.mark.parametrize(
    ("which", "meant"),
    [
        (WhichChapters.ALL, ("c1", "c2", "c3", "c4")),
        (WhichChapters.FINISHED, ("c1", "c2", "c3")),
        (WhichChapters.POSTED, ("c1", "c2")),
        (WhichChapters.UNPOSTED, ("c3", "c4")),
        (WhichChapters.CHOSEN, ("c4",)),
    ],
)
def test_chapters_are_meant_by_how_far_they_have_come(
    story: StoryView, which: WhichChapters, meant: tuple[str, ...]
) -> None:
    assert chapters_of(story, which, ("c4", "gone")) == meant
    chosen = replace(EPUB, which=which, choices=ExportChoices(chapters=("c4", "gone")))
    assert with_chapters(story, chosen).choices.chapters == (None if len(meant) == 4 else meant)


def test_where_no_chapter_is_meant_it_says_which_to_mark(story: StoryView) -> None:
    begun = replace(story, chapters=story.chapters[3:])
    with pytest.raises(VerbError, match="marked as posted"):
        with_chapters(begun, replace(EPUB, which=WhichChapters.POSTED))
    with pytest.raises(VerbError, match="No chapter is chosen"):
        with_chapters(begun, replace(EPUB, which=WhichChapters.CHOSEN, choices=ExportChoices(chapters=("gone",))))
    with pytest.raises(VerbError, match="posted already"):
        with_chapters(replace(story, chapters=story.chapters[:1]), replace(EPUB, which=WhichChapters.UNPOSTED))
    with pytest.raises(VerbError, match="no chapters"):
        with_chapters(replace(story, chapters=()), EPUB)


def test_chapters_are_named_by_words_or_in_a_list(story: StoryView) -> None:
    assert choose_chapters(story, EPUB, " Posted ").which is WhichChapters.POSTED
    chosen = choose_chapters(story, EPUB, "1,3-4")
    assert (chosen.which, chosen.choices.chapters) == (WhichChapters.CHOSEN, ("c1", "c3", "c4"))


def test_presets_are_saved_renamed_duplicated_deleted() -> None:
    presets = with_preset(with_preset(ExportPresets(), ExportPreset(" For  Bea ", "md")), ExportPreset("Print", "pdf"))
    assert [one.name for one in presets.own] == ["For Bea", "Print"]
    presets = with_preset(presets, ExportPreset("for bea", "docx"))
    assert [(one.name, one.format) for one in presets.own] == [("for bea", "docx"), ("Print", "pdf")]
    copy = replace(presets.own[1], name=unused_preset_name(presets, "Print"))
    presets = with_preset(replace(presets, last=presets.own[1]), copy)
    assert [one.name for one in presets.own] == ["for bea", "Print", "Print 2"]
    with pytest.raises(VerbError, match="already"):
        with_name(presets, "Print", "FOR BEA")
    with pytest.raises(VerbError, match="needs a name"):
        with_name(presets, "Print", "  ")
    renamed = with_name(presets, "Print", "PRINT")
    assert [one.name for one in renamed.own] == ["for bea", "PRINT", "Print 2"]
    assert renamed.last is not None
    assert renamed.last.name == "PRINT"
    assert [one.name for one in without_preset(renamed, "PRINT").own] == ["for bea", "Print 2"]
    assert unused_preset_name(presets, "Post to AO3") == "Post to AO3 2"
    assert find_preset(presets, "print 2").format == "pdf"
    assert find_preset(presets, "post to ao3").format == "ao3"


def test_ready_made_presets_are_for_formats_and_templates_that_exist() -> None:
    assert len({one.preset.name for one in ready_made()}) == len(ready_made()) > 3
    for one in ready_made():
        assert one.purpose
        assert ExportFormat(one.preset.format)


def test_every_format_has_a_name_of_its_own_for_every_preset() -> None:
    names = {export_name("The Tide", ExportPreset("", to.value)) for to in ExportFormat}
    assert len(names) == len(ExportFormat)
    assert export_name("The Tide", ExportPreset("", "docx", ExportChoices(comments=True))) == "the-tide-beta.docx"
    assert export_name("The Tide", ExportPreset("For Bea", "docx"), own=True) == "the-tide-for-bea.docx"
    assert export_name("../../etc", ExportPreset("/x", "txt"), own=True) == "etc-x.txt"


def test_the_author_is_told_what_is_left_out(story: StoryView, tmp_path: Path) -> None:
    page = MatterPage("Thanks", "To Bea.")
    choices = ExportChoices(comments=True, cover=str(tmp_path / "gone.png"), front=(page,))
    told = "\n".join(export_warnings(story, ExportPreset("", "txt", choices)))
    assert "holds no comments" in told
    assert "has no cover" in told
    assert "chapter by chapter" in "\n".join(export_warnings(story, ExportPreset("", "ao3", choices)))
    assert "can't be read" in "\n".join(export_warnings(story, ExportPreset("", "epub", choices)))
    assert export_warnings(story, EPUB) == ()
    refused = export_warnings(story, ExportPreset("", "ao3"))
    assert any("fandom" in one.casefold() for one in refused)


def test_nothing_but_its_own_exports_is_replaced(story: StoryView, tmp_path: Path) -> None:
    place = tmp_path / "tide.txt"
    place.write_text("mine", "utf-8")
    with pytest.raises(WouldReplace) as denied:
        export_story(story, ExportFormat.TXT, place, overwrite=False)
    assert denied.value.files == (place,)
    export_story(story, ExportFormat.TXT, place)
    export_story(story, ExportFormat.TXT, place, ExportChoices(chapters=("c1",)), overwrite=False)
    assert "Text 2" not in place.read_text("utf-8")
    folder = tmp_path / "ao3"
    export_story(story, ExportFormat.AO3, folder, overwrite=False)
    (folder / "02 Chapter 2.html").write_text("mended by hand", "utf-8")
    first = (folder / "01 Chapter 1.html").read_bytes()
    changed = replace(story, chapters=tuple(replace(one, document=document_of("New.")) for one in story.chapters))
    with pytest.raises(WouldReplace) as denied:
        export_story(changed, ExportFormat.AO3, folder, overwrite=False)
    assert [one.name for one in denied.value.files] == ["02 Chapter 2.html"]
    assert (folder / "01 Chapter 1.html").read_bytes() == first


def test_stopped_or_failed_it_leaves_nothing_half_written(story: StoryView, tmp_path: Path) -> None:
    folder = tmp_path / "ao3"
    asked: list[int] = []

    def enough() -> bool:
        asked.append(0)
        return len(asked) > 4

    with pytest.raises(Cancelled):
        export_story(story, ExportFormat.AO3, folder, cancelled=enough)
    assert list(tmp_path.iterdir()) == []
    (folder / "03 Chapter 3.html").mkdir(parents=True)
    with pytest.raises(ExportProblem, match=r"03 Chapter 3\.html"):
        export_story(story, ExportFormat.AO3, folder)
    assert [one.name for one in folder.iterdir()] == ["03 Chapter 3.html"]


def test_pages_are_read_from_files(tmp_path: Path) -> None:
    (tmp_path / "about_me.txt").write_bytes("\ufeffI write.\n\nA lot.\n".encode())
    assert page_from(tmp_path / "about_me.txt") == MatterPage("About me", "I write.\n\nA lot.")
    (tmp_path / "x.md").write_text("## Thanks\n\nTo all.", "utf-8")
    assert page_from(tmp_path / "x.md") == MatterPage("Thanks", "To all.")
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    for bad, says in (("latin.txt", "UTF-8"), ("nowhere.txt", "could not be read"), ("", "could not be read")):
        with pytest.raises(VerbError, match=says):
            page_from(tmp_path / bad)


def test_ready_made_pages_name_the_author_and_the_fandom() -> None:
    before, after = ready_made_pages(Work(author="Ana", fandoms=("Glee",)))
    assert [page.heading for page in before] == ["Dedication"]
    assert "Ana" in after[-1].text
    assert "Glee" in after[-1].text
