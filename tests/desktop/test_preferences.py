"""The preferences: every setting is there, found by words, done at once, and given back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop import settings
from app.desktop.main_window import MainWindow
from app.desktop.preferences import PreferencesDialog
from app.desktop.preferences.catalogue import catalogue
from app.desktop.project_view import ProjectView
from app.desktop.settings import Number, Setting, Switch, Words, remember
from app.desktop.theme import apply_theme, choose_font_percent, current_theme

CTRL = Qt.KeyboardModifier.ControlModifier
SETTINGS = [one for one in vars(settings).values() if isinstance(one, Setting) and one != settings.TOUR_SEEN]


@pytest.fixture(autouse=True)
def _as_usual(qtbot: QtBot) -> Iterator[None]:
    yield
    for setting in SETTINGS:
        setting.restore()
    apply_theme()


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, view: ProjectView) -> Iterator[PreferencesDialog]:
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    made = window.findChild(PreferencesDialog)
    assert made is not None
    yield made
    made.close()


def test_every_setting_is_explained_once() -> None:
    shown = [one.setting for section in catalogue() for one in section.preferences if one.setting is not None]
    assert sorted(one.key for one in shown) == sorted(one.key for one in SETTINGS)
    assert all(one.explanation.endswith(".") for section in catalogue() for one in section.preferences)


def test_what_the_file_says_wrongly_is_the_usual() -> None:
    for setting in SETTINGS:
        remember(setting.key, "no such thing")
        if isinstance(setting, Number | Switch) or (isinstance(setting, settings.Choice) and setting.names):
            assert setting.value in (setting.usual, False)
    remember(settings.ZOOM.key, 9999)
    assert settings.ZOOM.value == settings.ZOOM.most


def test_words_find_settings(dialog: PreferencesDialog) -> None:
    QTest.keyClicks(dialog.search, "serif")
    assert dialog.shown_labels() == ["Font"]
    dialog.search.setText("backups")
    assert "Newest backups kept" in dialog.shown_labels()
    dialog.search.setText("no such setting")
    assert dialog.shown_labels() == []
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert len(dialog.shown_labels()) == sum(len(section.preferences) for section in catalogue())


def test_a_switch_is_done_at_once_and_given_back(dialog: PreferencesDialog, view: ProjectView) -> None:
    field = dialog.field_of(settings.SMART_TYPING)
    assert view.write.editor.smart_typing
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert not view.write.editor.smart_typing
    restore = next(
        one
        for one in dialog.findChildren(QWidget)
        if one.accessibleName() == "Restore the usual for Curly quotes and dashes as I type"
    )
    assert restore.isVisible()
    QTest.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert view.write.editor.smart_typing
    assert not restore.isVisible()


def test_a_section_is_given_back(dialog: PreferencesDialog, view: ProjectView) -> None:
    settings.ZOOM.set(150)
    settings.LINE_WIDTH.set(50)
    dialog.field_of(settings.PARAGRAPHS).activated.emit(0)  # pyright: ignore[reportAttributeAccessIssue] (a choice)
    restore = next(
        one for one in dialog.findChildren(QWidget) if one.accessibleName() == "Restore the usual for The page"
    )
    QTest.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert (settings.ZOOM.value, settings.LINE_WIDTH.value) == (100, 34)
    assert view.write.editor.text.look.line_width == 34


def test_theme_letters_and_text_follow_at_once(dialog: PreferencesDialog, view: ProjectView) -> None:
    choice = dialog.field_of(settings.THEME)
    choice.setFocus()
    QTest.keyClicks(choice, "Sepia")
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert current_theme().name == "sepia"
    points = dialog.field_of(settings.FONT_POINTS)
    points.setFocus()
    QTest.keyClick(points, Qt.Key.Key_Up)
    assert view.write.editor.font().pointSizeF() == settings.FONT_POINTS.usual + 1
    before = dialog.font().pointSizeF()
    size = dialog.field_of(settings.FONT_PERCENT)
    size.setFocus()
    QTest.keyClick(size, Qt.Key.Key_PageUp)
    assert dialog.font().pointSizeF() > before
    assert view.write.editor.font().pointSizeF() == settings.FONT_POINTS.usual + 1  # the page has its own


def test_zooming_and_another_font_cost_no_history(view: ProjectView, window: MainWindow) -> None:
    editor = view.write.editor
    before = editor.toPlainText()
    QTest.keyClicks(editor, "One. ")
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Plus, CTRL)
    settings.FONT_FAMILY.set("monospace")
    window.take_settings()
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == before
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert editor.toPlainText() == "One. " + before
    assert editor.font().pointSizeF() == pytest.approx(settings.FONT_POINTS.usual * 1.3)


def test_a_name_is_the_author_of_new_fics(dialog: PreferencesDialog) -> None:
    field = dialog.field_of(settings.AUTHOR)
    field.setFocus()
    QTest.keyClicks(field, "Nell ")
    assert settings.AUTHOR.value == "Nell"


def test_backups_kept_reach_the_project(dialog: PreferencesDialog, view: ProjectView) -> None:
    dialog.field_of(settings.BACKUPS_KEPT).setValue(4)  # pyright: ignore[reportAttributeAccessIssue] (a number)
    for _ in range(7):
        view.session.project.back_up()
    assert len(view.session.project.backups()) in (4, 5)  # the last one of today may be one more


@pytest.mark.parametrize(("size", "percent"), [((1280, 800), 200), ((1920, 1080), 100)])
def test_it_fits_every_window(window: MainWindow, view: ProjectView, size: tuple[int, int], percent: int) -> None:
    choose_font_percent(percent)
    made = PreferencesDialog(window)
    made.resize(*size)
    made.show()
    QApplication.processEvents()
    assert made.minimumSizeHint().width() <= 1280
    assert made.minimumSizeHint().height() <= 760
    for section in made.sections:
        for line in section.lines:
            assert line.width() >= line.minimumSizeHint().width()
    made.close()


def test_settings_are_words_numbers_and_switches() -> None:
    assert all(isinstance(one, Switch | Number | Words) for one in SETTINGS)
    assert len({one.key for one in SETTINGS}) == len(SETTINGS)
