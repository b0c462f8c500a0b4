"""How a fic is to be exported, as the project keeps it: JSON in one of its settings.

A legal name and the ways to reach its bearer are never written into a project: its file is
handed to co-writers and beta readers, and most authors of fan fiction write under another name.
"""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import fields
from typing import Any

from app.storyview.export_choices import ExportChoices, ExportPreset, ExportPresets, MatterPage, WhichChapters

EXPORT_PRESETS = "export_presets"  #: the setting's key
_PRIVATE = ("legal_name", "contact")


def load_export_presets(text: str) -> ExportPresets:
    """What a setting holds; of what is damaged, or was made by a newer program, all that can be understood."""
    stored: Any = None
    with suppress(ValueError, RecursionError):
        stored = json.loads(text)
    if not isinstance(stored, Mapping):
        return ExportPresets()
    own: dict[str, ExportPreset] = {}
    for one in _list(stored.get("own")):
        preset = _preset(one)
        if preset is not None and preset.name:
            own.setdefault(preset.name.casefold(), preset)
    return ExportPresets(tuple(own.values()), _preset(stored.get("last")))


def export_presets_text(presets: ExportPresets) -> str:
    """The setting that holds these presets."""
    last = None if presets.last is None else _form(presets.last)
    return json.dumps({"own": [_form(one) for one in presets.own], "last": last})


def _form(preset: ExportPreset) -> dict[str, Any]:
    choices = {
        field.name: getattr(preset.choices, field.name) for field in fields(ExportChoices) if field.name not in _PRIVATE
    }
    for name in ("front", "back"):
        choices[name] = [{"heading": page.heading, "text": page.text} for page in choices[name]]
    return {"name": preset.name, "format": preset.format, "which": preset.which.value, "choices": choices}


def _preset(stored: Any) -> ExportPreset | None:
    if not isinstance(stored, Mapping):
        return None
    name, to = _text(stored.get("name")).strip(), _text(stored.get("format"))
    if not to:
        return None
    try:
        which = WhichChapters(stored.get("which", WhichChapters.ALL))
    except ValueError:
        which = WhichChapters.ALL
    choices = stored.get("choices")
    return ExportPreset(name, to, _choices(choices if isinstance(choices, Mapping) else {}), which)


def _choices(stored: Mapping[str, Any]) -> ExportChoices:
    chapters = stored.get("chapters")
    return ExportChoices(
        template=_text(stored.get("template")),
        chapters=tuple(one for one in chapters if isinstance(one, str)) if isinstance(chapters, list) else None,
        notes=stored.get("notes") is not False,
        comments=stored.get("comments") is True,
        front=_pages(stored.get("front")),
        back=_pages(stored.get("back")),
        cover=_text(stored.get("cover")),
    )


def _pages(stored: Any) -> tuple[MatterPage, ...]:
    return tuple(
        MatterPage(_text(one.get("heading")), _text(one.get("text")))
        for one in _list(stored)
        if isinstance(one, Mapping)
    )


def _list(stored: Any) -> Iterable[Any]:
    return stored if isinstance(stored, list) else ()


def _text(stored: Any) -> str:
    return stored if isinstance(stored, str) else ""
