"""Any error, in words for the author."""

from app.grammar import GrammarUnavailable
from app.manuscript import ExportProblem, ImportProblem
from app.project import ProjectError
from app.verbs.errors import VerbError
from app.verbs.log import fault_message

#: Everything whose text is meant for the author. Any other exception is a fault of the program.
AUTHORS_ERRORS = (VerbError, ProjectError, ImportProblem, ExportProblem, GrammarUnavailable)


def message_for(error: BaseException) -> str:
    """What to tell the author; a fault of the program is logged, and she is told where."""
    return str(error) if isinstance(error, AUTHORS_ERRORS) else fault_message(error)
