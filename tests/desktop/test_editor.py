"""The editor: what goes in comes out, and keys do what a writer expects."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.editor.chapter_editor import ChapterEditor
from app.prose.document import (
    BREAK_STYLES,
    Document,
    Mark,
    MarkKind,
    Paragraph,
    ParagraphStyle,
    document_of,
    same_content,
)


@pytest.fixture
def editor(qtbot: QtBot) -> ChapterEditor:
    made = ChapterEditor()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


_text = st.text(st.sampled_from("ab cé’—😀👩🏽‍🚀e\u0301漢\n"), max_size=30)


@st.composite
def _paragraph(draw: st.DrawFn) -> Paragraph:
    style = draw(st.sampled_from(ParagraphStyle))
    if style in BREAK_STYLES:
        return Paragraph("", style)
    # A letter is raised or lowered, not both.
    kinds = [kind for kind in MarkKind if kind is not MarkKind.SUBSCRIPT]
    mark = st.builds(
        lambda start, end, kind: Mark(start, end, kind, "https://a.example" if kind is MarkKind.LINK else ""),
        st.integers(0, 30),
        st.integers(0, 30),
        st.sampled_from(kinds),
    )
    return Paragraph(draw(_text), style, tuple(draw(st.lists(mark, max_size=4))))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_paragraph(), min_size=2, max_size=6))
def test_a_text_comes_back_as_it_was_with_its_ids(editor: ChapterEditor, paragraphs: list[Paragraph]) -> None:
    document = Document(tuple(paragraphs))
    editor.load(document)
    again = editor.document_now()
    assert same_content(again, document)
    assert [one.id for one in again] == [one.id for one in document]


def test_an_empty_chapter_stays_empty(editor: ChapterEditor) -> None:
    editor.load(Document())
    assert editor.document_now() == Document()


def test_quotes_and_dashes_turn_and_one_undo_gives_the_plain_one(editor: ChapterEditor) -> None:
    editor.load(Document())
    QTest.keyClicks(editor, '"Don\'t--no..." she said')
    assert editor.toPlainText() == "“Don’t—no…” she said"
    editor.load(Document())
    QTest.keyClicks(editor, '"')
    assert editor.toPlainText() == "“"
    editor.undo()
    assert editor.toPlainText() == '"'


def test_enter_splits_and_undo_joins_with_ids_kept(editor: ChapterEditor) -> None:
    document = document_of("One two.", "Three.")
    editor.load(document)
    editor.setTextCursor(editor.cursor_at(0, 4, 4))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    split = editor.document_now()
    assert [one.text for one in split] == ["One ", "two.", "Three."]
    assert (split[0].id, split[2].id) == (document[0].id, document[1].id)
    assert len({one.id for one in split}) == 3
    assert editor.document_now() == split  # the new id stays
    editor.undo()
    assert editor.document_now() == document


def test_enter_at_the_beginning_leaves_the_id_with_the_words(editor: ChapterEditor) -> None:
    document = document_of("One two.")
    editor.load(document)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    split = editor.document_now()
    assert (split[1].text, split[1].id) == ("One two.", document[0].id)


def test_marks_are_put_on_and_taken_off(editor: ChapterEditor) -> None:
    editor.load(document_of("One two three."))
    editor.setTextCursor(editor.cursor_at(0, 4, 7))
    for kind in MarkKind:
        if kind in (MarkKind.LINK, MarkKind.IMAGE):  # which need an address
            continue
        editor.toggle_mark(kind)
        assert editor.document_now()[0].marks == (Mark(4, 7, kind),), kind
        editor.toggle_mark(kind)
        assert editor.document_now()[0].marks == (), kind


def test_italics_are_typed(editor: ChapterEditor) -> None:
    editor.load(Document())
    QTest.keyClicks(editor, "a ")
    editor.toggle_mark(MarkKind.ITALIC)
    QTest.keyClicks(editor, "b")
    editor.toggle_mark(MarkKind.ITALIC)
    QTest.keyClicks(editor, " c")
    assert editor.document_now()[0].marks == (Mark(2, 3, MarkKind.ITALIC),)


def test_stars_and_enter_are_a_scene_break(editor: ChapterEditor) -> None:
    editor.load(document_of("Before."))
    editor.setTextCursor(editor.cursor_at(0, 7, 7))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "***")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "After.")
    document = editor.document_now()
    assert [one.text for one in document] == ["Before.", "", "After."]
    assert [one.style for one in document][1] is ParagraphStyle.SCENE_BREAK


def test_a_break_cannot_be_half_edited(editor: ChapterEditor) -> None:
    document = Document((Paragraph("A"), Paragraph("", ParagraphStyle.SCENE_BREAK), Paragraph("B")))
    editor.load(document)
    editor.setTextCursor(editor.cursor_at(1, 1, 1))
    QTest.keyClicks(editor, "x")
    assert [one.text for one in editor.document_now()] == ["A", "", "x", "B"]
    editor.setTextCursor(editor.cursor_at(1, 1, 1))
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert not any(one.is_break for one in editor.document_now())
    editor.undo()
    assert any(one.is_break for one in editor.document_now())


def test_a_scene_break_in_the_middle_of_a_paragraph_parts_it(editor: ChapterEditor) -> None:
    editor.load(document_of("One two."))
    editor.setTextCursor(editor.cursor_at(0, 4, 4))
    editor.insert_scene_break()
    assert [(one.text, one.is_break) for one in editor.document_now()] == [("One ", False), ("", True), ("two.", False)]


def test_styles_are_set_and_taken_back(editor: ChapterEditor) -> None:
    editor.load(document_of("One.", "Two."))
    editor.set_style(ParagraphStyle.HEADING_2)
    assert [one.style for one in editor.document_now()] == [ParagraphStyle.HEADING_2, ParagraphStyle.BODY]
    editor.set_style(ParagraphStyle.HEADING_2)
    assert {one.style for one in editor.document_now()} == {ParagraphStyle.BODY}


def test_what_is_pasted_loses_its_dress_but_not_its_emphasis(editor: ChapterEditor) -> None:
    editor.load(Document())
    mime = QMimeData()
    mime.setHtml(
        '<p style="font-family:Comic Sans MS;color:red;font-size:30pt">She was <i>very</i> <b>late</b>.</p>'
        '<p align="center">* * *</p><p>He was not.</p>'
    )
    editor.insertFromMimeData(mime)
    document = editor.document_now()
    assert [(one.text, one.style) for one in document] == [
        ("She was very late.", ParagraphStyle.BODY),
        ("", ParagraphStyle.SCENE_BREAK),
        ("He was not.", ParagraphStyle.BODY),
    ]
    assert document[0].marks == (Mark(8, 12, MarkKind.ITALIC), Mark(13, 17, MarkKind.BOLD))
    editor.undo()
    assert editor.document_now() == Document()


def test_places_are_in_code_points(editor: ChapterEditor) -> None:
    editor.load(document_of("😀 one"))
    editor.setTextCursor(editor.cursor_at(0, 2, 5))
    assert editor.textCursor().selectedText() == "one"
    assert editor.place() == (0, 5, (2, 5))
    editor.replace_stretch(0, 2, 5, "two")
    assert editor.toPlainText() == "😀 two"
