"""What can be done with findings, and that what was dismissed stays so."""

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.continuity import Severity, check
from app.prose.anchor import Anchor
from app.prose.document import Document, Paragraph, document_of
from app.storyview.language import RuleSetting
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView
from app.verbs.findings import Arrangement, arranged, counts, dismissal, like, mended, rule_states, silenced
from tests.continuity.changing_story import with_text

WRONG = "It was Monday, 3 March 2015."
ALSO_WRONG = "It was Friday, 4 March 2015. It was Friday, 5 March 2015."


def _story() -> StoryView:
    texts = (document_of(WRONG, "Nothing."), document_of(ALSO_WRONG))
    return StoryView(chapters=tuple(Chapter(f"c{n}", document=text) for n, text in enumerate(texts)))


def test_findings_are_put_together_and_looked_through() -> None:
    story = _story()
    found = check(story)
    by_chapter = arranged(story, found, Arrangement.CHAPTER)
    assert [(one.title, len(one.findings)) for one in by_chapter] == [("Chapter 1", 1), ("Chapter 2", 2)]
    assert [len(one.findings) for one in arranged(story, found, Arrangement.GRAVITY)] == [3]
    assert [len(one.findings) for one in arranged(story, found, Arrangement.RULE, "friday 4")] == [1]
    assert arranged(story, found, Arrangement.RULE, "nobody says this") == ()
    assert counts(found) == {Severity.ERROR: 3}


def test_all_of_a_kind_are_mended_at_once() -> None:
    story = _story()
    found = check(story)
    texts = mended(story, like(found, found[0]))
    assert texts["c0"][0].text == "It was Tuesday, 3 March 2015."
    assert texts["c1"][0].text == "It was Wednesday, 4 March 2015. It was Thursday, 5 March 2015."


def test_rules_are_listed_as_they_are_set() -> None:
    story = replace(_story(), rule_settings=(RuleSetting("near_name", enabled=False),))
    states = {one.rule.name: one for one in rule_states(story, check(story))}
    assert states["weekday_date"].count == 3
    assert not states["near_name"].setting.enabled


def test_what_is_dismissed_is_listed_and_everywhere_means_everywhere() -> None:
    story = _story()
    first = check(story)[0]
    here = dismissal(first, "d", intended=True, note=" A calendar of their own. ")
    quiet = replace(story, dismissals=(here,))
    assert first not in check(quiet)
    (one,) = silenced(quiet)
    assert (one.heading, one.dismissal.note, one.dismissal.intended) == ("Chapter 1", "A calendar of their own.", True)
    twice = replace(story, chapters=(*story.chapters, Chapter("c9", document=document_of(WRONG))))
    assert len(check(replace(twice, dismissals=(dismissal(first, "d"),)))) == 3
    assert len(check(replace(twice, dismissals=(dismissal(first, "d", everywhere=True),)))) == 2


@settings(max_examples=5, deadline=None)
@given(st.integers(0, 2**32))
def test_dismissals_survive_1000_random_edits_elsewhere(seed: int) -> None:
    """Also edits that say the same words elsewhere, split the paragraph, or move the chapter."""
    chance = Random(seed)
    texts = (document_of("Before.", f"Then, {WRONG} She left.", "After."), document_of("Another."))
    story = StoryView(chapters=tuple(Chapter(f"c{n}", document=text) for n, text in enumerate(texts)))
    (found,) = check(story)
    story = replace(story, dismissals=(dismissal(found, "d"),))
    for turn in range(1000):
        story = _edited_elsewhere(chance, story, turn)
    left = [one for one in check(story) if one.rule == found.rule]
    # The same words elsewhere are found there, and only there.
    others = [one for chapter in story.chapters for one in chapter.document if WRONG in one.text]
    assert len(left) == len(others) - 1
    assert not any(one.anchor is not None and _holds(story, one.anchor, "Then, ") for one in left)


def _holds(story: StoryView, anchor: Anchor, words: str) -> bool:
    number = story.chapter_number(anchor.chapter)
    assert number is not None
    paragraph = story.chapters[number].document.paragraph(anchor.paragraph)
    return paragraph is not None and words in paragraph.text


def _edited_elsewhere(chance: Random, story: StoryView, turn: int) -> StoryView:
    if turn % 100 == 50:
        return replace(story, chapters=story.chapters[::-1])
    number = chance.randrange(len(story.chapters))
    chapter = story.chapters[number]
    paragraphs = list(chapter.document)
    at = chance.randrange(len(paragraphs) + 1)
    kept = next((place for place, one in enumerate(paragraphs) if "Then, " in one.text), None)
    if kept is not None and chance.random() < 0.1:  # around the words, and splits before and after them
        text = paragraphs[kept].text
        start = text.index("Then, ")
        end = text.index(WRONG) + len(WRONG)
        if chance.random() < 0.5:
            paragraphs[kept] = replace(
                paragraphs[kept], text=f"{text[:start]}{chance.choice(('So. ', 'x'))}{text[start:]}"
            )
        elif text[:start].strip():
            paragraphs[kept : kept + 1] = [Paragraph(text[:start]), replace(paragraphs[kept], text=text[start:])]
        elif text[end:].strip():
            paragraphs[kept : kept + 1] = [replace(paragraphs[kept], text=text[:end]), Paragraph(text[end:])]
    elif len(paragraphs) > 12 or (chance.random() < 0.3 and len(paragraphs) > 1):
        gone = [place for place in range(len(paragraphs)) if place != kept]
        del paragraphs[chance.choice(gone)]
    else:
        paragraphs.insert(at, Paragraph(chance.choice(("It rained.", WRONG, "She left. “No,” he said."))))
    return with_text(story, number, Document(tuple(paragraphs)), followed=True)
