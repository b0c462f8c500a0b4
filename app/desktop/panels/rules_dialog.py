"""What is checked: every rule, to turn on and off and to make less grave."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.continuity import Finding, Severity
from app.desktop.i18n import said_again, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, clear, column, label, resize_to_letters, row, wrapping
from app.storyview.language import RuleSetting
from app.verbs.findings import RuleState, rule_states

_RULE = int(Qt.ItemDataRole.UserRole)


class RulesDialog(QDialog):
    """Lists the rules with their findings; space turns the chosen one on or off. All of it can be undone."""

    def __init__(self, session: ProjectSession, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._found = session, findings
        self._states: dict[str, RuleState] = {}
        self.setWindowTitle(tr("What is checked"))
        resize_to_letters(self, 110, 34)
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(tr("Rules"))
        self.list.itemChanged.connect(self._switch)
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self._side = QWidget()
        self._lines = QVBoxLayout(self._side)
        self._lines.setContentsMargins(2 * SPACE, 0, 0, 0)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.list)
        both.addWidget(self._side)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        layout = column(self)
        layout.addWidget(label(tr("What Headcanon looks for in this fic. A rule that is off finds nothing."), "muted"))
        layout.addWidget(both, 1)
        layout.addWidget(row(button(tr("Close"), self.accept, primary=True)))
        session.story_changed.connect(self.refresh)
        self.refresh()
        self.list.setCurrentRow(0)

    def refresh(self) -> None:
        """List the rules as they are set now."""
        self._states = {one.rule.name: one for one in rule_states(self._session.project.story(), self._found)}
        self.list.blockSignals(True)
        if self.list.count() != len(self._states):
            self.list.clear()
            for name in self._states:
                item = QListWidgetItem()
                item.setData(_RULE, name)
                self.list.addItem(item)
        for number in range(self.list.count()):
            item = self.list.item(number)
            state = self._states[item.data(_RULE)]
            title = said_again(state.rule.title)
            item.setText(f"{title}  ({state.count})" if state.count else title)
            flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsUserCheckable if self._session.read_only else flags)
            item.setCheckState(Qt.CheckState.Checked if state.setting.enabled else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._show_chosen()

    def set_rule(self, setting: RuleSetting) -> None:
        """Set a rule, in a step that can be undone."""
        if setting != self._states[setting.rule].setting:
            self._session.edit(tr("change rule"), put=[setting])

    def _switch(self, item: QListWidgetItem) -> None:
        state = self._states[item.data(_RULE)]
        self.set_rule(replace(state.setting, enabled=item.checkState() is Qt.CheckState.Checked))

    def _show_chosen(self) -> None:
        item = self.list.currentItem()
        clear(self._lines)
        if item is None:
            return
        state = self._states[item.data(_RULE)]
        self._lines.addWidget(label(said_again(state.rule.title), "heading"))
        self._lines.addWidget(label(said_again(state.rule.meaning)))
        self._lines.addWidget(label(tr("%Ln finding(s) now", "", state.count), "muted"))
        on = QCheckBox(tr("Look for this"))
        on.setChecked(state.setting.enabled)
        on.toggled.connect(lambda checked: self.set_rule(replace(state.setting, enabled=checked)))
        form = QWidget()
        fields = QFormLayout(form)
        fields.setContentsMargins(0, SPACE, 0, 0)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields.addRow(on)
        fields.addRow(tr("Take it for"), self._severity(state))
        for option in state.rule.options:
            value = dict(state.setting.options).get(option.name, option.default)
            field = QLineEdit(value)
            field.setAccessibleName(said_again(option.title))
            field.setPlaceholderText(option.default)
            field.editingFinished.connect(
                lambda field=field, name=option.name: self._set_option(state, name, field.text().strip())
            )
            fields.addRow(said_again(option.title), field)
        form.setEnabled(not self._session.read_only)
        self._lines.addWidget(form)
        self._lines.addStretch(1)

    def _severity(self, state: RuleState) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(tr("How grave it may be"))
        made.addItem(tr("as grave as it is found"), "")
        made.addItem(tr("at most: hardly so"), Severity.WARNING.value)
        made.addItem(tr("at most: worth a look"), Severity.HINT.value)
        made.setCurrentIndex(max(0, made.findData(state.setting.severity)))
        made.activated.connect(lambda _: self.set_rule(replace(state.setting, severity=made.currentData())))
        return made

    def _set_option(self, state: RuleState, name: str, value: str) -> None:
        options = {**dict(state.setting.options), name: value}
        kept = tuple((key, words) for key, words in options.items() if words)
        self.set_rule(replace(state.setting, options=kept))
