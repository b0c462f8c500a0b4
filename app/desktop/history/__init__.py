"""What the text was: versions of chapters, drafts beside them, the trash, the backups."""

from app.desktop.history.history_view import HistoryView

__all__ = ["HistoryView"]
