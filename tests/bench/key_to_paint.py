"""Key press to painted, in the real window on 1,000,000 words with every underline on, beside a bare QTextEdit.

Run by hand: QT_QPA_PLATFORM=offscreen python -m tests.bench.key_to_paint
"""

import os
import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from app.desktop.project_view import ProjectView
from tests.bench.long_project import make_long_project

KEYS = 400
TEXT = "abcde fghij. "


def settle(seconds: float) -> None:
    """Let the window and the work beside it come to rest."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def measure(editor: QTextEdit) -> list[float]:
    """Milliseconds from each key to the painted window, with everything that the key sets off in this thread."""
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().characterCount() // 2)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    editor.setFocus()
    settle(1.0)
    times: list[float] = []
    for number in range(KEYS):
        began = time.perf_counter()
        QTest.keyClicks(editor, TEXT[number % len(TEXT)])
        editor.viewport().repaint()
        QApplication.processEvents()
        times.append((time.perf_counter() - began) * 1000)
        time.sleep(0.004)
    return times


def save(view: ProjectView) -> float:
    """Milliseconds that it takes to save a few words."""
    QTest.keyClicks(view.write.editor, "And so on. ")
    began = time.perf_counter()
    view.session.save()
    taken = (time.perf_counter() - began) * 1000
    settle(0.2)
    return taken


def show(name: str, times: list[float], floor: list[float] | None) -> None:
    """Print one line of the table."""
    median, p99 = statistics.median(times), statistics.quantiles(times, n=100)[98]
    ratios = ""
    if floor is not None:
        ratios = f"{median / statistics.median(floor):8.2f}{p99 / statistics.quantiles(floor, n=100)[98]:12.2f}"
    over = sum(one > 16 for one in times)
    print(f"{name:34}{median:10.2f}{p99:10.2f}{max(times):10.2f}{over:10}{ratios}")


def main() -> None:
    """Print the table."""
    folder = tempfile.mkdtemp()
    os.environ["HEADCANON_CONFIG_DIR"] = os.environ["HEADCANON_DATA_DIR"] = folder
    application = QApplication([])
    from app.desktop.main_window import MainWindow
    from app.desktop.settings import remember

    remember("editor/name_underlines", "yes")
    print(f"{'':34}{'median ms':>10}{'p99 ms':>10}{'longest':>10}{'> 16 ms':>10}{'ratio':>8}{'ratio p99':>12}")
    for words in (20_000, 100_000):
        path = Path(folder) / f"long{words}.fic"
        make_long_project(path, long_chapter=words)
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        window.open_path(path)
        view = window.view
        assert view is not None
        view.write.show_chapter(view.session.story().chapters[150].id)
        settle(20)
        size = view.write.editor.viewport().size()
        bare = QTextEdit()
        bare.setFont(view.write.editor.font())
        bare.setPlainText(view.session.story().chapters[150].document.text)
        bare.resize(size.width() + 20, size.height())
        bare.show()
        measure(bare)  # once for nothing: the first time pays for all that Qt makes on need
        floor = measure(bare)
        bare.close()
        show(f"bare QTextEdit, {words:,} words", floor, None)
        show(f"Headcanon, {words:,} words", measure(view.write.editor), floor)
        saves = [save(view) for _ in range(9)]
        rest = statistics.median(saves[1:])
        print(f"  autosave, ms on this thread: {saves[0]:.1f} with the sitting's first version, then {rest:.1f}")
        window.close()
    application.quit()


if __name__ == "__main__":
    main()
