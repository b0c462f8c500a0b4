"""Who speaks where no tag names anybody: by acting in the paragraph, by a pronoun, or by taking turns."""

import pytest

from app.prose.document import document_of
from app.reading import quotations, speech_spans

NAMES = {"kurt": ["Kurt"], "blaine": ["Blaine"], "rachel": ["Rachel"]}
PRONOUNS = {"kurt": "he/him", "blaine": "he/him", "rachel": "she/her"}


def speakers(*texts: str) -> list[str]:
    return [one.speaker for one in quotations(document_of(*texts), NAMES, PRONOUNS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Yes.” Kurt left the room.", ["kurt"]),
        ("“Yes.” Kurt sat down. “No.”", ["kurt", "kurt"]),
        ("Kurt put the cup down. “It’s over.”", ["kurt"]),
        ("“It’s over.” Kurt flinched.", [""]),
        ("“It’s over.” Kurt’s hands shook.", [""]),
        ("“It’s over.” Kurt looked up as Blaine rose. “Is it?”", ["kurt", "kurt"]),
        ("Blaine came in. “Well?” Kurt shrugged. “Nothing.”", ["", ""]),
        ("Blaine rubbed his eyes. “I know,” he said.", ["blaine"]),
        ("Blaine kissed Rachel. “I know,” she said.", [""]),
        ("Blaine and Kurt came in. “I know,” he said.", [""]),
    ],
)
def test_who_acts_in_the_paragraph_speaks(text: str, expected: list[str]) -> None:
    found = quotations(document_of(text), NAMES, PRONOUNS)
    assert [one.speaker for one in found] == expected
    assert not any(one.sure for one in found if one.speaker)


def test_two_take_turns() -> None:
    texts = ("“You came,” said Kurt.", "“I did,” said Blaine.", "“Why?”", "“You know why.”", "“No.”")
    assert speakers(*texts) == ["kurt", "blaine", "kurt", "blaine", "kurt"]


def test_turns_are_not_counted_past_narration_or_with_a_third() -> None:
    assert speakers("“You came,” said Kurt.", "“I did,” said Blaine.", "It rained.", "“Why?”")[-1] == ""
    assert speakers("“You,” said Kurt.", "“I,” said Blaine.", "“We,” said Rachel.", "“Why?”")[-1] == ""
    assert speakers("“You,” said Kurt.", "“I,” said Blaine.", "“Go on,” said Blaine.", "“Why?”")[-1] == ""


def test_speech_that_goes_on_is_one_turn() -> None:
    texts = ("“You came,” said Kurt.", "“I did,” said Blaine, “and I", "“would again.”", "“Why?”")
    assert speakers(*texts) == ["kurt", "blaine", "blaine", "blaine", "kurt"]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("'British,' said Tom, 'isn't it?'", ["'British,'", "'isn't it?'"]),
        ("The boys' dog and Tom's cat. 'Tis late.", []),
        ("He said 'tea' and left.", []),
    ],
)
def test_straight_single_quotes_are_speech_where_they_cannot_be_apostrophes(text: str, spoken: list[str]) -> None:
    assert [text[span.start : span.end] for span in speech_spans(text)] == spoken
