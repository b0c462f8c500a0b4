"""A download from AO3 as a manuscript, whether it came as a web page or in an EPUB."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from lxml.html import HtmlElement

from app.manuscript.field_text import field_text
from app.manuscript.importers.ao3_chapters import FoundChapter, found_chapters, labelled
from app.manuscript.importers.ao3_fields import Listed, Stats, labelled_values, listed, without_place, work_link
from app.manuscript.importers.ao3_text import Rules, texts_of
from app.manuscript.importers.html_tree import Node, has_class, inside, is_blank, words_of
from app.manuscript.importers.importer import Reading, ReadManuscript
from app.manuscript.importers.prepared import rewritten_notice
from app.manuscript.importers.source_file import ImportProblem
from app.storyview.manuscript import Chapter, ChapterStatus, Manuscript, Work
from app.storyview.said import said


@dataclass
class FoundWork:
    """A work as it stands in a page. The nodes of each field are where it says what it says."""

    listed: Listed
    summary: list[Node] = field(default_factory=list)
    notes: list[Node] = field(default_factory=list)
    end_notes: list[Node] = field(default_factory=list)
    chapters: list[FoundChapter] = field(default_factory=list)


@dataclass
class _Sections:
    """The elements before the chapters, what their own element holds, and the elements after them."""

    before: list[HtmlElement] = field(default_factory=list)
    chapters: list[Node] = field(default_factory=list)
    after: list[HtmlElement] = field(default_factory=list)


def read_download(
    bodies: Sequence[HtmlElement],
    rules: Rules,
    reading: Reading,
    name: str,
    notices: Iterable[str] = (),
    language: str = "",
) -> ReadManuscript:
    """The manuscript in the bodies of a download's pages, in order.

    ``language`` is the code that the file itself names, if any; ``notices`` are told first.
    Raises `ImportProblem` and `Cancelled`.
    """
    sections = _sections(bodies)
    found = FoundWork(_preface(sections.before, language), chapters=found_chapters(sections.chapters))
    for label, block in labelled(sections.before):
        if label == "summary":
            found.summary += inside(block)
        else:
            found.notes += inside(block)
    for label, block in labelled(sections.after):
        if label == "end notes":
            found.end_notes += inside(block)
    return read_found(found, rules, reading, name, notices)


def read_found(
    found: FoundWork, rules: Rules, reading: Reading, name: str, notices: Iterable[str] = ()
) -> ReadManuscript:
    """The manuscript that was found in a page: every text in it, read. Raises `ImportProblem` and `Cancelled`."""
    if not found.chapters:
        raise ImportProblem(
            said("“{file}” is a work from AO3 whose chapters are missing. Download it again.", file=name)
        )
    parts = [found.summary, found.notes, found.end_notes]
    for chapter in found.chapters:
        parts += (chapter.body, chapter.summary, chapter.notes, chapter.end_notes)
    texts = texts_of(parts, rules, reading, name)
    documents = iter(texts.documents)
    summary, notes, end_notes = (field_text(one) for one in islice(documents, 3))
    work = replace(found.listed.work, summary=summary, notes=notes, end_notes=end_notes)
    chapters: list[Chapter] = []
    for number, chapter in enumerate(found.chapters, 1):
        body, *fields = islice(documents, 4)
        of_summary, of_notes, of_end = map(field_text, fields)
        chapters.append(
            Chapter(
                title=chapter.title, document=body, summary=of_summary, notes=of_notes, end_notes=of_end,
                status=ChapterStatus.POSTED, posted_on=_posted_on(number, len(found.chapters), found.listed.stats),
                posted_link=chapter.link or (work.link if len(found.chapters) == 1 else ""),
            )
        )  # fmt: skip
    said_of = [rewritten_notice(what, count) for what, count in texts.rewritten.items()]
    manuscript = Manuscript(work, tuple(chapters))
    return ReadManuscript(manuscript, (*notices, *found.listed.notices, *_notices(found), *said_of))


def _posted_on(number: int, count: int, stats: Stats) -> str:
    """When a chapter was posted: AO3 tells the days of the first and the last, and of all where they are one day."""
    if number == 1 or not stats.changed:
        return stats.published
    return stats.changed if number == count else ""


def _notices(found: FoundWork) -> list[str]:
    notices: list[str] = [
        said("Chapter {number} has its own byline, which has no place here: “{byline}”.",
             number=number, byline=chapter.byline)
        for number, chapter in enumerate(found.chapters, 1)
        if chapter.byline
    ]  # fmt: skip
    expected = found.listed.stats.chapters
    if expected > len(found.chapters):
        notices.append(
            said("The work has {expected} chapters, but the file holds {count}: its end may be missing.",
                 expected=f"{expected:,}", count=f"{len(found.chapters):,}")
        )  # fmt: skip
    return notices


def _sections(bodies: Sequence[HtmlElement]) -> _Sections:
    sections = _Sections()
    past = False
    for body in bodies:
        chapters = body.find(".//*[@id='chapters']")
        parent = None if chapters is None else chapters.getparent()
        for node in inside(body if parent is None else parent):
            if not isinstance(node, str) and node.get("id") == "chapters":
                sections.chapters += inside(node)
                continue
            past = past or (bool(sections.chapters) and not isinstance(node, str) and _is_afterword(node))
            if sections.chapters and not past:
                # No page of AO3 has anything here: what is, is text that a stray end tag put out.
                sections.chapters += [] if is_blank([node]) else [node]
            elif not isinstance(node, str):
                (sections.after if past else sections.before).append(node)
    return sections


def _is_afterword(element: HtmlElement) -> bool:
    if element.get("id") == "afterword" or (element.tag == "p" and has_class(element, "message")):
        return True
    return element.tag == "div" and (has_class(element, "meta") or element.find(".//*[@id='endnotes']") is not None)


def _preface(before: Sequence[HtmlElement], language: str) -> Listed:
    elements = [one for element in before for one in element.iter()]
    terms = next((one for one in elements if one.tag == "dl" and has_class(one, "tags")), None)
    title = next((one for one in elements if one.tag == "h1"), None)
    messages = [one for one in elements if one.tag == "p" and has_class(one, "message")]
    found = listed(
        Work(
            title="" if title is None else words_of(title),
            author=_author(elements, title),
            language=language,
            link=work_link(address for message in messages for address in _addresses(message)),
        ),
        {} if terms is None else labelled_values(terms),
    )
    related = [words_of(item) for one in before for listing in _lists(one) for item in listing.iter("li")]
    notices = [without_place(what) for what in related]
    if terms is None and title is None:
        notices.append(said("The file has no preface: nothing is known of the work but its text."))
    return replace(found, notices=(*found.notices, *notices))


def _author(elements: Sequence[HtmlElement], title: HtmlElement | None) -> str:
    """Who wrote the work: by the class of the line that says so, or where calibre has renamed it by its place."""
    byline = next((one for one in elements if has_class(one, "byline")), None)
    under = None if title is None else title.getnext()
    if byline is None and under is not None and words_of(under).startswith("by "):
        byline = under
    if byline is not None:
        return words_of(byline).removeprefix("by ")
    return ", ".join(dict.fromkeys(words_of(one) for one in elements if one.tag == "a" and one.get("rel") == "author"))


def _addresses(message: HtmlElement) -> Iterator[str]:
    yield from (link.get("href", "") for link in message.iter("a"))
    yield from words_of(message).rstrip(".").split()


def _lists(element: HtmlElement) -> Iterable[HtmlElement]:
    """The archive's own lists: those outside of what the author wrote."""
    for one in element.iter("ul"):
        if not any(above.tag in ("blockquote", "dl") for above in one.iterancestors()):
            yield one
