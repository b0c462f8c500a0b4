"""Finding and replacing in the window: the bar over the text, the panel for the whole story, the preview of changes."""

from app.desktop.find.find_bar import FindBar
from app.desktop.find.find_panel import FindPanel
from app.desktop.find.rename_dialog import RenameDialog

__all__ = ["FindBar", "FindPanel", "RenameDialog"]
