"""Comments on the text and marks for what is still to be written, and beta readers' copies out and back in."""

from app.desktop.comments.comments_panel import CommentsPanel

__all__ = ["CommentsPanel"]
