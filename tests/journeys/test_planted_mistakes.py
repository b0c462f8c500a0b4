"""One mistake at a time is planted in a real fic with an honest ledger: the right rule finds it at its words."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.continuity import Finding, Severity, check
from app.project import Project
from app.project.ledger import apply_ledger
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.prose.edits import replace_text
from app.storyview.conditions import Condition, ConditionKind
from app.storyview.knowledge import Fact, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.scenes import opening_of, stretches
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, TimeConstraint, TimePoint
from tests.taking_in import import_file

MANUSCRIPT = Path(__file__).resolve().parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"
LEDGER = Path(__file__).resolve().parents[1] / "data" / "perfection_ledger.yaml"

pytestmark = pytest.mark.skipif(not MANUSCRIPT.exists(), reason="the shared manuscripts are not here")

Plant = Callable[[StoryView], StoryView]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> StoryView:
    path = tmp_path_factory.mktemp("fic") / "perfection.fic"
    import_file(MANUSCRIPT, path)
    with Project.open(path) as project:
        apply_ledger(project, LEDGER.read_text("utf-8"))
        return project.story()


# How mistakes are planted


def after(quote: str, words: str) -> Plant:
    """Write on after some words, in their paragraph."""
    return swap(quote, f"{quote} {words}")


def swap(old: str, new: str) -> Plant:
    """Put words in the place of others."""

    def plant(story: StoryView) -> StoryView:
        for number, chapter in enumerate(story.chapters):
            for place, paragraph in enumerate(chapter.document):
                start = paragraph.text.find(old)
                if start >= 0:
                    changed = replace_text(paragraph, start, start + len(old), new)
                    return _with_text(story, number, _with_paragraph(chapter.document, place, changed))
        raise AssertionError(f"“{old}” is not in the text")

    return plant


def scene(*texts: str, **record: object) -> Plant:
    """Write one more scene at the end, and say of it what is given."""

    def plant(story: StoryView) -> StoryView:
        number = len(story.chapters) - 1
        chapter = story.chapters[number]
        made = [
            Paragraph("", ParagraphStyle.SCENE_BREAK, id="pbreak"),
            *(Paragraph(text, id=f"pnew{n}") for n, text in enumerate(texts)),
        ]
        story = _with_text(story, number, Document((*chapter.document.paragraphs, *made)))
        chapter = story.chapters[number]
        last = stretches(chapter.document)[-1]
        said = {"when": "2017-03-18", "place": "hospital", "point_of_view": "kurt-hummel", **record}
        new = Scene("the-hospital", opening_of(chapter, last), "The hospital", **said)  # type: ignore[arg-type]
        return replace(story, scenes=(*story.scenes, new))

    return plant


def ledger(**more: object) -> Plant:
    """Add records."""

    def plant(story: StoryView) -> StoryView:
        return replace(story, **{field: (*getattr(story, field), record) for field, record in more.items()})  # type: ignore[arg-type]

    return plant


def present(scene_id: str, *who: str) -> Plant:
    """List more people in a scene."""

    def plant(story: StoryView) -> StoryView:
        scenes = tuple(
            replace(one, present=(*one.present, *who)) if one.id == scene_id else one for one in story.scenes
        )
        return replace(story, scenes=scenes)

    return plant


def _with_text(story: StoryView, number: int, document: Document) -> StoryView:
    chapters = list(story.chapters)
    chapters[number] = replace(chapters[number], document=document)
    return replace(story, chapters=tuple(chapters))


def _with_paragraph(document: Document, place: int, paragraph: Paragraph) -> Document:
    return Document((*document.paragraphs[:place], paragraph, *document.paragraphs[place + 1 :]))


# What is planted


@dataclass(frozen=True)
class Mistake:
    """What is planted, the rules that may find it, and the words where (None: it stands in the ledger alone)."""

    plant: Plant
    rules: tuple[str, ...]
    at: str | None


KISS = "So like Kurt said, he should have been ecstatic."
CHEEK = "Sebastian sighed as he reached"
MIRROR = "Kurt barely managed."
DRESSED = "As he finished dressing, he heard his cell go off again."
HALL = "The hospital smelled of bleach. Blaine lay in the bed by the window."

MISTAKES = {
    "an age": Mistake(after(KISS, "Kurt was twenty-six, and he had it all."), ("age_mismatch",), "twenty-six"),
    "an age in speech": Mistake(
        after("Nothing really fazed him anymore.", "“I’m forty-two,” said Kurt."), ("age_mismatch",), "forty-two"
    ),
    "a weekday": Mistake(
        after("Tonight was the opening of his new show.", "It was Monday, 17 March 2017."), ("weekday_date",), "Monday"
    ),
    "a weekday of the scene": Mistake(
        after("Tonight was the opening of his new show.", "It was a Tuesday."), ("weekday_date",), "Tuesday"
    ),
    "a day of another year": Mistake(
        after("Tonight was the opening of his new show.", "It was the fourth of July."),
        ("date_mismatch",), "fourth of July",
    ),
    "a year": Mistake(after(KISS, "It was 2019, and nothing had changed."), ("date_mismatch",), "2019"),
    "an age after a name": Mistake(after(KISS, "Kurt, now forty, felt old."), ("age_mismatch",), "forty"),
    "a month": Mistake(
        after("Tonight was the opening of his new show.", "Outside the August heat lay over the street."),
        ("season_date",), "August",
    ),
    "eyes": Mistake(after(KISS, "Kurt’s green eyes were tired."), ("trait_changed",), "green"),
    "hair": Mistake(
        swap("ran a shaky hand through his un-gelled curls", "ran a shaky hand through Blaine’s blond hair"),
        ("trait_changed",), "blond",
    ),
    "eyes that only the text speaks of": Mistake(
        lambda story: after(
            "Kurt felt himself smile at the sight of his boyfriend.", "Nelson’s grey eyes found his."
        )(after("And after the performance,", "Nelson’s brown eyes on him,")(story)),
        ("trait_told_twice",), "grey",
    ),
    "a slip in a name": Mistake(
        swap("Sebastian immediately shook", "Sebastain immediately shook"), ("near_name",), "Sebastain"
    ),
    "a slip in a surname": Mistake(
        swap("best friend, Rachel Berry.", "best friend, Rachel Bery."), ("near_name",), "Bery"
    ),
    "speaking before knowing": Mistake(
        after("And after the performance,", "“Blaine got mugged,” Rachel said, and"),
        ("speaks_before_knowing",), "mugged",
    ),
    "thinking before knowing": Mistake(
        after("She smiled shakily at Kurt when she saw him.", "He thought of Blaine, who had been mugged."),
        ("speaks_before_knowing",), "mugged",
    ),
    "speaking after forgetting": Mistake(
        scene(HALL, "“We’re divorced, Kurt,” Blaine said.", present=("kurt-hummel", "blaine-anderson")),
        ("speaks_before_knowing",), "divorced",
    ),
    "one who is never told": Mistake(
        scene(HALL, "“He’s your ex-husband,” said Nelson.", present=("kurt-hummel", "blaine-anderson", "nelson")),
        ("speaks_before_knowing",), "ex-husband",
    ),
    "mentioned before it is so": Mistake(
        after(MIRROR, "Since the divorce he had barely slept."), ("mentioned_before_so",), "divorce"
    ),
    "told by one who doesn’t know": Mistake(
        ledger(
            knowledge_changes=KnowledgeChange(
                "kp", "mugging", "sam-evans", Stance.KNOWS, Moment(event="the-mugging"), How.TOLD, "nelson"
            )
        ),
        ("told_without_knowing",), None,
    ),
    "learning it twice": Mistake(
        ledger(
            knowledge_changes=KnowledgeChange(
                "kp", "divorce", "rachel-berry", Stance.KNOWS, Moment(event="first-date"), How.TOLD, "kurt-hummel"
            )
        ),
        ("learns_twice",), None,
    ),
    "a witness who was not there": Mistake(
        lambda story: replace(
            story,
            facts=(*story.facts, Fact("kiss", "Sebastian kissed Blaine", ("kissing me",))),
            knowledge_changes=(
                *story.knowledge_changes,
                KnowledgeChange("kp", "kiss", "finn-hudson", Stance.KNOWS, _at(story, CHEEK), How.SAW),
            ),
        ),
        ("witness_absent",), CHEEK,
    ),
    "a secret that the reader is never told": Mistake(
        lambda story: replace(
            story,
            facts=(*story.facts, Fact("loan", "Jesse stole the money", ("embezzled",))),
            knowledge_changes=(
                *story.knowledge_changes, KnowledgeChange("kp", "loan", "jesse-st-james", Stance.KNOWS, Moment())
            ),
        ),
        ("reader_never_told",), None,
    ),
    "in two places at once": Mistake(
        lambda story: ledger(
            events=Event("interview", "The interview", "2017-03-18 20:00", ("kurt-hummel",), "theatre")
        )(
            scene(
                HALL, "Kurt sat down. Blaine slept.", when="2017-03-18 20:00", lasts_at_least=60,
                present=("kurt-hummel", "blaine-anderson"),
            )(story)
        ),
        ("two_places",), None,
    ),
    "the dead walk": Mistake(
        after("She smiled shakily at Kurt when she saw him.", "Elizabeth laughed and took his arm."),
        ("appears_when_gone",), "Elizabeth",
    ),
    "away, yet there": Mistake(
        after("She smiled shakily at Kurt when she saw him.", "Burt walked over and hugged them both."),
        ("appears_when_gone",), "Burt",
    ),
    "unconscious, yet speaking": Mistake(
        lambda story: ledger(
            conditions=Condition("cp", "blaine-anderson", ConditionKind.UNCONSCIOUS, "", Moment(event="the-mugging"))
        )(scene(HALL, "“Hello,” said Blaine.", present=("kurt-hummel", "blaine-anderson"))(story)),
        ("appears_when_gone",), None,
    ),
    "an injury forgotten": Mistake(
        scene(HALL, "Blaine jumped out of bed and ran to him.", present=("kurt-hummel", "blaine-anderson")),
        ("injury_forgotten",), None,
    ),
    "no longer his husband": Mistake(
        after(KISS, "Kurt’s husband was somewhere in Syria."), ("untrue_relation",), "husband"
    ),
    "not yet his ex": Mistake(
        after("The quiet click of the door", "behind Kurt’s ex-husband"), ("untrue_relation",), "ex-husband"
    ),
    "dating for too long": Mistake(
        swap("They had been dating for three months.", "They had been dating for two years."),
        ("length_of_time",), "two years",
    ),
    "years that don’t add up": Mistake(
        swap("Three years later", "Ten years later"),
        ("length_of_time", "time_contradiction", "lost_anchor"), None,
    ),
    "left behind, yet used": Mistake(
        after("He scowled as he threw down his make-up brush.", "Kurt twisted the wedding ring on his finger."),
        ("left_behind",), "ring",
    ),
    "against canon": Mistake(
        after("So like Kurt said,", "and as Rachel's sister said,"), ("contradicts_canon",), "Rachel's sister"
    ),
    "another’s mind": Mistake(
        after("She smiled shakily at Kurt when she saw him.", "Rachel wondered whether she had forgotten her lines."),
        ("point_of_view_slip",), "wondered",
    ),
    "listed, never mentioned": Mistake(
        present("the-apartment", "mercedes-jones"), ("listed_unmentioned",), None
    ),
    "there, not listed": Mistake(
        after("Kurt barely managed.", "Finn grabbed his coat and walked out."), ("unlisted_present",), "Finn"
    ),
    "times in a circle": Mistake(
        ledger(
            time_constraints=TimeConstraint(
                "tp", TimePoint(PointKind.SCENE, "opening-night"), TimePoint(PointKind.EVENT, "the-divorce"), 60
            )
        ),
        ("time_contradiction",), None,
    ),
    "somebody new": Mistake(
        after(
            "With a nod at both of them, Jesse left to take his seat in the lighting booth.",
            "Thaddeus waved at him. Thaddeus grinned. “Hello,” said Thaddeus.",
        ),
        ("new_name",), "Thaddeus",
    ),
}  # fmt: skip


def _at(story: StoryView, quote: str) -> Moment:
    from app.prose.anchor import anchor_at

    for chapter in story.chapters:
        for number, paragraph in enumerate(chapter.document):
            start = paragraph.text.find(quote)
            if start >= 0:
                return Moment(anchor_at(chapter.document, chapter.id, number, start, start + len(quote)))
    raise AssertionError(quote)


def _key(finding: Finding) -> tuple[str, str, str]:
    return finding.rule, finding.subject, finding.anchor.quote if finding.anchor else ""


def test_the_fic_as_it_is_has_no_false_finding(story: StoryView) -> None:
    assert [(one.rule, one.message) for one in check(story) if one.severity is not Severity.HINT] == []


@pytest.mark.parametrize("name", MISTAKES)
def test_a_planted_mistake_is_found(story: StoryView, name: str) -> None:
    mistake = MISTAKES[name]
    known = {_key(one) for one in check(story)}
    new = [one for one in check(mistake.plant(story)) if _key(one) not in known]
    right = [one for one in new if one.rule in mistake.rules]
    assert right, f"new findings: {[(one.rule, one.message) for one in new]}"
    if mistake.at is not None:
        assert any(one.anchor is not None and mistake.at in one.anchor.quote for one in right), [
            (one.rule, one.anchor) for one in right
        ]
