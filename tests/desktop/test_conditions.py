"""Conditions and traits on the Cast page, and the Things page, by keyboard and mouse."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desktop.project_view import ProjectView
from app.storyview.conditions import ConditionKind
from app.storyview.moment import Moment
from app.storyview.places import Place
from app.storyview.things import Thing


def put_cursor(view: ProjectView, chapter: int, words: str) -> None:
    """The cursor of the text stands in some words."""
    view.write.show_chapter(view.session.story().chapters[chapter].id)
    text = view.write.editor.toPlainText()
    cursor = view.write.editor.textCursor()
    cursor.setPosition(text.index(words) + 1)
    view.write.editor.setTextCursor(cursor)


def quote(moment: Moment | None) -> str:
    return "" if moment is None or moment.anchor is None else moment.anchor.quote


def test_a_condition_is_added_at_the_cursor_changed_and_undone(qtbot: QtBot, view: ProjectView) -> None:
    put_cursor(view, 0, "Then Kurt saw")
    view.pages.setCurrentWidget(view.cast)
    view.cast.pages.choose("kurt")
    field = view.cast.conditions
    assert field.state.isVisible()
    qtbot.mouseClick(field.add_button, Qt.MouseButton.LeftButton)
    (one,) = view.session.story().conditions
    assert (one.character, one.kind, quote(one.since)) == ("kurt", ConditionKind.INJURED, "Then Kurt saw the letter.")
    field.what.setFocus()
    qtbot.keyClicks(field.what, "a broken leg")
    qtbot.keyClick(field.what, Qt.Key.Key_Tab)
    field.prevents.setFocus()
    qtbot.keyClicks(field.prevents, "run, climb")
    qtbot.keyClick(field.prevents, Qt.Key.Key_Tab)
    (one,) = view.session.story().conditions
    assert (one.what, one.prevents) == ("a broken leg", ("run", "climb"))
    assert "a broken leg" in field.list.item(0).text()
    field.list.setFocus()
    qtbot.keyClick(field.list, Qt.Key.Key_Delete)
    assert view.session.story().conditions == ()
    assert field.state.isVisible()
    view.session.undo_stack.undo()
    assert [one.what for one in view.session.story().conditions] == ["a broken leg"]
    view.cast.pages.choose("cooper")
    assert field.state.isVisible()


def test_a_trait_begins_at_the_cursor(view: ProjectView) -> None:
    put_cursor(view, 0, "Then Kurt saw")
    view.cast.pages.choose("kurt")
    view.cast.traits.setPlainText("hair: brown\nhair: red")
    cursor = view.cast.traits.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    view.cast.traits.setTextCursor(cursor)
    view.cast.trait_button.click()
    kurt = view.session.story().character("kurt")
    assert kurt is not None
    assert [(one.value, quote(one.since)) for one in kurt.traits] == [
        ("brown", ""), ("red", "Then Kurt saw the letter."),
    ]  # fmt: skip


def test_a_thing_is_left_somewhere_from_the_cursor_on(qtbot: QtBot, view: ProjectView) -> None:
    view.session.edit("x", put=[Thing("ring", "The ring"), Place("home", "Home")])
    put_cursor(view, 0, "Then Kurt saw")
    view.pages.setCurrentWidget(view.things)
    page = view.things
    page.pages.choose("ring")
    page.where.setCurrentIndex(page.where.findText("With Kurt"))
    qtbot.mouseClick(page.first_button, Qt.MouseButton.LeftButton)
    page.where.setCurrentIndex(page.where.findText("At Home"))
    page.here_button.setFocus()
    qtbot.keyClick(page.here_button, Qt.Key.Key_Space)
    (ring,) = view.session.story().things
    assert [(one.holder, one.place, quote(one.at)) for one in ring.whereabouts] == [
        ("kurt", "", ""), ("", "home", "Then Kurt saw the letter."),
    ]  # fmt: skip
    assert [page.spots.item(number).text().split("\n")[0] for number in range(2)] == ["With Kurt", "At Home"]
    page.spots.setCurrentRow(1)
    page.spots.setFocus()
    qtbot.keyClick(page.spots, Qt.Key.Key_Delete)
    assert len(view.session.story().things[0].whereabouts) == 1
    view.session.undo_stack.undo()
    assert len(view.session.story().things[0].whereabouts) == 2


def test_a_thing_is_named_noted_and_deleted(qtbot: QtBot, view: ProjectView) -> None:
    view.session.edit("x", put=[Thing("ring", "The ring")])
    view.pages.setCurrentWidget(view.things)
    page = view.things
    page.pages.choose("ring")
    page.aliases.setFocus()
    qtbot.keyClicks(page.aliases, "band, silver ring")
    qtbot.keyClick(page.aliases, Qt.Key.Key_Return)
    assert view.session.story().things[0].aliases == ("band", "silver ring")
    page.pages.list.setFocus()
    qtbot.keyClick(page.pages.list, Qt.Key.Key_Delete)
    assert view.session.story().things == ()
    assert page.pages.first.isVisible()
    view.session.undo_stack.undo()
    assert len(view.session.story().things) == 1
