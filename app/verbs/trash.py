"""What the manuscript is once chapters are taken out of the trash."""

from collections.abc import Iterable, Sequence

from app.project import TrashedChapter
from app.storyview.manuscript import Chapter


def with_restored(chapters: Sequence[Chapter], restored: Iterable[TrashedChapter]) -> list[Chapter]:
    """The chapters with these at the places they had, in the parts they had."""
    found = list(chapters)
    for one in sorted(restored, key=lambda trashed: trashed.place):
        found.insert(min(one.place, len(found)), one.chapter)
    return found
