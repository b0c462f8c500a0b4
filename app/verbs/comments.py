"""Comments as they are read: each with its answers, in the order of the words they stand on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.prose.anchor import Anchor, Located, locate
from app.storyview.comments import Comment
from app.storyview.story import StoryView


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment, the answers to it from the first to the last, and where its words stand now.

    ``chapter`` is the chapter's place, counted from 0. Both it and ``spot`` are None where
    the words are no longer in the text.
    """

    comment: Comment
    replies: tuple[Comment, ...] = ()
    chapter: int | None = None
    spot: Located | None = None

    @property
    def is_lost(self) -> bool:
        """Whether its words are no longer in the text."""
        return self.spot is None


def comment_threads(story: StoryView, chapter: str | None = None) -> tuple[Thread, ...]:
    """Every comment, or those of one chapter, in the order of the text; those whose words are gone at the end."""
    ids = {one.id for one in story.comments}
    replies: dict[str, list[Comment]] = {}
    for one in story.comments:
        if one.reply_to in ids:
            replies.setdefault(one.reply_to, []).append(one)
    # An answer whose comment is not there any more is a comment like any other.
    threads = [
        _placed(story, one, sorted(replies.get(one.id, ()), key=lambda reply: reply.made_at))
        for one in story.comments
        if one.reply_to not in ids and chapter in (None, one.anchor.chapter)
    ]
    return tuple(sorted(threads, key=_order))


def open_threads(threads: Iterable[Thread]) -> tuple[Thread, ...]:
    """Those that are not resolved."""
    return tuple(thread for thread in threads if not thread.comment.resolved)


def new_comment(new_id: str, anchor: Anchor, text: str, author: str, reply_to: str = "") -> Comment:
    """A comment made now, under an id that nothing has yet."""
    return Comment(new_id, anchor, text.strip(), author.strip(), now(), reply_to=reply_to)


def with_resolved(thread: Thread, resolved: bool) -> tuple[Comment, ...]:
    """The comments of a thread that change when it is resolved or taken up again."""
    return tuple(
        replace(one, resolved=resolved) for one in (thread.comment, *thread.replies) if one.resolved is not resolved
    )


def now() -> str:
    """This moment, as comments keep it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _placed(story: StoryView, comment: Comment, replies: Iterable[Comment]) -> Thread:
    number = story.chapter_number(comment.anchor.chapter)
    spot = None if number is None else locate(comment.anchor, story.chapters[number].document)
    return Thread(comment, tuple(replies), None if spot is None else number, spot)


def _order(thread: Thread) -> tuple[object, ...]:
    if thread.chapter is None or thread.spot is None:
        return True, 0, 0, 0, thread.comment.made_at
    return False, thread.chapter, thread.spot.number, thread.spot.start, thread.comment.made_at
