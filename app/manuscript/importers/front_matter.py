"""What authors write above a fic: fields of the work, told by their labels."""

import re
from dataclasses import dataclass, replace

from app.manuscript.ao3.vocabulary import category_called, rating_called, warning_called
from app.manuscript.field_text import field_of_words
from app.storyview.manuscript import Work

_LABELS = {
    "title": "title", "author": "author", "written by": "author", "fandom": "fandoms", "fandoms": "fandoms",
    "pairing": "relationships", "pairings": "relationships", "relationship": "relationships",
    "relationships": "relationships", "character": "characters", "characters": "characters", "tags": "tags",
    "additional tags": "tags", "summary": "summary", "rating": "rating", "rated": "rating", "warning": "warnings",
    "warnings": "warnings", "archive warning": "warnings", "archive warnings": "warnings", "category": "categories",
    "categories": "categories", "genre": "tags", "genres": "tags", "language": "notes", "words": "notes",
    "word count": "notes", "disclaimer": "notes", "disclaimers": "notes", "spoilers": "notes", "beta": "notes",
    "betas": "notes", "a/n": "notes", "an": "notes", "author's note": "notes", "author's notes": "notes",
    "authors note": "notes", "notes": "notes", "note": "notes", "prompt": "notes", "timeline": "notes",
    "setting": "notes", "series": "series", "status": "notes", "chapters": "notes", "dedication": "notes",
}  # fmt: skip
_LABELLED = re.compile(r"^\W{0,3}([A-Za-z][A-Za-z/'’ ]{0,20}?)\s*[:：]\W{0,2}\s*(.*)$", re.DOTALL)
_LISTS = ("fandoms", "relationships", "characters", "tags")


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled line: the field of the work it belongs to, its label as it is written, and what it says."""

    name: str
    label: str
    value: str


def field_of(text: str) -> Field | None:
    """The field that a paragraph is, or None: "Rating: T", "A/N: Thanks for reading!"."""
    found = _LABELLED.match(text)
    if found is None:
        return None
    name = _LABELS.get(found[1].strip().lower().replace("’", "'"))
    return None if name is None else Field(name, found[1].strip(), found[2].strip())


def is_note(field: Field) -> bool:
    """Whether a field is an author's note, which may also stand in the middle of a fic."""
    return field.label.lower().replace("’", "'") in ("a/n", "an", "author's note", "author's notes", "authors note")


def with_field(work: Work, field: Field) -> Work:
    """The work with a field put where it belongs; what AO3 has no word for goes to the notes, label and all."""
    value = field.value
    match field.name:
        case "title" | "author" | "series" | "summary":
            if getattr(work, field.name):
                return with_note(work, f"{field.label}: {value}")
            return replace(work, **{field.name: field_of_words(value) if field.name == "summary" else value})
        case "rating":
            rating = rating_called(value.lower().rstrip(".").removeprefix("rated "))
            return (
                replace(work, rating=rating)
                if rating and not work.rating
                else with_note(work, f"{field.label}: {value}")
            )
        case "warnings" | "categories":
            known = warning_called if field.name == "warnings" else category_called
            names = [known(part) for part in re.split(r"[,;]", value)]
            if all(names):
                return replace(work, **{field.name: (*getattr(work, field.name), *names)})
            return with_note(work, f"{field.label}: {value}")
        case name if name in _LISTS:
            parts = tuple(part.strip() for part in re.split(r"[,;]", value) if part.strip())
            return replace(work, **{name: (*getattr(work, name), *parts)})
        case _:
            return with_note(work, f"{field.label}: {value}")


def with_note(work: Work, text: str) -> Work:
    """The work with a line more in its notes, in which nothing is markup."""
    return replace(work, notes=f"{work.notes}\n{field_of_words(text)}" if work.notes else field_of_words(text))
