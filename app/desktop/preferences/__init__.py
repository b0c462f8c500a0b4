"""Every setting of the program in one dialog, each with what it does."""

from app.desktop.preferences.dialog import PreferencesDialog

__all__ = ["PreferencesDialog"]
