"""Asks when and where a chapter was posted."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from app.desktop.i18n import tr
from app.desktop.widgets import SPACE, column, resize_to_letters


class PostedDialog(QDialog):
    """A day, which is not in the future, and an address, which may be left empty."""

    def __init__(self, heading: str, today: date, link: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Mark “{chapter}” as posted").format(chapter=heading))
        self.day, self.link = QDateEdit(QDate(today.year, today.month, today.day)), QLineEdit(link)
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setAccessibleName(tr("Posted on"))
        self.link.setAccessibleName(tr("Address on AO3"))
        self.link.setPlaceholderText(tr("May be left empty"))
        form = QFormLayout()
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE)
        form.addRow(tr("Posted on"), self.day)
        form.addRow(tr("Address on AO3"), self.link)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        mark = buttons.button(QDialogButtonBox.StandardButton.Ok)
        mark.setText(tr("Mark as posted"))
        mark.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = column(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        resize_to_letters(self, 60, 8)
        self.link.setFocus()

    def posted_on(self) -> str:
        """The day, as an ISO date."""
        day = self.day.date()
        return date(day.year(), day.month(), day.day()).isoformat()
