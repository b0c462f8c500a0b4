"""The window's words in the author's language.

lupdate finds every ``tr("…")`` and puts it into resources/translations.
"""

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language chosen; "%n" in it becomes ``n``, with the right plural.

    ``comment`` is for translators.
    """
    return QCoreApplication.translate("", text, comment or None, n)
