"""Every format written from 1,000,000 words of novels, each in its own process, beside Pandoc on the same Markdown.

Time, and the peak of memory of our process and all that it starts. Fails over the bars: EPUB and
Word 1.5 times Pandoc's time, AO3's HTML 5 s, memory 1.5 GB.

Run by hand (on Linux): python -m tests.bench.formats [format …]
"""

import gzip
import os
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path
from threading import Event, Thread

from app.manuscript import ExportFormat, export_manuscript
from app.manuscript.importers.plain_text import paragraphs_of, with_emphasis
from app.prose.document import Document, Paragraph
from app.prose.ids import new_paragraph_id
from app.storyview.manuscript import Chapter, Manuscript, Work
from tests.novels import NAMES, NOVELS

WORDS, CHAPTERS = 1_000_000, 250
MEMORY = 1_500_000_000
SECONDS = {ExportFormat.AO3: 5.0}
TIMES_PANDOC = {ExportFormat.EPUB: 1.5, ExportFormat.DOCX: 1.5}
PANDOC_WRITERS = {
    ExportFormat.EPUB: "epub3", ExportFormat.DOCX: "docx", ExportFormat.ODT: "odt", ExportFormat.RTF: "rtf",
    ExportFormat.LATEX: "latex", ExportFormat.MD: "markdown", ExportFormat.JSON: "json", ExportFormat.TXT: "plain",
}  # fmt: skip


def manuscript() -> Manuscript:
    """The novels' paragraphs over and over, with their italics."""
    texts = [gzip.decompress((NOVELS / f"{name}.txt.gz").read_bytes()).decode() for name in NAMES]
    source = cycle([with_emphasis(one)[0] for text in texts for one in paragraphs_of(text)])
    chapters: list[Chapter] = []
    for number in range(CHAPTERS):
        written: list[Paragraph] = []
        count = 0
        while count < WORDS // CHAPTERS:
            one = next(source)
            count += one.words
            written.append(Paragraph(one.text, one.style, one.marks, new_paragraph_id()))
        chapters.append(Chapter(f"c{number}", document=Document(tuple(written))))
    return Manuscript(Work("A Long Title", "Ann Author"), tuple(chapters))


def _export(to: ExportFormat) -> None:
    """Write the format in this process and print how long it took."""
    made = manuscript()
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        export_manuscript(made, to, Path(folder) / ("fic" if to.by_chapter else f"fic{to.suffix}"))
        print(time.perf_counter() - began)


def _measured(command: list[str]) -> tuple[str, float, int]:
    """What a process says, its seconds, and the most memory that it and its children have at one time."""
    began = time.perf_counter()
    peak, done = [0], Event()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:

        def watch() -> None:
            while not done.wait(0.02):
                peak[0] = max(peak[0], _memory(process.pid))

        watcher = Thread(target=watch, daemon=True)
        watcher.start()
        said = process.communicate()[0]
        done.set()
        watcher.join()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return said, time.perf_counter() - began, peak[0]


def _memory(process: int) -> int:
    """Bytes in memory of a process and its descendants."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
        children = [
            int(child) for task in Path(f"/proc/{process}/task").iterdir()
            for child in (task / "children").read_text().split()
        ]  # fmt: skip
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(map(_memory, children))


def main() -> None:
    """Print the table; end with 1 where a bar is missed."""
    if sys.argv[1:2] == ["--one"]:
        _export(ExportFormat(sys.argv[2]))
        return
    import pypandoc

    pandoc = str(pypandoc.get_pandoc_path())
    missed: list[str] = []
    print(f"{'format':16}{'s':>8}{'MB':>8}{'Pandoc s':>10}{'MB':>8}{'times':>8}")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "fic.md"
        export_manuscript(manuscript(), ExportFormat.MD, source)
        for to in [ExportFormat(one) for one in sys.argv[1:]] or list(ExportFormat):
            said, _, memory = _measured([sys.executable, "-m", "tests.bench.formats", "--one", to.value])
            seconds, beside, times = float(said), "", 0.0
            if to in PANDOC_WRITERS:
                command = [pandoc, str(source), "--from=markdown", f"--to={PANDOC_WRITERS[to]}", "--standalone"]
                _, theirs, their_memory = _measured([*command, f"--output={folder}/out"])
                times = seconds / theirs
                beside = f"{theirs:10.1f}{their_memory / 1e6:8.0f}{times:8.2f}"
            print(f"{to.label:16}{seconds:8.1f}{memory / 1e6:8.0f}{beside}", flush=True)
            slow = seconds > SECONDS.get(to, seconds) or times > TIMES_PANDOC.get(to, times)
            missed += [f"{to.label}: too slow"] * slow + [f"{to.label}: too much memory"] * (memory > MEMORY)
    if missed:
        print("; ".join(missed))
        sys.exit(1)


if __name__ == "__main__":
    main()
