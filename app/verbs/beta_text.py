"""What the command line says of marks, of beta readers’ copies, and of what came back."""

from collections.abc import Sequence
from itertools import groupby

from app.storyview.story import StoryView
from app.verbs.beta_return import BetaReturn, Standing, Suggestion
from app.verbs.beta_taking import Taken
from app.verbs.todo import TodoInChapter

_STANDINGS = {
    Standing.PLACED: "",
    Standing.DONE: "the text says so already",
    Standing.CONFLICT: "you have changed the same words",
    Standing.LOST: "belongs to no chapter",
}


def todo_text(story: StoryView, found: Sequence[TodoInChapter]) -> str:
    """The marks under their chapters' headings."""
    if not found:
        return "Nothing is marked as still to be written."
    lines: list[str] = []
    for number, marks in groupby(found, key=lambda one: one.chapter_number):
        lines.append(story.headings[number])
        lines += [f"  {one.mark.number + 1}: {' '.join(one.sentence.split())}" for one in marks]
    return "\n".join(lines)


def beta_return_text(returned: BetaReturn, taken: Taken | None) -> str:
    """Every change and comment of a copy, and what was taken of it."""
    lines = [f"{len(returned.suggestions)} changes, {len(returned.comments)} comments in {returned.file.name}."]
    for heading, changes in groupby(returned.suggestions, key=lambda one: one.heading):
        lines.append(heading or "In no chapter")
        lines += [f"  {_change(one)}" for one in changes]
    if returned.comments:
        lines.append("Comments")
        lines += [
            f"  {one.comment.author or 'Somebody'} on “{' '.join(one.anchor.quote.split())}”: "
            f"{' '.join(one.comment.text.split())}"
            for one in returned.comments
        ]
    if returned.unplaced:
        lines += ["Text that is in no chapter:", *(f"  {' '.join(one.split())}" for one in returned.unplaced)]
    lines += returned.notices
    if taken is None:
        lines.append("Nothing was changed: --accept-all takes the changes, --as-comments takes them as comments.")
    else:
        lines.append(f"Chapters changed: {len(taken.documents)}. Comments taken: {len(taken.comments)}.")
    return "\n".join(lines)


def _change(one: Suggestion) -> str:
    said = [one.author or "not tracked", _STANDINGS[one.standing]]
    if not one.certain:
        said.append("perhaps your own later change")
    old, new = (" ".join(text.split()) for text in (one.old, one.new))
    return f"“{old}” → “{new}” ({', '.join(part for part in said if part)})"
