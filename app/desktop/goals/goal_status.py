"""Today's words beside the day's goal, in the status bar."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from app.desktop.goals.goal_keeper import GoalKeeper
from app.desktop.goals.sentences import duration_text, today_text
from app.desktop.i18n import tr
from app.desktop.settings import GOALS_IN_STATUS
from app.project import ProjectError
from app.verbs.goals import sitting_now

_EVERY_MS = 30_000


class GoalStatus(QToolButton):
    """Says calmly how far the day is, and opens the page of goals. Not there without a goal, nor where it is hidden."""

    goals_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper: GoalKeeper | None = None
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page has its key, and the text keeps the cursor
        self.setAccessibleName(tr("Today’s goal"))
        self.setToolTip(tr("Show the goals"))
        self.clicked.connect(self.goals_asked)
        self._timer = QTimer(self, interval=_EVERY_MS)  # a new day, the minutes of a sitting
        self._timer.timeout.connect(self.refresh)
        self.hide()

    def follow(self, keeper: GoalKeeper | None) -> None:
        """Tell of this project's goals from now on; of none where it is None."""
        self._keeper = keeper
        if keeper is not None:
            keeper.changed.connect(self.refresh)
            keeper.session.text_saved.connect(self.refresh)
            keeper.session.story_changed.connect(self.refresh)
            self._timer.start()
        else:
            self._timer.stop()
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Say it as it is now."""
        text = self._text() if self._keeper is not None and GOALS_IN_STATUS.value else ""
        if text != self.text():
            self.setText(text)
            self.setAccessibleDescription(text)
        self.setVisible(bool(text))

    def _text(self) -> str:
        keeper = self._keeper
        assert keeper is not None
        goals = keeper.goals()
        if not (goals.daily_words or goals.daily_by_deadline or goals.sitting_words or goals.sitting_minutes):
            return ""
        project = keeper.session.project
        said: list[str] = []
        try:
            goal = keeper.day_goal()
            if goal:
                said.append(today_text(project.words_written_today(), goal))
            if goals.sitting_words or goals.sitting_minutes:
                sitting = sitting_now(project.sittings(1), goals, project.clock())
                if sitting is not None and goals.sitting_minutes:
                    minutes = min(sitting.minutes, goals.sitting_minutes)
                    said.append(tr("{minutes} of this sitting").format(minutes=duration_text(minutes)))
                elif sitting is not None:
                    said.append(tr("{words} in this sitting").format(words=max(0, sitting.words)))
        except ProjectError:
            return ""
        return "  ·  ".join(said)
