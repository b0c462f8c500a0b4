"""The text of a chapter that was found, or what it changes in the one that it updates."""

from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.desktop.background import Background
from app.desktop.editor.look import look_now
from app.desktop.history.comparison_html import comparison_html, shown_text
from app.desktop.i18n import tr
from app.desktop.importing.wording import fate_text, field_name
from app.desktop.theme import current_theme
from app.desktop.widgets import SPACE, column, label
from app.prose.comparison import Comparison, compare
from app.verbs.import_plan import Fate, ImportPlan, PlannedChapter

_MOST_PARAGRAPHS = 300  #: shown at once of a new chapter
_FIELDS = ("summary", "notes", "end_notes")


class ChapterPreview(QWidget):
    """Emphasis and breaks are shown as they come in. A comparison is made beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapter: PlannedChapter | None = None
        self._comparison: Comparison | None = None
        self._opened: set[int] = set()
        self._shows_all = False
        self.head = label("", "muted")
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("The chapter's text"))
        self.page.document().setDocumentMargin(2 * SPACE)
        self.page.setFont(look_now().font)
        self.page.anchorClicked.connect(self._follow)
        layout = column(self, 0)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.addWidget(self.head)
        layout.addWidget(self.page, 1)
        self._background = Background(self)

    def show_chapter(self, plan: ImportPlan, row: int) -> None:
        """Show a chapter of the source, counted from 0, as what it becomes."""
        one = plan.chapters[row]
        self.head.setText(f"{plan.headings[row]} · {fate_text(plan, row)}")
        if self._chapter is one:
            return
        self._chapter, self._comparison = one, None
        self._opened, self._shows_all = set(), False
        self._background.cancel()
        if one.changes_text and one.present is not None:
            before, after = one.present, one.text
            self.page.setHtml("<p>" + escape(tr("Comparing…")) + "</p>")
            self._background.run(lambda _: compare(before, after), self._show_comparison)
        else:
            self._draw()

    def stop(self) -> None:
        """Stop what is still being compared."""
        self._background.cancel()

    def _show_comparison(self, comparison: Comparison) -> None:
        self._comparison = comparison
        came = tr("%Ln word(s) come in", "", comparison.added_words)
        went = tr("%Ln go out", "", comparison.removed_words)
        self.head.setText(f"{self.head.text()} · {came}, {went}")
        self._draw()

    def _draw(self) -> None:
        one, theme = self._chapter, current_theme()
        if one is None:
            return
        if self._comparison is not None:
            letter = self.page.fontMetrics().averageCharWidth()
            page = comparison_html(
                self._comparison, theme, only_changes=True, opened=self._opened, can_take_back=False, letter=letter
            )
        else:
            page = self._text(one, theme["muted"], theme["accent"])
        self.page.setHtml(page)

    def _text(self, one: PlannedChapter, muted: str, accent: str) -> str:
        told: list[str] = []
        if one.fate is not Fate.UPDATE:
            for name in _FIELDS:
                words = getattr(one.found, name)
                if words:
                    said = f"<b>{escape(field_name(name))}</b> {escape(words)}".replace("\n", "<br>")
                    told.append(f'<p style="color: {muted}">{said}</p>')
        paragraphs = one.found.document.paragraphs
        shown = paragraphs if self._shows_all else paragraphs[:_MOST_PARAGRAPHS]
        told += [f'<p style="margin: 0 0 8px 0">{shown_text(paragraph)}</p>' for paragraph in shown]
        if len(shown) < len(paragraphs):
            more = tr("Show %Ln more paragraph(s)", "", len(paragraphs) - len(shown))
            told.append(f'<p><a style="color: {accent}" href="all">{escape(more)}</a></p>')
        return "".join(told)

    def _follow(self, url: QUrl) -> None:
        """Show what a link stands for: the rest of a long chapter, or paragraphs that are the same."""
        at = self.page.verticalScrollBar().value()
        if url.toString() == "all":
            self._shows_all = True
        elif url.scheme() == "open":
            self._opened.add(int(url.path()))
        self._draw()
        self.page.verticalScrollBar().setValue(at)
