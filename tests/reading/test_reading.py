"""What is read off a text: sentences, names, quotations, speakers."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.document import document_of
from app.reading import candidate_names, find_mentions, quotations, sentence_at, sentences, speech_spans

MANUSCRIPT = Path(__file__).resolve().parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"
NAMES = {"kurt": ("Kurt", "Kurt Hummel"), "blaine": ("Blaine",), "coop": ("Cooper", "Coop")}


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Mr. Hummel met Dr. Smith. They left.", ["Mr. Hummel met Dr. Smith.", "They left."]),
        ("“Go!” he said. She went.", ["“Go!” he said.", "She went."]),
        ("“Go.” She went.", ["“Go.”", "She went."]),
        ("Wait… what? No.", ["Wait… what?", "No."]),
        ("He was from D.C. originally.", ["He was from D.C. originally."]),
        ("Line one\nline two.", ["Line one", "line two."]),
        ("No end", ["No end"]),
        ("   ", []),
    ],
)
def test_sentences_end_where_they_should(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@given(st.text(max_size=80))
def test_sentences_hold_all_that_is_not_space(text: str) -> None:
    spans = sentences(text)
    held = "".join(text[span.start : span.end] for span in spans)
    assert "".join(held.split()) == "".join(text.split())
    assert all(first.end <= second.start for first, second in pairwise(spans))


def test_the_sentence_at_a_place() -> None:
    text = "One two. Three four."
    assert sentence_at(text, 3).end == 8
    assert sentence_at(text, 12).start == 9
    assert sentence_at("", 0).end == 0


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("“Yes,” he said. “No.”", ["“Yes,”", "“No.”"]),
        ('"Straight," she said.', ['"Straight,"']),
        ("“Not closed", ["“Not closed"]),
        ("‘British,’ said Tom, ‘isn’t it?’", ["‘British,’", "‘isn’t it?’"]),
        ("The boys’ dog and Tom’s cat", []),
    ],
)
def test_speech_stands_in_quotation_marks(text: str, spoken: list[str]) -> None:
    assert [text[span.start : span.end] for span in speech_spans(text)] == spoken


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Yes,” said Kurt.", "kurt"),
        ("“Yes,” Kurt finally said.", "kurt"),
        ("Blaine whispered, “Yes.”", "blaine"),
        ("“Kurt, no,” Blaine pleaded urgently.", "blaine"),
        ("“Yes,” he said, looking at Kurt.", ""),
        ("As soon as Cooper answered, he said, “It’s me.”", ""),
        ("“Yes,” he told Kurt.", ""),
        ("“Is it?” Kurt asked Blaine.", "kurt"),
        ("“Yes,” said Kurt’s father.", ""),
        ("“Yes,” Kurt’s father said.", ""),
        ("“One,” Kurt said. “Two.”", "kurt"),
    ],
)
def test_a_tag_names_the_speaker(text: str, speaker: str) -> None:
    assert {one.speaker for one in quotations(document_of(text), NAMES)} == {speaker}


def test_names_are_whole_words_and_the_longest_wins() -> None:
    document = document_of("Kurt Hummel’s Kurtis saw the Coops and Blaine’s dog.")
    text = document[0].text
    found = [(text[one.start : one.end], one.owner) for one in find_mentions(document, NAMES)]
    assert found == [("Kurt Hummel", "kurt"), ("Coop", "coop"), ("Blaine", "blaine")]


def test_candidates_are_grouped_counted_and_not_offered_twice() -> None:
    document = document_of(
        "Yesterday Rachel Berry sang. Then Rachel and Mr. Finch left for Dover. We met Cooper there, and Coop laughed.",
        "They say Rachel knew. “S-Sebastian?” asked Mr. Finch, and Sebastian came from Dover.",
    )
    found = {one.name: one for one in candidate_names([document])}
    assert found["Rachel Berry"].count == 3
    assert dict(found["Cooper"].forms) == {"Cooper": 1, "Coop": 1}
    assert found["Dover"].kind_hint == "place"
    assert found["Mr. Finch"].count == 2
    assert "Yesterday" not in found
    assert "Then" not in found
    assert "Rachel Berry" not in {one.name for one in candidate_names([document], known=["Rachel"])}
    assert "Dover" not in {one.name for one in candidate_names([document], rejected=["Dover"])}


@pytest.mark.skipif(not MANUSCRIPT.exists(), reason="the shared manuscripts are not here")
def test_the_cast_of_a_real_fic_is_found() -> None:
    text = MANUSCRIPT.read_text("utf-8")
    found = candidate_names([document_of(*(part for part in text.split("\n\n") if part.strip()))])
    names = [one.name for one in found]
    assert names[:2] == ["Kurt", "Blaine"]
    for name in ("Rachel Berry", "Sebastian Smythe", "Cooper", "Jesse St. James", "Nelson", "Sam", "Mercedes"):
        assert name in names[:12]
    assert {"Burt", "Carole", "Finn", "Marcy"} <= set(names)
    assert not {"Thank", "Jesus", "Christ", "Yep", "Dammit"} & set(names)
    assert "Coop" in dict(next(one for one in found if one.name == "Cooper").forms)
