"""The goals of the open project as its widgets share them, each change of them a step that can be undone."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from app.desktop.session import ProjectSession
from app.project import ProjectError
from app.storyview.writing_log import Goals, WritingDay
from app.verbs.goals import Progress, progress


class GoalKeeper(QObject):
    """Reads the goals once, and knows what today should bring without counting again while the author types."""

    changed = Signal()  #: the goals

    def __init__(self, session: ProjectSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self._goals: Goals | None = None
        self._day_goal: tuple[date, int] | None = None
        session.story_changed.connect(self._forget_day_goal)

    def goals(self) -> Goals:
        """The goals as they are."""
        if self._goals is None:
            self._goals = self.session.project.goals()
        return self._goals

    def set_goals(self, text: str, goals: Goals) -> None:
        """Change the goals, as a step of that name; what goes wrong is told, and nothing is changed then."""
        if goals == self.goals() or self.session.read_only:
            return
        step = _GoalsStep(text, self.goals(), goals, self._take)
        self.session.undo_stack.push(step)
        if step.failed:
            step.setObsolete(True)
            self.session.undo_stack.undo()

    def progress(self, days: Sequence[WritingDay] | None = None) -> Progress:
        """How far everything is; ``days`` are those of the project, where they are read already."""
        project = self.session.project
        known = project.writing_days() if days is None else days
        found = progress(self.session.story(), self.goals(), known, project.sittings(1), project.clock())
        self._day_goal = found.today, found.day_goal
        return found

    def day_goal(self) -> int:
        """What today should bring; it stays the same while the author types."""
        today = self.session.project.clock().date()
        if self._day_goal is None or self._day_goal[0] != today:
            self.progress()
        assert self._day_goal is not None
        return self._day_goal[1]

    def _forget_day_goal(self) -> None:
        self._day_goal = None

    def _take(self, goals: Goals) -> bool:
        try:
            self.session.project.set_goals(goals)
        except ProjectError as error:
            self.session.failed.emit(str(error))
            return False
        self._goals, self._day_goal = goals, None
        self.changed.emit()
        return True


class _GoalsStep(QUndoCommand):
    def __init__(self, text: str, before: Goals, after: Goals, take: Callable[[Goals], bool]) -> None:
        super().__init__(text)
        self._before, self.after, self._take = before, after, take
        self.failed = False

    def redo(self) -> None:
        self.failed = not self._take(self.after)

    def undo(self) -> None:
        self.failed = not self._take(self._before)

    def id(self) -> int:
        """Steps of this kind can become one."""
        return 20261

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 (Qt's name)
        """A number that is turned up click by click is one step."""
        if not isinstance(other, _GoalsStep) or other.text() != self.text():
            return False
        self.after = other.after
        return True
