"""Writing what a view draws as a picture: all of it, not only what is in sight, on white."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from app.desktop.busy import busy
from app.desktop.i18n import tr
from app.desktop.settings import remember, text_setting
from app.desktop.theme import LIGHT, Theme, load_theme
from app.desktop.widgets import complain
from app.manuscript.exporters.whole_files import write_file
from app.project.slugs import slug
from app.verbs.faults import message_for

_SHARPNESS = 2.0  #: pixels of a PNG for one of the view
_MOST_PIXELS = 48_000_000
_LONGEST_SIDE = 16_000
_TOLD_MS = 8000


@dataclass(frozen=True, slots=True)
class Picture:
    """What can be drawn whole. ``paint`` draws it in a theme's colours, its upper left corner at (0, 0)."""

    title: str
    size: QSizeF
    paint: Callable[[QPainter, Theme], None]


@dataclass(frozen=True, slots=True)
class FileKind:
    """A way to write a view into a file: the ending of its name, its name for the author, and what makes it."""

    suffix: str
    words: str
    make: Callable[[], bytes]


def svg_bytes(picture: Picture) -> bytes:
    """The picture as SVG, its words as text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(picture.title)
    size = _whole(picture.size)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    _paint(picture, QPainter(generator))
    return bytes(buffer.data().data())


def png_bytes(picture: Picture) -> bytes:
    """The picture as PNG, as sharp as its size allows."""
    size = picture.size
    area, longest = size.width() * size.height(), max(size.width(), size.height(), 1)
    scale = min(_SHARPNESS, sqrt(_MOST_PIXELS / max(area, 1)), _LONGEST_SIDE / longest)
    image = QImage(_whole(size * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    _paint(picture, painter)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def picture_kinds(picture: Picture) -> tuple[FileKind, ...]:
    """The ways to write a picture."""
    return (
        FileKind(".svg", tr("Drawing (SVG)"), lambda: svg_bytes(picture)),
        FileKind(".png", tr("Picture (PNG)"), lambda: png_bytes(picture)),
    )


def export_view(parent: QWidget, kinds: Sequence[FileKind], *, title: str, project: Path) -> Path | None:
    """Ask where to, and write the view there in the way that the file's ending says, else in the way chosen.

    ``title`` names the file, beside ``project``. None where nothing was written; what went wrong has been told then.
    """
    folder = Path(text_setting("picture_folder", str(project.parent)))
    filters = {f"{kind.words} (*{kind.suffix})": kind for kind in kinds}
    chosen, which = QFileDialog.getSaveFileName(
        parent, tr("Export"), str(folder / f"{slug(title)}{kinds[0].suffix}"), ";;".join(filters)
    )
    if not chosen:
        return None
    path, kind = _place_and_kind(Path(chosen), kinds, filters.get(which, kinds[0]))
    try:
        with busy():
            write_file(path, kind.make())
    except Exception as error:
        complain(parent, message_for(error))
        return None
    remember("picture_folder", str(path.parent))
    window = parent.window()
    if isinstance(window, QMainWindow):
        window.statusBar().showMessage(tr("Written to {file}").format(file=path), _TOLD_MS)
    return path


def _place_and_kind(path: Path, kinds: Sequence[FileKind], chosen: FileKind) -> tuple[Path, FileKind]:
    """The file to write, with an ending where it has none of ours."""
    named = next((kind for kind in kinds if kind.suffix == path.suffix.lower()), None)
    return (path, named) if named is not None else (path.with_name(path.name + chosen.suffix), chosen)


def _paint(picture: Picture, painter: QPainter) -> None:
    try:
        picture.paint(painter, load_theme(LIGHT))
    finally:
        painter.end()


def _whole(size: QSizeF) -> QSize:
    return QSize(max(1, round(size.width())), max(1, round(size.height())))
