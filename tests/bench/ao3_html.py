"""AO3's HTML of 1,000,000 words, with its length and its words, beside writing the same text bare.

Run by hand: python -m tests.bench.ao3_html
"""

import random
import time
from collections.abc import Callable
from dataclasses import replace

from app.manuscript.ao3.html import chapter_html, posted_length, posted_words
from app.manuscript.ao3.sanitizer import sanitised
from app.prose.document import Document, Mark, MarkKind
from tests.bench.long_project import document, prose

CHAPTERS = 300
WORDS = 1_000_000
BAR = 5.0


def main() -> None:
    """Print the table."""
    source = prose()
    chapters = [marked(document(WORDS // CHAPTERS, source), number) for number in range(CHAPTERS)]
    print(f"{sum(one.words for one in chapters):,} words, {sum(len(one) for one in chapters):,} paragraphs")
    bare = _clocked("the text alone", lambda: ["\n".join(one.text for one in chapter) for chapter in chapters], 0)
    pages = [chapter_html(one) for one in chapters]
    made = _clocked("AO3 HTML", lambda: [chapter_html(one) for one in chapters], bare)
    _clocked("its length", lambda: [posted_length(one) for one in pages], bare)
    _clocked("its words", lambda: [posted_words(one) for one in pages], bare)
    _clocked("sanitised once more", lambda: [sanitised(one) for one in pages], bare)
    print(f"AO3 HTML takes {made / BAR:.0%} of the {BAR:g} s it may")


def marked(chapter: Document, seed: int) -> Document:
    """A chapter with emphasis in every third paragraph."""
    chance = random.Random(seed)
    paragraphs = []
    for number, one in enumerate(chapter):
        start = chance.randint(0, len(one.text))
        marks = (Mark(start, start + 20, MarkKind.ITALIC), Mark(start + 5, start + 9, MarkKind.BOLD))
        paragraphs.append(replace(one, marks=marks) if number % 3 == 0 and one.text else one)
    return Document(tuple(paragraphs))


def _clocked(what: str, act: Callable[[], object], beside: float) -> float:
    began = time.perf_counter()
    act()
    took = time.perf_counter() - began
    print(f"{what:22} {took:7.2f} s" + (f"   {took / beside:6.1f} x the text alone" if beside else ""))
    return took


if __name__ == "__main__":
    main()
