"""A real fic with its ledger: nothing false is said of who knows what, and planted mistakes are found in place."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.continuity import Finding, Severity, check
from app.manuscript import read_manuscript
from app.project import Project
from app.project.ledger import apply_ledger
from app.prose.anchor import Anchor
from app.prose.edits import edit_paragraph
from app.storyview.knowledge import Fact, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.story import StoryView

MANUSCRIPT = Path(__file__).resolve().parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"

pytestmark = pytest.mark.skipif(not MANUSCRIPT.exists(), reason="the shared manuscripts are not here")

LEDGER = """
cast:
  - {name: Kurt Hummel, aliases: [Kurt, Mr. Hummel], pronouns: he/him, origin: canon}
  - {name: Blaine Anderson, aliases: [Blaine], pronouns: he/him, origin: canon}
  - {name: Sebastian Smythe, aliases: [Sebastian, Seb], pronouns: he/him, origin: canon}
  - {name: Rachel Berry, aliases: [Rachel], pronouns: she/her, origin: canon}
  - {name: Cooper Anderson, aliases: [Cooper, Coop], pronouns: he/him, origin: canon}
  - {name: Nelson, pronouns: he/him, origin: original}
  - {name: Jesse St. James, aliases: [Jesse], pronouns: he/him, origin: canon}
  - {name: Burt Hummel, aliases: [Burt], pronouns: he/him, origin: canon}
  - {name: Finn, pronouns: he/him, origin: canon}
  - {name: Sam, pronouns: he/him, origin: canon}
  - {name: Mercedes, pronouns: she/her, origin: canon}
  - {name: Marcy, pronouns: she/her, origin: original}
scenes:
  - {id: the-apartment, opens: {chapter: prologue}, point_of_view: Kurt, present: [Kurt, Blaine, Sebastian]}
  - {id: opening-night, opens: {chapter: chapter-1}, point_of_view: Kurt, present: [Kurt, Rachel, Jesse, Nelson]}
events:
  - {title: The divorce, id: the-divorce, participants: [Kurt, Blaine]}
time:
  - {earlier: {scene: the-apartment}, later: {scene: opening-night}, at_least: 30 months, at_most: 42 months}
  - {earlier: {scene: the-apartment}, later: {event: the-divorce}}
  - {earlier: {event: the-divorce}, later: {scene: opening-night}}
facts:
  - id: divorce
    statement: Kurt and Blaine are divorced
    cues: [divorce, divorced, ex-husband, my ex]
    from: {event: the-divorce}
knowledge:
  - {fact: divorce, who: Kurt, stance: knows, how: saw, at: {event: the-divorce}}
  - {fact: divorce, who: Blaine, stance: knows, how: saw, at: {event: the-divorce}}
  - {fact: divorce, who: Rachel, stance: knows, how: told, from: Kurt, at: {chapter: chapter-1, quote: "he'd gone to Rachel's"}}
  - {fact: divorce, who: reader, stance: knows, how: read, at: {chapter: chapter-1, quote: "After the divorce, he'd done his best"}}
  - {fact: divorce, who: Blaine, stance: has_forgotten, how: forgot, at: {chapter: chapter-1, quote: he doesn't remember that you're divorced}}
  - {fact: divorce, who: Cooper, stance: knows, at: {chapter: chapter-1, quote: he doesn't remember that you're divorced}}
