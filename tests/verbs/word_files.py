"""Word files as a beta reader's Word gives them back: changes tracked in the XML of a copy."""

from pathlib import Path
from xml.sax.saxutils import escape

import docx
from docx.oxml import parse_xml

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _by(author: str) -> str:
    return f'w:author="{author}" w:date="2026-05-04T10:00:00Z"'


def _run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'


def _deleted(text: str, author: str) -> str:
    return f'<w:del w:id="901" {_by(author)}>{_run(text, "delText")}</w:del>' if text else ""


def _inserted(text: str, author: str) -> str:
    return f'<w:ins w:id="902" {_by(author)}>{_run(text)}</w:ins>' if text else ""


def _elements(xml: str):
    return list(parse_xml(f"<w:p {_W}>{xml}</w:p>"))


class WordFile:
    """A copy opened in Word. Paragraphs are found by words that are in no other."""

    def __init__(self, path: Path) -> None:
        self._path, self._file = path, docx.Document(str(path))

    def save(self) -> None:
        self._file.save(str(self._path))

    def replace(self, old: str, new: str, author: str = "Bea", *, tracked: bool = True) -> None:
        """Put other words in the place of some."""
        paragraph = self._paragraph(old)
        before, _, after = paragraph.text.partition(old)
        if tracked:
            self._fill(paragraph, _run(before) + _deleted(old, author) + _inserted(new, author) + _run(after))
        else:
            self._fill(paragraph, _run(before + new + after))

    def insert_after(self, words: str, new: str, author: str = "Bea") -> None:
        """Write a paragraph below the one with these words, as pressing Enter at its end does."""
        paragraph = self._paragraph(words)
        below = parse_xml(f"<w:p {_W}>{_inserted(new, author)}</w:p>")
        paragraph._p.addnext(below)
        self._mark_end(paragraph, "ins", author)

    def delete(self, words: str, author: str = "Bea") -> None:
        """Delete the whole paragraph with these words."""
        paragraph = self._paragraph(words)
        self._fill(paragraph, _deleted(paragraph.text, author))
        self._mark_end(paragraph, "del", author)

    def comment(self, words: str, text: str, author: str = "Bea") -> None:
        """Remark on words that are a paragraph's own."""
        paragraph = self._paragraph(words)
        before, _, after = paragraph.text.partition(words)
        self._fill(paragraph, _run(before) + _run(words) + _run(after))
        self._file.add_comment(paragraph.runs[1], text=text, author=author)

    def comment_over(self, first: str, last: str, text: str, author: str = "Bea") -> None:
        """Remark on all from one paragraph's beginning to another's end."""
        runs = [self._paragraph(first).runs[0], self._paragraph(last).runs[-1]]
        self._file.add_comment(runs, text=text, author=author)

    def forget_styles(self) -> None:
        """Make all paragraphs plain ones, as passing through another program may."""
        for paragraph in self._file.paragraphs:
            paragraph.style = "Normal"

    def _paragraph(self, words: str):
        (found,) = (one for one in self._file.paragraphs if words in one.text)
        return found

    def _fill(self, paragraph, xml: str) -> None:
        for child in list(paragraph._p):
            if not child.tag.endswith("}pPr"):
                paragraph._p.remove(child)
        for element in _elements(xml):
            paragraph._p.append(element)

    def _mark_end(self, paragraph, kind: str, author: str) -> None:
        properties = paragraph._p.get_or_add_pPr()
        properties.append(parse_xml(f'<w:rPr {_W}><w:{kind} w:id="903" {_by(author)}/></w:rPr>'))
