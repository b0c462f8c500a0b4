"""Pages before and after the story: ready-made ones to begin with, and those in files."""

from pathlib import Path

from app.storyview.export_choices import MatterPage
from app.storyview.manuscript import Work
from app.storyview.said import said
from app.verbs.errors import VerbError

_LONGEST = 1_000_000  #: bytes of a page that can be meant


def ready_made_pages(work: Work) -> tuple[tuple[MatterPage, ...], tuple[MatterPage, ...]]:
    """Pages that many books have before the story, and after it, to be gone on with."""
    author = work.author or said("the author")
    fandoms = ", ".join(work.fandoms) or said("the story this is written for")
    before = (MatterPage(said("Dedication"), said("For ")),)
    after = (
        MatterPage(said("Thanks"), said("Thank you to my beta readers, and to everyone who left a comment.")),
        MatterPage(said("About the author"), said("{author} writes fan fiction.", author=author)),
        MatterPage(
            said("Copyright and disclaimer"),
            said(
                "This is a work of fan fiction by {author}, written for love and not for money. The characters and"
                " the world of {fandoms} belong to their creators.\nPlease do not repost it elsewhere.",
                author=author,
                fandoms=fandoms,
            ),
        ),
    )
    return before, after


def page_from(path: Path) -> MatterPage:
    """A page from a text file: its first line, where that begins with “#”, is the heading; else the file's name is.

    Raises VerbError.
    """
    try:
        if path.stat().st_size > _LONGEST:
            raise VerbError(said("“{path}” is too long for a page before or after the story.", path=path))
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise VerbError(
            said("The page “{path}” could not be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    except UnicodeDecodeError as error:
        raise VerbError(said("The page “{path}” is no text in UTF-8. Save it as such.", path=path)) from error
    first, _, rest = text.strip().partition("\n")
    if first.startswith("#"):
        return MatterPage(first.lstrip("#").strip(), rest.strip())
    return MatterPage(path.stem.replace("-", " ").replace("_", " ").strip().capitalize(), text.strip())
