"""The templates of a format that an author can make her own."""

from app.manuscript import ExportFormat
from app.manuscript.exporters.templates import Template, templates


def templates_of(to: ExportFormat) -> tuple[Template, ...]:
    """Those that say what the files of a format look like."""
    beginnings = (f"{to.value}/", f"{to.value}.")
    return tuple(
        one
        for one in templates()
        if one.name.startswith(beginnings) or (to is ExportFormat.PDF and one.name.endswith(".typ"))
    )
