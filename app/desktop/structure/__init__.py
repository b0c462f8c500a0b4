"""The manuscript seen from above: the tree, the outline and the corkboard, and what is done to its structure."""

from app.desktop.structure.controller import StructureController
from app.desktop.structure.corkboard_page import CorkboardPage
from app.desktop.structure.manuscript_tree import ManuscriptTree
from app.desktop.structure.outline_page import OutlinePage

__all__ = ["CorkboardPage", "ManuscriptTree", "OutlinePage", "StructureController"]
