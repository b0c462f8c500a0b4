"""Presets of an export: ready-made ones, and the author's own, which are kept with the project."""

from collections.abc import Container
from dataclasses import dataclass, replace

from app.manuscript import ExportFormat
from app.manuscript.formats import BOOK, MANUSCRIPT
from app.storyview.export_choices import ExportChoices, ExportPreset, ExportPresets, WhichChapters
from app.storyview.said import said
from app.verbs.errors import VerbError


@dataclass(frozen=True, slots=True)
class ReadyMade:
    """A preset that every project has, and what it is good for."""

    preset: ExportPreset
    purpose: str


def _all_ready_made() -> tuple[ReadyMade, ...]:
    return (
        ReadyMade(
            ExportPreset(said("Post to AO3"), "ao3", which=WhichChapters.UNPOSTED),
            said("A file for each chapter that is not posted yet, to be pasted into AO3’s HTML editor."),
        ),
        ReadyMade(
            ExportPreset(said("Beta reader’s Word file"), "docx", ExportChoices(comments=True)),
            said("Word, with your comments in the margin."),
        ),
        ReadyMade(
            ExportPreset(said("E-reader EPUB"), "epub"), said("A book for Kindle, Kobo, phone or tablet, all of it.")
        ),
        ReadyMade(
            ExportPreset(said("Manuscript to submit"), "docx", ExportChoices(MANUSCRIPT, notes=False)),
            said("Word in standard manuscript format: your legal name, double spacing, no notes."),
        ),
        ReadyMade(ExportPreset(said("A5 book PDF"), "pdf", ExportChoices(BOOK)), said("Pages to print and to bind.")),
        ReadyMade(
            ExportPreset(said("FanFiction.net"), "ffn", which=WhichChapters.UNPOSTED),
            said("A file for each chapter that is not posted yet, for its document manager."),
        ),
        ReadyMade(
            ExportPreset(said("Wattpad"), "wattpad", which=WhichChapters.UNPOSTED),
            said("A file for each chapter that is not posted yet, to be pasted into Wattpad’s editor."),
        ),
    )


def is_known(preset: ExportPreset) -> bool:
    """Whether this program writes the format that a preset is for; a newer one may have made it."""
    return preset.format in set(ExportFormat)


def ready_made() -> tuple[ReadyMade, ...]:
    """The presets that every project has."""
    return tuple(one for one in _all_ready_made() if is_known(one.preset))


def find_preset(presets: ExportPresets, name: str) -> ExportPreset:
    """The preset that is called so, whatever its case: the author's own, or one that is ready-made.

    Raises VerbError for a name that none has, and for a preset that is for a newer program.
    """
    every = (*presets.own, *(one.preset for one in ready_made()))
    wanted = " ".join(name.split()).casefold()
    found = next((one for one in every if " ".join(one.name.split()).casefold() == wanted), None)
    if found is None:
        known = ", ".join(f"“{one.name}”" for one in every)
        raise VerbError(said("There is no preset “{name}”. There are: {known}.", name=name, known=known))
    if not is_known(found):
        raise VerbError(
            said(
                "The preset “{name}” is for the format “{format}”, which only a newer Headcanon knows.",
                name=found.name,
                format=found.format,
            )
        )
    return found


def has_preset(presets: ExportPresets, name: str) -> bool:
    """Whether the author has a preset of her own of this name."""
    return any(one.name.casefold() == name.strip().casefold() for one in presets.own)


def with_preset(presets: ExportPresets, preset: ExportPreset) -> ExportPresets:
    """The presets with one more, or with this in the place of the one of the same name. Raises VerbError."""
    made = replace(preset, name=_named(preset.name))
    if not has_preset(presets, made.name):
        return replace(presets, own=(*presets.own, made))
    own = tuple(made if one.name.casefold() == made.name.casefold() else one for one in presets.own)
    return replace(presets, own=own)


def without_preset(presets: ExportPresets, name: str) -> ExportPresets:
    """The presets without the one of this name."""
    return replace(presets, own=tuple(one for one in presets.own if one.name != name))


def with_name(presets: ExportPresets, old: str, new: str) -> ExportPresets:
    """The presets, one of them under another name. Raises VerbError where another is called so, or for no name."""
    new = _named(new)
    if new.casefold() != old.casefold() and has_preset(presets, new):
        raise VerbError(said("There is a preset “{name}” already. Choose another name.", name=new))
    own = tuple(replace(one, name=new) if one.name == old else one for one in presets.own)
    last = presets.last
    if last is not None and last.name == old:
        last = replace(last, name=new)
    return ExportPresets(own, last)


def unused_preset_name(presets: ExportPresets, base: str) -> str:
    """A name that no preset has: this one, or with a number behind it."""
    taken = {one.name.casefold() for one in (*presets.own, *(one.preset for one in ready_made()))}
    return base if base.casefold() not in taken else _numbered(base, taken)


def _numbered(base: str, taken: Container[str]) -> str:
    number = 2
    while f"{base} {number}".casefold() in taken:
        number += 1
    return f"{base} {number}"


def _named(name: str) -> str:
    stripped = " ".join(name.split())
    if not stripped:
        raise VerbError(said("A preset needs a name."))
    return stripped
