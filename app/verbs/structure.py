"""Chapters, scenes and parts moved, parted and joined: what the manuscript and its ledger are afterwards."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.prose.anchor import Anchor, anchor_at, locate
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.anchored import anchors_in, with_anchors
from app.storyview.differences import record_key
from app.storyview.manuscript import Chapter
from app.storyview.references import without
from app.storyview.scenes import OPENING_CHARACTERS, placed_scenes
from app.storyview.story import RECORD_FIELDS, Record, StoryView
from app.storyview.timeline import PointKind, Scene, TimeConstraint, TimePoint


@dataclass(frozen=True, slots=True)
class Restructured:
    """The chapters in their new order with their new texts, and the records that change with them."""

    chapters: tuple[Chapter, ...]
    put: tuple[Record, ...] = ()
    delete: tuple[Record, ...] = ()


def move_chapters(story: StoryView, ids: Sequence[str], to: int, part: str | None = None) -> Restructured:
    """Move chapters, in the order they have, to a place counted from 0 as if they had been taken out first.

    They come into ``part``; where it is None into the part that both neighbours share, else they keep their own.
    """
    moving = [chapter for chapter in story.chapters if chapter.id in set(ids)]
    others = [chapter for chapter in story.chapters if chapter.id not in set(ids)]
    to = max(0, min(to, len(others)))
    if part is None and 0 < to < len(others) and others[to - 1].part == others[to].part:
        part = others[to].part
    if part is not None:
        moving = [replace(chapter, part=part) for chapter in moving]
    return Restructured((*others[:to], *moving, *others[to:]))


def parts(chapters: Sequence[Chapter]) -> list[tuple[str, int, int]]:
    """The runs of chapters under one part's name: name, first and last place, both counted from 0."""
    found: list[tuple[str, int, int]] = []
    for place, chapter in enumerate(chapters):
        if found and found[-1][0] == chapter.part:
            found[-1] = (chapter.part, found[-1][1], place)
        else:
            found.append((chapter.part, place, place))
    return found


def move_part(story: StoryView, place: int, to: int) -> Restructured:
    """Move the part that the chapter at a place stands in, so that it begins where the chapter at ``to`` stands now."""
    _, first, last = _part_at(story, place)
    moving = [chapter.id for chapter in story.chapters[first : last + 1]]
    if first <= to <= last + 1:
        return Restructured(story.chapters)
    before = to if to < first else to - len(moving)
    return move_chapters(story, moving, before, story.chapters[place].part)


def begin_part(story: StoryView, chapter_id: str, name: str) -> Restructured:
    """Let a part begin with a chapter: it and those after it in its present part come under the name.

    An empty name takes them back into no part.
    """
    place = _place(story, chapter_id)
    _, _, last = _part_at(story, place)
    return Restructured(
        tuple(
            replace(chapter, part=name) if place <= at <= last else chapter for at, chapter in enumerate(story.chapters)
        )
    )


def rename_part(story: StoryView, chapter_id: str, name: str) -> Restructured:
    """Give the part that a chapter stands in another name; an empty one dissolves it."""
    _, first, last = _part_at(story, _place(story, chapter_id))
    return Restructured(
        tuple(
            replace(chapter, part=name) if first <= at <= last else chapter for at, chapter in enumerate(story.chapters)
        )
    )


def change_chapters(story: StoryView, ids: Iterable[str], change: Callable[[Chapter], Chapter]) -> Restructured:
    """Change the title, kind, status, colour or goal of chapters."""
    wanted = set(ids)
    return Restructured(tuple(change(one) if one.id in wanted else one for one in story.chapters))


def without_chapters(story: StoryView, ids: Iterable[str]) -> Restructured:
    """Leave chapters out: they go to the trash."""
    gone = set(ids)
    return Restructured(tuple(chapter for chapter in story.chapters if chapter.id not in gone))


def move_scene(story: StoryView, chapter_id: str, scene: int, to_chapter: str, to_scene: int) -> Restructured:
    """Move a scene (counted from 0 in its chapter) before another one, or to the end, of the same or another chapter.

    ``to_scene`` is counted as if the scene had been taken out first.
    """
    source = story.chapters[_place(story, chapter_id)]
    taken, rest, scene_break = _taken_out(source.document, scene)
    texts = {chapter_id: rest}
    target = rest if to_chapter == chapter_id else story.chapters[_place(story, to_chapter)].document
    texts[to_chapter] = _put_in(target, taken, to_scene, scene_break)
    return _with_texts(story, texts)


