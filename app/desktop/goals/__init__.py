"""What the author means to write, and how it goes: the page, and its line in the status bar."""

from app.desktop.goals.goal_keeper import GoalKeeper
from app.desktop.goals.goal_status import GoalStatus
from app.desktop.goals.goals_page import GoalsPage

__all__ = ["GoalKeeper", "GoalStatus", "GoalsPage"]
