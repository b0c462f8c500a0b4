"""Nothing is shown in the window that a translator would never see."""

import ast
import re
from collections.abc import Iterator

from tests.desktop.translations import called, modules

#: Which arguments of these are seen or heard by the author.
_SHOWN = {
    "QLabel": (0,), "QPushButton": (0,), "QCheckBox": (0,), "QRadioButton": (0,), "QGroupBox": (0,), "QAction": (0,),
    "QListWidgetItem": (0,), "QTableWidgetItem": (0,), "label": (0,), "button": (0,), "link": (0,), "complain": (1,),
    "setText": (0, 1), "setToolTip": (0, 1), "setPlaceholderText": (0,), "setWindowTitle": (0,), "setTitle": (0,),
    "setAccessibleName": (0,), "setAccessibleDescription": (0,), "setStatusTip": (0,), "setInformativeText": (0,),
    "setLabelText": (0,), "setSuffix": (0,), "setPrefix": (0,), "setSpecialValueText": (0,), "setHeaderLabels": (0,),
    "setHorizontalHeaderLabels": (0,), "addAction": (0, 1), "addMenu": (0,), "addTab": (1, 2), "addRow": (0,),
    "addItem": (0, 1), "addItems": (0,), "addButton": (0,), "showMessage": (0,), "add": (1,), "add_for_project": (1,),
    "add_for_writing": (1,), "add_switch": (1,), "edit": (0,), "remove": (0,), "rewrite": (0,), "arrange": (0,),
    "getText": (1, 2), "getItem": (1, 2), "getInt": (1, 2), "getMultiLineText": (1, 2), "getOpenFileName": (1, 3),
    "getSaveFileName": (1, 3), "getExistingDirectory": (1,), "question": (1, 2), "information": (1, 2),
    "warning": (1, 2), "about": (1, 2), "RecordChoice": (0,), "MasterDetail": (0, 1, 2, 3),
}  # fmt: skip
#: Whose texts nobody but a programmer reads.
_UNSEEN = {"debug", "info", "warning", "error", "exception", "setStyleSheet", "compile"}
_NOT_WORDS = {"Headcanon", " – Headcanon", "Libertinus Serif", "Noto Serif", "DejaVu Serif"}
_SENTENCE = re.compile(r"[A-Za-z]{2,}\W*\s\W*[A-Za-z]{2,}")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")


def test_every_word_in_the_window_can_be_translated() -> None:
    bare = [
        f"{name}, line {node.lineno}: {node.value!r}"
        for name, module in modules()
        for node in (*_shown(module), *_sentences(module))
        if node.value not in _NOT_WORDS
    ]
    assert sorted(set(bare)) == []


def _shown(module: ast.Module) -> Iterator[ast.Constant]:
    """Texts written where they are shown."""
    for call in ast.walk(module):
        if isinstance(call, ast.Call):
            for place in _SHOWN.get(called(call), ()):
                if place < len(call.args):
                    yield from (one for one in _texts(call.args[place]) if _WORD.search(str(one.value)))


def _texts(node: ast.AST) -> Iterator[ast.Constant]:
    """The texts in an expression, but for those that are handed to something else first."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif isinstance(node, ast.Call):
        if called(node) == "format" and isinstance(node.func, ast.Attribute):
            yield from _texts(node.func.value)
    elif isinstance(node, ast.Subscript):
        yield from _texts(node.value)
    elif not isinstance(node, ast.Lambda | ast.Compare):
        for child in ast.iter_child_nodes(node):
            yield from _texts(child)


def _sentences(module: ast.Module) -> Iterator[ast.Constant]:
    """Texts of several words, wherever they stand: in a table of words, in a variable."""
    skipped: set[ast.AST] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(node.value)
        elif isinstance(node, ast.Dict):
            skipped.update(key for key in node.keys if key is not None)
        elif isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and called(node) in {"tr", *_UNSEEN}):
            skipped.update(ast.walk(node))
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and node not in skipped and _SENTENCE.search(_TAG.sub("", str(node.value))):
            yield node
