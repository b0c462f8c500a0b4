"""The tour without a window: what the program does, shown on the sample fic and left in a folder to look at."""

import logging
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from app.manuscript import ExportFormat, ExportProblem
from app.project import Project
from app.storyview.story import StoryView
from app.verbs.checking import check_story
from app.verbs.counting import words_table
from app.verbs.errors import VerbError
from app.verbs.exporting import export_story
from app.verbs.knowing import who_knows
from app.verbs.report import check_text, who_knows_text, words_text
from app.verbs.sample import SAMPLE_NAME, create_sample

_FOLDER_NAME = "headcanon-tour"
_TRANSCRIPT = "tour.txt"  #: also tells a folder that a tour made, which the next one may make anew
_SECONDS_TO_DRAW = 240

_log = logging.getLogger(__name__)


def take_tour(folder: Path | None, say: Callable[[str], None]) -> Path:
    """Make the sample project in a folder, ask it what it knows, export it and draw its window; gives the folder.

    Without a folder one is made under the current one, or where that can't be
    written, under the system's temporary one. Raises VerbError for a folder that
    holds other things, ProjectError.
    """
    place = _place_for(folder)
    told: list[str] = []

    def tell(text: str = "") -> None:
        told.append(text)
        say(text)

    (place / _TRANSCRIPT).touch()
    tell(f"The tour of the sample fic is in {place}")
    for leftover in place.glob(f"{SAMPLE_NAME}*"):
        leftover.unlink()
    path = create_sample(place / SAMPLE_NAME)
    with Project.open(path, read_only=True) as project:
        story = project.story()
    title = f"“{story.work.title}” by {story.work.author}".removesuffix(" by ")
    tell(f"\nThe project: {path.name}, {title}\n{words_text(words_table(story))}")
    tell(f"\nheadcanon check: what doesn't fit\n{check_text(check_story(story))}")
    _ask_who_knows(story, tell)
    _export(story, place / "exports", tell)
    _draw(path, place / "screenshots", tell)
    tell(f"\nAll of it is in {place}")
    (place / _TRANSCRIPT).write_text("\n".join(told) + "\n", "utf-8")
    return place


def draw_window(project: str, folder: str) -> None:
    """Draw the window into pictures in this process, which must have no other Qt application."""
    from app.desktop.app import take_screenshots

    for picture in take_screenshots(Path(project), Path(folder)):
        print(picture)


def _place_for(folder: Path | None) -> Path:
    if folder is not None:
        if not _may_be_used(folder):
            raise VerbError(f"“{folder}” holds other things. Name a new folder for the tour, or an empty one.")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=folder).close()
        except OSError as error:
            raise VerbError(f"The folder “{folder}” can't be written: {error.strerror or error}.") from error
        return folder.resolve()
    here = Path.cwd() / _FOLDER_NAME
    try:
        if _may_be_used(here):
            here.mkdir(exist_ok=True)
            tempfile.TemporaryFile(dir=here).close()
            return here
    except OSError:
        _log.info("the tour goes to a temporary folder: %s can't be written", here)
    return Path(tempfile.mkdtemp(prefix=f"{_FOLDER_NAME}-"))


def _may_be_used(folder: Path) -> bool:
    return not folder.exists() or (folder.is_dir() and ((folder / _TRANSCRIPT).exists() or not any(folder.iterdir())))


def _ask_who_knows(story: StoryView, tell: Callable[[str], None]) -> None:
    """Ask about the fact of which the ledger says most."""
    said = Counter(change.fact for change in story.knowledge_changes)
    for fact_id, _ in said.most_common(1):
        tell(f"\nheadcanon who-knows {fact_id}\n{who_knows_text(story, who_knows(story, fact_id))}")


def _export(story: StoryView, folder: Path, tell: Callable[[str], None]) -> None:
    tell("\nheadcanon export, to every format")
    folder.mkdir(exist_ok=True)
    for to in ExportFormat:
        output = folder / (to.value if to.by_chapter else f"{Path(SAMPLE_NAME).stem}{to.suffix}")
        try:
            report = export_story(story, to, output)
        except ExportProblem as problem:
            tell(f"  {to:<8} {problem}")
            continue
        names = ", ".join(str(file.relative_to(folder)) for file in report.files)
        tell(f"  {to:<8} {names}")


def _draw(project: Path, folder: Path, tell: Callable[[str], None]) -> None:
    """Draw the window in a process of its own: Qt ends the process where it finds no way to draw."""
    tell("\nThe window")
    folder.mkdir(exist_ok=True)
    code = "import sys; from app.tour import draw_window; draw_window(*sys.argv[1:])"
    package_root = str(Path(__file__).resolve().parent.parent)
    search_path = os.pathsep.join(filter(None, (package_root, os.environ.get("PYTHONPATH"))))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": search_path, "PYTHONUTF8": "1"}
    try:
        done = subprocess.run(
            [sys.executable, "-c", code, str(project), str(folder)],
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS_TO_DRAW,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        _log.error("the window could not be drawn: %s\n%s", error, getattr(error, "stderr", "") or "")
        tell("  It could not be drawn here; the log says why. All else works without it.")
        return
    for line in done.stdout.splitlines():
        tell(f"  {Path(line).name}")
