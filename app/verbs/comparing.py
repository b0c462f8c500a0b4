"""Versions of a chapter for those who look at them: which rows of a comparison are shown, which version is meant."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.project import Backup, Project, Snapshot
from app.prose.comparison import Comparison, PieceKind, RowKind
from app.prose.document import Document
from app.storyview.manuscript import Chapter
from app.verbs.errors import VerbError

NOW = "now"  #: the name of the text as it stands
_SHORTEST_FOLD = 2


@dataclass(frozen=True, slots=True)
class Passage:
    """The rows ``first`` to ``last`` of a comparison, counted from 0: shown, or folded to a line."""

    first: int
    last: int
    folded: bool


def passages(comparison: Comparison, around: int, opened: Collection[int] = ()) -> tuple[Passage, ...]:
    """All rows of a comparison: changes with so many paragraphs around them, and what is the same folded.

    ``opened`` are the first rows of folds that are to be shown all the same.
    """
    near = {place for number in comparison.changes for place in range(number - around, number + around + 1)}
    found: list[Passage] = []
    for number in range(len(comparison.rows)):
        folded = number not in near
        if found and found[-1].folded is folded:
            found[-1] = Passage(found[-1].first, number, folded)
        else:
            found.append(Passage(number, number, folded))
    return tuple(
        Passage(one.first, one.last, False)
        if one.folded and (one.first in opened or one.last - one.first + 1 < _SHORTEST_FOLD)
        else one
        for one in found
    )


def find_version(project: Project, chapter: Chapter, wanted: str) -> tuple[str, Document]:
    """A version of a chapter by its number from 1 (the newest), its id, its name, or `NOW`; its name and its text.

    Raises `VerbError` where there is none, or more than one of that name.
    """
    if wanted == NOW:
        return NOW, chapter.document
    snapshots = project.history.snapshots(chapter.id)
    found = _matching(snapshots, wanted)
    if not found:
        raise VerbError(
            f"There is no version “{wanted}” of that chapter. “headcanon history” lists them; or say “{NOW}”."
        )
    if len(found) > 1:
        numbers = ", ".join(str(snapshots.index(one) + 1) for one in found)
        raise VerbError(f"More than one version is called “{wanted}”. Name it by its number: {numbers}.")
    return found[0].name or found[0].taken_at, project.history.document(found[0].id)


def restore_version(project: Project, chapter: Chapter, wanted: str) -> str:
    """Put a version in the place of a chapter's text, which is kept as a version; gives the version's name."""
    name, document = find_version(project, chapter, wanted)
    chapters = project.story().chapters
    project.arrange([replace(one, document=document) if one.id == chapter.id else one for one in chapters])
    return name


def _matching(snapshots: Sequence[Snapshot], wanted: str) -> list[Snapshot]:
    if wanted.isdigit() and 0 < int(wanted) <= len(snapshots):
        return [snapshots[int(wanted) - 1]]
    by_id = [one for one in snapshots if one.id == wanted]
    return by_id or [one for one in snapshots if one.name and one.name.casefold() == wanted.casefold()]


def history_text(heading: str, snapshots: Sequence[Snapshot]) -> str:
    """A chapter's versions, the newest first, with the numbers that they are called by."""
    if not snapshots:
        return f"No version of {heading} was kept yet. One is kept by itself before a change, and while it is written."
    lines = [heading]
    for number, one in enumerate(snapshots, start=1):
        taken = datetime.fromisoformat(one.taken_at).astimezone()
        name = one.name or "(automatic)"
        draft = f"  [draft: {one.draft}]" if one.draft else ""
        lines.append(f"{number:4}  {taken:%Y-%m-%d %H:%M}  {one.words:>7,} words  {name}{draft}")
    return "\n".join(lines)


def backups_text(backups: Sequence[Backup]) -> str:
    """A project's backups, the newest first, with the numbers that they are called by."""
    if not backups:
        return "There is no backup of this project here. “headcanon backup” makes one."
    lines = (
        f"{number:4}  {one.made_at.astimezone():%Y-%m-%d %H:%M}  {one.size / 1024:>9,.0f} KiB  {one.path}"
        for number, one in enumerate(backups, start=1)
    )
    return "\n".join(lines)


def comparison_text(comparison: Comparison, old_name: str, new_name: str) -> str:
    """A comparison to be read in a terminal: [-what went-], {+what came+}, ~what is set otherwise~."""
    head = f"From {old_name} to {new_name}: +{comparison.added_words} −{comparison.removed_words} words"
    if not comparison.changes:
        return f"{head}. They say the same."
    lines = [head, ""]
    for passage in passages(comparison, 1):
        if passage.folded:
            lines += [f"    … {passage.last - passage.first + 1} paragraphs are the same …", ""]
            continue
        for number in range(passage.first, passage.last + 1):
            lines += [_row_text(comparison, number), ""]
    return "\n".join(lines[:-1])


def _row_text(comparison: Comparison, number: int) -> str:
    row = comparison.rows[number]
    old = comparison.old_paragraph(row)
    if row.kind is RowKind.REMOVED and old is not None:
        return f"  − [-{old.text}-]" if row.moved is None else f"  ↓ (moved further on: {old.text[:60]})"
    new = comparison.after[row.new or 0]
    if row.kind is RowKind.ADDED and row.moved is None:
        return f"  + {{+{new.text}+}}"
    if old is None or row.kind is RowKind.SAME:
        return f"    {new.text}"
    told = "".join(
        {
            PieceKind.SAME: "{new}", PieceKind.DRESSED: "~{new}~", PieceKind.ADDED: "{{+{new}+}}",
            PieceKind.REMOVED: "[-{old}-]",
        }[piece.kind].format(
            old=old.text[piece.old_start : piece.old_end], new=new.text[piece.new_start : piece.new_end]
        )
        for piece in row.pieces
    )  # fmt: skip
    style = "" if old.style is new.style else f" (now set as {new.style.value})"
    return f"  {'~' if row.moved is None else '↑ (moved here)'} {told}{style}"
