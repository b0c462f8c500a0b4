"""Writing in the real window: one history, two panes, focus, what comes from other programs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.editor.focus_light import Dimming
from app.desktop.editor.paste import pasted_paragraphs
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.desktop.settings import remember
from app.project import Project
from app.prose.document import MarkKind, ParagraphStyle, document_of
from app.storyview.scenes import opening_of, placed_scenes, stretches
from app.storyview.timeline import Scene

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _undo(view: ProjectView) -> None:
    QTest.keyClick(view.write.editor, Qt.Key.Key_Z, CTRL)


def _redo(view: ProjectView) -> None:
    QTest.keyClick(view.write.editor, Qt.Key.Key_Z, CTRL | SHIFT)


def _type_at_end(view: ProjectView, words: str) -> None:
    QTest.keyClick(view.write.editor, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(view.write.editor, words)


def test_one_history_takes_back_typing_moves_and_the_ledger_in_turn(qtbot: QtBot, view: ProjectView) -> None:
    prologue, chapter = view.session.story().chapters
    view.write.show_chapter(prologue.id)
    _type_at_end(view, " One.")
    assert view.session.arrange("move chapter", list(reversed(view.session.story().chapters)))
    view.write.show_chapter(chapter.id)
    _type_at_end(view, " Two.")
    kurt = view.session.story().characters[0]
    view.session.remove("delete character", kurt)
    assert kurt not in view.session.story().characters
    _undo(view)
    assert kurt in view.session.story().characters
    _undo(view)
    assert "Two." not in view.write.editor.toPlainText()
    _undo(view)
    assert [one.id for one in view.session.story().chapters] == [prologue.id, chapter.id]
    assert "One." in view.session.story().chapters[0].document.text
    _undo(view)
    assert view.write.chapter_id == prologue.id  # where the typing was
    view.session.save()
    assert "One." not in view.session.story().chapters[0].document.text
    for _ in range(4):
        _redo(view)
    view.session.save()
    story = view.session.story()
    assert [one.id for one in story.chapters] == [chapter.id, prologue.id]
    assert story.chapters[0].document.text.endswith("Two.")
    assert story.chapters[1].document.text.endswith("One.")
    assert kurt not in story.characters


def test_a_rewritten_text_is_one_step_that_the_open_editor_follows(qtbot: QtBot, view: ProjectView) -> None:
    prologue = view.session.story().chapters[0]
    view.write.show_chapter(prologue.id)
    _type_at_end(view, " More.")
    view.session.take_in_typing()
    now = view.session.story().chapters[0].document
    from app.prose.edits import edit_paragraph

    assert view.session.rewrite("replace all", {prologue.id: edit_paragraph(now, 0, 0, 2, "All")})
    assert view.write.editor.toPlainText().startswith("All began")
    _undo(view)
    assert view.write.editor.toPlainText().startswith("It began")
    assert view.write.editor.toPlainText().endswith("More.")
    _undo(view)
    assert not view.write.editor.toPlainText().endswith("More.")
    _redo(view)
    _redo(view)
    assert view.write.editor.toPlainText().startswith("All began")
    view.session.save()
    assert view.session.story().chapters[0].document.text.endswith("More.")


def test_a_trashed_chapter_comes_back_by_undo_with_its_text(qtbot: QtBot, view: ProjectView) -> None:
    first, second = view.session.story().chapters
    assert view.session.arrange("delete chapter", [second])
    assert view.write.chapter_id == second.id
    _undo(view)
    assert [one.id for one in view.session.story().chapters] == [first.id, second.id]
    assert view.session.story().chapters[0].document == first.document
    assert view.session.project.trashed_chapters() == ()


def test_a_chapter_that_was_taken_in_since_is_not_lost_by_undo(qtbot: QtBot, view: ProjectView) -> None:
    first, second = view.session.story().chapters
    assert view.session.arrange("move chapter", [second, first])
    (added,) = view.session.project.add_chapters([first.__class__(title="New")])
    _undo(view)
    assert [one.id for one in view.session.story().chapters] == [first.id, added.id, second.id]


def test_splitting_a_scene_and_joining_it_again_keeps_what_is_said_of_each(qtbot: QtBot, view: ProjectView) -> None:
    chapter = view.session.story().chapters[1]
    view.write.show_chapter(chapter.id)
    opening = opening_of(chapter, stretches(chapter.document)[0])
    view.session.edit("scene", put=[Scene("s", opening, "The rain")])
    editor = view.write.editor
    editor.setTextCursor(editor.cursor_at(0, 36, 36))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "***")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    view.session.save()
    titles = [one.scene.title for one in placed_scenes(view.session.story()) if one.chapter == 1]
    assert titles == ["The rain", ""]
    second = next(one for one in placed_scenes(view.session.story()) if one.chapter == 1 and one.stretch.first > 0)
    story = view.session.story()
    view.session.edit("scene", put=[Scene("t", opening_of(story.chapters[1], second.stretch), "She stayed")])
    editor.setTextCursor(editor.cursor_at(second.stretch.first, 0, 0))
    QTest.keyClick(editor, Qt.Key.Key_Backspace)  # takes the break away
    view.session.save()
    assert [one.scene.title for one in placed_scenes(view.session.story()) if one.chapter == 1] == ["The rain"]
    _undo(view)
    view.session.save()
    titles = [one.scene.title for one in placed_scenes(view.session.story()) if one.chapter == 1]
    assert titles == ["The rain", "She stayed"]


def test_two_chapters_stand_side_by_side_and_each_takes_its_own_keys(qtbot: QtBot, view: ProjectView) -> None:
    first, second = view.session.story().chapters
    view.write.show_chapter(first.id)
    view.toggle_split()
    companion = view.write.companion
    assert companion.pane.chapter_id == second.id
    companion.pane.editor.setFocus()
    qtbot.waitUntil(lambda: view.write.chapter_id == second.id)
    QTest.keyClicks(companion.pane.editor, "Beside. ")
    view.write.main.editor.setFocus()
    QTest.keyClicks(view.write.main.editor, "Main. ")
    view.session.save()
    story = view.session.story()
    assert [one.document.text[:6] for one in story.chapters] == ["Main. ", "Beside"]
    companion.choice.setCurrentIndex(companion.choice.findData("page:timeline"))
    companion.choice.activated.emit(companion.choice.currentIndex())
    assert companion.pane.isHidden()
    view.toggle_split()
    assert companion.isHidden()
    assert view.write.editor is view.write.main.editor


def test_focus_mode_hides_all_but_the_text_and_esc_brings_it_back(
    qtbot: QtBot, window: MainWindow, view: ProjectView
) -> None:
    window.toggle_focus_mode()
    assert view.left.isHidden()
    assert view.sidebar.isHidden()
    assert view.write.editor.dimming is Dimming.PARAGRAPH
    QTest.keyClicks(view.write.editor, "Quiet. ")
    QTest.keyClick(view.write.editor, Qt.Key.Key_Escape)
    assert not window.in_focus_mode
    assert not view.sidebar.isHidden()
    assert view.write.editor.dimming is Dimming.OFF


def test_the_line_being_written_stays_in_sight_when_the_window_changes(
    qtbot: QtBot, window: MainWindow, view: ProjectView
) -> None:
    editor = view.write.editor
    view.session.rewrite("x", {view.write.chapter_id: document_of(*["It rained all day, and all night. " * 6] * 60)})
    QTest.keyClick(editor, Qt.Key.Key_End, CTRL)
    for act in (window.toggle_focus_mode, lambda: window.resize(800, 500), window.toggle_focus_mode):
        act()
        qtbot.waitUntil(lambda: editor.viewport().rect().contains(editor.cursorRect().center()))


@pytest.mark.parametrize("dimming", [Dimming.PARAGRAPH, Dimming.SENTENCE, Dimming.DIALOGUE])
def test_what_is_not_being_written_is_dimmed(qtbot: QtBot, view: ProjectView, dimming: Dimming) -> None:
    editor = view.write.editor
    chapter = view.write.chapter_id
    view.session.rewrite("x", {chapter: document_of("She said “yes”. He left.", "It was late.")})
    bright = editor.viewport().grab().toImage()
    editor.setTextCursor(editor.cursor_at(0, 2, 2))
    editor.set_dimming(dimming)
    dimmed = editor.viewport().grab().toImage()
    assert dimmed != bright
    below = editor.document().findBlockByNumber(1)
    rect = editor.document().documentLayout().blockBoundingRect(below).toRect()
    assert dimmed.copy(rect) != bright.copy(rect)  # the paragraph that is not being written


def test_the_line_being_written_stays_in_its_place(qtbot: QtBot, window: MainWindow, view: ProjectView) -> None:
    remember("editor/typewriter", "yes")
    try:
        window.take_settings()
        editor = view.write.editor
        heights: list[int] = []
        QTest.keyClick(editor, Qt.Key.Key_End, CTRL)
        for number in range(60):
            QTest.keyClicks(editor, f"Line {number}.")
            QTest.keyClick(editor, Qt.Key.Key_Return)
            heights.append(editor.cursorRect().center().y())
        assert max(heights[-20:]) - min(heights[-20:]) <= editor.cursorRect().height()
        assert abs(heights[-1] / editor.viewport().height() - 0.45) < 0.15
    finally:
        remember("editor/typewriter", "no")


def test_it_opens_where_it_was_left(
    qtbot: QtBot, window: MainWindow, view: ProjectView, reopened: Callable[[], Project]
) -> None:
    chapter = view.session.story().chapters[1].id
    path = view.session.project.path
    view.write.show_chapter(chapter)
    view.write.editor.setTextCursor(view.write.editor.cursor_at(1, 4, 4))
    assert window.close_project()
    window.open_path(path)
    assert window.view is not None
    assert window.view.write.chapter_id == chapter
    assert window.view.write.editor.place()[:2] == (1, 4)


GOOGLE = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span
style="font-size:16pt;font-weight:400">A heading</span></h2><p dir="ltr" style="line-height:1.38"><span
style="font-size:11pt;font-family:Arial;font-weight:400;font-style:normal">He </span><span
style="font-style:italic;font-weight:400">never</span><span style="font-weight:400"> knew.</span></p><p dir="ltr"><span
style="font-weight:700">Bold.</span></p></b>"""
WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm;
font-size:12.0pt}</style></head><body><!--StartFragment--><p class=MsoNormal><i><span lang=EN-GB>Never</span></i>
<span>&nbsp;again,</span><o:p></o:p></p><p class=MsoNormal align=center style='text-align:center'>* * *</p>
<p class=MsoNormal>She <b>left</b>.</p><!--EndFragment--></body></html>"""
AO3 = """<div class="userstuff"><p>One <em>two</em><br><br>three <a href="https://a.example">link</a>
<a href="javascript:x">bad</a>.</p><hr><blockquote><p>Quoted.</p></blockquote><img src="http://x/y.png"></div>"""


def _pasted(html: str):
    mime = QMimeData()
    mime.setHtml(html)
    return pasted_paragraphs(mime)


def test_google_docs_comes_clean(qtbot: QtBot) -> None:
    heading, first, second = _pasted(GOOGLE)
    assert (heading.text, heading.style, heading.marks) == ("A heading", ParagraphStyle.HEADING_2, ())
    assert first.text == "He never knew."
    assert [(first.text[m.start : m.end], m.kind) for m in first.marks] == [("never", MarkKind.ITALIC)]
    assert [m.kind for m in second.marks] == [MarkKind.BOLD]


def test_word_comes_clean(qtbot: QtBot) -> None:
    first, scene_break, last = _pasted(WORD)
    assert first.text.split() == ["Never", "again,"]
    assert [(first.text[m.start : m.end], m.kind) for m in first.marks] == [("Never", MarkKind.ITALIC)]
    assert scene_break.style is ParagraphStyle.SCENE_BREAK
    assert [(last.text[m.start : m.end], m.kind) for m in last.marks] == [("left", MarkKind.BOLD)]


def test_ao3_comes_clean(qtbot: QtBot) -> None:
    paragraphs = _pasted(AO3)
    assert [one.text for one in paragraphs] == ["One two", "three link bad.", "", "Quoted."]
    assert [(m.kind, m.target) for m in paragraphs[1].marks] == [(MarkKind.LINK, "https://a.example")]
    assert paragraphs[2].style is ParagraphStyle.RULE
    assert paragraphs[3].style is ParagraphStyle.QUOTE


def test_what_is_copied_here_comes_back_whole(qtbot: QtBot, view: ProjectView) -> None:
    editor = view.write.editor
    editor.setTextCursor(editor.cursor_at(0, 14, 19))
    editor.toggle_mark(MarkKind.SMALL_CAPS)
    before = [one.text for one in editor.document_now()]
    QTest.keyClick(editor, Qt.Key.Key_A, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_X, CTRL)
    assert editor.toPlainText() == ""
    QTest.keyClick(editor, Qt.Key.Key_V, CTRL)
    now = editor.document_now()
    assert [one.text for one in now] == before
    assert [m.kind for m in now[0].marks] == [MarkKind.SMALL_CAPS]
    assert QApplication.clipboard().text().startswith("It began")
