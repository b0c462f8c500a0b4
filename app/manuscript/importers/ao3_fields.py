"""The fields of a work as AO3's pages and downloads list them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from lxml.html import HtmlElement

from app.manuscript.ao3.languages import language_code
from app.manuscript.ao3.vocabulary import rating_called, warning_called
from app.manuscript.importers.html_tree import inside, words_of
from app.storyview.manuscript import Work
from app.storyview.said import said

_LISTS = {
    "archive warning": "warnings", "category": "categories", "categorie": "categories", "fandom": "fandoms",
    "relationship": "relationships", "character": "characters", "additional tag": "tags",
}  # fmt: skip
_PART_OF = re.compile(r"Part\s+([\d,.]+)\s+of\s*$")
_PART_OF_PLAIN = re.compile(r"Part\s+([\d,.]+)\s+of\s+(.+?)(?=,\s*Part\s+[\d,.]+\s+of\s|$)", re.DOTALL)
_CHAPTERS = re.compile(r"Chapters:\s*([\d,.]+)\s*/\s*([\d,.]+|\?)")
_DATE = r"\s*(\d{4}-\d{2}-\d{2})"
_PUBLISHED = re.compile(rf"Published:{_DATE}")
_LAST_CHANGED = re.compile(rf"(?:Updated|Completed):{_DATE}")
_WORK = re.compile(r"^https?://(?:\w+\.)?(?:archiveofourown\.(?:org|com|net|gay)|ao3\.org)/(?:.*/)?works/(\d+)")


@dataclass(frozen=True, slots=True)
class Stats:
    """What is known of a work's posting: ISO dates or empty, and how many chapters there are, 0 where that isn't said.

    ``changed`` is when the last chapter was posted; empty where it was on the first day.
    """

    published: str = ""
    changed: str = ""
    chapters: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """A work with its fields filled in, its stats, and sentences on what has no field."""

    work: Work
    stats: Stats
    notices: tuple[str, ...] = ()


def listed(work: Work, fields: Mapping[str, HtmlElement]) -> Listed:
    """The work with the fields of a list: by label, in small letters and without its colon, what it says.

    ``work.language`` is what is known of its language otherwise, or empty.
    """
    notices: list[str] = []
    stats = Stats()
    for label, value in fields.items():
        name = label if label in _LISTS else label.removesuffix("s")
        if name in _LISTS:
            work = replace(work, **{_LISTS[name]: _tags(value, _LISTS[name])})
        elif name == "rating":
            work = replace(work, rating=", ".join(rating_called(one) or one for one in names_in(value)))
        elif name == "language":
            # A language without a code here is called as AO3 calls it.
            work = replace(work, language=language_code(words_of(value)) or work.language or words_of(value))
        elif label == "series":
            work, further = _with_series(work, value)
            notices += further
        elif name == "collection":
            work = replace(work, collections=", ".join(names_in(value)))
        elif label == "stats":
            stats, planned = _stats(words_of(value))
            work = replace(work, planned_chapters=planned)
    return Listed(replace(work, language=work.language or Work().language), stats, tuple(notices))


def _tags(value: HtmlElement, of: str) -> tuple[str, ...]:
    found = names_in(value)
    return tuple(warning_called(one) or one for one in found) if of == "warnings" else found


def names_in(element: HtmlElement) -> tuple[str, ...]:
    """The names in a list that is parted by commas: a link is one name, whatever commas it holds."""
    found: list[str] = []
    for node in _flat(element):
        if isinstance(node, str):
            found += (one.strip() for one in node.split(","))
        else:
            found.append(words_of(node))
    return tuple(dict.fromkeys(one for one in found if one))


def _flat(element: HtmlElement) -> Iterable[str | HtmlElement]:
    """Links, and the text between them, however deep they stand."""
    for node in inside(element):
        if isinstance(node, str) or node.tag == "a":
            yield node if not isinstance(node, str) else " ".join(node.split())
        else:
            yield from _flat(node)
            if node.tag == "li":
                yield ","


def _with_series(work: Work, value: HtmlElement) -> tuple[Work, list[str]]:
    found: list[tuple[int, str]] = []
    before = ""
    for node in _flat(value):
        if isinstance(node, str):
            before += f"{node} "
            continue
        part = _PART_OF.search(before)
        if part is not None:
            found.append((_number(part[1]), words_of(node)))
        before = ""
    found = found or [(_number(part), title.strip()) for part, title in _PART_OF_PLAIN.findall(words_of(value))]
    notices: list[str] = [
        said("The work is also part {number} of the series “{title}”: one series has a place here.",
             number=number, title=title)
        for number, title in found[1:]
    ]  # fmt: skip
    if not found:
        return work, notices
    position, title = found[0]
    return replace(work, series=title, series_position=position), notices


def _stats(text: str) -> tuple[Stats, int | None]:
    chapters = _CHAPTERS.search(text)
    planned = None if chapters is None or chapters[2] == "?" else _number(chapters[2])
    count = 0 if chapters is None else _number(chapters[1])
    return Stats(_day(_PUBLISHED.search(text)), _day(_LAST_CHANGED.search(text)), count), planned


def _number(digits: str) -> int:
    return int(re.sub(r"\D", "", digits)[:9] or 0)


def _day(found: re.Match[str] | None) -> str:
    try:
        return "" if found is None else date.fromisoformat(found[1]).isoformat()
    except ValueError:
        return ""


def work_link(addresses: Iterable[str]) -> str:
    """The first address that is a work's, always in the same spelling; else the first that leads to ``works/…``."""
    others: list[str] = []
    for address in addresses:
        found = _WORK.match(address)
        if found is not None:
            return f"https://archiveofourown.org/works/{found[1]}"
        other = re.match(r"https?://[^/]+/(?:.*/)?works/\d+", address)
        others += [] if other is None else [other[0]]
    return others[0] if others else ""


def without_place(what: str) -> str:
    """A sentence on something that AO3 says of a work and that has no field here."""
    return said("AO3 says of the work: “{what}”. It has no place here.", what=what)


def labelled_values(terms: HtmlElement) -> dict[str, HtmlElement]:
    """What a list of terms says of each, by the term in small letters and without its colon."""
    found: dict[str, HtmlElement] = {}
    label = ""
    for one in terms:
        if one.tag == "dt":
            label = words_of(one).rstrip(":").strip().lower()
        elif one.tag == "dd" and label:
            found.setdefault(label, one)
    return found
