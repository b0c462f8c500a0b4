"""A small story by chance, and what may become of it by chance."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from app.continuity import check
from app.continuity.rules import all_rules
from app.prose.anchor import Anchor, anchor_at
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.anchored import records_by_chapter
from app.storyview.cast import Character, Trait
from app.storyview.edited_text import records_after_edit
from app.storyview.knowledge import READER, Fact, KnowledgeChange, Stance
from app.storyview.language import Dismissal, RuleSetting
from app.storyview.manuscript import Chapter
from app.storyview.moment import Moment
from app.storyview.references import without
from app.storyview.scenes import opening_of, stretches
from app.storyview.story import RECORD_FIELDS, StoryView
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint

_SENTENCES = (
    "“The letter was forged,” said Tom.", "Ines lifted her green eyes.", "Tom was forty-one.", "It rained on the quay.",
    "“Burn the map,” Marguerite said.", "Una thought of the map.", "On Monday, 3 March 2015, nothing came.",
    "Then Tom read it.", "Margerite waited.", "“Ines is his sister,” Una whispered.", "Nobody spoke.",
)  # fmt: skip
_CAST = (
    Character("tom", "Tom", birth="1980", traits=(Trait("eyes", "blue"),)),
    Character("ines", "Ines", pronouns="she/her", birth="1990-05", traits=(Trait("eyes", "brown"),)),
    Character("marguerite", "Marguerite"),
    Character("una", "Una"),
)
_FACTS = (
    Fact("forged", "The letter was forged", ("forged",)),
    Fact("map", "The map is false", ("the map", "burn")),
    Fact("sister", "Ines is Tom’s sister", ("sister",)),
)


def _document(chance: Random, length: int) -> Document:
    paragraphs = [
        Paragraph("", ParagraphStyle.SCENE_BREAK)
        if chance.random() < 0.15
        else Paragraph(" ".join(chance.choices(_SENTENCES, k=chance.randint(1, 3))))
        for _ in range(length)
    ]
    return Document(tuple(paragraphs))


def _anchor(chance: Random, story: StoryView) -> Anchor:
    chapter = chance.choice(story.chapters)
    worded = [number for number, paragraph in enumerate(chapter.document) if paragraph.text]
    if not worded:
        return Anchor(chapter.id)
    number = chance.choice(worded)
    text = chapter.document[number].text
    start = chance.randrange(len(text))
    return anchor_at(chapter.document, chapter.id, number, start, min(len(text), start + chance.randint(1, 20)))


def _moment(chance: Random, story: StoryView) -> Moment:
    if story.events and chance.random() < 0.2:
        return Moment(event=chance.choice(story.events).id)
    return Moment() if chance.random() < 0.15 else Moment(_anchor(chance, story))


def _change(chance: Random, story: StoryView, name: str) -> KnowledgeChange:
    holder = chance.choice((*(one.id for one in _CAST), READER))
    return KnowledgeChange(name, chance.choice(_FACTS).id, holder, chance.choice(list(Stance)), _moment(chance, story))


def random_story(chance: Random) -> StoryView:
    """Four short chapters with a cast, facts, events, scenes and knowledge."""
    chapters = tuple(Chapter(f"c{number}", document=_document(chance, chance.randint(0, 7))) for number in range(4))
    story = StoryView(chapters=chapters, characters=_CAST, facts=_FACTS)
    events = tuple(
        Event(f"e{n}", f"Event {n}", chance.choice(("", "2014", "2015-03")), anchor=_anchor(chance, story))
        for n in range(3)
    )
    scenes = tuple(
        Scene(
            f"s-{chapter.id}-{stretch.first}", opening_of(chapter, stretch), point_of_view=chance.choice(_CAST).id,
            when=chance.choice(("", "2014-05", "2016")), telling=chance.choice(list(Telling)),
        )
        for chapter in chapters
        for stretch in stretches(chapter.document)
        if chance.random() < 0.7
    )  # fmt: skip
    points = [TimePoint(PointKind.EVENT, "e0"), TimePoint(PointKind.EVENT, "e1")]
    bound = TimeConstraint("t", points[0], points[1], 10, None, "later", _anchor(chance, story))
    story = replace(story, events=events, scenes=scenes, time_constraints=(bound,))
    return replace(story, knowledge_changes=tuple(_change(chance, story, f"k{n}") for n in range(8)))


def with_text(story: StoryView, number: int, document: Document, *, followed: bool) -> StoryView:
    """The story with another text in a chapter; the ledger's anchors go with their words, or are left behind."""
    old = story.chapters[number]
    chapters = (*story.chapters[:number], replace(old, document=document), *story.chapters[number + 1 :])
    story = replace(story, chapters=chapters)
    if not followed:
        return story
    records = records_by_chapter(story).get(old.id, ())
    new = {(type(one), one.id): one for one in records_after_edit(records, old.id, old.document, document)}  # type: ignore[union-attr]
    fields = {
        field: tuple(new.get((type(one), getattr(one, "id", "")), one) for one in getattr(story, field))
        for field in RECORD_FIELDS
    }
    return replace(story, **fields)


