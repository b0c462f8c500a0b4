"""What the settings are called, what each of them does, and what can be chosen."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

from app.desktop import settings
from app.desktop.autosave import LATEST_MS
from app.desktop.editor.focus_light import dimming_names
from app.desktop.i18n import tr
from app.desktop.settings import Setting
from app.desktop.theme import FONT_SIZES, theme_names
from app.desktop.translation import languages
from app.project.backups import DAYS_KEPT
from app.prose.typography import QUOTES


@dataclass(frozen=True, slots=True)
class Preference:
    """A setting in the author's words. Without a setting it only says what the program does by itself."""

    label: str
    explanation: str
    setting: Setting | None = None
    options: tuple[tuple[str, str], ...] = ()  #: what can be chosen: value and words
    unit: str = ""

    def matches(self, words: str) -> bool:
        """Whether each of some words is in what is said of it."""
        said = " ".join((self.label, self.explanation, *(text for _, text in self.options))).casefold()
        return all(word in said for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class Section:
    """Preferences of one subject."""

    name: str
    preferences: tuple[Preference, ...]


def catalogue() -> tuple[Section, ...]:
    """All preferences, in the language that the window speaks."""
    return (
        Section(tr("Writing"), _writing()),
        Section(tr("The page"), _page()),
        Section(tr("The window"), _window()),
        Section(tr("Marks in the text"), _marks()),
        Section(tr("Saving and backups"), _saving()),
        Section(tr("You"), _you()),
    )


def _writing() -> tuple[Preference, ...]:
    samples = ((name, f"{one.opening}{one.space}…{one.space}{one.closing}") for name, one in QUOTES.items())
    return (
        Preference(
            tr("Curly quotes and dashes as I type"),
            tr("Straight quotes turn towards the words, two hyphens become a dash, three dots an ellipsis."
               " Undo gives back what you typed."),
            settings.SMART_TYPING,
        ),
        Preference(
            tr("Quotation marks"),
            tr("Which marks a straight quote becomes."),
            settings.QUOTE_STYLE,
            (("auto", tr("As the fic’s language has them")), *samples),
        ),
        Preference(
            tr("Typewriter scrolling"),
            tr("The line you write stays at one height, and the text moves instead."),
            settings.TYPEWRITER,
        ),
        Preference(
            tr("In focus mode, keep bright"),
            tr("All else is dimmed while you write in focus mode."),
            settings.DIMMING,
            tuple(dimming_names().items()),
        ),
        Preference(
            tr("Focus mode fills the screen"),
            tr("Without this, focus mode stays within its window."),
            settings.FOCUS_FILLS_SCREEN,
        ),
    )  # fmt: skip


def _page() -> tuple[Preference, ...]:
    families = ((family, family) for family in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(family))
    return (
        Preference(
            tr("Font"),
            tr("What you write in. It changes nothing in what you export."),
            settings.FONT_FAMILY,
            (("", tr("The usual serif")), *families),
        ),
        Preference(tr("Size of the letters"), tr("Of the text on the page."), settings.FONT_POINTS, unit=tr("points")),
        Preference(
            tr("Zoom"),
            tr("The same text larger or smaller for a while; also with Ctrl++ and Ctrl+-."),
            settings.ZOOM,
            unit="%",
        ),
        Preference(
            tr("Width of the column"),
            tr("How long a line may get, in heights of a letter. Lines of 30 to 40 are easy to read."),
            settings.LINE_WIDTH,
        ),
        Preference(tr("Line spacing"), tr("100 % is set solid, 200 % is double."), settings.LINE_SPACING, unit="%"),
        Preference(
            tr("Paragraphs"),
            tr("How you tell where one begins."),
            settings.PARAGRAPHS,
            (("spaced", tr("Space between them")), ("indented", tr("First line indented, as in a book"))),
        ),
    )


def _window() -> tuple[Preference, ...]:
    sizes = ", ".join(str(size) for size in FONT_SIZES)
    return (
        Preference(
            tr("Theme"),
            tr("The colours of the window. As the system: light or dark, and high contrast where you asked for it."),
            settings.THEME,
            tuple(theme_names().items()),
        ),
        Preference(
            tr("Size of the window’s letters"),
            tr("Of menus, panels and dialogs; the text on the page has its own. For example {sizes}.").format(
                sizes=sizes
            ),
            settings.FONT_PERCENT,
            unit="%",
        ),
        Preference(
            tr("Goals in the status bar"),
            tr("Today’s words beside the day’s goal, below the text. Without a goal there is nothing to see."),
            settings.GOALS_IN_STATUS,
        ),
        Preference(
            tr("Language"),
            tr("What the window speaks, when Headcanon is started again. Your text stays in its own language."),
            settings.LANGUAGE,
            ((settings.SYSTEM, tr("As the system")), *languages().items()),
        ),
    )


def _marks() -> tuple[Preference, ...]:
    return (
        Preference(
            tr("Mark spelling and grammar"), tr("A wavy line under what may be a slip."), settings.SPELLING_LINES
        ),
        Preference(
            tr("Mark what doesn’t fit"),
            tr("A dashed line under what the ledger contradicts: ages, days, who knows what."),
            settings.CONTINUITY_LINES,
        ),
        Preference(
            tr("Tint words with comments"), tr("A light ground behind what is commented on."), settings.COMMENT_TINTS
        ),
        Preference(
            tr("Mark names of the cast"), tr("A dotted line under every name of somebody in the cast."),
            settings.NAME_LINES,
        ),
    )  # fmt: skip


def _saving() -> tuple[Preference, ...]:
    seconds = QLocale().toString(LATEST_MS // 1000)
    return (
        Preference(
            tr("Saving"),
            tr("There is nothing to set: what you write is saved as soon as you pause, and every {seconds} seconds"
               " while you don’t.").format(seconds=seconds),
        ),
        Preference(
            tr("Newest backups kept"),
            tr("Whole copies, made while you write and when you close the fic. The last one of each of"
               " {days} days is kept beside them.").format(days=DAYS_KEPT),
            settings.BACKUPS_KEPT,
        ),
    )  # fmt: skip


def _you() -> tuple[Preference, ...]:
    return (
        Preference(
            tr("Your name"),
            tr("The author of new fics, and of the comments that you write. It stays on this computer until you"
               " export a fic."),
            settings.AUTHOR,
        ),
    )  # fmt: skip
