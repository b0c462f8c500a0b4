"""What the export window says of formats, templates and chapters."""

from app.desktop.i18n import said_again, tr
from app.manuscript import ExportFormat
from app.manuscript.formats import BOOK, MANUSCRIPT, READING
from app.storyview.export_choices import ExportPreset, WhichChapters
from app.verbs.export_presets import is_known


def format_words(to: ExportFormat) -> str:
    """What an author calls a format."""
    words = {"txt": tr("Plain text"), "rtf": tr("Rich text"), "latex": tr("LaTeX source")}
    return words.get(to.value, to.label)


def known_explanations() -> dict[str, str]:
    """A line on each format, by its name."""
    return {
        "ao3": tr("A file for each chapter, to be pasted into AO3’s HTML editor."),
        "epub": tr("A book for e-readers, with a table of contents."),
        "docx": tr("A document for Word or Google Docs, good for beta readers."),
        "odt": tr("A document for LibreOffice."),
        "pdf": tr("Pages to print or to read."),
        "md": tr("Text with its emphasis written out, good for other tools."),
        "txt": tr("The words alone."),
        "rtf": tr("A document that nearly every word processor opens."),
        "latex": tr("Source for TeX, to set the pages yourself."),
        "json": tr("Pandoc’s own tree, for other programs to read."),
        "ffn": tr("A file for each chapter, for FanFiction.net’s document manager."),
        "wattpad": tr("A file for each chapter, to be pasted into Wattpad’s editor."),
    }


def format_explained(to: ExportFormat) -> str:
    """A line on what a format is good for."""
    return known_explanations().get(to.value, tr("A file that ends in {ending}.").format(ending=to.suffix))


def template_words(name: str) -> str:
    """What a template is called; those of the author's own by the names of their files."""
    known = {
        READING: tr("For reading"),
        MANUSCRIPT: tr("Standard manuscript format"),
        BOOK: tr("A5 book"),
    }
    return known.get(name, name.replace("-", " ").replace("_", " ").capitalize())


def which_words() -> tuple[tuple[str, WhichChapters], ...]:
    """The ways to say which chapters are meant."""
    return (
        (tr("All chapters"), WhichChapters.ALL),
        (tr("Finished chapters (revised or posted)"), WhichChapters.FINISHED),
        (tr("Posted chapters"), WhichChapters.POSTED),
        (tr("Chapters not yet posted"), WhichChapters.UNPOSTED),
        (tr("Only those ticked"), WhichChapters.CHOSEN),
    )


def preset_explained(preset: ExportPreset) -> str:
    """A line on what one of the author's own presets writes."""
    if not is_known(preset):
        return tr("For a format of a newer Headcanon: {format}").format(format=preset.format)
    to = ExportFormat(preset.format)
    parts = [format_words(to)]
    if preset.choices.template in to.templates[1:]:
        parts.append(template_words(preset.choices.template))
    parts += [words for words, which in which_words() if which is preset.which]
    return ", ".join(said_again(part) for part in parts)
