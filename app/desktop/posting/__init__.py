"""Posting to AO3: what to fill in, copied field by field, and what was posted when."""

from app.desktop.posting.posting_panel import PostingPanel

__all__ = ["PostingPanel"]
