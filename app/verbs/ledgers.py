"""The ledger to and from a file."""

from pathlib import Path

from app.project import Project
from app.project.ledger import LedgerReport, apply_ledger, ledger_text
from app.storyview.story import StoryView
from app.verbs.errors import VerbError


def write_ledger(story: StoryView, output: Path) -> None:
    """Write a story's ledger as YAML. Raises VerbError where it can't be written."""
    try:
        output.write_text(ledger_text(story), "utf-8", newline="\n")
    except OSError as error:
        raise VerbError(f"The ledger could not be written to “{output}”: {error.strerror or error}.") from error


def import_ledger(project: Project, source: Path) -> LedgerReport:
    """Read a ledger file into a project. Raises VerbError where it can't be read, LedgerError for what is in it."""
    try:
        text = source.read_text("utf-8-sig")
    except FileNotFoundError:
        raise VerbError(f"There is no file at “{source}”.") from None
    except UnicodeDecodeError:
        raise VerbError(f"“{source.name}” is not a text file in UTF-8, as a ledger is.") from None
    except OSError as error:
        raise VerbError(f"“{source}” can't be read: {error.strerror or error}.") from error
    return apply_ledger(project, text)
