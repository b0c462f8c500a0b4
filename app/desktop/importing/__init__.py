"""Importing in the window: what was found is looked at, and taken as one step that can be undone."""

from app.desktop.importing.dialog import ImportDialog
from app.desktop.importing.origin import files
from app.desktop.importing.taking import ImportedBanner, take_import

__all__ = ["ImportDialog", "ImportedBanner", "files", "take_import"]
