"""What finding, replacing and renaming print for people to read."""

from collections.abc import Sequence

from app.storyview.story import StoryView
from app.verbs.changes import Change, ChangeGroup, TextSpot
from app.verbs.finding import ChapterHits, context_of
from app.verbs.report import counted

_ROOM = 36


def find_text(story: StoryView, found: Sequence[ChapterHits]) -> str:
    """Each hit in its sentence, chapter by chapter."""
    if not found:
        return "Not in any chapter."
    headings = dict(zip((one.id for one in story.chapters), story.headings, strict=True))
    total = sum(len(one.hits) for one in found)
    lines = [f"{counted(total, 'hit')} in {counted(len(found), 'chapter')}."]
    for one in found:
        lines += ["", headings[one.chapter.id]]
        for number, start, end in one.hits:
            before, words, after = context_of(one.chapter.document[number].text, start, end, _ROOM)
            lines.append(f"  ¶{number + 1}  {before}[{words}]{after}")
    return "\n".join(lines)


def changes_text(groups: Sequence[ChangeGroup], dry_run: bool) -> str:
    """Each change as old → new in its sentence; those that are doubtful last, with the reason."""
    changes = [change for group in groups for change in group.changes]
    ticked = sum(change.ticked for change in changes)
    if not changes:
        return "Nothing was found that would change."
    lines = [f"{counted(ticked, 'change')} {'would be made' if dry_run else 'made'}."]
    for group in groups:
        inside = [_line(change) for change in group.changes if change.ticked]
        lines += ["", group.title, *inside] if inside else []
    doubtful = [(group.title, change) for group in groups for change in group.changes if not change.ticked]
    if doubtful:
        lines += ["", f"Left alone, to be looked at: {len(doubtful)}"]
        lines += [f"{_line(change)}  ({title}: {change.reason})" for title, change in doubtful]
    return "\n".join(lines)


def _line(change: Change) -> str:
    before, old, after = context_of(change.source, change.start, change.end, _ROOM)
    where = f"¶{change.spot.number + 1}  " if isinstance(change.spot, TextSpot) else ""
    return f"  {where}{before}[{old} → {change.text}]{after}"
