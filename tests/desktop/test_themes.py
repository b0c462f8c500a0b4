"""Every theme can be read, follows the system, and reaches what is open."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data_files import resources
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.desktop.theme import (
    SYSTEM,
    apply_theme,
    choose_theme,
    current_theme,
    follow_the_system,
    theme_changes,
    theme_for,
    theme_names,
)
from app.prose.document import Document, Mark, MarkKind, Paragraph

FILES = sorted((resources() / "themes").glob("*.json"))
GROUNDS = ("window", "surface", "paper")
INKS = ("text", "muted", "accent", "error", "warning", "hint", "good")
#: What is read on which ground, beside every ink on every ground.
PAIRS = [
    ("text", "accent_soft"), ("accent", "accent_soft"), ("text", "selection"), ("text", "comment"), ("text", "found"),
    ("hint", "paper"), ("on_accent", "accent"),
]  # fmt: skip


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    """WCAG 2's contrast ratio."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_words_stand_out_from_every_ground_they_stand_on(file) -> None:
    colours = json.loads(file.read_text("utf-8"))
    least = 7.0 if file.stem.startswith("contrast") else 4.5
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS] + PAIRS
    poor = {
        (ink, ground): round(_contrast(colours[ink], colours[ground]), 2)
        for ink, ground in pairs
        if _contrast(colours[ink], colours[ground]) < least
    }
    assert poor == {}


def test_all_themes_have_the_same_uses() -> None:
    uses = {file.stem: set(json.loads(file.read_text("utf-8"))) for file in FILES}
    assert len({frozenset(one) for one in uses.values()}) == 1


def test_every_theme_is_offered_by_a_name() -> None:
    names = theme_names()
    assert next(iter(names)) == SYSTEM
    assert set(names) - {SYSTEM} == {file.stem for file in FILES}
    assert names["contrast-dark"] == "High contrast, dark"


@pytest.fixture
def _back_to_system() -> Iterator[None]:
    yield
    choose_theme(SYSTEM)


def test_the_systems_wishes_are_met_where_the_author_has_none() -> None:
    wanted = [theme_for(SYSTEM, dark=dark, contrast=contrast) for dark in (False, True) for contrast in (False, True)]
    assert wanted == ["light", "contrast-light", "dark", "contrast-dark"]
    assert theme_for("sepia", dark=True, contrast=True) == "sepia"
    assert theme_for("gone since", dark=True, contrast=False) == "dark"


@pytest.mark.usefixtures("_back_to_system")
def test_the_system_is_followed_while_the_window_is_open(qtbot: QtBot) -> None:
    hints = QApplication.styleHints()
    follow_the_system()
    try:
        for signal in (hints.colorSchemeChanged, hints.accessibility().contrastPreferenceChanged):
            with qtbot.waitSignal(theme_changes.happened, timeout=1000):
                signal.emit(1)
    finally:
        hints.colorSchemeChanged.disconnect(apply_theme)
        hints.accessibility().contrastPreferenceChanged.disconnect(apply_theme)


@pytest.mark.usefixtures("_back_to_system")
def test_links_take_the_themes_colour_and_the_text_stays_what_it_is(qtbot: QtBot, view: ProjectView) -> None:
    choose_theme("light")
    chapter = view.write.chapter_id
    linked = Document((Paragraph("See here, now.", marks=(Mark(4, 8, MarkKind.LINK, "https://a.example"),), id="p"),))
    assert view.session.rewrite("x", {chapter: linked})
    editor = view.write.editor
    steps = editor.text.steps

    def colours() -> set[str]:
        ranges: list[QTextLayout.FormatRange] = editor.document().firstBlock().layout().formats()
        return {one.format.foreground().color().name() for one in ranges if (one.start, one.length) == (4, 4)}

    assert colours() == {QColor(current_theme()["hint"]).name()}
    choose_theme("contrast-dark")
    assert colours() == {QColor(current_theme()["hint"]).name()} == {"#94d3ff"}
    assert editor.document_now() == linked
    assert editor.text.steps == steps
    QTest.keyClicks(editor, "x")
    assert editor.document_now()[0].marks[-1].target == "https://a.example"


@pytest.mark.usefixtures("_back_to_system")
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_every_theme_is_chosen_from_the_menu_and_drawn(
    window: MainWindow, view: ProjectView, size: tuple[int, int]
) -> None:
    window.resize(*size)
    seen: set[str] = set()
    for name, words in theme_names().items():
        if name == SYSTEM:
            continue
        action = next(one for one in window.findChildren(type(window.menuBar().actions()[0])) if one.text() == words)
        action.trigger()
        assert current_theme().name == name
        seen.add(view.write.grab().toImage().pixelColor(2, 2).name())
        assert seen >= {QColor(current_theme()["paper"]).name()}
