"""From a manuscript file into a project."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from app.manuscript import ImportedManuscript, Tracked, read_manuscript
from app.project import Project
from app.project.ledger_store import ids_of_kinds
from app.project.slugs import unused_slug
from app.storyview.comments import Comment
from app.storyview.manuscript import Chapter, Work, headings
from app.verbs.projects import new_project, project_path


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import added: the new chapters with their ids, as they are headed now, and what to tell the author."""

    chapters: tuple[Chapter, ...]
    headings: tuple[str, ...]
    words: int
    notices: tuple[str, ...]


def import_file(source: Path, into: Path, tracked: Tracked = Tracked.ACCEPT) -> ImportReport:
    """Read a manuscript file and take all of it into a project file, which is made where there is none.

    Raises ImportProblem with nothing made, ProjectError, VerbError.
    """
    imported = read_manuscript(source, tracked=tracked)
    path = project_path(into)
    with Project.open(path) if path.exists() else new_project(path) as project:
        return take_in(project, imported)


def import_into(project: Project, source: Path) -> ImportReport:
    """Read a manuscript file and take all of it into a project. Raises ImportProblem, ProjectError."""
    return take_in(project, read_manuscript(source))


def take_in(project: Project, imported: ImportedManuscript, chosen: Collection[int] | None = None) -> ImportReport:
    """Take a manuscript that was read into a project: its chapters at the end, its front matter where none was.

    Comments on chapters that are not taken are left out; one on words that became no text, as a
    chapter’s heading, stands on the first chapter.

    ``chosen`` are the places, counted from 0, of the chapters to take; None takes all.
    """
    manuscript = imported.manuscript
    wanted = [chapter for number, chapter in enumerate(manuscript.chapters) if chosen is None or number in chosen]
    before = project.story().work
    work, kept = _filled(before, manuscript.work)
    added = project.add_chapters(wanted)
    if work != before:
        project.set_work(work)
    project.put(*_comments(project, imported, added))
    names = headings(project.story().chapters)[-len(added) :] if added else ()
    return ImportReport(
        chapters=added,
        headings=names,
        words=sum(chapter.document.words for chapter in added),
        notices=(*imported.notices, *kept),
    )


def _comments(project: Project, imported: ImportedManuscript, added: Sequence[Chapter]) -> Iterator[Comment]:
    """The comments of a manuscript under ids of this project, on its new chapters."""
    taken = ids_of_kinds(project.story())
    home = {one.id: chapter.id for chapter in added for one in chapter.document}
    elsewhere = {one.id for chapter in imported.manuscript.chapters for one in chapter.document} - home.keys()
    wanted = [one for one in imported.comments if added and one.anchor.paragraph not in elsewhere]
    ids: dict[str, str] = {}
    for one in wanted:
        ids[one.id] = unused_slug("comment", taken)
        taken.add(ids[one.id])
    for one in wanted:
        anchor = replace(one.anchor, chapter=home.get(one.anchor.paragraph, added[0].id))
        yield replace(one, id=ids[one.id], anchor=anchor, reply_to=ids.get(one.reply_to, ""))


def _filled(present: Work, found: Work) -> tuple[Work, tuple[str, ...]]:
    """The work with its empty fields filled in, and a sentence for each field that was not empty and differs."""
    bare = Work()
    filled: dict[str, object] = {}
    kept: list[str] = []
    for field in fields(Work):
        old, new, empty = (getattr(work, field.name) for work in (present, found, bare))
        if new in (empty, old):
            continue
        if old == empty:
            filled[field.name] = new
        else:
            kept.append(f"The project's own {field.name.replace('_', ' ')} was kept; the manuscript has another.")
    return replace(present, **filled), tuple(kept)
