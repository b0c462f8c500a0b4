"""What the sources say in the window, and what the translation files say of it."""

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
SOURCES = Path(__file__).parents[2] / "app"


@dataclass(frozen=True, slots=True)
class Words:
    """What is to be translated, with the note that tells it from the same words elsewhere."""

    text: str
    note: str
    is_plural: bool


@dataclass(frozen=True, slots=True)
class Translated:
    """One entry of a translation file; a plural has several forms."""

    words: Words
    forms: tuple[str, ...]
    is_finished: bool


def modules(folder: str = "desktop") -> Iterator[tuple[str, ast.Module]]:
    """Every module of the window, or of another part of the program, by its path."""
    for path in sorted((SOURCES / folder).rglob("*.py")):
        yield path.relative_to(SOURCES).as_posix(), ast.parse(path.read_text("utf-8"))


def called(node: ast.Call) -> str:
    """The name of what is called, without what it belongs to."""
    return (
        node.func.id
        if isinstance(node.func, ast.Name)
        else node.func.attr
        if isinstance(node.func, ast.Attribute)
        else ""
    )


def literal(node: ast.expr) -> str:
    """A text written in the source; an error says that it is no literal."""
    value = node.value if isinstance(node, ast.Constant) else None
    assert isinstance(value, str), f"line {node.lineno}: not a literal text"
    return value


def _marks_of(module: ast.Module) -> set[str]:
    """Which functions mark words for translators in a module: another's `said` is something else."""
    imported = [one for one in module.body if isinstance(one, ast.ImportFrom)]
    return {
        name.name
        for one in imported
        if one.module in ("app.desktop.i18n", "app.storyview.said")
        for name in one.names
        if name.name in ("tr", "said")
    }


def source_words() -> set[Words]:
    """All that the sources pass to `tr`, and below the window to `said`."""
    return {
        Words(literal(call.args[0]), literal(call.args[1]) if len(call.args) > 1 else "", len(call.args) > 2)
        for _, module in modules("")
        for marks in [_marks_of(module)]
        for call in ast.walk(module)
        if isinstance(call, ast.Call) and called(call) in marks
    }


def translated(language: str) -> list[Translated]:
    """The entries of a language's file."""
    found: list[Translated] = []
    for entry in ElementTree.parse(FOLDER / f"headcanon_{language}.ts").iter("message"):
        words = Words(entry.findtext("source", ""), entry.findtext("comment", ""), entry.get("numerus") == "yes")
        translation = entry.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append(Translated(words, tuple(forms), translation.get("type") is None))
    return found
