"""PDF, by Typst, which sets the pages as a template says in a process of its own."""

import json
import re
import sys
import tempfile
from collections.abc import Iterator
from math import exp
from pathlib import Path

from app.manuscript.exporters.cover import cover_at
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.exporters.glyphs import texts_of, without_glyph
from app.manuscript.exporters.problems import ExportProblem
from app.manuscript.exporters.templates import broken_template, template_text
from app.manuscript.exporters.typst_source import typst_source
from app.manuscript.formats import ExportFormat
from app.manuscript.programs import Answer, TookTooLong, run_program
from app.storyview.said import said

_SECONDS = 900
_LETTERS_A_SECOND = 400_000  #: that are set, about; only for the progress that is told
_SHARED = "parts.typ"
#: Typst would fetch a package that a template asks for; whatever asks for one meets a closed door.
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
_NO_NETWORK: dict[str, str] = dict.fromkeys(_PROXIES, "http://127.0.0.1:9")


def pdf(job: ExportJob) -> Iterator[ExportedFile]:
    """The PDF of a manuscript: tagged for readers by ear, with bookmarks, the same bytes for the same text.

    Only the fonts that Typst brings are used, unless the text has signs that they lack.
    Raises `ExportProblem`, also where the author's template is broken, and `Cancelled`.
    """
    chosen = job.choices.template if job.choices.template in ExportFormat.PDF.templates else ""
    name = f"{chosen or ExportFormat.PDF.templates[0]}.typ"
    with tempfile.TemporaryDirectory(prefix="headcanon-") as folder:
        place = Path(folder)
        for one in (name, _SHARED):
            (place / one).write_text(template_text(one), "utf-8")
        letters = 0
        with (place / "main.typ").open("w", encoding="utf-8") as main:
            for part in typst_source(job.book, job.choices, name, _cover(job, place)):
                job.go_on()
                letters += main.write(part)
        strange = without_glyph(texts_of(job.book), system_fonts=False)
        unshown = without_glyph(texts_of(job.book), system_fonts=True) if strange else ""
        answer = _set(job, place, "system" if strange else "own", "" if unshown else "ua-1", letters)
        if answer.code == 3 and "PDF/UA" in _refusal(answer)["message"]:
            # An author's template need not keep to the standard for readers by ear.
            answer = _set(job, place, "system" if strange else "own", "", letters)
        if answer.code == 3 and "failed to decode image" in _refusal(answer)["message"]:
            raise ExportProblem(
                said(
                    "The cover “{file}” is damaged. Choose another picture, or export without one.",
                    file=Path(job.choices.cover).name,
                )
            )
        if answer.code == 3:
            raise _refused(name, _refusal(answer))
        if answer.code != 0:
            raise ExportProblem(_stopped(answer))
        yield ExportedFile("", (place / "made.pdf").read_bytes())


def _cover(job: ExportJob, folder: Path) -> str:
    """The cover laid beside the text: its name there, or nothing."""
    if not job.choices.cover:
        return ""
    cover = cover_at(Path(job.choices.cover))
    (folder / f"cover{cover.suffix}").write_bytes(cover.content)
    return f"cover{cover.suffix}"


def _set(job: ExportJob, folder: Path, fonts: str, standard: str, letters: int) -> Answer:
    expected = 1 + letters / _LETTERS_A_SECOND

    def waiting(seconds: float) -> None:
        job.tell(0.1 + 0.85 * (1 - exp(-2 * seconds / expected)), said("Setting the pages"))

    child = Path(__file__).with_name("typst_child.py")
    try:
        return run_program(
            [sys.executable, "-P", str(child), str(folder), fonts, standard],
            b"", seconds=_SECONDS, environment=_NO_NETWORK, cancelled=job.cancelled, waiting=waiting,
        )  # fmt: skip
    except TookTooLong:
        raise ExportProblem(
            said("Setting the pages took longer than {minutes} minutes. Export fewer chapters at a time.",
                 minutes=_SECONDS // 60)
        ) from None  # fmt: skip
    except OSError as error:
        raise ExportProblem(said("Typst could not be started: {reason}.", reason=error.strerror or error)) from error


def _refusal(answer: Answer) -> dict[str, str]:
    return json.loads(answer.output)


def _refused(name: str, refusal: dict[str, str]) -> ExportProblem:
    """What Typst does not like, with the line of the template where it stands."""
    found = re.search(r"┌─ (?:.*[/\\])?([^/\\:]+):(\d+):\d+", refusal["diagnostic"])
    file, line = (found[1], int(found[2])) if found is not None else (name, None)
    if file not in (name, _SHARED):  # our own call of a function that a template has to have
        file, line = name, None
    return broken_template(file, refusal["message"], line)


def _stopped(answer: Answer) -> str:
    complaint = answer.complaint.decode(errors="replace").strip().splitlines()
    if answer.code in (-9, 137) or "memory" in "".join(complaint[-1:]).lower():
        return said("The pages need more memory than there is. Export fewer chapters at a time.")
    return said("The PDF could not be made: {reason}.", reason=complaint[-1] if complaint else answer.code)
