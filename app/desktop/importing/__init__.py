"""Importing in the window: what was found is looked at, and taken as one step that can be undone."""

from app.desktop.importing.taking import take_import

__all__ = ["take_import"]
