"""Exporting several projects, each to several formats, so that none of them stands in another's way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.manuscript import ExportFormat
from app.project import Project
from app.storyview.export_choices import ExportPreset, MatterPage
from app.storyview.said import said
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.export_presets import find_preset, has_preset
from app.verbs.exporting import ao3_problems, choose_chapters, export_name, export_story, left_out, with_chapters
from app.verbs.faults import message_for


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of every project. What is None is as the preset has it, or as is usual.

    ``output`` is a file, or the folder of a format by chapters, for one export alone; a folder
    for several; None for beside each project. Without ``overwrite``, what is named by the
    program replaces nothing but earlier exports.
    """

    formats: tuple[ExportFormat, ...] = ()
    preset: str | None = None
    output: Path | None = None
    is_folder: bool = False  #: the output, though it may not be there yet
    overwrite: bool = False
    chapters: str | None = None
    template: str | None = None
    notes: bool | None = None
    comments: bool | None = None
    front: tuple[MatterPage, ...] | None = None
    back: tuple[MatterPage, ...] | None = None
    cover: Path | None = None
    legal_name: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of one export; ``problem`` says why nothing was written, where that is so.

    ``missing`` is what AO3 still asks for, or would not take, where the export is for it.
    """

    project: Path
    format: str
    preset: str = ""
    files: tuple[Path, ...] = ()
    losses: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    problem: str = ""


@dataclass(slots=True)
class _Names:
    """The names that were given in this run: two fics that are called alike must not become one file."""

    given: set[Path] = field(default_factory=set)

    def free(self, folder: Path, name: str) -> Path:
        path, number = folder / name, 2
        while path.resolve() in self.given:
            path, number = folder / f"{Path(name).stem}-{number}{Path(name).suffix}", number + 1
        self.given.add(path.resolve())
        return path


def export_all(projects: Sequence[Path], order: Order) -> Iterator[Exported]:
    """Export every project to every format, one after another; a problem of one is told, and the next is taken.

    Raises VerbError, before the first, for an order that makes no sense.
    """
    if not order.formats and order.preset is None:
        raise VerbError(
            "Say what to export to: a format with --to, or a preset with --preset (see “headcanon export --help”)."
        )
    if order.formats:
        _check_template(order.template, order.formats)
    several = len(projects) > 1 or len(order.formats) > 1
    if several and order.output is not None and order.output.is_file():
        raise VerbError(said("“{path}” is a file. For several exports name a folder.", path=order.output))
    return _each(projects, order, several)


def _check_template(name: str | None, formats: Sequence[ExportFormat]) -> None:
    """Raise VerbError where none of the formats has the template that was asked for."""
    if name is None or any(name in to.templates for to in formats):
        return
    templates = ", ".join(dict.fromkeys(one for to in formats for one in to.templates))
    raise VerbError(
        said("There is no template “{name}” for that. There are: {known}.", name=name, known=templates)
        if templates
        else said("{format} comes in one dress only; it has no templates.", format=formats[0].label)
    )


def _each(projects: Sequence[Path], order: Order, several: bool) -> Iterator[Exported]:
    names = _Names()
    for path in projects:
        try:
            with Project.open(path, read_only=True) as project:
                story, presets = project.story(), project.export_presets()
            preset = None if order.preset is None else find_preset(presets, order.preset)
            own = preset is not None and has_preset(presets, preset.name)
        except Exception as error:  # whatever is wrong with one project, the others are exported
            yield Exported(path, "", order.preset or "", problem=message_for(error))
            continue
        formats = order.formats or tuple(ExportFormat(one.format) for one in (preset,) if one is not None)
        for to in formats:
            asked = replace(preset or ExportPreset("", to), format=to.value)
            try:
                _check_template(order.template, formats)
                meant = _with_order(story, asked, order)
                output, overwrite = _output(path, meant, order, several, names, own=own)
                report = export_story(story, to, output, meant.choices, overwrite=overwrite)
                told = (*report.losses, *left_out(to, meant.choices))
                yield Exported(path, to.value, asked.name, report.files, told, tuple(ao3_problems(story, to, meant)))
            except Exception as error:  # as above
                yield Exported(path, to.value, asked.name, problem=message_for(error))


def _with_order(story: StoryView, preset: ExportPreset, order: Order) -> ExportPreset:
    """The preset with what was asked for in the place of what it has, its chapters found out."""
    to, choices = ExportFormat(preset.format), preset.choices
    template = choices.template if order.template is None else order.template
    changed = {
        name: value for name in ("notes", "comments", "front", "back") if (value := getattr(order, name)) is not None
    }
    cover = choices.cover if order.cover is None else str(order.cover)
    choices = replace(
        choices,
        # One template asked of several formats is meant for those that have it.
        template=template if template in to.templates else "",
        cover=cover,
        legal_name=order.legal_name,
        contact=order.contact,
        **changed,
    )
    preset = replace(preset, choices=choices)
    return with_chapters(story, preset if order.chapters is None else choose_chapters(story, preset, order.chapters))


def _output(
    path: Path, preset: ExportPreset, order: Order, several: bool, names: _Names, *, own: bool
) -> tuple[Path, bool]:
    """Where an export goes, and whether it may overwrite whatever stands there: only what was named to the letter."""
    output, by_chapter = order.output, ExportFormat(preset.format).by_chapter
    if output is not None and not several and (by_chapter or not (order.is_folder or output.is_dir())):
        return output, True
    folder = path.parent if output is None else output
    return names.free(folder, export_name(path.stem, preset, own=own)), order.overwrite
