"""Several sources taken into one project, one after the other, whatever becomes of some of them."""

import glob
import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from app.manuscript import ImportedManuscript, ImportProblem, Tracked, read_manuscripts
from app.project import Project
from app.project.slugs import unused_slugs
from app.storyview.manuscript import Manuscript
from app.storyview.said import said
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.import_memory import is_known, remember_import
from app.verbs.import_plan import ImportPlan, Rule, only, planned
from app.verbs.importing import ImportReport, report, take_in, taken
from app.verbs.points import find_chapters
from app.verbs.projects import new_project, project_path

_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Batch:
    """What is imported and how. ``chapters`` names those of each source that are wanted, all where it is None."""

    sources: tuple[str, ...]
    into: Path
    as_one: bool = False
    tracked: Tracked = Tracked.ACCEPT
    rule: Rule = Rule.AUTO
    chapters: str | None = None
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class SourceResult:
    """What became of a source, or would become of it; or why nothing did."""

    name: str
    plan: ImportPlan | None = None
    report: ImportReport | None = None
    problem: str = ""


def import_all(batch: Batch) -> Iterator[SourceResult]:
    """Read every source and take it as it is proposed; what can't be read does not keep the others out.

    The project is made where there is none, once something could be read. A dry run changes nothing.
    Raises ProjectError and VerbError where the project can't be used.
    """
    with ExitStack() as stack:
        target = _Target(project_path(batch.into), batch.dry_run, stack)
        for name, paths in _named(batch):
            if isinstance(paths, ImportProblem):
                yield SourceResult(name, problem=str(paths))
                continue
            try:
                imported, chosen = _read(paths, batch)
            except (ImportProblem, VerbError) as error:
                yield SourceResult(name, problem=str(error))
                continue
            yield target.take(name, paths, imported, chosen, batch.rule)


class _Target:
    """The project that sources are taken into, opened when the first is."""

    def __init__(self, path: Path, dry_run: bool, stack: ExitStack) -> None:
        self._path, self._dry_run, self._stack = path, dry_run, stack
        self._project: Project | None = None
        self._would_be: StoryView | None = None

    def take(
        self, name: str, paths: Sequence[Path], imported: ImportedManuscript, chosen: Sequence[int], rule: Rule
    ) -> SourceResult:
        if self._project is None and (self._path.exists() or not self._dry_run):
            opened = (
                Project.open(self._path, read_only=self._dry_run) if self._path.exists() else new_project(self._path)
            )
            self._project = self._stack.enter_context(opened)
        same = self._project is not None and is_known(self._project, paths)
        plan = only(planned(self._story(), imported, rule, same_work=same), chosen)
        if self._dry_run or self._project is None:
            return SourceResult(name, plan, self._pretend(plan))
        done = take_in(self._project, plan)
        remember_import(self._project, paths)
        return SourceResult(name, plan, done)

    def _story(self) -> StoryView:
        if self._would_be is not None:
            return self._would_be
        return StoryView() if self._project is None else self._project.story()

    def _pretend(self, plan: ImportPlan) -> ImportReport:
        """What would be done; the next source finds the story as it would be then."""
        story = plan.story
        taking = taken(story, plan, lambda bases: unused_slugs(bases, (one.id for one in story.chapters)))
        self._would_be = replace(story, work=taking.work, chapters=taking.chapters)
        return report(plan, taking)


def _read(paths: Sequence[Path], batch: Batch) -> tuple[ImportedManuscript, Sequence[int]]:
    """What a source holds, and which of its chapters, from 0, are wanted."""
    imported = read_manuscripts(paths, tracked=batch.tracked)
    count = len(imported.manuscript.chapters)
    return imported, range(count) if batch.chapters is None else _numbers(imported.manuscript, batch.chapters)


def _numbers(manuscript: Manuscript, names: str) -> list[int]:
    places = {f"source-{at}": at for at in range(len(manuscript.chapters))}
    chapters = [replace(one, id=name) for one, name in zip(manuscript.chapters, places, strict=True)]
    return [places[name] for name in find_chapters(StoryView(manuscript.work, tuple(chapters)), names)]


# Names


def _named(batch: Batch) -> Iterator[tuple[str, list[Path] | ImportProblem]]:
    """The sources by their names as they were given, or found by a pattern; each path once."""
    found: dict[Path, Path] = {}
    for name in batch.sources:
        try:
            paths = expanded(name)
        except ImportProblem as error:
            yield name, error
            continue
        fresh = [one for one in paths if one.resolve() not in found]
        found |= {one.resolve(): one for one in fresh}
        if not batch.as_one:
            yield from ((str(one), [one]) for one in fresh)
    if batch.as_one and found:
        paths = list(found.values())
        yield ", ".join(map(str, paths)), paths


def expanded(name: str) -> list[Path]:
    """The files and folders that a name means: itself where there is one, else those that it is a pattern of.

    In a pattern "**" is any folders; what it finds is in order, "chapter 2" before "chapter 10". "~" is home.
    Raises `ImportProblem` where a pattern means none; a plain name is given as it is, there or not.
    """
    path = Path(name).expanduser()
    if path.exists() or not glob.has_magic(name):
        return [path]
    found = [Path(one) for one in glob.glob(str(path), recursive=True)]
    files = [one for one in found if one.is_file()]
    if not found:
        raise ImportProblem(said("No file is called like “{pattern}”.", pattern=name))
    return sorted(files or found, key=_by_number)


def _by_number(path: Path) -> list[tuple[int, int, str]]:
    return [(1, int(part), "") if part.isdecimal() else (0, 0, part) for part in _DIGITS.split(str(path).casefold())]
