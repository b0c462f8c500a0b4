"""What Harper finds for a fiction writer, and what she is spared. With the real engine."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.grammar import Dialect, GrammarParagraph, GrammarUnavailable, HarperChecker, Severity
from app.grammar.vocabulary import name_forms

MANUSCRIPT = Path(__file__).parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"


def spoken(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches between typographic quotation marks."""
    return tuple((start, text.index("”", start) + 1) for start, char in enumerate(text) if char == "“")


@pytest.mark.parametrize(
    ("text", "words", "replacement"),
    [
        ("He could of gone home.", "could of", "could have"),
        ("She saw teh dog.", "teh", "the"),
        ("It was the the dog.", "the the", "the"),
        ("He ate a apple.", "a", "an"),
        ("She waited for a hour.", "a", "an"),
        ("He waited for an bus.", "an", "a"),
        ("They went to there apartment.", "there", "their"),
        ("He said he he would go.", "he he", "he"),
        ("She was alot older.", "alot", "a lot"),
        ("She was happier then him.", "then", "than"),
        ("He said she don't know.", "don't", "doesn't"),
        ("Dont go.", "Dont", "Don't"),
    ],
)
def test_slips_are_found_with_what_should_stand_there(issues_in, text, words, replacement):
    (issue,) = issues_in(text)
    assert issue.words == words == text[issue.start : issue.end]
    assert replacement in issue.replacements


def test_a_removal_and_an_insertion_are_given_as_the_whole_new_stretch(issues_in):
    (spaced,) = issues_in("Kurt’s husband , who left.")
    assert (spaced.words, spaced.replacements) == (" ", ("",))
    texts = ["It wanted to towards the door.", "In comparison he was tall, a lot taller then her."]
    for text in texts:
        for issue in issues_in(text):
            assert all(replacement != issue.words for replacement in issue.replacements)


@pytest.mark.parametrize(
    "text",
    [
        "He was a selfish dick, and that was the whole fucking truth.",
        "Kurt let out a laugh. He walked  over—not that it mattered. So.",
        "She came earlier that day, and he strode in; he thrust the door open.",
        "Wait... what? Yes...no. “You wouldn’t dare—”",
        "He wanted bread, butter and tea. Nevertheless he ran un-gelled fingers through his hair.",
        "“Speech that goes on in the next paragraph is not closed here.".replace("here.", "here, she said."),
        "He texted: omg idk brb, tho it’s fine. She snorted. “Pfft. Hmm. Shhh. Nooo!”",
        "She had had enough. It was a very, very long time ago. A… an apple. It was a—an odd thing.",
        "He came on afterwards, to and fro, the German’s voice in his ears.",
        "“D’you think mother’ll mind?” He was one of the family; somebody’d told her.",
    ],
)
def test_a_writers_habits_are_left_alone(words_flagged, text):
    assert words_flagged(text, speech=()) == []


def test_names_are_words_in_all_their_forms(words_flagged):
    text = "Smythe, Smythe’s, Smythes and the Smythes’ NYADA; Mr. Smythe-Klaine."
    assert words_flagged("Zyvik saw Zyvik’s hat.") != []
    forms = tuple(form for name in ("Smythe", "NYADA", "Klaine", "Zyvik") for form in name_forms(name))
    assert words_flagged(text, names=forms) == []
    assert words_flagged("Zyvik saw Zyvik’s hat and Zyvik's scarf. ZYVIK!", names=forms) == []
    assert words_flagged("She saw zyvik.", names=forms) == ["zyvik"]


@pytest.mark.parametrize(
    "text", ["S-Sebastian left.", "“W-what?”", "R-Rachel, b-b-but Wh-where?", "“Th-that’s Zy-Zyvik!”"]
)
def test_stutters_are_not_misspelt(words_flagged, text):
    assert words_flagged(text, names=("Sebastian", "Rachel", "Zyvik")) == []


