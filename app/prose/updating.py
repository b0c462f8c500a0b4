"""A text that comes from elsewhere as the next version of one that is here: what it has in common keeps its ids."""

from collections import defaultdict, deque
from dataclasses import replace

from app.prose.alignment import aligned, same_blocks, same_stretches
from app.prose.document import Document, Paragraph
from app.prose.edits import replace_text
from app.prose.ids import new_paragraph_id

_BREAK = "\u2042"


def updated(before: Document, after: Document, *, bare: bool = False) -> Document:
    """What ``after`` says, in as many paragraphs, under the ids of ``before`` wherever a paragraph was there.

    It was there where one says the same, here or at another place, or where one is a form of it (see
    `aligned`). All others have ids that ``before`` has not. Where ``after`` is ``bare``, words alone without
    emphasis and styles, what was there keeps those that it has.
    """
    sources = _same(before, after)
    known = Document(
        tuple(
            replace(one, id=before[sources[at]].id if at in sources else new_paragraph_id())
            for at, one in enumerate(after)
        )
    )
    used = set(sources.values())
    for old, new in aligned(before, known):
        if new not in sources and old not in used:
            sources[new] = old
            used.add(old)
    return Document(
        tuple(_next(before[sources[at]], one, bare) if at in sources else one for at, one in enumerate(known))
    )


def says_the_same(before: Document, after: Document) -> bool:
    """Whether two texts are the same to a reader: words, emphasis, styles, and breaks however they are drawn."""
    return len(before) == len(after) and all(_is_same(one, other) for one, other in zip(before, after, strict=True))


def _same(before: Document, after: Document) -> dict[int, int]:
    """The paragraphs of the later text that say what one of the earlier said: in order first, then wherever."""
    ours, theirs = [_said(one) for one in before], [_said(one) for one in after]
    found = {
        new + step: old + step for old, new, size in same_blocks(ours, theirs) for step in range(size)
    }  # fmt: skip
    used = set(found.values())
    left: dict[str, deque[int]] = defaultdict(deque)
    for at, words in enumerate(ours):
        if at not in used and not before[at].is_break:
            left[words].append(at)
    for at, words in enumerate(theirs):
        if at not in found and left.get(words):
            found[at] = left[words].popleft()
    return found


def _said(paragraph: Paragraph) -> str:
    return _BREAK if paragraph.is_break else paragraph.text


def _is_same(old: Paragraph, new: Paragraph) -> bool:
    return old.same_content(new) or (old.is_break and old.style is new.style)


def _next(old: Paragraph, new: Paragraph, bare: bool) -> Paragraph:
    if bare and not old.is_break and not new.is_break:
        return _reworded(old, new.text)
    return old if _is_same(old, new) else replace(new, id=old.id)


def _reworded(paragraph: Paragraph, text: str) -> Paragraph:
    """A paragraph with other words, those that stay in the dress that they have."""
    made = paragraph
    old_to, new_to = len(paragraph.text), len(text)
    for old_start, old_end, new_start, new_end in (*same_stretches(paragraph.text, text)[::-1], (0, 0, 0, 0)):
        made = replace_text(made, old_end, old_to, text[new_end:new_to])
        old_to, new_to = old_start, new_start
    return made