"""  # noqa: E501 (as an author writes it)
RULES = (
    "deceived_knowing_better", "forgets_unknown", "learns_twice", "mentioned_before_so", "reader_never_told",
    "secret_left_open", "speaks_before_knowing", "told_without_knowing", "witness_absent",
)  # fmt: skip
END = "that you're divorced.\""


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> StoryView:
    manuscript = read_manuscript(MANUSCRIPT).manuscript
    with Project.create(tmp_path_factory.mktemp("fic") / "a.fic", manuscript.work) as project:
        project.add_chapters(manuscript.chapters)
        apply_ledger(project, LEDGER)
        return project.story()


def holder(story: StoryView, name: str) -> str:
    return next(one.id for one in story.characters if name in one.names)


def with_text(story: StoryView, after: str, planted: str) -> StoryView:
    chapters = list(story.chapters)
    place, number = next(
        (place, number)
        for place, one in enumerate(chapters)
        for number, paragraph in enumerate(one.document)
        if after in paragraph.text
    )
    document = chapters[place].document
    at = document[number].text.index(after) + len(after)
    chapters[place] = replace(chapters[place], document=edit_paragraph(document, number, at, at, planted))
    return replace(story, chapters=tuple(chapters))


def with_change(story: StoryView, name: str, stance: Stance, how: How, quote: str, source: str = "") -> StoryView:
    chapter = next(one for one in story.chapters if quote in one.document.text)
    moment = Moment(Anchor(chapter.id, quote=quote))
    told_by = source and holder(story, source)
    one = KnowledgeChange("planted", "divorce", holder(story, name), stance, moment, how, told_by)
    return replace(story, knowledge_changes=(*story.knowledge_changes, one))


def mistakes(story: StoryView) -> list[tuple[str, str, Severity]]:
    return [(one.rule, _words(one), one.severity) for one in check(story) if one.rule in RULES]


def _words(finding: Finding) -> str:
    return "" if finding.anchor is None else finding.anchor.quote


def test_nothing_false_is_said_of_it(story: StoryView) -> None:
    assert check(story) == ()


@pytest.mark.parametrize(
    ("after", "planted", "rule", "words", "severity"),
    [
        (END, ' "Since the divorce," said Blaine.', "speaks_before_knowing", "divorce", Severity.ERROR),
        (END, ' "An ex-husband," Blaine told a nurse.', "speaks_before_knowing", "ex-husband", Severity.ERROR),
        (END, " Blaine remembered the divorce well.", "speaks_before_knowing", "divorce", Severity.WARNING),
        ("And with that, Kurt left.", " Ever since the divorce he had slept badly.", "mentioned_before_so", "divorce",
         Severity.WARNING),
        ("And with that, Kurt left.", ' "We are divorced," he thought.', "mentioned_before_so", "divorced",
         Severity.WARNING),
        ("And with that, Kurt left.", ' "There will be a divorce," said Blaine.', None, "", None),
        (END, ' "I never heard of a divorce," said Blaine.', None, "", None),
    ],
)  # fmt: skip
def test_a_mistake_in_the_text_is_found(
    story: StoryView, after: str, planted: str, rule: str | None, words: str, severity: Severity | None
) -> None:
    expected = [] if rule is None else [(rule, words, severity)]
    assert mistakes(with_text(story, after, planted)) == expected


def test_one_who_is_said_not_to_know_speaks(story: StoryView) -> None:
    unaware = with_change(story, "Finn", Stance.DOES_NOT_KNOW, How.UNSTATED, "Hey bro")
    planted = with_text(unaware, 'my best."', ' "I heard about the divorce," Finn added.')
    assert mistakes(planted) == [("speaks_before_knowing", "divorce", Severity.ERROR)]


@pytest.mark.parametrize(
    ("name", "stance", "how", "quote", "source", "rule", "severity"),
    [
        ("Rachel", Stance.KNOWS, How.OVERHEARD, "Break a leg tonight,", "", "learns_twice", Severity.WARNING),
        ("Kurt", Stance.KNOWS, How.REMEMBERED, "Kurt cursed", "", "forgets_unknown", Severity.WARNING),
        ("Rachel", Stance.MISBELIEVES, How.LIED_TO, "Rachel smiled weakly", "Kurt", "deceived_knowing_better",
         Severity.WARNING),
        ("Finn", Stance.KNOWS, How.OVERHEARD, "I want a divorce", "", "witness_absent", Severity.WARNING),
        ("Jesse", Stance.KNOWS, How.TOLD, "don't fuck up tonight", "Cooper", "told_without_knowing", Severity.ERROR),
        ("Burt", Stance.MISBELIEVES, How.LIED_TO, "Burt confirmed", "Kurt", "secret_left_open", Severity.HINT),
    ],
)  # fmt: skip
def test_a_mistake_in_the_ledger_is_found(
    story: StoryView, name: str, stance: Stance, how: How, quote: str, source: str, rule: str, severity: Severity
) -> None:
    found = mistakes(with_change(story, name, stance, how, quote, source))
    assert (rule, quote, severity) in found
    assert {one for one, _, _ in found} <= {rule, "secret_left_open"}


def test_one_who_never_knew_cannot_forget(story: StoryView) -> None:
    kept = tuple(
        one
        for one in story.knowledge_changes
        if not (one.holder == holder(story, "Blaine") and one.stance is Stance.KNOWS)
    )
    found = mistakes(replace(story, knowledge_changes=kept))
    assert found == [("forgets_unknown", "he doesn't remember that you're divorced", Severity.WARNING)]


def test_what_the_reader_never_hears_is_hinted_at(story: StoryView) -> None:
    secret = Fact("twins", "Marcy carries twins", ("twins",))
    known = KnowledgeChange("t", "twins", holder(story, "Marcy"), Stance.KNOWS, Moment())
    view = replace(story, facts=(*story.facts, secret), knowledge_changes=(*story.knowledge_changes, known))
    assert [(one.rule, one.severity) for one in check(view)] == [("reader_never_told", Severity.HINT)]
