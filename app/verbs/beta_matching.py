"""What a beta reader’s copy says of which chapter, and where it belongs in the text as it is now."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.manuscript.revised import RevisedText
from app.prose.correspondence import Correspondence, Difference
from app.prose.document import Document, Paragraph
from app.prose.running import SEPARATOR, Edit, RunningText, edited
from app.storyview.manuscript import Chapter

_TELLING = 20  #: a paragraph of so many letters tells its chapter


@dataclass(frozen=True, slots=True)
class FoundChange:
    """A change in a chapter’s text as it was sent. ``tracked`` is False where two texts differ and nobody said so."""

    edit: Edit
    author: str
    made_at: str
    tracked: bool


def chapter_sections(before: Document, chapters: Sequence[Chapter], headings: Sequence[str]) -> list[tuple[int, range]]:
    """The chapters, by their places from 0, that a copy holds, each with its paragraphs in the copy.

    Known by their headings; a chapter whose heading is not there is known by paragraphs that are the same.
    """
    by_heading = {_plain(heading): number for number, heading in enumerate(headings)}
    headed = {by_heading[name] for one in before if (name := _plain(one.text)) in by_heading}
    owner = {
        one.text: number
        for number, chapter in enumerate(chapters)
        if number not in headed
        for one in chapter.document
        if len(one.text) >= _TELLING
    }
    sections: list[tuple[int, int, int]] = []  # chapter, first paragraph, the one after the last that is surely its own
    for at, one in enumerate(before):
        heading = by_heading.get(_plain(one.text))
        number = owner.get(one.text)
        if heading is not None:
            if sections:
                sections[-1] = (*sections[-1][:2], at)
            sections.append((heading, at + 1, at + 1))
        elif number is not None and sections and sections[-1][0] == number:
            sections[-1] = (*sections[-1][:2], at + 1)
        elif number is not None:
            sections.append((number, sections[-1][2] if sections else 0, at + 1))
    if not sections:
        return []
    ends = [start for _, start, _ in sections[1:]] + [len(before)]
    parted = zip(sections, ends, strict=True)
    return [(number, _body(before, start, end, by_heading)) for (number, start, _), end in parted if start < end]


def _body(before: Document, start: int, end: int, headings: Mapping[str, int]) -> range:
    """The paragraphs of a section without the next chapter's heading, which ends it."""
    is_heading = end > start and _plain(before[end - 1].text) in headings
    return range(start, end - 1 if is_heading else end)


def likest(sent: Document, versions: Iterable[Document]) -> Document | None:
    """The version that has the most paragraphs in common with what came back; the first of several."""
    wanted = Counter(one.text for one in sent)
    best: tuple[float, Document] | None = None
    for version in versions:
        theirs = Counter(one.text for one in version)
        common = 2 * sum((wanted & theirs).values()) / max(1, len(sent) + len(version))
        if best is None or common > best[0]:
            best = common, version
    return None if best is None else best[1]


def section_changes(text: RevisedText, paragraphs: range, base: Document) -> tuple[list[FoundChange], Correspondence]:
    """What a section of a copy changes in the chapter’s text as it was sent, tracked or not.

    Also gives how places of that text become places of the section.
    """
    whole = RunningText(text.before)
    section = Document(text.before.paragraphs[paragraphs.start : paragraphs.stop])
    shift = whole.at(paragraphs.start, 0)
    mine = RunningText(section)
    tracked = [
        FoundChange(_within(one.edit, shift, mine.text), one.author, one.made_at, tracked=True)
        for one in text.changes
        if shift <= one.edit.start <= shift + len(mine.text) and one.edit.end <= shift + len(mine.text) + 1
    ]
    between = Correspondence(RunningText(base), mine)
    return list(_in_base(tracked, between)), between


def _within(edit: Edit, shift: int, text: str) -> Edit:
    """An edit of the whole copy as one of a section. The last paragraph goes with the parting before it."""
    start, end = edit.start - shift, edit.end - shift
    if end > len(text):
        end = len(text)
        if start > 0 and text[start - 1] == SEPARATOR and not any(one.text for one in edit.pieces):
            start -= 1
    return Edit(start, end, edit.pieces)


def _in_base(tracked: Sequence[FoundChange], between: Correspondence) -> Iterator[FoundChange]:
    """The changes of the section as changes of the base; where both kinds meet they become one."""
    back = Correspondence(between.new, between.old)
    for gaps, changes in _clusters(list(between.differences()), tracked):
        start = min([*(gap.new_start for gap in gaps), *(one.edit.start for one in changes)])
        end = max([*(gap.new_end for gap in gaps), *(one.edit.end for one in changes)])
        exact = None if gaps else back.exactly(start, end)
        old_start, old_end = exact or (back.roughly(start, start)[0], back.roughly(end, end)[1])
        old_start = min([old_start, *(gap.old_start for gap in gaps)])
        old_end = max([old_end, *(gap.old_end for gap in gaps)])
        if changes:
            pieces = changes[0].edit.pieces if exact else _changed(between.new, start, end, changes)
            yield replace(changes[0], edit=Edit(old_start, old_end, pieces))
        elif not _only_space(between.old.text[old_start:old_end], between.new.text[start:end]):
            yield FoundChange(Edit(old_start, old_end, between.new.slice(start, end)), "", "", tracked=False)


def _clusters(
    gaps: Sequence[Difference], changes: Sequence[FoundChange]
) -> Iterator[tuple[list[Difference], list[FoundChange]]]:
    """What overlaps, together; all else by itself. In order."""
    found = [(gap.new_start, gap.new_end, gap) for gap in gaps]
    found += [(one.edit.start, one.edit.end, one) for one in changes]
    together: list[Difference | FoundChange] = []
    reached = 0
    for start, end, one in sorted(found, key=lambda item: item[:2]):
        if together and start >= reached:
            yield _sorted_out(together)
            together = []
        together.append(one)
        reached = max(reached, end) if len(together) > 1 else end
    if together:
        yield _sorted_out(together)


def _sorted_out(items: Sequence[Difference | FoundChange]) -> tuple[list[Difference], list[FoundChange]]:
    return (
        [one for one in items if isinstance(one, Difference)],
        [one for one in items if isinstance(one, FoundChange)],
    )


def _changed(text: RunningText, start: int, end: int, changes: Sequence[FoundChange]) -> tuple[Paragraph, ...]:
    """A stretch with the changes in it made."""
    edits = [replace(one.edit, start=one.edit.start - start, end=one.edit.end - start) for one in changes]
    return edited(Document(text.slice(start, end)), edits).paragraphs


def _only_space(old: str, new: str) -> bool:
    """Whether two stretches differ in spaces and empty paragraphs alone, which files lose on their way."""
    return not old.strip() and not new.strip() and (SEPARATOR in old) == (SEPARATOR in new)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
