"""What the command line says of exports, for people and for other programs."""

from collections.abc import Sequence
from typing import Any

from app.manuscript import ExportFormat
from app.storyview.export_choices import ExportPreset, ExportPresets
from app.verbs.export_batch import Exported
from app.verbs.export_presets import is_known, ready_made


def exports_form(done: Sequence[Exported]) -> dict[str, Any]:
    """{"exports": [{"project": path, "format": name as for --to, empty where the project can't be read,
    "preset": name, or empty, "files": [path], "losses": [sentence: what is written plainly or left out],
    "missing": [sentence: what AO3 still asks for, or would not take, with its field],
    "problem": sentence where nothing was written, or empty}]}
    With --list-presets: {"presets": [{"project": path, or empty for those that every project has, "name": text,
    "format": name, "template": name, or empty, "chapters": "all" | "finished" | "posted" | "unposted" | "chosen"}]}
    """
    return {
        "exports": [
            {
                "project": str(one.project),
                "format": one.format,
                "preset": one.preset,
                "files": [str(file) for file in one.files],
                "losses": list(one.losses),
                "missing": list(one.missing),
                "problem": one.problem,
            }
            for one in done
        ]
    }


def presets_form(own: Sequence[tuple[str, ExportPresets]]) -> dict[str, Any]:
    """The second form of `exports_form`; ``own`` are the projects with their presets."""
    rows = [(project, one) for project, presets in own for one in presets.own]
    rows += [("", one.preset) for one in ready_made()]
    return {
        "presets": [
            {
                "project": project,
                "name": one.name,
                "format": one.format,
                "template": one.choices.template,
                "chapters": one.which.value,
            }
            for project, one in rows
        ]
    }


def presets_text(own: Sequence[tuple[str, ExportPresets]]) -> str:
    """The presets, the projects' own first."""
    lines: list[str] = []
    for project, presets in own:
        if presets.own:
            lines += [project, *(f"  {_line(one)}" for one in presets.own)]
    lines.append("In every project")
    lines += [f"  {_line(one.preset)}: {one.purpose}" for one in ready_made()]
    return "\n".join(lines)


def _line(preset: ExportPreset) -> str:
    label = ExportFormat(preset.format).label if is_known(preset) else preset.format
    return f"{preset.name} ({label})"
