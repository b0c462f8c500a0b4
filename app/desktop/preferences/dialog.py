"""The dialog of all preferences: what is changed is done at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QScrollArea, QWidget

from app.desktop.editor.look import look_now
from app.desktop.i18n import tr
from app.desktop.preferences.catalogue import Preference, Section, catalogue
from app.desktop.preferences.fields import Field, SwitchField, field_for
from app.desktop.settings import FONT_FAMILY, FONT_PERCENT, THEME, Setting
from app.desktop.theme import apply_theme
from app.desktop.widgets import SPACE, button, column, label, resize_to_letters, row, scrolled, wrapping


class _Line(QWidget):
    """One preference: what it is called, what it does, its field, and a way back to the usual."""

    def __init__(self, preference: Preference, changed: Callable[[Setting], object]) -> None:
        super().__init__()
        self.preference, self.label, self.setting = preference, preference.label, preference.setting
        self._changed = changed
        self.field: Field | None = None
        self._preview = label("")
        self._usual = button(tr("Restore the usual"), self._ask_restore, flat=True)
        self._usual.setAccessibleName(tr("Restore the usual for {setting}").format(setting=preference.label))
        layout = column(self, 0, SPACE // 2)
        explanation = label(preference.explanation, "muted")
        setting = preference.setting
        if setting is None:
            layout.addWidget(label(preference.label))
            layout.addWidget(explanation)
            return
        self.field = field_for(preference, setting, lambda: changed(setting))
        if isinstance(self.field, SwitchField):
            layout.addWidget(row(self.field, self._usual))
            layout.addWidget(explanation)
        else:
            name = label(preference.label)
            name.setBuddy(self.field)
            layout.addWidget(name)
            layout.addWidget(explanation)
            layout.addWidget(row(self.field, self._usual))
        if setting == FONT_FAMILY:
            self._preview.setText(tr("“Say that again,” she whispered, and he did."))
            layout.addWidget(self._preview)
        self.refresh()

    @property
    def is_usual(self) -> bool:
        """Whether it is set as it usually is."""
        return self.setting is None or self.setting.value == self.setting.usual

    def restore(self) -> None:
        """Set it as it usually is, and tell nobody."""
        if self.setting is not None:
            self.setting.restore()

    def refresh(self) -> None:
        """Show what it is now."""
        if self.field is None:
            return
        self.field.show_value()
        self._usual.setVisible(not self.is_usual)
        if self.setting == FONT_FAMILY:
            self._preview.setFont(look_now().font)

    def _ask_restore(self) -> None:
        self.restore()
        if self.setting is not None and self.field is not None:
            self.field.setFocus()
            self._changed(self.setting)


class _SectionView(QWidget):
    """A section's name, and its lines."""

    def __init__(self, section: Section, changed: Callable[[tuple[Setting, ...]], object]) -> None:
        super().__init__()
        self.name = section.name
        self._changed = changed
        layout = column(self, 0, 2 * SPACE)
        self._usual = button(tr("Restore the usual"), self._restore, flat=True)
        self._usual.setAccessibleName(tr("Restore the usual for {section}").format(section=section.name))
        layout.addWidget(row(label(section.name, "title", wrap=False), self._usual))
        self.lines = [_Line(one, lambda setting: self._tell((setting,))) for one in section.preferences]
        for line in self.lines:
            layout.addWidget(line)
        self._show_usual()

    def narrow(self, words: str) -> None:
        """Show only what some words are about; all of it where they name the section."""
        whole = all(word in self.name.casefold() for word in words.casefold().split())
        for line in self.lines:
            line.setVisible(whole or line.preference.matches(words))
        self.setVisible(any(not line.isHidden() for line in self.lines))

    def _restore(self) -> None:
        settings = tuple(line.setting for line in self.lines if line.setting is not None)
        for line in self.lines:
            line.restore()
        self._tell(settings)

    def _tell(self, settings: tuple[Setting, ...]) -> None:
        self._changed(settings)
        self._show_usual()

    def _show_usual(self) -> None:
        self._usual.setVisible(any(not line.is_usual for line in self.lines))


class PreferencesDialog(QDialog):
    """Sections of preferences, which a few words narrow down. ``changed`` is sent when the text is to follow one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preferences"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a setting: font, quotes, backups…"))
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.names = wrapping(QListWidget())
        self.names.setAccessibleName(tr("Sections"))
        self.nothing = label(tr("No setting is about that. Try another word."), "muted")
        self.nothing.hide()
        page = QWidget()
        self._lines = column(page, 2 * SPACE, 3 * SPACE)
        self._lines.addWidget(self.nothing)
        self.sections = [_SectionView(section, self._on_change) for section in catalogue()]
        for shown in self.sections:
            self._lines.addWidget(shown)
            self.names.addItem(shown.name)
        self._lines.addStretch(1)
        self._area: QScrollArea = scrolled(page)
        self.names.currentRowChanged.connect(self._go_to)
        letters = self.fontMetrics()
        self.names.setFixedWidth(
            max(letters.horizontalAdvance(shown.name) for shown in self.sections) + 2 * letters.height()
        )
        both = QHBoxLayout()
        both.addWidget(self.names)
        both.addWidget(self._area, 1)
        self._area.setMinimumWidth(24 * letters.height())
        layout = column(self)
        layout.addWidget(self.search)
        layout.addLayout(both, 1)
        layout.addWidget(row(button(tr("Close"), self.close)))
        resize_to_letters(self, 104, 36)
        self.search.setFocus()

    def field_of(self, setting: Setting) -> Field:
        """The field that shows a setting."""
        return next(line.field for line in self._all() if line.setting == setting and line.field is not None)

    def shown_labels(self) -> list[str]:
        """What is shown for the words that were looked for."""
        return [line.label for line in self._all() if not line.isHidden()]

    def _all(self) -> list[_Line]:
        return [line for section in self.sections for line in section.lines]

    def _narrow(self, words: str) -> None:
        for section in self.sections:
            section.narrow(words)
        self.nothing.setVisible(all(section.isHidden() for section in self.sections))
        for number, section in enumerate(self.sections):
            self.names.item(number).setHidden(section.isHidden())

    def _go_to(self, number: int) -> None:
        if 0 <= number < len(self.sections):
            self._area.verticalScrollBar().setValue(self.sections[number].y() - SPACE)

    def _on_change(self, settings: tuple[Setting, ...]) -> None:
        if THEME in settings or FONT_PERCENT in settings:
            apply_theme()
        self.changed.emit()
        for line in self._all():
            line.refresh()
