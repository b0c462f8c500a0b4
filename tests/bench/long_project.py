"""A project of 1,000,000 words for the benchmarks: 300 chapters of the sample's prose, a cast, facts and findings."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from app.project import Project
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.reading import sentences
from app.storyview.cast import Character
from app.storyview.knowledge import Fact
from app.storyview.manuscript import Chapter, Work

SEEDS = Path(__file__).resolve().parents[2] / "seeds" / "chapters"


def prose() -> Iterator[str]:
    """Paragraphs without end, of the sample fic's sentences in any order: hardly two are the same."""
    lines = [line.strip() for file in sorted(SEEDS.iterdir()) for line in file.read_text("utf-8").split("\n")]
    said = [line[one.start : one.end] for line in lines if not line.startswith("#") for one in sentences(line)]
    chance = random.Random(1)
    while True:
        yield " ".join(chance.choices(said, k=chance.randint(1, 5)))


def document(words: int, source: Iterator[str]) -> Document:
    """A chapter of about so many words, with a scene break now and then."""
    made: list[Paragraph] = []
    count = 0
    while count < words:
        text = next(source)
        count += len(text.split())
        made.append(Paragraph(text))
        if len(made) % 40 == 39:
            made.append(Paragraph("", ParagraphStyle.SCENE_BREAK))
    return Document(tuple(made))


def make_long_project(path: Path, words: int = 1_000_000, long_chapter: int = 20_000) -> None:
    """Write the project; the chapter in the middle has ``long_chapter`` words."""
    source = prose()
    count = 300
    usual = (words - long_chapter) // (count - 1)
    chapters = [
        Chapter(document=document(long_chapter if number == count // 2 else usual, source)) for number in range(count)
    ]
    names = ("Ines", "Tom", "Marguerite", "Una", "Agnes", "Peter", "Wren", "Hal")
    with Project.create(path, Work(title="Long")) as project:
        project.add_chapters(chapters)
        project.put(
            *(Character(name.lower(), name) for name in names),
            *(Fact(f"f{number}", f"Secret {number}", cues=("the light", "the quay")) for number in range(8)),
        )


if __name__ == "__main__":
    make_long_project(Path(sys.argv[1]), long_chapter=int(sys.argv[2]) if len(sys.argv) > 2 else 20_000)
