"""Our Document and Pandoc's document tree: the one place that turns each into the other.

The tree is Pandoc's JSON: every element a dict with its type ``t`` and content ``c``
(pandoc-types 1.23). Words are written with the spaces between them in one element, which
Pandoc's writers take as they take words parted by spaces: that is a tenth of the elements.
"""

from app.manuscript.pandoc_tree.elements import (
    ORNAMENT,
    STYLE_CLASSES,
    TRACKED,
    WRAPPERS,
    Element,
    header,
    meta_text,
    tree,
)
from app.manuscript.pandoc_tree.reading import NestedTooDeep, ReadSpan, ReadTree, from_blocks, from_json
from app.manuscript.pandoc_tree.writing import (
    Signs,
    to_blocks,
    to_inlines,
    with_pictures_as_links,
    without_space_at_edges,
)

__all__ = [
    "ORNAMENT",
    "STYLE_CLASSES",
    "TRACKED",
    "WRAPPERS",
    "Element",
    "NestedTooDeep",
    "ReadSpan",
    "ReadTree",
    "Signs",
    "from_blocks",
    "from_json",
    "header",
    "meta_text",
    "to_blocks",
    "to_inlines",
    "tree",
    "with_pictures_as_links",
    "without_space_at_edges",
]
