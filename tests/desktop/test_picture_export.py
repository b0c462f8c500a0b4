"""Views as files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.settings import remember
from app.desktop.theme import Theme, choose_theme
from app.desktop.views.picture_export import (
    Picture,
    export_view,
    picture_kinds,
    png_bytes,
    svg_bytes,
)


@pytest.fixture
def picture(qapp: object) -> Picture:
    """Two words in a theme's ink."""

    def paint(painter: QPainter, theme: Theme) -> None:
        painter.setPen(QColor(theme["text"]))
        painter.drawText(100, 50, "Ines & Tom")

    return Picture("Map", QSizeF(400, 200), paint)


def _asked(monkeypatch: pytest.MonkeyPatch, chosen: Path, which: str = "") -> list[str]:
    offered: list[str] = []

    def ask(_parent: QWidget, _title: str, place: str, filters: str) -> tuple[str, str]:
        offered[:] = [place, filters]
        return str(chosen), which

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return offered


def test_words_stay_words_in_svg(picture: Picture) -> None:
    drawn = svg_bytes(picture).decode()
    assert "<text" in drawn
    assert "Ines &amp; Tom" in drawn
    assert 'viewBox="0 0 400 200"' in drawn
    assert "<title>Map</title>" in drawn


def test_png_is_whole_sharp_and_on_white(picture: Picture) -> None:
    image = QImage.fromData(png_bytes(picture))
    assert (image.width(), image.height()) == (800, 400)
    assert image.pixelColor(0, 0) == QColor("white")


def test_a_picture_too_large_for_a_png_is_made_less_sharp() -> None:
    image = QImage.fromData(png_bytes(Picture("Huge", QSizeF(40_000, 200), lambda *_: None)))
    assert (image.width(), image.height()) == (16_000, 80)


def test_exported_in_light_colours_whatever_the_window_wears(picture: Picture) -> None:
    choose_theme("light")
    light = svg_bytes(picture)
    choose_theme("dark")
    try:
        assert svg_bytes(picture) == light
    finally:
        choose_theme("light")


def test_the_ending_says_what_is_written(
    picture: Picture, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    kinds = picture_kinds(picture)
    remember("picture_folder", str(tmp_path))
    offered = _asked(monkeypatch, tmp_path / "map.png", f"{kinds[0].words} (*.svg)")
    written = export_view(window, kinds, title="The Letter: map", project=tmp_path / "fic.fic")
    assert written == tmp_path / "map.png"
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")
    assert offered[0] == str(tmp_path / "the-letter-map.svg")
    _asked(monkeypatch, tmp_path / "map", f"{kinds[1].words} (*.png)")
    assert export_view(window, kinds, title="Map", project=tmp_path / "fic.fic") == tmp_path / "map.png"


def test_what_cannot_be_written_is_told(
    picture: Picture, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "a file").write_text("in the way")
    _asked(monkeypatch, tmp_path / "a file" / "map.svg")
    assert export_view(window, picture_kinds(picture), title="Map", project=tmp_path / "fic.fic") is None
    assert len(told) == 1
    assert "could not be written" in told[0]


def test_nothing_is_written_where_the_author_cancels(
    picture: Picture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window = QWidget()
    qtbot.addWidget(window)
    assert export_view(window, picture_kinds(picture), title="Map", project=tmp_path / "fic.fic") is None
