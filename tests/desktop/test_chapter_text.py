"""A chapter's text beside Qt's: whatever is done to the one is seen in the other, forwards and back."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.desktop.editor.chapter_text import ChapterText
from app.desktop.editor.document_adapter import paragraph_of
from app.desktop.editor.editing import insert_scene_break, new_paragraph, remove_break
from app.desktop.editor.look import Look
from app.prose.document import Document, Paragraph, ParagraphStyle, document_of

LOOK = Look()
_lines = st.lists(st.text("ab 😀“”", max_size=8), min_size=1, max_size=6)
_deeds = st.lists(
    st.tuples(st.sampled_from(["type", "enter", "cut", "break", "unbreak", "undo", "redo"]), st.integers(0, 60)),
    max_size=14,
)


def _texts_of_qt(text: ChapterText) -> list[tuple[str, ParagraphStyle]]:
    block = text.qt.begin()
    found: list[tuple[str, ParagraphStyle]] = []
    while block.isValid():
        paragraph = paragraph_of(block)
        found.append((paragraph.text, paragraph.style))
        block = block.next()
    return found


def _do(text: ChapterText, deed: str, at: int) -> None:
    cursor = QTextCursor(text.qt)
    cursor.setPosition(min(at, text.qt.characterCount() - 1))
    match deed:
        case "type":
            cursor.insertText("x")
        case "enter":
            new_paragraph(cursor, LOOK)
        case "cut":
            cursor.setPosition(min(at + 7, text.qt.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        case "break":
            insert_scene_break(cursor, LOOK)
        case "unbreak":
            remove_break(cursor, LOOK)
        case "undo":
            text.qt.undo()
        case "redo":
            text.qt.redo()


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_lines, _deeds)
def test_the_mirror_shows_what_qt_holds_after_any_deed(
    qtbot: QtBot, lines: list[str], deeds: list[tuple[str, int]]
) -> None:
    text = ChapterText(document_of(*lines), LOOK)
    for deed, at in deeds:
        _do(text, deed, at)
        mirrored = text.document()
        shown = [(one.text, one.style) for one in mirrored] or [("", ParagraphStyle.BODY)]
        assert shown == _texts_of_qt(text)
        assert len({one.id for one in mirrored}) == len(mirrored)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_lines, _lines, st.data())
def test_a_text_is_brought_to_any_other_and_back_by_one_step(
    qtbot: QtBot, old: list[str], new: list[str], data: st.DataObject
) -> None:
    before = document_of(*old)
    kept = data.draw(st.lists(st.sampled_from(before.paragraphs), unique_by=lambda one: one.id, max_size=3))
    fresh = [Paragraph(line) for line in new]
    spots = [data.draw(st.integers(0, len(fresh))) for _ in kept]
    for spot, one in sorted(zip(spots, kept, strict=True), key=lambda pair: -pair[0]):
        fresh.insert(spot, one)
    after = Document(tuple(fresh))
    text = ChapterText(before, LOOK)
    steps = text.steps
    text.bring_to(after)
    assert [one.text for one in text.document()] == [one.text for one in _shown(after)]
    assert [one.id for one in text.document()] == [one.id for one in _shown(after)]
    text.go_to_steps(steps)
    assert [one.text for one in text.document()] == [one.text for one in _shown(before)]


def _shown(document: Document) -> Document:
    """One empty paragraph is an empty chapter."""
    return Document() if len(document) == 1 and not document[0].text else document


def test_a_marks_change_is_told_but_a_highlighters_drawing_is_not(qtbot: QtBot) -> None:
    text = ChapterText(document_of("One two."), LOOK)
    told: list[bool] = []
    text.edited.connect(lambda: told.append(True))
    text.underlines.rehighlight()
    text.document()
    assert told == []
    QTextCursor(text.qt).insertText("x")
    assert told == [True]


def test_another_look_costs_no_history(qtbot: QtBot) -> None:
    text = ChapterText(document_of("One.", "Two.", "Three."), Look())
    steps = [text.steps]
    texts = [text.document()]
    for number in range(3):
        cursor = QTextCursor(text.qt.findBlockByNumber(number))
        cursor.insertText(f"{number} ")
        steps.append(text.steps)
        texts.append(text.document())
        text.dress(Look(zoom=110 + 40 * number, indented=number == 1))
        assert text.document() == texts[-1]
        steps[-1] = text.steps
    for at in (2, 1, 0):
        text.go_to_steps(steps[at])
        assert text.document() == texts[at]
    text.dress(Look(zoom=70))
    for at in (1, 2, 3):
        text.go_to_steps(steps[at])
        assert text.document() == texts[at]
    QTextCursor(text.qt).insertText("More. ")
    qtbot.waitUntil(lambda: text.qt.begin().blockFormat().bottomMargin() == Look(zoom=70).em * 0.6)
    text.go_to_steps(steps[3])
    assert text.document() == texts[3]


def test_a_text_without_history_is_set_in_another_look_at_once(qtbot: QtBot) -> None:
    text = ChapterText(document_of("One.", "Two."), Look())
    text.dress(Look(line_spacing=200))
    assert text.steps == 0
    assert text.qt.lastBlock().blockFormat().lineHeight() == 200