def delete_scene(story: StoryView, chapter_id: str, scene: int) -> Restructured:
    """Take a scene out of its chapter, with what is said of it."""
    source = story.chapters[_place(story, chapter_id)]
    _, rest, _ = _taken_out(source.document, scene)
    record = _described(story, chapter_id, scene)
    made = _with_texts(story, {chapter_id: rest})
    if record is None:
        return made
    gone = without(story, record)
    return replace(made, put=(*made.put, *gone.put), delete=gone.delete)


def split_chapter(story: StoryView, chapter_id: str, paragraph: int, new_id: str) -> Restructured:
    """Let a new chapter begin at a paragraph (from 0) of another; a break at the cut goes. The title stays above."""
    place = _place(story, chapter_id)
    chapter = story.chapters[place]
    above = _without_outer_breaks(chapter.document.paragraphs[:paragraph])
    below = _without_outer_breaks(chapter.document.paragraphs[paragraph:])
    new = Chapter(id=new_id, numbered=chapter.numbered, document=Document(below), part=chapter.part)
    chapters = [*story.chapters[:place], replace(chapter, document=Document(above)), new, *story.chapters[place + 1 :]]
    return restructured(story, chapters)


def merge_with_next(story: StoryView, chapter_id: str) -> Restructured:
    """Let a chapter and the one after it be one, a scene break between; notes and summaries are joined."""
    place = _place(story, chapter_id)
    first, second = story.chapters[place], story.chapters[place + 1]
    scene_break = (Paragraph("", ParagraphStyle.SCENE_BREAK),) if len(first.document) and len(second.document) else ()
    merged = replace(
        first,
        document=Document((*first.document.paragraphs, *scene_break, *second.document.paragraphs)),
        summary=_joined(first.summary, second.summary),
        notes=_joined(first.notes, second.notes),
        end_notes=_joined(first.end_notes, second.end_notes),
    )
    return restructured(story, [*story.chapters[:place], merged, *story.chapters[place + 2 :]])


def join_scene_with_next(story: StoryView, chapter_id: str, scene: int) -> Restructured:
    """Take the break after a scene away; what is said of the second is added to what is said of the first."""
    chapter = story.chapters[_place(story, chapter_id)]
    end, begin = chapter.document.runs[scene][1], chapter.document.runs[scene + 1][0]
    paragraphs = (*chapter.document.paragraphs[: end + 1], *chapter.document.paragraphs[begin:])
    made = _with_texts(story, {chapter_id: Document(paragraphs)})
    first, second = _described(story, chapter_id, scene), _described(story, chapter_id, scene + 1)
    if first is None or second is None:
        return made
    both = replace(
        first,
        title=first.title or second.title,
        synopsis=_joined(first.synopsis, second.synopsis),
        present=tuple(dict.fromkeys((*first.present, *second.present))),
    )
    kept = [one for one in made.put if one.__class__ is not Scene or record_key(one)[1] not in (first.id, second.id)]
    times, gone = _times_of_one_scene(story, second.id, first.id)
    return replace(made, put=(*kept, *times, both), delete=(*gone, second))


def _with_texts(story: StoryView, texts: dict[str, Document]) -> Restructured:
    return restructured(
        story, [replace(one, document=texts[one.id]) if one.id in texts else one for one in story.chapters]
    )


def restructured(story: StoryView, chapters: Sequence[Chapter]) -> Restructured:
    """The chapters, with every record that stands on a paragraph which changed its chapter, or opens another scene."""
    old_text = {chapter.id: chapter.document for chapter in story.chapters}
    changed = {one.id for one in chapters if old_text.get(one.id) is not one.document}
    changed |= old_text.keys() - {one.id for one in chapters}
    home = {paragraph.id: one.id for one in chapters if one.id in changed for paragraph in one.document}
    openings = _openings(story, chapters, changed)

    def follow(anchor: Anchor) -> Anchor:
        if anchor.chapter not in changed or not (anchor.paragraph or anchor.quote):
            return anchor
        spot = locate(anchor, old_text[anchor.chapter]) if anchor.chapter in old_text else None
        paragraph = anchor.paragraph if spot is None else old_text[anchor.chapter][spot.number].id
        new_home = home.get(paragraph, anchor.chapter)
        return anchor if new_home == anchor.chapter else replace(anchor, chapter=new_home, paragraph=paragraph)

    put: list[Record] = []
    for field in RECORD_FIELDS:
        for record in getattr(story, field):
            if isinstance(record, Scene):
                opening = openings.get(record.id, record.opening)
                new = record if opening == record.opening else replace(record, opening=opening)
            elif any(anchor.chapter in changed for anchor in anchors_in(record)):
                new = with_anchors(record, follow)
            else:
                continue
            if new is not record:
                put.append(new)
    return Restructured(tuple(chapters), tuple(put))


