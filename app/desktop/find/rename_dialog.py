"""Another name for a character: what each of the old names becomes, before all changes are shown."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from app.desktop.background import Call
from app.desktop.find.replace_dialog import PreviewDialog
from app.desktop.i18n import tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, column, label, resize_to_letters, say, scrolled
from app.storyview.cast import Character
from app.storyview.story import StoryView
from app.verbs.changes import ChangeGroup
from app.verbs.name_finder import NewName
from app.verbs.renaming import Renaming, namesakes, proposed, suggested


class RenameDialog(QDialog):
    """Asks who is meant and what they are called from now on; the changes are shown before they are made."""

    def __init__(self, session: ProjectSession, character_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.preview: PreviewDialog | None = None
        self.fields: dict[str, QLineEdit] = {}
        self._own: set[str] = set()  # names whose new form the author has written herself
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Rename a character everywhere"))
        resize_to_letters(self, 64, 30)
        self.who = QComboBox()
        self.who.setAccessibleName(tr("Who"))
        for one in session.story().characters:
            self.who.addItem(one.name, one.id)
        self.new_name = QLineEdit()
        self.new_name.setAccessibleName(tr("New name"))
        self.new_name.setPlaceholderText(tr("The new name in full"))
        self.small = QCheckBox()
        self.hint = label("", "muted")
        self._names = QWidget()
        self._rows = QFormLayout(self._names)
        self._rows.setContentsMargins(0, 0, SPACE, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        top = QFormLayout()
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        top.addRow(tr("Who"), self.who)
        top.addRow(tr("New name"), self.new_name)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.show_button = self.buttons.addButton(tr("Show every change…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.show_button.setProperty("primary", True)
        self.buttons.accepted.connect(self.show_changes)
        self.buttons.rejected.connect(self.reject)
        layout = column(self)
        layout.addLayout(top)
        layout.addWidget(label(tr("What the other names become. An empty one stays as it is."), "muted"))
        layout.addWidget(scrolled(self._names), 1)
        for widget in (self.small, self.hint, self.buttons):
            layout.addWidget(widget)
        self.who.setCurrentIndex(max(0, self.who.findData(character_id)))
        self.who.currentIndexChanged.connect(lambda _: self._show_names())
        self.new_name.textChanged.connect(lambda _: self._suggest())
        self._show_names()
        self.new_name.setFocus()

    def renaming(self) -> Renaming:
        """What is asked for."""
        names = [NewName(self.who.currentText(), self.new_name.text().strip())]
        names += [NewName(old, field.text().strip()) for old, field in self.fields.items()]
        return Renaming(str(self.who.currentData()), tuple(names), self.small.isChecked())

    def show_changes(self) -> None:
        """Show what the new names would change, in the text and in the ledger."""
        renaming = self.renaming()
        step = tr("rename {name}").format(name=self.who.currentText())
        gather = partial(_gather, self._session.story(), renaming, _pages())
        act = tr("Rename in {count} places")
        self.preview = PreviewDialog(self._session, self.windowTitle(), step, gather, self, act=act)
        self.preview.accepted.connect(self.accept)
        self.preview.open()

    def _character(self) -> Character | None:
        return self._session.story().character(str(self.who.currentData()))

    def _show_names(self) -> None:
        """A field for each name of who is chosen."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self.fields, self._own = {}, set()
        one = self._character()
        if one is None:
            return
        for name in suggested(one, one.name)[1:]:
            field = QLineEdit()
            field.setAccessibleName(tr("What “{name}” becomes").format(name=name.old))
            field.textEdited.connect(lambda _, old=name.old: self._write_own(old))
            self._rows.addRow(f"{name.old} →", field)
            self.fields[name.old] = field
        small = one.name.split(" ")[0].lower()
        self.small.setText(tr("Also where the name is written small ({name})").format(name=small))
        self._suggest()

    def _write_own(self, old: str) -> None:
        self._own.add(old)
        self._say_who_else()

    def _suggest(self) -> None:
        one, new = self._character(), " ".join(self.new_name.text().split())
        if one is None:
            return
        for name in suggested(one, new or one.name)[1:]:
            if name.old not in self._own:
                self.fields[name.old].setText(name.new if new else name.old)
        self._say_who_else()

    def _say_who_else(self) -> None:
        """Warn where somebody else has one of the new names."""
        one, new = self._character(), self.new_name.text().strip()
        if one is None:
            return
        called = tuple(field.text().strip() for old, field in self.fields.items() if field.text().strip() != old)
        others = namesakes(self._session.story(), replace(one, name=new, aliases=called))
        told = tr("{name} has one of these names already: the two could no longer be told apart.").format(
            name=", ".join(others)
        )
        say(self.hint, told if others else "", "error" if others else "muted")
        self.hint.setVisible(bool(others))
        self.show_button.setEnabled(bool(new))


def _pages() -> dict[str, str]:
    """The groups of the ledger’s changes, in the author’s language."""
    return {
        "Titles, summaries and notes of chapters": tr("Titles, summaries and notes of chapters"),
        "Cast": tr("Cast"), "Places": tr("Places"), "Timeline": tr("Timeline"), "Facts": tr("Facts"),
        "Canon": tr("Canon"), "Notes": tr("Notes"), "Comments": tr("Comments"), "Work": tr("Work"),
    }  # fmt: skip


def _gather(story: StoryView, renaming: Renaming, pages: Mapping[str, str], call: Call) -> Sequence[ChangeGroup]:
    groups = proposed(story, renaming, call.cancelled, call.progress)
    return [replace(group, title=pages.get(group.title, group.title)) for group in groups]
