"""XML that somebody else made, read without what bombs and spies are made of."""

from xml.etree import ElementTree

from app.manuscript.importers.source_file import ImportProblem
from app.storyview.said import said


class _WithoutDoctype(ElementTree.TreeBuilder):
    """Refuses a document type, which is where entities are declared."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise ValueError("a document type")


def xml_tree(content: bytes | str, name: str) -> ElementTree.Element:
    """The root of an XML file called ``name``. Raises `ImportProblem`."""
    try:
        return ElementTree.fromstring(content, ElementTree.XMLParser(target=_WithoutDoctype()))
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise ImportProblem(said("“{file}” is damaged: it is no XML that can be read.", file=name)) from error


def text_at(element: ElementTree.Element, path: str) -> str:
    """The text of the first element at a path, or nothing."""
    return (element.findtext(path) or "").strip()
