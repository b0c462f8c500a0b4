"""Other drafts of a chapter: begun, switched between, merged back, let go. Texts and drafts change together.

While a draft is written it *is* the chapter: word counts, checks, anchors of the ledger and
exports take it, and the main text waits. What each function gives is the chapter as it is
to be (see `ProjectSession.arrange`), so that each is one step that can be undone.
"""

from dataclasses import replace

from app.prose.document import Document
from app.prose.merging import Merge, merge
from app.storyview.manuscript import Chapter, Draft


def begin_draft(chapter: Chapter, draft_id: str, name: str, made_at: str) -> Chapter:
    """The chapter with a new draft that begins with what is written now, and is written from here on.

    One that begins from another draft shares that one's base, so that it can be merged into the main text.
    """
    active = chapter.active_draft
    base = chapter.document if active is None else active.base
    begun = Draft(draft_id, name, made_at, base, chapter.document)
    return switch_to(replace(chapter, drafts=(*chapter.drafts, begun)), draft_id)


def switch_to(chapter: Chapter, draft_id: str) -> Chapter:
    """The chapter with a draft as what is written, or with its main text where the id is empty."""
    main = main_text(chapter)
    waiting = [replace(draft, text=draft_text(chapter, draft), main=None) for draft in chapter.drafts]
    chosen = next((draft for draft in waiting if draft.id == draft_id), None)
    if chosen is None:
        return replace(chapter, document=main, drafts=tuple(waiting))
    drafts = tuple(replace(draft, main=main) if draft is chosen else draft for draft in waiting)
    return replace(chapter, document=chosen.text, drafts=drafts)


def without_draft(chapter: Chapter, draft_id: str, main: Document | None = None) -> Chapter:
    """The chapter without a draft; ``main`` is its main text from here on, where that changes with it.

    Where another draft is written, it goes on being written.
    """
    written = chapter.active_draft
    at_rest = switch_to(chapter, "")
    kept = tuple(draft for draft in at_rest.drafts if draft.id != draft_id)
    left = replace(at_rest, document=at_rest.document if main is None else main, drafts=kept)
    return left if written is None or written.id == draft_id else switch_to(left, written.id)


def renamed_draft(chapter: Chapter, draft_id: str, name: str) -> Chapter:
    """The chapter with another name for a draft."""
    drafts = tuple(replace(draft, name=name) if draft.id == draft_id else draft for draft in chapter.drafts)
    return replace(chapter, drafts=drafts)


def main_text(chapter: Chapter) -> Document:
    """What the main text says, whether or not it is what is written now."""
    active = chapter.active_draft
    return chapter.document if active is None or active.main is None else active.main


def draft_text(chapter: Chapter, draft: Draft) -> Document:
    """What a draft says, whether or not it is what is written now."""
    return draft.text if draft.main is None else chapter.document


def merge_draft(chapter: Chapter, draft: Draft) -> Merge:
    """What comes of a draft and the main text."""
    return merge(draft.base, main_text(chapter), draft_text(chapter, draft))
