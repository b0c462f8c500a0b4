"""A field for each kind of setting, which sets it as soon as it is changed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QSpinBox, QWidget

from app.desktop.preferences.catalogue import Preference
from app.desktop.settings import Number, Setting, Switch, Words


class SwitchField(QCheckBox):
    """On or off."""

    def __init__(self, label: str, setting: Switch, changed: Callable[[], object]) -> None:
        super().__init__(label)
        self._setting, self._changed = setting, changed
        self.show_value()
        self.toggled.connect(self._take)

    def show_value(self) -> None:
        """Show what the setting is now."""
        self.blockSignals(True)
        self.setChecked(self._setting.value)
        self.blockSignals(False)

    def _take(self, on: bool) -> None:
        self._setting.set(on)
        self._changed()


class NumberField(QSpinBox):
    """A whole number."""

    def __init__(self, setting: Number, unit: str, changed: Callable[[], object]) -> None:
        super().__init__()
        self._setting, self._changed = setting, changed
        self.setRange(setting.least, setting.most)
        self.setSingleStep(10 if setting.most >= 200 and setting.usual >= 100 else 1)
        self.setSuffix(f" {unit}" if unit else "")
        self.setKeyboardTracking(False)  # a number that is half typed is none
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_value()
        self.valueChanged.connect(self._take)

    def show_value(self) -> None:
        """Show what the setting is now."""
        self.blockSignals(True)
        self.setValue(self._setting.value)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """The wheel scrolls the page and changes no number on its way."""
        event.ignore()

    def _take(self, value: int) -> None:
        self._setting.set(value)
        self._changed()


class ChoiceField(QComboBox):
    """One of some values, each in words."""

    def __init__(self, preference: Preference, setting: Words, changed: Callable[[], object]) -> None:
        super().__init__()
        self._setting, self._changed = setting, changed
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        longest = max((len(words) for _, words in preference.options), default=0)
        self.setMinimumContentsLength(min(longest, 24))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, words in preference.options:
            self.addItem(words, value)
        self.show_value()
        self.activated.connect(lambda _: self._take())

    def show_value(self) -> None:
        """Show what the setting is now."""
        self.setCurrentIndex(max(0, self.findData(self._setting.value)))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """The wheel scrolls the page and chooses nothing on its way."""
        event.ignore()

    def _take(self) -> None:
        self._setting.set(self.currentData())
        self._changed()


class WordsField(QLineEdit):
    """Any words."""

    def __init__(self, setting: Words, changed: Callable[[], object]) -> None:
        super().__init__()
        self._setting, self._changed = setting, changed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_value()
        self.textEdited.connect(self._take)

    def show_value(self) -> None:
        """Show what the setting is now."""
        if self.text() != self._setting.value:
            self.setText(self._setting.value)

    def _take(self, words: str) -> None:
        self._setting.set(words.strip())
        self._changed()


Field = SwitchField | NumberField | ChoiceField | WordsField


def field_for(preference: Preference, setting: Setting, changed: Callable[[], object]) -> Field:
    """The field for a preference; ``changed`` is called after it has set its setting."""
    if isinstance(setting, Switch):
        made: Field = SwitchField(preference.label, setting, changed)
    elif isinstance(setting, Number):
        made = NumberField(setting, preference.unit, changed)
    elif preference.options:
        made = ChoiceField(preference, setting, changed)
    else:
        made = WordsField(setting, changed)
    _name(made, preference)
    return made


def _name(field: QWidget, preference: Preference) -> None:
    field.setAccessibleName(preference.label)
    field.setAccessibleDescription(preference.explanation)
