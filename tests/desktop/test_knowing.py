"""Saying who knows what in the window: suggestions, facts about knowledge, moments, changes that are changed."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desktop.panels.knowledge_dialog import KnowledgeDialog
from app.desktop.project_view import ProjectView
from app.desktop.session import Cursor
from app.storyview.knowledge import READER, HeldStance, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.timeline import Event

SOON = 5000
SPOKEN = "“The letter is forged,” said Kurt to Cooper."


def put(view: ProjectView, *records) -> None:
    assert view.session.edit("test", put=records)


def forged(view: ProjectView) -> None:
    """The first chapter speaks of the forgery, and Kurt knows of it."""
    fact = view.session.story().facts[0]
    put(
        view,
        type(fact)(fact.id, fact.statement, ("forged",)),
        KnowledgeChange("k", "f", "kurt", Stance.KNOWS, Moment(), How.BEFORE_STORY),
    )
    view.write.show_chapter("chapter-1")
    view.write.editor.show_stretch(0, 0, 0)
    view.write.editor.textCursor().insertText(SPOKEN + " Cooper sat. ")
    assert view.session.save()
    view.session.set_cursor(Cursor("chapter-1", 0, 3, (3, 3)))


def held(view: ProjectView) -> set[tuple[str, Stance, How, str]]:
    return {
        (one.holder, one.stance, one.how, one.source) for one in view.session.story().knowledge_changes if one.id != "k"
    }


def test_a_suggestion_is_taken_with_one_click_and_undone(qtbot: QtBot, view: ProjectView) -> None:
    forged(view)
    view.sidebar.setCurrentWidget(view.knows)
    told = "Cooper was told by Kurt: The letter is forged"
    qtbot.waitUntil(lambda: told in view.knows.texts(), timeout=SOON)
    assert held(view) == set()
    (one, *_) = view.session.suggestions.in_chapter(view.session.story(), 1)
    view.knows.accept(one)
    assert held(view) == {("cooper", Stance.KNOWS, How.TOLD, "kurt")}
    qtbot.waitUntil(lambda: told not in view.knows.texts(), timeout=SOON)
    view.session.undo_stack.undo()
    assert held(view) == set()
    qtbot.waitUntil(lambda: told in view.knows.texts(), timeout=SOON)


def test_a_suggestion_that_is_declined_does_not_come_back(qtbot: QtBot, view: ProjectView) -> None:
    forged(view)
    (one, reader) = view.session.suggestions.in_chapter(view.session.story(), 1)
    assert (one.change.holder, reader.change.holder) == ("cooper", READER)
    view.knows.decline(one)
    assert [each.change.holder for each in view.session.suggestions.in_chapter(view.session.story(), 1)] == [READER]
    assert held(view) == set()
    view.session.undo_stack.undo()
    assert len(view.session.suggestions.in_chapter(view.session.story(), 1)) == 2


def test_the_dialog_knows_who_is_told_in_the_sentence(view: ProjectView) -> None:
    forged(view)
    anchor = view.session.anchor_here()
    assert anchor is not None
    dialog = KnowledgeDialog(view.session, anchor, "", view)
    dialog.suggest(view.session.suggestions.at(view.session.story(), anchor))
    dialog.accept()
    assert held(view) == {("cooper", Stance.KNOWS, How.TOLD, "kurt")}
    elsewhere = view.session.chapter("prologue")
    assert elsewhere is not None
    view.session.set_cursor(Cursor("prologue", 1, 3, (3, 3)))
    anchor = view.session.anchor_here()
    assert anchor is not None
    assert view.session.suggestions.at(view.session.story(), anchor) == ()


def test_a_change_is_changed_in_its_dialog(view: ProjectView) -> None:
    put(view, Event("e", "The fire"), KnowledgeChange("k", "f", "kurt", Stance.KNOWS, Moment(), How.BEFORE_STORY))
    (before,) = view.session.story().knowledge_changes
    dialog = KnowledgeDialog(view.session, None, "f", view, before)
    assert (dialog.when.moment(before.at), dialog.how.currentData()) == (Moment(), How.BEFORE_STORY.value)
    dialog.when.setCurrentIndex(dialog.when.findData("e"))
    dialog.say(("kurt",), Stance.MISBELIEVES, How.LIED_TO, "cooper")
    dialog.instead.setText("it is genuine")
    dialog.note.setText("at the fire")
    dialog.accept()
    (after,) = view.session.story().knowledge_changes
    assert after == KnowledgeChange(
        "k", "f", "kurt", Stance.MISBELIEVES, Moment(event="e"), How.LIED_TO, "cooper", "it is genuine", "at the fire"
    )
    view.session.undo_stack.undo()
    assert view.session.story().knowledge_changes == (before,)


def test_a_fact_holds_from_the_cursor_until_an_event(view: ProjectView) -> None:
    put(view, Event("e", "The fire"))
    view.write.show_chapter("prologue")
    view.session.set_cursor(Cursor("prologue", 1, 3, (3, 3)))
    page = view.facts
    page.pages.choose("f")
    for choice, wanted in ((page.holds_from, "The sentence at the cursor"), (page.holds_until, "Event: The fire")):
        choice.setCurrentIndex(choice.findText(wanted))
        choice.activated.emit(choice.currentIndex())
    fact = view.session.story().facts[0]
    assert fact.holds_from is not None
    assert fact.holds_from.anchor is not None
    assert fact.holds_from.anchor.quote == "Then Kurt saw the letter."
    assert fact.holds_until == Moment(event="e")
    page.holds_from.setCurrentIndex(page.holds_from.findText("Always"))
    page.holds_from.activated.emit(page.holds_from.currentIndex())
    assert view.session.story().facts[0].holds_from is None


def test_a_fact_may_be_about_what_somebody_knows(qtbot: QtBot, view: ProjectView) -> None:
    fact = view.session.story().facts[0]
    put(view, type(fact)("g", "Kurt has no idea"))
    page = view.facts
    page.pages.choose("g")
    about = page.about
    assert about.stance.isHidden()
    about.holder.setCurrentIndex(about.holder.findText("Kurt"))
    about.stance.setCurrentIndex(about.stance.findData(Stance.DOES_NOT_KNOW.value))
    about.holder.activated.emit(about.holder.currentIndex())
    new = view.session.story().fact("g")
    assert new is not None
    assert new.about == HeldStance("f", "kurt", Stance.DOES_NOT_KNOW)
    assert page.holds_from.isHidden()
    view.session.undo_stack.undo()
    old = view.session.story().fact("g")
    assert old is not None
    assert old.about is None


def test_delete_takes_a_change_out_and_enter_opens_it(qtbot: QtBot, view: ProjectView) -> None:
    put(view, KnowledgeChange("k", "f", "kurt", Stance.KNOWS, Moment(), How.BEFORE_STORY))
    page = view.facts
    page.pages.choose("f")
    page.changes.setCurrentRow(0)
    qtbot.keyClick(page.changes, Qt.Key.Key_Delete)
    assert view.session.story().knowledge_changes == ()