def _openings(story: StoryView, chapters: Sequence[Chapter], changed: set[str]) -> dict[str, Anchor]:
    """Where each described scene of the changed chapters opens now: with the first of its paragraphs that is left."""
    spots = {
        paragraph.id: (one, number)
        for one in chapters
        if one.id in changed
        for number, paragraph in enumerate(one.document)
    }
    found: dict[str, Anchor] = {}
    taken: set[tuple[str, int]] = set()
    for placed in placed_scenes(story):
        old = story.chapters[placed.chapter]
        if not placed.described or old.id not in changed:
            continue
        inside = old.document.paragraphs[placed.stretch.first : placed.stretch.last + 1]
        spot = next((spots[one.id] for one in inside if one.id in spots), None)
        if spot is None:
            continue
        chapter, number = spot
        run = next(rank for rank, (first, last) in enumerate(chapter.document.runs) if first <= number <= last)
        is_first = (chapter.id, run) not in taken and chapter.document.runs[run][0] == number
        taken.add((chapter.id, run))
        if is_first and run == 0:
            found[placed.scene.id] = Anchor(chapter.id)
        else:
            length = min(len(chapter.document[number].text), OPENING_CHARACTERS)
            found[placed.scene.id] = anchor_at(chapter.document, chapter.id, number, 0, length)
    return found


def _taken_out(document: Document, scene: int) -> tuple[tuple[Paragraph, ...], Document, Paragraph]:
    """A scene's paragraphs, the text without it, and the break that parted it from its neighbour."""
    first, last = document.runs[scene]
    paragraphs = document.paragraphs
    before, after = paragraphs[:first], paragraphs[last + 1 :]
    scene_break = next((one for one in (*after[:1], *before[-1:])), Paragraph("", ParagraphStyle.SCENE_BREAK))
    if scene + 1 < len(document.runs):
        rest = (*before, *after[document.runs[scene + 1][0] - last - 1 :])
    else:
        rest = _without_outer_breaks(before)
    return paragraphs[first : last + 1], Document(rest), scene_break


def _put_in(document: Document, scene: tuple[Paragraph, ...], at: int, scene_break: Paragraph) -> Document:
    if document.position(scene_break.id) is not None:
        scene_break = Paragraph("", ParagraphStyle.SCENE_BREAK)
    if not document.runs:
        return Document(scene)
    if at >= len(document.runs):
        return Document((*_without_outer_breaks(document.paragraphs), scene_break, *scene))
    first = document.runs[max(0, at)][0]
    return Document((*document.paragraphs[:first], *scene, scene_break, *document.paragraphs[first:]))


def _times_of_one_scene(
    story: StoryView, second: str, first: str
) -> tuple[tuple[TimeConstraint, ...], tuple[TimeConstraint, ...]]:
    """What is said of time, with one scene in the place of another; and what then says nothing any more."""
    old, new = TimePoint(PointKind.SCENE, second), TimePoint(PointKind.SCENE, first)
    changed = [
        (
            one,
            replace(
                one, earlier=new if one.earlier == old else one.earlier, later=new if one.later == old else one.later
            ),
        )
        for one in story.time_constraints
        if old in (one.earlier, one.later)
    ]
    return (
        tuple(after for _, after in changed if after.earlier != after.later),
        tuple(before for before, after in changed if after.earlier == after.later),
    )


def _without_outer_breaks(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    first, last = 0, len(paragraphs)
    while first < last and paragraphs[first].is_break:
        first += 1
    while last > first and paragraphs[last - 1].is_break:
        last -= 1
    return paragraphs[first:last]


def _described(story: StoryView, chapter_id: str, scene: int) -> Scene | None:
    place = _place(story, chapter_id)
    inside = [placed for placed in placed_scenes(story) if placed.chapter == place]
    return inside[scene].scene if inside[scene].described else None


def _part_at(story: StoryView, place: int) -> tuple[str, int, int]:
    return next(part for part in parts(story.chapters) if part[1] <= place <= part[2])


def _place(story: StoryView, chapter_id: str) -> int:
    place = story.chapter_number(chapter_id)
    if place is None:
        raise ValueError(f"there is no chapter {chapter_id}")
    return place


def _joined(first: str, second: str) -> str:
    return "\n".join(text for text in (first, second) if text)
