"""Who seems to learn what: suggested where a fact's cue is spoken or told, and nothing before the author says yes."""

from dataclasses import replace

from app.prose.anchor import Anchor
from app.prose.edits import edit_paragraph
from app.storyview.cast import Character
from app.storyview.edited_text import records_after_edit
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange, Stance
from app.storyview.language import Dismissal
from app.storyview.manuscript import Chapter
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import Scene, Telling
from app.verbs.knowledge_suggestions import SuggestionFinder, accepted, declined, suggestions_text
from tests.continuity.conftest import chapter

CAST = tuple(Character(name.lower(), name) for name in ("Kurt", "Rachel", "Nelson", "Burt"))
FACT = Fact("divorce", "Kurt is divorced", ("divorce",))
KURT_KNOWS = KnowledgeChange("k", "divorce", "kurt", Stance.KNOWS, Moment())


def story(*texts: str, present: tuple[str, ...] = (), telling: Telling = Telling.IN_ORDER) -> StoryView:
    scene = Scene("s", Anchor("c"), present=present, telling=telling, when="2014")
    return StoryView(
        chapters=(chapter("c", *texts),),
        characters=CAST,
        facts=(FACT,),
        scenes=(scene,),
        knowledge_changes=(KURT_KNOWS,),
    )


def suggested(view: StoryView) -> list[tuple[str, How, str]]:
    return [(one.change.holder, one.change.how, one.change.source) for one in SuggestionFinder().in_chapter(view, 0)]


def test_whoever_is_there_is_told_by_the_speaker_and_the_reader_reads_it() -> None:
    view = story("“The divorce is through,” said Kurt.", present=("kurt", "rachel", "nelson"))
    told = [("rachel", How.TOLD, "kurt"), ("nelson", How.TOLD, "kurt"), (READER, How.READ, "")]
    assert suggested(view) == told
    assert SuggestionFinder().in_chapter(view, 0)[0].anchor.quote == "“The divorce is through,” said Kurt."


def test_where_nobody_says_who_is_there_it_is_who_speaks_or_acts() -> None:
    assert suggested(story("Rachel came in.", "“The divorce is through, Burt,” said Kurt.")) == [
        ("rachel", How.TOLD, "kurt"), (READER, How.READ, ""),
    ]  # fmt: skip


def test_narration_tells_the_reader_alone() -> None:
    assert suggested(story("The divorce was through.", present=("kurt", "rachel"))) == [(READER, How.READ, "")]


def test_nothing_is_suggested_by_questions_denials_dreams_or_those_who_do_not_know() -> None:
    there = ("kurt", "rachel")
    assert suggested(story("“Is there a divorce?” asked Kurt.", present=there)) == []
    assert suggested(story("“There is no divorce,” said Kurt.", present=there)) == []
    dream = story("“The divorce is through,” said Kurt.", present=there, telling=Telling.DREAM)
    assert suggested(dream) == []
    assert ("kurt", How.TOLD, "rachel") not in suggested(story("“The divorce,” said Rachel.", present=there))


def test_who_knows_already_is_not_told_and_nobody_twice() -> None:
    view = story("“The divorce is through,” said Kurt.", "“The divorce,” said Kurt.", present=("kurt", "rachel"))
    assert [one[0] for one in suggested(view)] == ["rachel", READER]
    made = accepted(SuggestionFinder().in_chapter(view, 0), lambda words: words)
    assert suggested(replace(view, knowledge_changes=(KURT_KNOWS, *made))) == []
    assert len({one.id for one in made}) == 2


def test_what_is_declined_stays_so_while_the_text_is_edited() -> None:
    view = story("“The divorce is through,” said Kurt.", present=("kurt", "rachel"))
    (first, _) = SuggestionFinder().in_chapter(view, 0)
    quiet = replace(view, dismissals=(declined(first, lambda words: words),))
    assert [one[0] for one in suggested(quiet)] == [READER]
    old = quiet.chapters[0].document
    new = edit_paragraph(old, 0, 0, 0, "It rained. ")
    (moved,) = [one for one in records_after_edit(quiet.dismissals, "c", old, new) if isinstance(one, Dismissal)]
    edited = replace(quiet, chapters=(Chapter("c", document=new),), dismissals=(moved,))
    assert [one[0] for one in suggested(edited)] == [READER]


def test_they_are_told_in_words() -> None:
    view = story("“The divorce is through,” said Kurt.", present=("kurt", "rachel"))
    text = suggestions_text(view, SuggestionFinder().in_story(view))
    assert "paragraph 1: Rachel was told by Kurt: Kurt is divorced" in text
    assert "cues of facts" in suggestions_text(view, ())
