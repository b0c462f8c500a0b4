"""What a manuscript in standard format says of itself: after William Shunn's "Proper Manuscript Format"."""

from app.manuscript.exporters.book import Book, SectionKind, writable
from app.manuscript.exporters.book_tree import Dress, authors, meta_words
from app.manuscript.pandoc_tree import Element
from app.storyview.export_choices import ExportChoices

_LONGEST_HEAD = 32  #: letters of the title in the head of a page
_LONGEST_STORY = 17_500  #: in words, for those who give prizes
#: By language: how the length is said, what parts its thousands, and what stands under the last line.
_SAID = {
    "en": ("about {} words", ",", "END"),
    "cs": ("asi {} slov", "\u00a0", "KONEC"),
    "da": ("ca. {} ord", ".", "SLUT"),
    "de": ("etwa {} Wörter", ".", "ENDE"),
    "es": ("unas {} palabras", "\u00a0", "FIN"),
    "fi": ("noin {} sanaa", "\u00a0", "LOPPU"),
    "fr": ("environ {} mots", "\u00a0", "FIN"),
    "it": ("circa {} parole", ".", "FINE"),
    "nl": ("ongeveer {} woorden", ".", "EINDE"),
    "pl": ("około {} słów", "\u00a0", "KONIEC"),
    "pt": ("cerca de {} palavras", ".", "FIM"),
    "sv": ("cirka {} ord", "\u00a0", "SLUT"),
}
_AFTER_NAMES = frozenset(("jr", "sr", "ii", "iii", "iv", "phd", "md"))


def is_story(book: Book) -> bool:
    """Whether it is a single text, which begins on its first page; a novel has a title page of its own."""
    return len(book.sections) == 1


def contact_lines(book: Book, choices: ExportChoices) -> list[str]:
    """The author's name and how to reach her; at least one line, which may be empty."""
    lines = (line.strip() for line in writable(choices.contact).splitlines())
    return [_name(book, choices), *(line for line in lines if line)]


def _name(book: Book, choices: ExportChoices) -> str:
    return writable(choices.legal_name).strip() or book.author


def byline(book: Book) -> str:
    """ "by Ann O'Thor", by the name she publishes under; empty where nobody is named."""
    return f"by {' and '.join(authors(book.author))}" if book.author.strip() else ""


def running_head(book: Book, choices: ExportChoices) -> str:
    """What stands before the page's number: "Surname / TITLE / "."""
    parts = (surname(_name(book, choices)), keywords(book.title))
    return "".join(f"{part} / " for part in parts if part)


def surname(name: str) -> str:
    """The last of a person's names, with what belongs to it: "van Gogh", but "King" of "Martin Luther King, Jr."."""
    words = [word for word in authors(name)[0].split() if word] if authors(name) else []
    while len(words) > 1 and words[-1].strip(".,").lower() in _AFTER_NAMES:
        words.pop()
    at = len(words) - 1
    while at > 1 and words[at - 1][:1].islower():
        at -= 1
    return " ".join(words[max(at, 0) :]).rstrip(",")


def keywords(title: str) -> str:
    """The first words of a title, in capitals, as many as the head of a page takes."""
    short = ""
    for word in title.split():
        if short and len(short) + len(word) >= _LONGEST_HEAD:
            break
        short = f"{short} {word}" if short else word
    return short[:_LONGEST_HEAD].upper()


def about_words(book: Book) -> str:
    """The length of what is written, to the nearest hundred words, of a novel to the nearest thousand."""
    words = sum(
        one.words
        for section in book.sections
        if section.kind is SectionKind.CHAPTER
        for one in section.document
    )  # fmt: skip
    step = 100 if words < _LONGEST_STORY else 1000
    about, thousands, _ = _in_language(book)
    return about.format(f"{max(step, (words + step // 2) // step * step):,}".replace(",", thousands))


def _in_language(book: Book) -> tuple[str, str, str]:
    """What a manuscript says beside its text, in the work's language where it is known here, else in English."""
    return _SAID.get(book.language.split("-")[0].lower(), _SAID["en"])


def manuscript_dress(book: Book, new_page: Element, first: str) -> Dress:
    """How the file is dressed: see `Dress` for ``new_page`` and ``first``."""
    return Dress(new_page, first, "#", _in_language(book)[2], ("Chapter 1",) if is_story(book) else ())


def manuscript_head(book: Book, choices: ExportChoices) -> Element:
    """What the template puts over the text: name and contact, the length, the byline."""
    contact = [{"t": "MetaMap", "c": {"line": meta_words(line)}} for line in contact_lines(book, choices)]
    contact[0]["c"]["count"] = meta_words(about_words(book))
    return {"contact": {"t": "MetaList", "c": contact}, "byline": meta_words(byline(book))}
