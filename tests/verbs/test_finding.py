"""What is found is what was looked for, where it is said to stand; what is replaced can be replaced back."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of
from app.prose.folding import SHAPES, folded
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView
from app.verbs.changes import made
from app.verbs.finding import FindingProblem, Query, context_of, find
from app.verbs.replacing import Replacement, in_case_of, replacements

TEXT = "“Don’t,” said Kurt — İzmir, STRAẞE and straße… «Go»\u00a0now. 😀 K-Kurt’s don't"
ALPHABET = "aB’'\"“—-. …ßİı😀é\u00a0\n"


def _chapters(*texts: str) -> tuple[Chapter, ...]:
    return tuple(Chapter(f"c{number}", document=document_of(text)) for number, text in enumerate(texts))


def _words(query: Query, *texts: str) -> list[str]:
    return [
        found.chapter.document[hit.number].text[hit.start : hit.end]
        for found in find(query, _chapters(*texts))
        for hit in found.hits
    ]


def _replaced(text: Document, query: Query, by: Replacement) -> Document:
    story = StoryView(chapters=(Chapter("c", document=text),))
    changes = [one for _, inside in replacements(query, by, story.chapters) for one in inside]
    return made(story, changes).chapters[0].document


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query("don't"), ["Don’t", "don't"]),
        (Query("don’t", match_case=True), ["don't"]),
        (Query('"don'), ["“Don"]),
        (Query('"go" now'), ["«Go»\u00a0now"]),
        (Query("kurt - i"), ["Kurt — İ"]),
        (Query("straße"), ["STRAẞE", "straße"]),
        (Query("..."), ["…"]),
        (Query("E…"), ["e…"]),
        (Query("--"), ["—"]),
        (Query("kurt", whole_word=True), ["Kurt", "Kurt"]),
        (Query("kur", whole_word=True), []),
        (Query("’s", whole_word=True), ["’s"]),
        (Query(r"K\w+(?=’s)", expression=True), ["Kurt"]),
        (Query(r"x*", expression=True), []),
        (Query("a.c"), []),
        (Query(""), []),
    ],
)  # fmt: skip
def test_what_is_found(query: Query, found: list[str]) -> None:
    assert _words(query, TEXT) == found


@example(".…", ".…", False)
@given(st.text(ALPHABET, max_size=40), st.text(ALPHABET, min_size=1, max_size=4), st.booleans())
def test_every_hit_is_what_was_looked_for(text: str, words: str, match_case: bool) -> None:
    def plain(one: str) -> str:
        shown = re.sub("-+", "-", folded(one)).replace("…", "...").replace("\n", " ")
        return shown if match_case else re.sub("[ıİ]", "i", shown).casefold()

    found = _words(Query(words, match_case=match_case), text)
    assert [plain(one) for one in found] == [plain(words)] * len(found)
    if words in text:
        assert found


@given(st.sampled_from(SHAPES), st.data())
def test_each_shape_of_a_sign_finds_all_others(group: str, data: st.DataObject) -> None:
    one, other = data.draw(st.sampled_from(group)), data.draw(st.sampled_from(group))
    assert _words(Query(f"a{one}b"), f"xa{other}b") == [f"a{other}b"]


def test_breaks_hold_no_words_and_hits_come_in_order() -> None:
    text = Document((Paragraph("* one"), Paragraph("* * *", ParagraphStyle.SCENE_BREAK), Paragraph("two *")))
    (found,) = find(Query("*"), [Chapter("c", document=text)])
    assert [tuple(hit) for hit in found.hits] == [(0, 0, 1), (2, 4, 5)]
    chapters = _chapters("a b", "c", "a")
    assert [found.chapter.id for found in find(Query("a"), chapters)] == ["c0", "c2"]
    assert list(find(Query("a"), chapters, cancelled=lambda: True)) == []


@pytest.mark.parametrize("words", ["(a", "[a", "*", "a)(b", "a{99999999999}", "\\"])
def test_an_expression_that_cannot_be_read_says_why(words: str) -> None:
    with pytest.raises(FindingProblem, match="can’t be read"):
        _words(Query(words, whole_word=True, expression=True), TEXT)


def test_an_expression_that_would_never_end_is_given_up() -> None:
    with pytest.raises(FindingProblem, match="takes too long"):
        _words(Query(r"(.*?,){25}P", expression=True), "1," * 40)


def test_context_is_cut_at_words_on_one_line() -> None:
    text = "One two three\nfour five six seven."
    assert context_of(text, 14, 18, 9) == ("…three ", "four", " five…")
    assert context_of(text, 0, 3) == ("", "One", text[3:].replace("\n", " "))


@given(st.text("ab Ax’", max_size=40), st.sampled_from(["a", "ab", "A b"]))
def test_what_is_replaced_can_be_replaced_back(text: str, words: str) -> None:
    before = document_of(text)
    there = _replaced(before, Query(words, match_case=True), Replacement("ŻZ"))
    assert words not in there[0].text or words in there[0].text.replace("ŻZ", "")
    assert _replaced(there, Query("ŻZ", match_case=True), Replacement(words)) == before


def test_marks_stay_with_their_words() -> None:
    text = Document((Paragraph("He saw Kurt go.", marks=(Mark(7, 11, MarkKind.ITALIC), Mark(12, 14, MarkKind.BOLD))),))
    after = _replaced(text, Query("kurt"), Replacement("Sebastian"))
    assert after[0].text == "He saw Sebastian go."
    assert after[0].marks == (Mark(7, 16, MarkKind.ITALIC), Mark(17, 19, MarkKind.BOLD))


@pytest.mark.parametrize(
    ("text", "query", "by", "after"),
    [
        ("Kurt saw KURT kurt", Query("kurt"), Replacement("blaine", keep_case=True), "Blaine saw BLAINE blaine"),
        ("“Go,” he said", Query("go"), Replacement("Don't \"go\""), "“Don’t “go”,” he said"),
        ('"Go," he said', Query("go"), Replacement("Don't"), '"Don\'t," he said'),
        ("12 June", Query(r"(\d+) (?P<m>\w+)", expression=True), Replacement(r"\g<m> \1"), "June 12"),
        ("a\\b", Query(r"\\", expression=True), Replacement(r"\\\\"), "a\\\\b"),
        ("one two", Query("one "), Replacement(""), "two"),
        (r"one", Query("one"), Replacement(r"\1"), r"\1"),
    ],
)  # fmt: skip
def test_what_takes_the_place_of_a_hit(text: str, query: Query, by: Replacement, after: str) -> None:
    assert _replaced(document_of(text), query, by)[0].text == after


def test_a_replacement_that_cannot_be_read_is_refused_before_anything_is_done() -> None:
    for by in (r"\2", r"\g<name>", "\\"):
        with pytest.raises(FindingProblem, match="replacement"):
            _replaced(document_of("nothing"), Query("(x)", expression=True), Replacement(by))


def test_case_follows_what_was_there() -> None:
    assert in_case_of("I", "he") == "He"
    assert in_case_of("he", "McKinley") == "McKinley"
    assert in_case_of("…", "he") == "he"
