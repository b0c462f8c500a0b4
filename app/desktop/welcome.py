"""What is seen before a project is open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from app.desktop.i18n import tr
from app.desktop.settings import recent_projects
from app.desktop.widgets import SPACE, button, column, label, row

_PATH = int(Qt.ItemDataRole.UserRole)


class WelcomePage(QWidget):
    """New, open, import, the sample, and the projects opened last."""

    new_asked = Signal()
    open_asked = Signal()
    import_asked = Signal()
    sample_asked = Signal()
    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(6 * SPACE, 6 * SPACE, 6 * SPACE, 6 * SPACE)
        inner = QWidget()
        inner.setMaximumWidth(92 * self.fontMetrics().averageCharWidth())
        layout = column(inner, 0, SPACE)
        layout.addStretch(1)
        layout.addWidget(label("Headcanon", "title"))
        layout.addWidget(label(tr("Where your fic is written, kept consistent, and made ready to post."), "muted"))
        layout.addSpacing(2 * SPACE)
        self.new_button = button(tr("New fic…"), self.new_asked.emit, primary=True)
        layout.addWidget(
            row(
                self.new_button,
                button(tr("Open…"), self.open_asked.emit),
                button(tr("Import a manuscript…"), self.import_asked.emit),
                button(tr("Look at the sample fic"), self.sample_asked.emit),
            )
        )
        layout.addSpacing(2 * SPACE)
        self.recent_heading = label(tr("Opened last"), "heading")
        layout.addWidget(self.recent_heading)
        self.recent = QListWidget()
        self.recent.setAccessibleName(tr("Projects opened last"))
        self.recent.itemActivated.connect(lambda item: self.recent_chosen.emit(item.data(_PATH)))
        self.recent.itemClicked.connect(lambda item: self.recent_chosen.emit(item.data(_PATH)))
        layout.addWidget(self.recent, 3)
        self.none_yet = label(
            tr(
                "Projects that you open will be listed here. You can also drop a .fic file or a manuscript"
                " (.docx, .txt, .html, .epub…) anywhere on this window."
            ),
            "muted",
        )
        layout.addWidget(self.none_yet)
        layout.addWidget(label(tr("Nothing you write leaves this computer."), "muted"))
        layout.addStretch(1)
        outer.addStretch(1)
        outer.addWidget(inner, 1000)  # as wide as it may be, and in the middle
        outer.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the projects opened last."""
        self.recent.clear()
        for path in recent_projects():
            item = QListWidgetItem(f"{path.stem}\n{_short(path.parent)}")
            item.setData(_PATH, path)
            self.recent.addItem(item)
        some = self.recent.count() > 0
        self.recent.setVisible(some)
        self.recent_heading.setVisible(some)
        self.none_yet.setVisible(not some)


def _short(folder: Path) -> str:
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
