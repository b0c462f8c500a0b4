"""Where the files that are not code lie: beside app/ in a checkout, within it in an installed wheel."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resources() -> Path:
    """Icons, themes, templates and word lists."""
    return _folder("resources")


def migrations() -> Path:
    """Alembic's scripts."""
    return _folder("migrations")


def seeds() -> Path:
    """The sample project's source."""
    return _folder("seeds")


def _folder(name: str) -> Path:
    for root in (_HERE / "_data", _HERE.parent):
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(f"Headcanon's own folder “{name}” is missing: install it again")
