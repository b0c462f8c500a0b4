"""Numbers, days and choices that keep what they hold while the page they stand on is scrolled."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class CalmWheel(QObject):
    """As an event filter: a field that the page is scrolled over keeps what it holds."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """The wheel is the page's, unless the field has the keyboard."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
