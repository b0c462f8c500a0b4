"""Downloads of 1,000,000 words read, as HTML and as EPUB, beside Pandoc reading the bare page.

Run by hand: python -m tests.bench.ao3_download
"""

import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from app.manuscript import read_manuscript
from app.manuscript.pandoc import run_pandoc
from app.storyview.manuscript import Chapter, Manuscript, Work
from tests.bench.ao3_html import marked
from tests.bench.long_project import document, prose
from tests.manuscript.ao3_downloads import Age, as_posted, page_of
from tests.manuscript.ao3_epubs import epub_of

CHAPTERS = 300
WORDS = 1_000_000
BAR = 20.0
_WHOSE = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def main() -> None:
    """Print the table."""
    source = prose()
    texts = [marked(document(WORDS // CHAPTERS, source), number) for number in range(CHAPTERS)]
    chapters = tuple(Chapter(title=f"Part {number}", document=one, notes="A note.") for number, one in enumerate(texts))
    work = Work(title="Long", author="A", rating="Mature", link="https://archiveofourown.org/works/1")
    page = page_of(as_posted(Manuscript(work, chapters)), Age.NUMBERED, True, Random(1))
    with tempfile.TemporaryDirectory() as folder:
        html, epub = Path(folder, "fic.html"), Path(folder, "fic.epub")
        html.write_text(page, "utf-8")
        epub.write_bytes(epub_of(page, 1))
        # Half of it: the whole would take more memory than Pandoc is given.
        half = page[: len(page) // 2].encode()
        bare = 2 * _clocked("Pandoc, the bare page", lambda: run_pandoc(["-f", "html", "-t", "json"], half), 0, 2)
        took = _clocked("download, HTML", lambda: read_manuscript(html), bare)
        _clocked("download, EPUB", lambda: read_manuscript(epub), bare)
    most, of_pandoc = (resource.getrusage(of).ru_maxrss // 1024 for of in _WHOSE)
    print(f"{sum(one.words for one in texts):,} words; {most:,} MB at most here, {of_pandoc:,} MB in Pandoc")
    print(f"the HTML takes {took / BAR:.0%} of the {BAR:g} s it may")


def _clocked(what: str, act: Callable[[], object], beside: float, times: int = 1) -> float:
    before, began = os.times(), time.perf_counter()
    act()
    took, after = time.perf_counter() - began, os.times()
    work = sum(after[:4]) - sum(before[:4])
    ratio = f"   {took / beside:6.1f} x Pandoc" if beside else ""
    print(f"{what:22} {took * times:7.2f} s, {work * times:7.2f} s of work{ratio}")
    return took


if __name__ == "__main__":
    main()
