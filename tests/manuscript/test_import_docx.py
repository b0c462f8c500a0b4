"""Word files: what stands in styles, in boxes, in smart tags and in empty paragraphs is kept."""

from pathlib import Path
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml

from app.manuscript import read_manuscript
from app.manuscript.revised import read_revised
from app.prose.document import Paragraph, ParagraphStyle
from app.storyview.manuscript import Manuscript

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BOX = f"""<w:r {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r>
<w:t>In a box.</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback>
<w:pict><v:shape><v:textbox>
<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""
PROSE = "It was late, and the lamp had gone out. She did not mind."


def _read(made, folder: Path) -> Manuscript:
    made.save(str(folder / "fic.docx"))
    return read_manuscript(folder / "fic.docx").manuscript


def _marks(paragraph: Paragraph) -> list[tuple[str, str]]:
    return sorted((mark.kind.value, paragraph.text[mark.start : mark.end]) for mark in paragraph.marks)


def test_emphasis_of_styles_is_on_the_words(tmp_path: Path) -> None:
    made = docx.Document()
    thought: Any = made.styles.add_style("Thought", WD_STYLE_TYPE.CHARACTER)
    thought.font.italic = True
    letter: Any = made.styles.add_style("Letter", WD_STYLE_TYPE.PARAGRAPH)
    letter.font.italic = True
    letter.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    made.add_heading("Chapter 1", 1)
    paragraph = made.add_paragraph(PROSE)
    paragraph.add_run(" So", style="Emphasis")
    paragraph.add_run(" very", style="Strong")
    paragraph.add_run(" late", style="Thought")
    paragraph.add_run(" now", style="Thought").italic = False
    paragraph.add_run(" gone").font.double_strike = True
    made.add_paragraph("Dear Ada, ", style="Letter").add_run("no", style="Thought")
    document = _read(made, tmp_path).chapters[0].document
    assert _marks(document[0]) == [("bold", "very"), ("italic", "So"), ("italic", "late"), ("strike", "gone")]
    assert document[1].style is ParagraphStyle.RIGHT
    assert _marks(document[1]) == [("italic", "Dear Ada,")]  # italics of both styles cancel each other out


def test_alignment_boxes_tags_and_what_stands_in_the_styles_of_a_title(tmp_path: Path) -> None:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Not this"
    made.add_paragraph("My Fic", style="Title")
    made.add_paragraph("A Tale of Lamps", style="Subtitle")
    made.add_heading("Chapter 1", 1)
    made.add_paragraph("\t" + PROSE)
    made.add_paragraph("Centred").alignment = WD_ALIGN_PARAGRAPH.CENTER
    boxed = made.add_paragraph("Beside it.")
    boxed._p.append(parse_xml(BOX))
    tagged = made.add_paragraph("A tag: ")
    tagged._p.append(parse_xml(f"<w:smartTag {W}><w:r><w:t>Dover</w:t></w:r></w:smartTag>"))
    made.add_paragraph("one", style="List Number")
    manuscript = _read(made, tmp_path)
    assert (manuscript.work.title, manuscript.work.notes) == ("My Fic", "A Tale of Lamps")
    assert [(one.style.value, one.text) for one in manuscript.chapters[0].document] == [
        ("body", PROSE), ("centred", "Centred"), ("body", "Beside it."), ("body", "In a box."),
        ("body", "A tag: Dover"), ("list_item", "1. one"),
    ]  # fmt: skip


def test_rare_empty_paragraphs_are_scene_breaks_and_usual_ones_are_not(tmp_path: Path) -> None:
    for blanks, expected in (((3, 6), 2), (range(1, 9), 0)):
        made = docx.Document()
        made.add_heading("Chapter 1", 1)
        for number in range(9):
            if number in blanks:
                made.add_paragraph("")
            made.add_paragraph(f"{number} {PROSE}")
        document = _read(made, tmp_path).chapters[0].document
        assert sum(one.is_break for one in document) == expected
        assert [one.text[0] for one in document if not one.is_break] == list("012345678")


def test_what_a_beta_reader_sends_back_keeps_the_emphasis_of_its_styles(tmp_path: Path) -> None:
    made = docx.Document()
    thought: Any = made.styles.add_style("Thought", WD_STYLE_TYPE.CHARACTER)
    thought.font.italic = True
    made.add_paragraph(PROSE).add_run(" So late", style="Thought")
    made.save(str(tmp_path / "fic.docx"))
    assert _marks(read_revised(tmp_path / "fic.docx").before[0]) == [("italic", "So late")]


def test_libreoffices_raised_words_and_quotes(tmp_path: Path) -> None:
    made = docx.Document()
    made.styles.add_style("Quotations", WD_STYLE_TYPE.PARAGRAPH)
    run: Any = made.add_paragraph(PROSE).add_run("2")
    made.paragraphs[-1].add_run(" so.")
    run._r.get_or_add_rPr().append(parse_xml(f'<w:position {W} w:val="8"/>'))
    made.add_paragraph("Dear Bea,", style="Quotations")
    document = _read(made, tmp_path).chapters[0].document
    assert _marks(document[0]) == [("superscript", "2")]
    assert document[1].style is ParagraphStyle.QUOTE
