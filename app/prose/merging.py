"""Two versions that began from one text, brought together paragraph by paragraph."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.prose.alignment import aligned
from app.prose.document import Document, Paragraph
from app.prose.edits import with_own_ids


class Take(StrEnum):
    """Which side of a conflict is taken. ``BOTH``: the main text's paragraphs, then the draft's."""

    MAIN = "main"
    DRAFT = "draft"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A stretch that both sides changed, and differently."""

    base: tuple[Paragraph, ...]
    main: tuple[Paragraph, ...]
    draft: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """A stretch on which the sides agree, or that only one of them changed."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """The merged text in order, with what is left to be decided."""

    parts: tuple[Settled | Conflict, ...]

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What both sides changed, in order."""
        return tuple(part for part in self.parts if isinstance(part, Conflict))

    def resolved(self, takes: Mapping[int, Take]) -> Document:
        """The text, with each conflict, counted from 0, taken as said; of one that is not named both sides are kept."""
        found: list[Paragraph] = []
        number = 0
        for part in self.parts:
            if isinstance(part, Settled):
                found += part.paragraphs
                continue
            take = takes.get(number, Take.BOTH)
            number += 1
            if take is not Take.DRAFT:
                found += part.main
            if take is not Take.MAIN:
                found += part.draft
        return Document(tuple(with_own_ids(found)))


def merge(base: Document, main: Document, draft: Document) -> Merge:
    """What comes of two versions of ``base``.

    What only one side changed is taken from it. Method: a three-way merge (diff3) whose
    lines are paragraphs, aligned between the paragraphs that all three have.
    """
    to_main, to_draft = dict(aligned(base, main)), dict(aligned(base, draft))
    parts: list[Settled | Conflict] = []
    at = at_main = at_draft = 0
    shared = [(old, to_main[old], to_draft[old]) for old in range(len(base)) if old in to_main and old in to_draft]
    for old, in_main, in_draft in (*shared, (len(base), len(main), len(draft))):
        _settle(
            parts, base.paragraphs[at:old], main.paragraphs[at_main:in_main], draft.paragraphs[at_draft:in_draft]
        )  # fmt: skip
        if old < len(base):
            _settle(parts, (base[old],), (main[in_main],), (draft[in_draft],))
        at, at_main, at_draft = old + 1, in_main + 1, in_draft + 1
    return Merge(tuple(parts))


def _settle(
    parts: list[Settled | Conflict],
    base: tuple[Paragraph, ...],
    main: tuple[Paragraph, ...],
    draft: tuple[Paragraph, ...],
) -> None:
    """Put a stretch to the others: what one side did where the other did nothing, else a conflict."""
    if _same(main, draft) or _same(draft, base):
        taken = main
    elif _same(main, base):
        taken = draft
    else:
        parts.append(Conflict(base, main, draft))
        return
    if not taken:
        return
    last = parts[-1] if parts else None
    if isinstance(last, Settled):
        parts[-1] = Settled((*last.paragraphs, *taken))
    else:
        parts.append(Settled(taken))


def _same(one: tuple[Paragraph, ...], other: tuple[Paragraph, ...]) -> bool:
    return len(one) == len(other) and all(a.same_content(b) for a, b in zip(one, other, strict=True))
