"""From a project to a file that others can read."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from app.manuscript import ExportFormat, ExportProblem, ExportReport, export_manuscript, losses
from app.manuscript.ao3.limits import chapter_problems, work_problems
from app.manuscript.exporters.cover import cover_at
from app.manuscript.formats import MANUSCRIPT
from app.project.slugs import slug
from app.storyview.export_choices import ExportChoices, ExportPreset, WhichChapters
from app.storyview.manuscript import Chapter, ChapterStatus, Manuscript
from app.storyview.said import one_after_another, said
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.points import find_chapters
from app.verbs.written_files import is_as_written, note_written

Progress = Callable[[float, str], None]

_NONE_OF_THEM = {
    WhichChapters.ALL: said("There is nothing to export yet: the project has no chapters."),
    WhichChapters.FINISHED: said("No chapter is marked as revised or posted. Choose other chapters to export."),
    WhichChapters.POSTED: said("No chapter is marked as posted. Choose other chapters to export."),
    WhichChapters.UNPOSTED: said("Every chapter is marked as posted already. Choose other chapters to export."),
    WhichChapters.CHOSEN: said("No chapter is chosen. Tick those to export."),
}


def export_story(
    story: StoryView,
    to: ExportFormat,
    output: Path,
    choices: ExportChoices | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    overwrite: bool = True,
) -> ExportReport:
    """Write the work, or what ``choices`` say of it, in a format. Raises ExportProblem, VerbError, Cancelled.

    A project is never overwritten; without ``overwrite`` nothing is but what this program
    wrote there last, unchanged since: `WouldReplace` says what stands in the way.
    """
    if output.suffix.casefold() == ".fic":
        raise VerbError(
            said("“{file}” is the name of a project, not of an exported file. Choose another name.", file=output.name)
        )
    if not story.chapters:
        raise VerbError(_NONE_OF_THEM[WhichChapters.ALL])
    report = export_manuscript(
        story.manuscript,
        to,
        output,
        choices,
        comments=story.comments,
        progress=progress,
        cancelled=cancelled,
        may_replace=None if overwrite else is_as_written,
    )
    note_written(report.files)
    return report


# Which chapters


def chapters_of(story: StoryView, which: WhichChapters, chosen: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """The ids of the chapters that are meant now, in their order; ``chosen`` are those of `WhichChapters.CHOSEN`."""
    return tuple(chapter.id for chapter in story.chapters if _is_meant(chapter, which, chosen))


def _is_meant(chapter: Chapter, which: WhichChapters, chosen: tuple[str, ...] | None) -> bool:
    match which:
        case WhichChapters.ALL:
            return True
        case WhichChapters.FINISHED:
            return chapter.status is not ChapterStatus.DRAFT
        case WhichChapters.POSTED:
            return chapter.status is ChapterStatus.POSTED
        case WhichChapters.UNPOSTED:
            return chapter.status is not ChapterStatus.POSTED
        case WhichChapters.CHOSEN:
            return chosen is None or chapter.id in chosen


def with_chapters(story: StoryView, preset: ExportPreset) -> ExportPreset:
    """The preset with the chapters in its choices that it means now. Raises VerbError where it means none."""
    chapters = chapters_of(story, preset.which, preset.choices.chapters)
    if not chapters:
        raise VerbError(_NONE_OF_THEM[preset.which if story.chapters else WhichChapters.ALL])
    whole = len(chapters) == len(story.chapters)
    return replace(preset, choices=replace(preset.choices, chapters=None if whole else chapters))


def choose_chapters(story: StoryView, preset: ExportPreset, names: str) -> ExportPreset:
    """The preset for the chapters that an author names: "posted", "finished", or a list such as "1,3-5,Epilogue".

    Raises VerbError for what is not there.
    """
    word = names.strip().casefold()
    if word in (WhichChapters.ALL, WhichChapters.FINISHED, WhichChapters.POSTED, WhichChapters.UNPOSTED):
        return replace(preset, which=WhichChapters(word))
    choices = replace(preset.choices, chapters=find_chapters(story, names))
    return replace(preset, which=WhichChapters.CHOSEN, choices=choices)


# Where to


def export_name(base: str, preset: ExportPreset, *, own: bool = False) -> str:
    """A name for what is written, made of the fic's; one of the author's ``own`` presets stands in it too."""
    to = ExportFormat(preset.format)
    parts = [slug(base)]
    if to.by_chapter:
        parts.append(to.value)
    if own:
        parts.append(slug(preset.name))
    elif preset.choices.template in to.templates[1:]:
        parts.append(slug(preset.choices.template))
    elif preset.choices.comments and to.holds_comments:
        parts.append("beta")
    return "-".join(parts) + ("" if to.by_chapter else to.suffix)


# What to tell before


def export_warnings(
    story: StoryView, preset: ExportPreset, cancelled: Callable[[], bool] | None = None
) -> tuple[str, ...]:
    """What the author should know before an export: what would be refused, is lost, left out or missing.

    Gives what was found so far where ``cancelled`` says so.
    """
    to, choices = ExportFormat(preset.format), preset.choices
    told = list(ao3_problems(story, to, preset, cancelled))
    if cancelled is not None and cancelled():
        return tuple(told)
    chosen = replace(choices, chapters=chapters_of(story, preset.which, choices.chapters))
    return (*told, *losses(Manuscript(story.work, story.chapters), to, chosen), *left_out(to, choices))


def ao3_problems(
    story: StoryView, to: ExportFormat, preset: ExportPreset, cancelled: Callable[[], bool] | None = None
) -> Iterator[str]:
    """What AO3 would not take of the work and the chapters meant, or still asks for; nothing of another format."""
    if to is not ExportFormat.AO3:
        return
    names = dict(zip((chapter.id for chapter in story.chapters), story.headings, strict=True))
    for problem in work_problems(story.work):
        yield one_after_another(problem.field.label, problem.message, between=": ")
    meant = set(chapters_of(story, preset.which, preset.choices.chapters))
    for chapter in story.chapters:
        if cancelled is not None and cancelled():
            return
        if chapter.id not in meant:
            continue
        for problem in chapter_problems(chapter):
            where = one_after_another(names[chapter.id], problem.field.label, between=", ")
            yield one_after_another(where, problem.message, between=": ")


def left_out(to: ExportFormat, choices: ExportChoices) -> Iterator[str]:
    """What of the choices a format has no room for, and what is missing for it."""
    if choices.comments and not to.holds_comments:
        yield said("{format} holds no comments: yours stay here.", format=to.label)
    if choices.cover and not to.holds_cover:
        yield said("{format} has no cover: the picture is left out.", format=to.label)
    elif choices.cover:
        yield from filter(None, [cover_problem(choices.cover)])
    if (choices.front or choices.back) and not to.holds_pages:
        yield said("{format} is posted chapter by chapter: pages before and after are left out.", format=to.label)
    if is_manuscript(to, choices) and not choices.legal_name:
        yield said("A manuscript in standard format is headed by your legal name. None is given.")


def is_manuscript(to: ExportFormat, choices: ExportChoices) -> bool:
    """Whether these choices are for standard manuscript format."""
    return MANUSCRIPT in to.templates and choices.template == MANUSCRIPT


def cover_problem(path: str) -> str:
    """Why a picture can't be a cover, or nothing where it can."""
    try:
        cover_at(Path(path))
    except ExportProblem as problem:
        return str(problem)
    return ""
