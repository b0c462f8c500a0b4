"""The right side of the export window: everything that a preset keeps."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from app.desktop.exporting.chapter_choice import ChapterChoice
from app.desktop.exporting.cover_field import CoverField
from app.desktop.exporting.page_list import PageList
from app.desktop.exporting.person import CONTACT, LEGAL_NAME
from app.desktop.exporting.template_menu import TemplateMenu
from app.desktop.exporting.words import template_words
from app.desktop.i18n import tr
from app.desktop.panels.fields import NoteField
from app.desktop.widgets import SPACE, column, label, row
from app.manuscript import ExportFormat
from app.storyview.export_choices import ExportPreset
from app.storyview.story import StoryView
from app.verbs.export_templates import templates_of
from app.verbs.exporting import is_manuscript
from app.verbs.matter_pages import ready_made_pages

_CONTACT_LINES = 3


class ChoicesForm(QWidget):
    """Shows a preset, and says what the author made of it. What a format has no room for is not shown."""

    changed = Signal()

    def __init__(self, story: StoryView) -> None:
        super().__init__()
        self._preset = ExportPreset("", ExportFormat.EPUB.value)
        self.template = QComboBox()
        self.templates = TemplateMenu()
        self.chapters = ChapterChoice(story)
        self.notes = QCheckBox(tr("Summaries and notes"))
        self.comments = QCheckBox(tr("My open comments, in the margin"))
        self.pages = PageList(*ready_made_pages(story.work))
        self.cover = CoverField()
        self.legal_name = QLineEdit(LEGAL_NAME.value)
        self.contact = NoteField()
        self.contact.setPlainText(CONTACT.value)
        self.contact.setFixedHeight(_CONTACT_LINES * (self.fontMetrics().lineSpacing() + SPACE // 2))
        for part, name in (
            (self.template, tr("Template")),
            (self.legal_name, tr("Legal name")),
            (self.contact, tr("Address, telephone, e-mail")),
        ):
            part.setAccessibleName(name)
        self._form = QFormLayout()
        self._form.setSpacing(SPACE)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.private = label(
            tr("Kept on this computer only, never in the fic’s file: you may hand that to others."), "muted"
        )
        self.private.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._dress = row(self.template, self.templates, stretch=False)
        self._form.addRow(tr("Template"), self._dress)
        self._form.addRow(tr("Chapters"), self.chapters)
        self._form.addRow(tr("With"), self.notes)
        self._form.addRow("", self.comments)
        self._form.addRow(tr("Legal name"), self.legal_name)
        self._form.addRow(tr("Contact"), self.contact)
        self._form.addRow("", self.private)
        self._form.addRow(tr("Cover"), self.cover)
        self._form.addRow(tr("Pages"), self.pages)
        layout = column(self, 0)
        layout.addLayout(self._form)
        layout.addStretch(1)
        for signal in (
            self.template.currentIndexChanged, self.chapters.changed, self.notes.toggled, self.comments.toggled,
            self.pages.changed, self.cover.changed, self.legal_name.textEdited, self.contact.textChanged,
        ):  # fmt: skip
            signal.connect(self._on_change)

    def show_preset(self, preset: ExportPreset) -> None:
        """Show a preset; nothing is told of it."""
        self.blockSignals(True)
        self._preset, choices = preset, preset.choices
        to = ExportFormat(preset.format)
        self._offer_templates(to.templates, choices.template)
        self.template.setVisible(self.template.count() > 1)
        self.templates.show_kind(to)
        self.chapters.show_preset(preset)
        self.notes.setChecked(choices.notes)
        self.comments.setChecked(choices.comments)
        self.pages.show_pages(choices.front, choices.back)
        self.cover.show_path(choices.cover)
        self._show_rows(to)
        self.blockSignals(False)

    def preset(self) -> ExportPreset:
        """What is chosen now, under the name of what was shown."""
        front, back = self.pages.pages()
        choices = replace(
            self._preset.choices,
            template=str(self.template.currentData() or ""),
            notes=self.notes.isChecked(),
            comments=self.comments.isChecked(),
            front=front,
            back=back,
            cover=self.cover.path,
            legal_name=self.legal_name.text().strip(),
            contact=self.contact.toPlainText().strip(),
        )
        return self.chapters.with_chapters(replace(self._preset, choices=choices))

    def remember_person(self) -> None:
        """Keep the legal name and how to reach its bearer with this computer's settings."""
        LEGAL_NAME.set(self.legal_name.text().strip())
        CONTACT.set(self.contact.toPlainText().strip())

    def _on_change(self, *_: object) -> None:
        self._show_rows(ExportFormat(self._preset.format))
        self.changed.emit()

    def _offer_templates(self, names: Iterable[str], chosen: str) -> None:
        self.template.blockSignals(True)
        self.template.clear()
        for number, name in enumerate(names):
            self.template.addItem(template_words(name), name if number else "")
        self.template.setCurrentIndex(max(0, self.template.findData(chosen)))
        self.template.blockSignals(False)

    def _show_rows(self, to: ExportFormat) -> None:
        is_for_submission = is_manuscript(to, replace(self._preset.choices, template=self.template.currentData() or ""))
        shown = {
            self._dress: self.template.count() > 1 or bool(templates_of(to)),
            self.notes: to.holds_notes,
            self.comments: to.holds_comments,
            self.legal_name: is_for_submission,
            self.contact: is_for_submission,
            self.private: is_for_submission,
            self.cover: to.holds_cover,
            self.pages: to.holds_pages,
        }
        for part, is_shown in shown.items():
            self._form.setRowVisible(part, is_shown)
