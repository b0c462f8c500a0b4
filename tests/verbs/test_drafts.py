"""Drafts as values: whatever is switched and merged, each text stays what it was."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.prose.document import Document, document_of
from app.storyview.manuscript import Chapter
from app.verbs.drafts import begin_draft, draft_text, main_text, merge_draft, switch_to, without_draft

MAIN = document_of("It rained.", "She waited.")


def _texts(chapter: Chapter) -> dict[str, str]:
    return {"": main_text(chapter).text} | {one.id: draft_text(chapter, one).text for one in chapter.drafts}


@given(st.lists(st.tuples(st.sampled_from(["write", "begin", "switch"]), st.integers(0, 3)), max_size=12))
def test_no_switch_changes_what_any_text_says(acts: list[tuple[str, int]]) -> None:
    chapter = Chapter(id="c", document=MAIN)
    expected = {"": MAIN.text}
    for number, (act, which) in enumerate(acts):
        written = chapter.active_draft.id if chapter.active_draft else ""
        if act == "write":
            chapter = replace(chapter, document=Document((*chapter.document, *document_of(f"Line {number}."))))
            expected[written] = chapter.document.text
        elif act == "begin":
            expected[f"d{number}"] = chapter.document.text
            chapter = begin_draft(chapter, f"d{number}", "Draft", "2026")
        else:
            chapter = switch_to(chapter, sorted(expected)[which % len(expected)])
        assert _texts(chapter) == expected
        assert sum(one.main is not None for one in chapter.drafts) <= 1


def test_a_draft_of_a_draft_is_merged_from_what_all_began_with() -> None:
    first = begin_draft(Chapter(id="c", document=MAIN), "a", "A", "2026")
    first = replace(first, document=Document((*first.document, *document_of("In the first draft."))))
    second = begin_draft(first, "b", "B", "2026")
    merged = merge_draft(second, second.drafts[1])
    assert merged.conflicts == ()
    assert merged.resolved({}).text == "It rained.\nShe waited.\nIn the first draft."


def test_merging_gives_the_main_text_and_leaves_another_draft_being_written() -> None:
    chapter = begin_draft(Chapter(id="c", document=MAIN), "a", "A", "2026")
    chapter = begin_draft(chapter, "b", "B", "2026")
    new = document_of("Merged.")
    left = without_draft(chapter, "a", new)
    assert [one.id for one in left.drafts] == ["b"]
    assert (main_text(left), left.document, left.active_draft is not None) == (new, MAIN, True)
    assert without_draft(left, "b").document == new
