"""Five steps that show a new author what is where."""

from app.desktop.tour.overlay import TourOverlay
from app.desktop.tour.steps import tour_steps

__all__ = ["TourOverlay", "tour_steps"]
