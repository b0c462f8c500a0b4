"""One line in which everything can be done and gone to by a few letters of its name."""

from app.desktop.palette.entries import commands, go_tos
from app.desktop.palette.palette import Palette

__all__ = ["Palette", "commands", "go_tos"]
