"""Taking what a beta reader suggests: changes into the text, or as comments beside it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.manuscript.docx_comments import moment_of
from app.manuscript.revised import suggestion_text
from app.project import Project
from app.project.ledger_store import ids_of_kinds
from app.project.slugs import unused_slug
from app.prose.anchor import Anchor
from app.prose.document import Document
from app.prose.running import Edit, RunningText, anchor_in, edited, moved
from app.reading import sentence_at
from app.storyview.comments import Comment
from app.storyview.story import StoryView
from app.verbs.beta_return import BetaReturn, ReturnedComment, Standing, Suggestion


@dataclass(frozen=True)
class Taken:
    """The texts that change, by chapter, the new comments, and how many comments were there already."""

    documents: Mapping[str, Document] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()
    known: int = 0


def take(
    story: StoryView,
    returned: BetaReturn,
    accepted: Collection[int],
    noted: Collection[int] = (),
    *,
    comments: Collection[str] | None = None,
) -> Taken:
    """What comes of accepting some suggestions, by number, and of taking others as comments.

    Only those that are placed can be accepted; a conflict that is accepted is taken as a
    comment. ``comments`` are the ids of the comments to take, all where it is None; those that the
    story has already are not taken again.
    """
    found = {one.number: one for one in returned.suggestions}
    chosen = [found[number] for number in sorted(accepted) if number in found]
    edits, as_notes = _to_be_made(chosen)
    as_notes += [found[number] for number in sorted(noted) if number in found and number not in accepted]
    documents = {chapter: edited(returned.texts[chapter], of_chapter) for chapter, of_chapter in edits.items()}
    taker = _Taker(story, returned, edits, documents)
    for one in as_notes:
        taker.note(one)
    # Comments before the answers to them.
    for comment in sorted(returned.comments, key=lambda one: bool(one.comment.reply_to)):
        if comments is None or comment.comment.id in comments:
            taker.comment(comment)
    return Taken(documents, tuple(taker.made), taker.known)


def _to_be_made(chosen: Sequence[Suggestion]) -> tuple[dict[str, list[Edit]], list[Suggestion]]:
    """The edits of each chapter in order, and the suggestions that can't be made: they are taken as comments.

    Of two that would change the same words the first is made.
    """
    edits: dict[str, list[Edit]] = {}
    left: list[Suggestion] = []
    placed = [(one.edit, one) for one in chosen if one.standing is Standing.PLACED and one.edit is not None]
    for edit, one in sorted(placed, key=lambda item: (item[0].start, item[0].end)):
        of_chapter = edits.setdefault(one.chapter, [])
        if of_chapter and edit.start < of_chapter[-1].end:
            left.append(one)
        else:
            of_chapter.append(edit)
    return edits, [*left, *(one for one in chosen if one.standing in (Standing.CONFLICT, Standing.LOST))]


class _Taker:
    def __init__(
        self,
        story: StoryView,
        returned: BetaReturn,
        edits: Mapping[str, list[Edit]],
        documents: Mapping[str, Document],
    ) -> None:
        self.made: list[Comment] = []
        self.known = 0
        self._returned, self._edits, self._documents = returned, edits, documents
        self._present = {_said(one.author, one.text): one for one in story.comments}
        self._ids = ids_of_kinds(story)
        self._id_of: dict[str, str] = {}

    def note(self, suggestion: Suggestion) -> None:
        """Take a suggestion as a comment on the words it would change."""
        stretch = None if suggestion.edit is None else (suggestion.edit.start, suggestion.edit.end)
        anchor = self._anchor(suggestion.chapter, stretch) or Anchor(
            suggestion.chapter, quote=suggestion.old or suggestion.before.rpartition("\n")[2]
        )
        self._add(anchor, suggestion_text(suggestion.old, suggestion.new), suggestion.author, suggestion.made_at)

    def comment(self, found: ReturnedComment) -> None:
        """Take a comment, unless the story has it: the author's own came along with the copy."""
        comment = found.comment
        if not comment.text.strip():
            return
        present = self._present.get(_said(comment.author, comment.text))
        if present is not None:
            self.known += 1
            self._id_of[comment.id] = present.reply_to or present.id
            return
        anchor = self._anchor(found.chapter, found.stretch) or found.anchor
        reply_to = self._id_of.get(comment.reply_to, "")
        made = self._add(anchor, comment.text, comment.author, comment.made_at, reply_to)
        if comment.resolved:
            self.made[-1] = replace(made, resolved=True)
        self._id_of[comment.id] = reply_to or made.id

    def _add(self, anchor: Anchor, text: str, author: str, made_at: str, reply_to: str = "") -> Comment:
        new_id = unused_slug("comment", self._ids)
        self._ids.add(new_id)
        made = Comment(new_id, anchor, text, author, moment_of(made_at), reply_to=reply_to)
        self.made.append(made)
        return made

    def _anchor(self, chapter: str, stretch: tuple[int, int] | None) -> Anchor | None:
        """An anchor in the text as it will be; on the sentence where there are no words of its own."""
        if stretch is None or chapter not in self._returned.texts:
            return None
        text = RunningText(self._documents.get(chapter, self._returned.texts[chapter]))
        edits = self._edits.get(chapter, [])
        start, end = moved(stretch[0], edits, to_end=False), moved(stretch[1], edits, to_end=True)
        anchor = anchor_in(text, chapter, start, end)
        if anchor.quote.strip():
            return anchor
        number, offset = text.place(min(start, len(text.text)))
        words = text.document[number].text if len(text.document) else ""
        span = sentence_at(words, offset)
        at = text.at(number, 0) if len(text.document) else 0
        return anchor_in(text, chapter, at + span.start, at + span.end) if span.start < span.end else anchor


def _said(author: str, text: str) -> tuple[str, str]:
    return author.strip(), " ".join(text.split())


def bring_in(project: Project, taken: Taken) -> None:
    """Put what was taken into a project that no window has open. Raises `ProjectError` with nothing changed."""
    chapters = [
        replace(one, document=taken.documents[one.id]) if one.id in taken.documents else one
        for one in project.story().chapters
    ]
    project.arrange(chapters, put=taken.comments)
