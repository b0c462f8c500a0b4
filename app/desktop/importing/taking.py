"""Taking what an import was planned to be into the open project."""

from app.desktop.i18n import said_again, tr
from app.desktop.session import ProjectSession
from app.project import ProjectError
from app.verbs.errors import VerbError
from app.verbs.import_plan import ImportPlan
from app.verbs.importing import ImportReport, kept_as, report, taken


def take_import(session: ProjectSession, plan: ImportPlan) -> ImportReport | None:
    """Take a plan into the project, as one step that can be undone.

    None, with a message sent and nothing changed, where it can't be done.
    """
    try:
        taking = taken(session.story(), plan, session.project.new_chapter_ids)
    except (VerbError, ProjectError) as error:
        session.failed.emit(str(error))
        return None
    done = session.arrange(
        tr("import of {file}").format(file=plan.imported.source.name), taking.chapters,
        put=taking.put, work=taking.work, kept_as=said_again(kept_as(plan.imported)),
    )  # fmt: skip
    return report(plan, taking) if done else None
