"""The menu bar: one file a menu. Every command of the window has its entry here, and so its place in the palette."""

from app.desktop.menus.menu_bar import MenuBar

__all__ = ["MenuBar"]
