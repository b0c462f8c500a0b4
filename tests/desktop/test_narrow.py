"""Words are longer in some languages and in larger letters: the parts of a page find room for all of them."""

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.theme import apply_theme
from app.desktop.widgets import button, row, wrapping


@pytest.mark.parametrize("width", [700, 300, 160])
def test_buttons_stand_on_as_many_lines_as_they_need(qtbot: QtBot, width: int) -> None:
    made = row(*(button(text, lambda: None) for text in ("Manuskript importieren…", "Datum…", "Löschen")))
    qtbot.addWidget(made)
    made.resize(width, made.heightForWidth(width))
    made.show()
    buttons = made.findChildren(QPushButton)
    places = [one.geometry() for one in buttons]
    assert all(made.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    if width >= made.minimumSizeHint().width():
        assert all(one.width() >= one.sizeHint().width() for one in buttons)


def test_entries_of_a_list_are_never_wider_than_the_list(qtbot: QtBot) -> None:
    apply_theme()  # whose padding Qt forgets
    made = wrapping(QListWidget())
    qtbot.addWidget(made)
    made.addItems(["Marguerite Ashdown is 29 here, but 31 by the dates and something more"] * 20)
    made.show()
    for width in (180, 234, 262, 296, 318):
        made.resize(width, 200)
        made.doItemsLayout()
        assert made.visualItemRect(made.item(0)).width() <= made.viewport().width()
