"""The templates that say what an export looks like: Headcanon's own, and an author's in their place.

A template is a file in `resources/templates`, named by its path from there ("book.typ",
"docx/reading-styles.xml"). A file of the same name in the author's own folder is taken instead.
"""

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from platformdirs import user_config_path

from app.data_files import resources
from app.manuscript.exporters.problems import ExportProblem, writing_problems_in_words
from app.storyview.said import said

_LARGEST = 10_000_000  #: bytes


@dataclass(frozen=True, slots=True)
class Template:
    """A template's file. ``own`` is whether it is the author's instead of Headcanon's."""

    name: str
    path: Path
    own: bool


def templates_folder() -> Path:
    """Where the author's templates lie, beside the settings; it may not be there yet."""
    folder = os.environ.get("HEADCANON_CONFIG_DIR") or user_config_path("headcanon", appauthor=False)
    return Path(folder) / "templates"


def templates() -> tuple[Template, ...]:
    """Every template that can be changed, by name, as it is used now."""
    ours = resources() / "templates"
    names = (path.relative_to(ours).as_posix() for path in ours.rglob("*") if path.is_file())
    return tuple(template(name) for name in sorted(names))


def template(name: str) -> Template:
    """The template of a name: the author's where there is one, or else Headcanon's."""
    own = templates_folder() / name
    if own.is_file():
        return Template(name, own, own=True)
    return Template(name, resources() / "templates" / name, own=False)


def template_text(name: str) -> str:
    """What a template says. Raises `ExportProblem` where it can't be read."""
    found = template(name)
    try:
        if found.path.stat().st_size > _LARGEST:
            raise broken_template(name, said("it is far larger than any template"))
        return found.path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise broken_template(name, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise broken_template(name, said("it is not saved as UTF-8"), line) from error


def copy_template(name: str) -> Path:
    """Put Headcanon's template where the author can change it, and say where; one that is there stays as it is.

    Raises `ExportProblem`.
    """
    place = templates_folder() / name
    with writing_problems_in_words(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.exists():
            shutil.copyfile(resources() / "templates" / name, place)
    return place


def broken_template(name: str, reason: str, line: int | None = None) -> ExportProblem:
    """What to tell an author whose template can't be used."""
    found = template(name)
    if not found.own:
        return ExportProblem(said("Headcanon’s template {file} can’t be used: {reason}.", file=name, reason=reason))
    where = said("{file}, line {line}", file=name, line=line) if line else name
    return ExportProblem(
        said(
            "Your template can’t be used ({where}): {reason}. Mend it, or delete “{path}” to use Headcanon’s"
            " own again.",
            where=where,
            reason=reason,
            path=found.path,
        )
    )


def template_file(name: str) -> Path:
    """A template that another program is to read, looked at as far as its kind can be. Raises `ExportProblem`."""
    text = template_text(name)
    if name.endswith(".xml"):
        _check_xml(name, text)
    elif name.endswith(".css"):
        _check_css(name, text)
    return template(name).path


def _check_xml(name: str, text: str) -> None:
    """A stretch of XML, such as styles, must be well-formed."""
    prefixes = sorted(set(re.findall(r"[<\s/]([A-Za-z][\w.-]*):", text)))
    names = "".join(f' xmlns:{prefix}="{prefix}"' for prefix in prefixes if prefix not in ("xml", "xmlns"))
    parser = expat.ParserCreate()
    declared = re.match(r"\s*<\?xml[^>]*\?>", text)
    try:
        parser.Parse((text if declared else f"<template{names}>{text}</template>").encode(), True)
    except expat.ExpatError as error:
        raise broken_template(name, expat.ErrorString(error.code), error.lineno) from error


def _check_css(name: str, text: str) -> None:
    """Every brace of a style sheet must have its other."""
    open_at: list[int] = []
    for found in re.finditer(r"/\*.*?(?:\*/|\Z)|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|[{}]", text, re.DOTALL):
        line = text.count("\n", 0, found.start()) + 1
        if found[0] == "{":
            open_at.append(line)
        elif found[0] == "}" and not open_at:
            raise broken_template(name, said("a “}}” closes what was never opened"), line)
        elif found[0] == "}":
            open_at.pop()
        elif found[0].startswith("/*") and (len(found[0]) < 4 or not found[0].endswith("*/")):
            raise broken_template(name, said("a remark is not closed with “*/”"), line)
    if open_at:
        raise broken_template(name, said("a “{{” is never closed"), open_at[-1])