def test_a_stutter_of_a_word_that_is_none_is_still_misspelt(words_flagged):
    assert "Zyvik" in words_flagged("“Z-Zyvik!”")
    assert words_flagged("“Wh-tired,” he said.") == ["Wh"]


def test_speech_is_not_held_to_written_english(words_flagged):
    text = "“She don’t know, they has left, no no,” he said, and they has left."
    assert words_flagged(text, speech=spoken(text)) == ["has"]


def test_what_cannot_be_heard_is_a_slip_in_speech_too(words_flagged):
    text = "“You could of told me. There car is in teh the the street,” he said."
    assert {"could of", "teh"} <= set(words_flagged(text, speech=spoken(text)))
    text = "“It is in the the street,” he said."
    assert words_flagged(text, speech=spoken(text)) == ["the the"]


def test_a_contraction_of_what_is_no_word_is_misspelt(words_flagged):
    assert words_flagged("“The Xqvik’ll come.”") == ["Xqvik’ll"]
    assert words_flagged("“Zyvik’ll come.”", names=("Zyvik",)) == []


def test_a_dropped_g_is_dialect(words_flagged):
    assert words_flagged("“I’m goin’ now, an' talkin' to him.”") == []


def test_offsets_are_code_points_past_emoji_and_combining_marks(issues_in):
    text = "😀👩‍👩‍👧 “Cafe\u0301,” he said… teh end—teh 🏳️‍🌈 teh."
    found = [issue for issue in issues_in(text) if issue.words == "teh"]
    assert len(found) == 3
    assert all(text[issue.start : issue.end] == "teh" for issue in found)


@given(st.text(alphabet=st.sampled_from("ab Teh.,;’“”—…-😀é\u0301\n\t\u00a0#*_<3`[]()"), max_size=60))
@settings(max_examples=60, deadline=None)
def test_every_issue_names_its_own_words(text):
    (found,) = _shared().check([GrammarParagraph("p", text)])
    for issue in found:
        assert 0 <= issue.start <= issue.end <= len(text)
        assert issue.words == text[issue.start : issue.end]


_made: list[HarperChecker] = []


def _shared() -> HarperChecker:
    """One engine for the examples of a property, which may not use fixtures of a test's own scope."""
    if not _made:
        _made.append(HarperChecker())
    return _made[0]


def test_severity_tells_slips_from_what_may_be_a_name(issues_in):
    assert [issue.severity for issue in issues_in("She saw teh dog.")] == [Severity.ERROR]
    assert [issue.severity for issue in issues_in("She saw Zyvik.")] == [Severity.WARNING]


def test_dialects_differ():
    colour = [GrammarParagraph("p", "The colour of the sky.")]
    assert HarperChecker(Dialect.BRITISH).check(colour) == [()]
    ((issue,),) = HarperChecker(Dialect.AMERICAN).check(colour)
    assert "color" in issue.replacements


def test_stops_between_paragraphs_when_told_to(harper):
    answers = iter([False, True])
    found = harper.check([GrammarParagraph(str(n), "Teh.") for n in range(5)], cancelled=lambda: next(answers))
    assert len(found) == 1


def test_without_the_engine_the_author_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "harper", None)
    with pytest.raises(GrammarUnavailable, match="Everything else works as usual"):
        HarperChecker()


@pytest.mark.skipif(not MANUSCRIPT.exists(), reason="the manuscript lies outside the project")
def test_a_real_fic_is_read_without_nagging(harper):
    cast = ("Blaine", "Kurt", "Hummel", "Sebastian", "Smythe", "Seb", "NYADA", "Rachel", "Cooper", "Burt", "Carole")
    harper.set_words([form for name in cast for form in name_forms(name)])
    paragraphs = [GrammarParagraph(str(n), line) for n, line in enumerate(MANUSCRIPT.read_text().splitlines())]
    found = [issue for issues in harper.check(paragraphs) for issue in issues]
    harper.set_words(())
    assert [issue.words for issue in found if issue.severity is Severity.ERROR] == []
    assert len(found) <= 3