def _edited(chance: Random, story: StoryView) -> StoryView:
    number = chance.randrange(len(story.chapters))
    paragraphs = list(story.chapters[number].document)
    at = chance.randrange(len(paragraphs) + 1)
    match chance.randrange(5) if at < len(paragraphs) else 0:
        case 0:
            style = ParagraphStyle.SCENE_BREAK if chance.random() < 0.3 else ParagraphStyle.BODY
            paragraphs.insert(at, Paragraph("" if style.value == "scene_break" else chance.choice(_SENTENCES), style))
        case 1:
            del paragraphs[at]
        case 2:
            spot = chance.randint(0, len(paragraphs[at].text))
            text = paragraphs[at].text
            new = text[:spot] + chance.choice(("x", " so", " forged ")) + text[spot:]
            paragraphs[at] = replace(paragraphs[at], text=new)
        case 3:
            text = paragraphs[at].text
            first, last = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
            paragraphs[at] = replace(paragraphs[at], text=text[:first] + text[last:])
        case _:
            text = paragraphs[at].text
            spot = chance.randint(0, len(text))
            paragraphs[at : at + 1] = [replace(paragraphs[at], text=text[:spot]), Paragraph(text[spot:])]
    return with_text(story, number, Document(tuple(paragraphs)), followed=chance.random() < 0.8)


def _moved(chance: Random, story: StoryView) -> StoryView:
    chapters = list(story.chapters)
    chapters.insert(chance.randrange(len(chapters)), chapters.pop(chance.randrange(len(chapters))))
    return replace(story, chapters=tuple(chapters))


def told(chance: Random, story: StoryView) -> StoryView:
    """The story with one more change of knowledge."""
    made = _change(chance, story, f"new{chance.randrange(10**9)}")
    return replace(story, knowledge_changes=(*story.knowledge_changes, made))


def _untold(chance: Random, story: StoryView) -> StoryView:
    if not story.knowledge_changes:
        return story
    gone = without(story, chance.choice(story.knowledge_changes)).delete
    return replace(story, knowledge_changes=tuple(one for one in story.knowledge_changes if one not in gone))


def _cast(chance: Random, story: StoryView) -> StoryView:
    first = story.characters[0]
    changed = replace(first, birth=chance.choice(("1970", "1980")), aliases=chance.choice(((), ("Una’s brother",))))
    return replace(story, characters=(changed, *story.characters[1:]))


def _scene(chance: Random, story: StoryView) -> StoryView:
    if not story.scenes:
        return story
    changed = replace(story.scenes[0], telling=chance.choice(list(Telling)), when=chance.choice(("", "2013")))
    return replace(story, scenes=(changed, *story.scenes[1:]))


def _dismissed(chance: Random, story: StoryView) -> StoryView:
    # Of two circles of times that are as small as each other, another may be told the next time.
    found = [one for one in check(story) if one.rule != "time_contradiction"]
    if not found:
        return story
    one = chance.choice(found)
    made = Dismissal(f"d{chance.randrange(10**9)}", one.rule, one.anchor, one.subject)
    return replace(story, dismissals=(*story.dismissals, made))


def _set(chance: Random, story: StoryView) -> StoryView:
    made = RuleSetting(chance.choice(all_rules()).name, chance.random() < 0.5, chance.choice(("", "hint", "warning")))
    return replace(story, rule_settings=(made,))


#: Ways in which a story changes.
CHANGES: tuple[Callable[[Random, StoryView], StoryView], ...] = (
    *(_edited for _ in range(8)), _moved, told, _untold, _cast, _scene, _dismissed, _set,
)  # fmt: skip
