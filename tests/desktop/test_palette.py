"""The palette: a few letters find every command and every name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.main_window import MainWindow
from app.desktop.palette import Palette
from app.desktop.palette.scoring import fit, plain, ranked
from app.desktop.project_view import ProjectView
from app.desktop.settings import remember
from app.storyview.notes import Note
from app.storyview.places import Place

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _best(asked: str, *names: str, recent: tuple[str, ...] = ()) -> str:
    return names[ranked(asked, [(name, name) for name in names], recent)[0].number]


@pytest.mark.parametrize(
    ("asked", "best", "other"),
    [
        ("nc", "New chapter", "Sync all"),  # first letters of words
        ("tsd", "Theme › Sepia › Dark", "Outside"),
        ("exp", "Export…", "Next page"),  # letters that stand together
        ("mark", "Mark names", "Remarkable things"),  # the beginning of a word
        ("dark theme", "Theme › Dark", "Theme › Light"),  # words in any order
        ("zoe", "Zoë", "Zone hole"),  # without accents
        ("curly quotes", "Curly quotes as I type", "Centred"),
        ("don't", "What doesn’t fit, don’t", "Donut"),
        ("undo", "Undo", "Undo typing in the chapter"),  # the shorter one
    ],
)
def test_the_better_name_comes_first(asked: str, best: str, other: str) -> None:
    assert _best(asked, other, best) == best
    assert _best(asked, best, other) == best


def test_what_was_used_lately_comes_before_its_like() -> None:
    names = ("Theme › Light", "Theme › Dark")
    assert _best("theme", *names) == "Theme › Dark"
    assert _best("theme", *names, recent=("Theme › Light",)) == "Theme › Light"
    assert _best("", *names, recent=("Theme › Dark",)) == "Theme › Dark"
    assert _best("light", *names, recent=("Theme › Dark",)) == "Theme › Light"


def test_a_mistyped_word_finds_what_is_alike() -> None:
    assert _best("exprot", "Import", "Export…", "Quit") == "Export…"
    assert ranked("qqqqqq", [("a", "Export")], ()) == []


def test_the_letters_asked_for_are_told() -> None:
    found = fit("nch", "New chapter")
    assert found is not None
    assert found.places == (0, 4, 5)


@given(st.text(max_size=40), st.text(max_size=8))
def test_every_place_told_holds_a_letter_that_was_asked_for(name: str, asked: str) -> None:
    assert len(plain(name)) == len(name)
    found = fit(asked, name)
    if found is not None:
        assert {plain(name)[at] for at in found.places} == set("".join(plain(asked).split()))


@given(st.text(max_size=30), st.data())
def test_any_letters_of_a_name_in_order_find_it(name: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.sets(st.integers(0, max(0, len(name) - 1)), max_size=6)))
    asked = "".join(name[at] for at in places if at < len(name) and not plain(name[at]).isspace())
    assert fit(asked, name) is not None


@pytest.fixture(autouse=True)
def _nothing_recent() -> None:
    remember("palette/recent", "")


def _open(window: MainWindow) -> Palette:
    QTest.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    palette = window.findChildren(Palette)[-1]
    assert palette.isVisible()
    return palette


def test_a_command_is_found_and_done(qtbot: QtBot, window: MainWindow, view: ProjectView) -> None:
    view.write.editor.setFocus()
    palette = _open(window)
    QTest.keyClicks(palette.field, "newcha")
    assert palette.shown_names()[0] == "New chapter"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert len(view.session.story().chapters) == 3
    again = _open(window)
    assert again.shown_names()[0] == "New chapter"  # what was used last
    QTest.keyClick(again.field, Qt.Key.Key_Escape)
    assert len(view.session.story().chapters) == 3


def test_it_offers_every_command_of_every_menu(window: MainWindow, view: ProjectView) -> None:
    palette = _open(window)
    names = [entry.name for entry in palette._entries]
    for wanted in ("Theme › Dark", "Undo", "Scene break", "Go to › Cast page", "Keyboard shortcuts", "Quit"):
        assert wanted in names
    assert any(entry.shortcut for entry in palette._entries if entry.name == "Export…")
    palette.close()


def test_without_a_project_only_what_can_be_done_is_offered(window: MainWindow) -> None:
    palette = _open(window)
    names = [entry.name for entry in palette._entries]
    assert "Open…" in names
    assert "Export…" not in names
    palette.close()


def test_it_goes_to_chapters_and_records(qtbot: QtBot, window: MainWindow, view: ProjectView) -> None:
    view.session.edit("x", put=[Place("p", "The quay"), Note("n", "Loose ends")])
    for asked, there in (
        ("chapter 1", lambda: view.write.chapter_id == "chapter-1" and view.pages.currentWidget() is view.write),
        ("coop", lambda: view.pages.currentWidget() is view.cast and view.cast.pages.chosen_id == "cooper"),
        ("quay", lambda: view.pages.currentWidget() is view.places and view.places.pages.chosen_id == "p"),
        ("forged", lambda: view.pages.currentWidget() is view.facts and view.facts.pages.chosen_id == "f"),
        ("loose", lambda: view.sidebar.currentWidget() is view.notes and view.notes.title.text() == "Loose ends"),
    ):
        palette = _open(window)
        palette.field.setText(asked)
        QTest.keyClick(palette.field, Qt.Key.Key_Enter)
        assert there(), asked


def test_arrows_and_pages_go_through_the_list(window: MainWindow, view: ProjectView) -> None:
    palette = _open(window)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_PageDown)
    assert palette.list.currentRow() > 8
    QTest.keyClick(palette.field, Qt.Key.Key_PageUp)
    QTest.keyClick(palette.field, Qt.Key.Key_PageUp)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == palette.list.count() - 1
    palette.field.setText("zzqqxx")
    assert palette.nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_a_click_takes_an_entry(window: MainWindow, view: ProjectView) -> None:
    palette = _open(window)
    palette.field.setText("facts page")
    place = palette.list.visualItemRect(palette.list.item(0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.pages.currentWidget() is view.facts
