"""Plain text as paragraphs, however its author has laid it out."""

import re
from dataclasses import replace

from app.manuscript.scene_breaks import is_ornament
from app.prose.document import Mark, MarkKind, Paragraph, ParagraphStyle

BLANK_RUN = 3  #: this many blank lines in a row, where paragraphs have fewer between them, part two scenes
_WRAPPED_AT = range(50, 90)  #: columns at which text is wrapped by hand or by old programs
_SHORT = 0.75  #: a line that is shorter than this part of the longest was ended and not wrapped
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])((?:(?!\1).)+?)(?<=[^\s*_])\1(?![\w*_])")


def paragraphs_of(text: str) -> list[Paragraph]:
    """The paragraphs of a plain text.

    Told apart by blank lines; where a text has none, every line is one, or every
    indented line begins one. Lines that were wrapped are joined again.
    """
    lines = [line.rstrip() for line in text.expandtabs(4).split("\n")]
    blocks = _blocks(lines)
    inner = [line for block in blocks for line in block[1]]
    if len(blocks) < 2 or (len(inner) > 4 * len(blocks) and not _is_wrapped(blocks)):
        return _line_by_line(lines)
    wrapped = _is_wrapped(blocks)
    usual_gap = _usual_gap(blocks)
    longest = max(len(line) for line in inner)
    found: list[Paragraph] = []
    for gap, block in blocks:
        if found and gap >= max(BLANK_RUN, usual_gap + 2):
            found.append(Paragraph(style=ParagraphStyle.SCENE_BREAK))
        stripped = [line.strip() for line in block]
        if any(is_ornament(line) for line in stripped) or not wrapped:
            found += (
                [Paragraph(line) for line in stripped] if not _is_verse(block) else [Paragraph("\n".join(stripped))]
            )
        elif _is_verse(block) and max(map(len, block[:-1])) < _SHORT * longest:
            found.append(Paragraph("\n".join(stripped)))
        else:
            found.append(Paragraph(" ".join(stripped)))
    return found


def with_emphasis(paragraph: Paragraph) -> tuple[Paragraph, int]:
    """The paragraph with ``*these*`` and ``_these_`` words in italics, and how many there were."""
    marks: list[Mark] = []
    text, at = "", 0
    for found in _EMPHASIS.finditer(paragraph.text):
        text += paragraph.text[at : found.start()]
        marks.append(Mark(len(text), len(text) + len(found[2]), MarkKind.ITALIC))
        text += found[2]
        at = found.end()
    if not marks:
        return paragraph, 0
    return replace(paragraph, text=text + paragraph.text[at:], marks=tuple(marks)), len(marks)


def _blocks(lines: list[str]) -> list[tuple[int, list[str]]]:
    """Runs of lines that are not blank, each with the number of blank lines before it."""
    found: list[tuple[int, list[str]]] = []
    gap, current = 0, []
    for line in [*lines, ""]:
        if line.strip():
            current.append(line)
            continue
        if current:
            found.append((gap, current))
            gap, current = 0, []
        gap += 1
    return found


def _usual_gap(blocks: list[tuple[int, list[str]]]) -> int:
    gaps = sorted(gap for gap, _ in blocks[1:])
    return gaps[len(gaps) // 2] if gaps else 1


def _is_wrapped(blocks: list[tuple[int, list[str]]]) -> bool:
    """Whether most lines that do not end a block are about as long as a line can be."""
    inner = [len(line) for _, block in blocks for line in block[:-1]]
    if len(inner) < 3:
        return False
    longest = max(len(line) for _, block in blocks for line in block)
    return longest in _WRAPPED_AT and sum(length > longest * _SHORT for length in inner) > 0.7 * len(inner)


def _is_verse(block: list[str]) -> bool:
    return len(block) > 1 and all(line.startswith("    ") for line in block)


def _line_by_line(lines: list[str]) -> list[Paragraph]:
    """Every line a paragraph; or, where some are indented and lines are wrapped, every indented line begins one."""
    written = [line for line in lines if line.strip()]
    indented = [line for line in written if line.startswith(("  ", "\u3000"))]
    wrapped = _is_wrapped([(0, written)]) and 0 < len(indented) < len(written)
    found: list[Paragraph] = []
    gap = 0
    for line in lines:
        if not line.strip():
            gap += 1
            continue
        if found and gap >= BLANK_RUN:
            found.append(Paragraph(style=ParagraphStyle.SCENE_BREAK))
        begins = not wrapped or gap or line.startswith(("  ", "\u3000")) or is_ornament(line.strip())
        if begins or not found or found[-1].is_break:
            found.append(Paragraph(line.strip()))
        else:
            found[-1] = replace(found[-1], text=f"{found[-1].text} {line.strip()}")
        gap = 0
    return found
