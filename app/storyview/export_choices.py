"""How an author wants a manuscript written: what a preset keeps."""

from dataclasses import dataclass
from enum import StrEnum


class WhichChapters(StrEnum):
    """The chapters that a preset is for; found out anew whenever it is used."""

    ALL = "all"
    FINISHED = "finished"  #: revised or posted
    POSTED = "posted"
    UNPOSTED = "unposted"
    CHOSEN = "chosen"  #: those that its choices name


@dataclass(frozen=True, slots=True)
class MatterPage:
    """A page before or after the story: a dedication, thanks, about the author. ``text`` as in a work's notes."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """What goes into a file, and in which dress.

    ``template`` is one of those of the format; empty stands for its first. ``chapters`` are
    the ids of those to be written, None for all. ``cover`` is the path of a picture, or empty.
    ``legal_name`` and ``contact`` (lines) head a manuscript in standard format and stand nowhere else.
    """

    template: str = ""
    chapters: tuple[str, ...] | None = None
    notes: bool = True  #: the summaries and notes of the work and its chapters
    comments: bool = False
    front: tuple[MatterPage, ...] = ()
    back: tuple[MatterPage, ...] = ()
    cover: str = ""
    legal_name: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class ExportPreset:
    """Choices under a name, with the format they are for (see `app.manuscript.formats`)."""

    name: str
    format: str
    choices: ExportChoices = ExportChoices()
    which: WhichChapters = WhichChapters.ALL


@dataclass(frozen=True, slots=True)
class ExportPresets:
    """What a project keeps of its exports: its own presets, and what was exported last, under a name or none."""

    own: tuple[ExportPreset, ...] = ()
    last: ExportPreset | None = None
