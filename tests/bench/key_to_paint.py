"""Key press to painted, in a chapter of 20,000 words: our editor with its underlines beside a bare QTextEdit.

Run by hand: QT_QPA_PLATFORM=offscreen python tests/bench/key_to_paint.py
"""

import statistics
import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from app.desktop.editor.chapter_editor import ChapterEditor
from app.desktop.editor.underlines import Underline
from app.prose.document import Document, Paragraph

SENTENCE = "She had never seen the sea so still, and she said so, twice, to nobody in particular. "
KEYS = 300


def measure(editor: QTextEdit) -> tuple[float, float]:
    """Median and 99th percentile of milliseconds from a key to the painted window."""
    editor.resize(900, 700)
    editor.show()
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(len(editor.toPlainText()) // 2)
    editor.setTextCursor(cursor)
    QApplication.processEvents()
    times: list[float] = []
    for number in range(KEYS):
        began = time.perf_counter()
        QTest.keyClicks(editor, "abcde "[number % 6])
        editor.viewport().repaint()
        QApplication.processEvents()
        times.append((time.perf_counter() - began) * 1000)
    editor.hide()
    return statistics.median(times), statistics.quantiles(times, n=100)[98]


def main() -> None:
    """Print the table."""
    application = QApplication([])
    document = Document(tuple(Paragraph(SENTENCE * 4) for _ in range(312)))
    bare = QTextEdit()
    bare.setPlainText(document.text)
    ours = ChapterEditor()
    ours.load(document)
    ours.underlines.show_underlines({one.id: [Underline(4, 7, "had", "#b3261e")] for one in document})
    measure(bare)  # once for nothing: the first widget of a process pays for all that Qt makes on need
    rows = {"bare QTextEdit": measure(bare), "Headcanon": measure(ours)}
    floor = rows["bare QTextEdit"]
    print(f"{'':16}{'median ms':>12}{'p99 ms':>12}{'ratio':>8}{'ratio p99':>12}")
    for name, (median, p99) in rows.items():
        print(f"{name:16}{median:12.2f}{p99:12.2f}{median / floor[0]:8.2f}{p99 / floor[1]:12.2f}")
    application.quit()


if __name__ == "__main__":
    main()
