"""The picture on a book's cover: chosen or dropped, and shown small."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desktop.i18n import tr
from app.desktop.widgets import SPACE, button, label, say
from app.verbs.exporting import cover_problem

_ENDINGS = (".png", ".jpg", ".jpeg", ".gif")
_LINES = 5  #: how high the picture is shown, in lines of text


class CoverField(QWidget):
    """A picture or none. ``path`` is where it lies; one that can't be read is named, and not taken."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path = ""
        self.setAcceptDrops(True)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("Cover"))
        self.told = label("", "muted")
        self.choose = button(tr("Choose a picture…"), self._choose)
        self.remove = button(tr("No cover"), lambda: self.take(""))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for part in (self.choose, self.remove):
            buttons.addWidget(part)
        buttons.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(SPACE // 2)
        beside.addWidget(self.told)
        beside.addLayout(buttons)
        beside.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE)
        whole.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(beside, 1)
        self.show_path("")

    def show_path(self, path: str) -> None:
        """Show a cover; nothing is told of it."""
        self.path = path
        pixmap, problem = _thumbnail(path, self.fontMetrics().height() * _LINES)
        self.picture.setVisible(not pixmap.isNull())
        self.picture.setPixmap(pixmap)
        self.remove.setEnabled(bool(path))
        if problem:
            say(self.told, problem, "error")
        else:
            say(self.told, Path(path).name if path else tr("None. Choose a picture, or drop one here."))

    def take(self, path: str) -> None:
        """Take another picture, or none; the old one stays where the new one can't be read."""
        problem = cover_problem(path) if path else ""
        if problem:
            say(self.told, problem, "error")
            return
        self.show_path(path)
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Take a picture's file."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Make it the cover."""
        self.take(_dropped(event))

    def _choose(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in _ENDINGS)
        folder = str(Path(self.path).parent) if self.path else ""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Cover"), folder, tr("Pictures ({kinds})").format(kinds=kinds))
        if chosen:
            self.take(chosen)


def _thumbnail(path: str, height: int) -> tuple[QPixmap, str]:
    """The picture no higher than so many pixels, or what is wrong with it."""
    problem = cover_problem(path) if path else ""
    if problem or not path:
        return QPixmap(), problem
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.height() > 0:
        reader.setScaledSize(size.scaled(QSize(4 * height, height), Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImageReader(reader), ""


def _dropped(event: QDragEnterEvent | QDropEvent) -> str:
    """The picture that is dragged, or nothing."""
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return path if Path(path).suffix.lower() in _ENDINGS else ""
