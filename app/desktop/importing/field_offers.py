"""Fields of which the source says something else, each to be taken or kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QScrollArea, QWidget

from app.desktop.i18n import tr
from app.desktop.importing.wording import field_name, value_text
from app.desktop.panels.words import shortened
from app.desktop.widgets import SPACE, clear, column, label, scrolled
from app.verbs.import_plan import FieldOffer

_SHOWN = 1500  #: letters of a value


class FieldOffers(QWidget):
    """A checked field is taken from the source; one that is not stays what it is."""

    taken_changed = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._shown: Sequence[FieldOffer] | None = None
        held = QWidget()
        self._layout = column(held, 2 * SPACE, 2 * SPACE)
        self.area: QScrollArea = scrolled(held, name)
        column(self, 0).addWidget(self.area)

    def show_offers(self, offers: Sequence[FieldOffer]) -> None:
        """Show the fields; those that are shown already are left as they are."""
        names = [(one.name, one.present, one.found) for one in offers]
        if self._shown is not None and names == [(one.name, one.present, one.found) for one in self._shown]:
            return
        self._shown = tuple(offers)
        clear(self._layout)
        self.boxes = {}
        self._layout.addWidget(
            label(tr("Checked fields are taken from the source, the others stay as they are."), "muted")
        )
        for one in offers:
            self._layout.addWidget(self._made(one))
        self._layout.addStretch(1)

    def _made(self, one: FieldOffer) -> QWidget:
        block = QWidget()
        lines = QGridLayout(block)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(2 * SPACE)
        lines.setColumnStretch(1, 1)
        box = QCheckBox(field_name(one.name))
        box.setChecked(one.taken)
        box.toggled.connect(lambda taken, name=one.name: self.taken_changed.emit(name, taken))
        self.boxes[one.name] = box
        lines.addWidget(box, 0, 0, 1, 2)
        for at, (text, value) in enumerate(
            ((tr("In your project"), one.present), (tr("In the source"), one.found)), start=1
        ):
            lines.addWidget(label(text, "muted", wrap=False), at, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(label(shortened(value_text(value), _SHOWN) or tr("nothing")), at, 1)
        return block
