"""What readers already have, and what a later change makes of it."""

from dataclasses import replace

from app.continuity import Checker, Severity, check
from app.prose.document import Document, document_of
from app.storyview.cast import Character, Trait
from app.storyview.knowledge import Fact, KnowledgeChange, Stance
from app.storyview.language import Dismissal, RuleSetting
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView
from tests.continuity.conftest import at, chapter

TOM = Character("tom", "Tom", traits=(Trait("eyes", "blue"),))


def _story(*chapters: Chapter, **more) -> StoryView:
    return StoryView(
        chapters=tuple(replace(one, posted_on="2026-01-02") for one in chapters), characters=(TOM,), **more
    )


def _posted(*chapters: Chapter) -> dict[str, Document]:
    return {one.id: one.document for one in chapters}


def test_a_posted_chapter_that_was_changed_is_told_of() -> None:
    one = chapter("c", "It rained.")
    assert check(_story(one), posted=_posted(one)) == ()
    changed = _story(replace(one, document=document_of("It snowed.")))
    (found,) = check(changed, posted=_posted(one))
    assert (found.rule, found.severity, found.subject) == ("posted_text", Severity.HINT, "differs")
    assert "2026-01-02" in found.explanation
    assert check(changed) == ()


def test_what_readers_were_told_and_no_longer_fits_is_told_once() -> None:
    posted = chapter("c", "It was late. Tom’s green eyes shone. Tom’s green eyes closed.")
    now = _story(replace(posted, document=document_of("It was late. Tom’s blue eyes shone.")))
    checker = Checker()
    found = [one for one in checker.check(now, posted=_posted(posted)) if one.subject != "differs"]
    (told,) = found
    assert told.rule == "posted_text"
    assert "Tom’s green eyes shone." in told.message
    assert checker.check(now, posted=_posted(posted)) == checker.check(now, posted=_posted(posted))
    quiet = replace(now, dismissals=(Dismissal("d", told.rule, told.anchor, told.subject),))
    assert told not in checker.check(quiet, posted=_posted(posted))
    off = replace(now, rule_settings=(RuleSetting("posted_text", enabled=False),))
    assert checker.check(off, posted=_posted(posted)) == ()


def test_what_is_wrong_in_both_texts_is_told_where_it_stands_with_a_word_on_readers() -> None:
    posted = chapter("c", "Tom’s green eyes shone.")
    now = _story(replace(posted, document=document_of("Tom’s green eyes shone.", "It was late.")))
    found = [one for one in check(now, posted=_posted(posted)) if one.subject != "differs"]
    assert [one.rule for one in found] == ["trait_changed"]
    assert "Readers already have Chapter 1 with these words" in found[0].explanation


def test_what_rests_on_a_posted_chapter_is_mended_where_nothing_is_posted() -> None:
    first, second = chapter("a", "Tom forgot all of it."), chapter("b", "“It was forged,” said Tom.")
    story = _story(
        first,
        second,
        facts=(Fact("f", "It was forged", ("forged",)),),
        knowledge_changes=(KnowledgeChange("k", "f", "tom", Stance.HAS_FORGOTTEN, at("a", "Tom forgot")),),
    )
    (found,) = [one for one in check(story, posted=_posted(first)) if one.rule == "speaks_before_knowing"]
    assert "Readers already have Chapter 1, which this rests on: mend it here." in found.explanation
