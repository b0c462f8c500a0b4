"""How long setting a PDF of 1,000,000 words takes, and how much memory; run with ``python -m tests.bench.pdf``."""

import gzip
import resource
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from app.manuscript import ExportFormat, export_manuscript, read_manuscript
from app.prose.document import Document, Paragraph
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Manuscript, Work

WORDS = 1_000_000
NOVELS = Path(__file__).resolve().parents[1] / "data" / "novels"


def long_manuscript(folder: Path, words: int = WORDS) -> Manuscript:
    """The tests' novels, again and again until there are enough words."""
    chapters = []
    for packed in sorted(NOVELS.glob("*.txt.gz")):
        text = folder / packed.stem
        text.write_bytes(gzip.decompress(packed.read_bytes()))
        chapters += read_manuscript(text).manuscript.chapters
    made = []
    while words > 0:
        chapter = chapters[len(made) % len(chapters)]
        document = Document(tuple(Paragraph(one.text, one.style, one.marks) for one in chapter.document))
        made.append(replace(chapter, id=str(len(made)), document=document))
        words -= document.words
    return Manuscript(Work("Long", "Ann"), tuple(made))


def main() -> None:
    """Print a table: a line for each template, with the largest memory that Typst has taken so far."""
    with tempfile.TemporaryDirectory() as folder:
        manuscript = long_manuscript(Path(folder))
        print(f"{'template':12}{'seconds':>9}{'MB of file':>12}{'MB here':>9}{'MB of Typst':>13}")
        for template in ("manuscript", "book", "reading"):  # from the smallest, as the largest is what is kept
            begun = time.perf_counter()
            path = Path(folder) / f"{template}.pdf"
            export_manuscript(manuscript, ExportFormat.PDF, path, ExportChoices(template=template))
            taken = time.perf_counter() - begun
            here, typst = (
                resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
            )
            print(f"{template:12}{taken:9.1f}{path.stat().st_size / 1e6:12.1f}{here:9}{typst:13}")


if __name__ == "__main__":
    main()
