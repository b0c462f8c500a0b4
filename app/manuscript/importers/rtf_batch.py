"""Many small RTF texts, read with few starts of Pandoc: they are put one after the other and told apart again."""

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from app.manuscript.importers.blank_lines import without_indent
from app.manuscript.importers.importer import Reading
from app.manuscript.importers.rtf_text import PlainRtf, as_file, plain_rtf, plain_text
from app.manuscript.importers.signs import NEXT_FILE, without_signs
from app.manuscript.pandoc import PandocError, run_pandoc
from app.manuscript.pandoc_tree import NestedTooDeep, from_json
from app.prose.document import Paragraph
from app.storyview.said import said

_LETTERS_AT_ONCE = 600_000
_PROCESSES = 2
_PARTED = f"\\pard\\plain {NEXT_FILE}\\par "


@dataclass(frozen=True, slots=True)
class RtfTexts:
    """The paragraphs of each text, with empty ones where lines are empty; and what was put otherwise, counted.

    ``plainly`` is how many texts Pandoc could not read, which are here without their emphasis.
    """

    texts: tuple[tuple[Paragraph, ...], ...]
    rewritten: Counter[str]
    pictures: int
    deleted: int
    plainly: int


def read_rtf_texts(contents: Sequence[bytes], reading: Reading) -> RtfTexts:
    """Read RTF texts in order, two groups of them at a time. Raises `Cancelled`."""
    plain = [plain_rtf(content) for content in contents]
    groups = list(_groups(plain))
    texts: list[tuple[Paragraph, ...]] = []
    rewritten: Counter[str] = Counter()
    plainly = 0
    with ThreadPoolExecutor(_PROCESSES) as pool:
        for number, (start, read) in enumerate(
            zip(
                _starts(groups),
                pool.map(partial(_read_group, reading=reading), groups),
                strict=True,
            )
        ):
            reading.tell(0.1 + 0.7 * (number + 1) / len(groups), said("Reading the texts"))
            if read is None:
                for place in range(start, start + len(groups[number])):
                    alone = _read_group([plain[place]], reading)
                    plainly += alone is None
                    texts += alone[0] if alone else [_words_alone(contents[place])]
                    rewritten += alone[1] if alone else Counter()
            else:
                texts += read[0]
                rewritten += read[1]
    pictures, deleted = sum(one.pictures for one in plain), sum(one.deleted for one in plain)
    return RtfTexts(tuple(texts), rewritten, pictures, deleted, plainly)


def _groups(texts: Sequence[PlainRtf]) -> Iterator[list[PlainRtf]]:
    """Texts in groups of which each is worth a start of Pandoc."""
    group: list[PlainRtf] = []
    for one in texts:
        if group and sum(len(other.body) for other in group) + len(one.body) > _LETTERS_AT_ONCE:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _starts(groups: Sequence[Sequence[PlainRtf]]) -> Iterator[int]:
    start = 0
    for group in groups:
        yield start
        start += len(group)


def _read_group(group: Sequence[PlainRtf], reading: Reading) -> tuple[list[tuple[Paragraph, ...]], Counter[str]] | None:
    """The texts of a group and what was put otherwise in them, or None where Pandoc can't read it."""
    whole = as_file("".join(f"{{{one.body}\\par }}{_PARTED}" for one in group))
    try:
        read = from_json(run_pandoc(["--from=rtf", "--to=json", "--sandbox", "--output=-"], whole, reading.cancelled))
    except (PandocError, NestedTooDeep):
        return None
    texts: list[list[Paragraph]] = [[]]
    for one in without_signs(read.paragraphs):
        if one.begins_file:
            texts.append([])
        else:
            texts[-1].append(without_indent(one.paragraph))
    if len(texts) != len(group) + 1:
        return None
    return [tuple(one) for one in texts[:-1]], Counter(read.rewritten)


def _words_alone(content: bytes) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(line.strip()) for line in plain_text(content).split("\n"))
