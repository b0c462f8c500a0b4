"""The window speaks the author's language, and the translation files are whole."""

import ast
import pickle
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from app.desktop.i18n import moment_text, number_text, said_again, tr
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.desktop.settings import remember
from app.desktop.structure.signs import colour_names
from app.desktop.translation import BRITISH, install_language, languages
from app.project import ProjectError
from app.storyview.said import one_after_another, said
from tests.desktop.translations import FOLDER, Translated, called, modules, source_words, translated

_ALL = [path.stem.removeprefix("headcanon_") for path in sorted(FOLDER.glob("*.ts"))]
#: Spelt otherwise in America, whatever comes before and after.
_BRITISH = re.compile(
    r"colour|centre|grey|favour|behaviour|misspelt|cancelled|labell|travell|organis|recognis|catalogue"
    r"|\bticked\b(?!})|\btick\b|untick|towards",
    re.IGNORECASE,
)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Chooses a language; afterwards it is British again."""

    def act(language: str) -> None:
        remember("language", language)
        install_language(qapp)

    yield act
    act(BRITISH)


def test_the_window_speaks_german(speak: Callable[[str], None], qtbot: QtBot, path: Path) -> None:
    speak("de")
    window = MainWindow()
    qtbot.addWidget(window)
    window.open_path(path)
    assert [menu.text() for menu in window.menuBar().actions()][:2] == ["&Datei", "&Bearbeiten"]
    assert window.words_label.text() == "24 Wörter"
    assert window.view is not None
    assert window.view.session.story().headings[0] == "Prologue"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    window.close()


@pytest.mark.parametrize(
    ("language", "one", "many", "number", "day"),
    [
        ("en_GB", "1 word", "12,345 words", "12,345", "04/03/2026"),
        ("en_US", "1 word", "12,345 words", "12,345", "3/4/26"),
        ("de", "1 Wort", "12.345 Wörter", "12.345", "04.03.26"),
    ],
)
def test_plurals_numbers_and_dates(
    speak: Callable[[str], None], language: str, one: str, many: str, number: str, day: str
) -> None:
    speak(language)
    assert tr("%Ln word(s)", "", 1) == one
    assert tr("%Ln word(s)", "", 12345) == many
    assert number_text(12345) == number
    assert moment_text("2026-03-04") == day


def test_americans_read_american(speak: Callable[[str], None]) -> None:
    assert colour_names()["grey"] == "Grey"
    speak("en_US")
    assert colour_names()["grey"] == "Gray"
    assert tr("Colour") == "Color"
    assert tr("Scene break") == "Scene break"


def test_a_language_that_nobody_translated_is_english(speak: Callable[[str], None]) -> None:
    speak("tlh")
    assert tr("Colour") == "Colour"
    assert tr("%Ln word(s)", "", 2) == "2 words"


def test_the_languages_offer_themselves_in_their_own_words() -> None:
    assert languages() == {"en_US": "American English", "en_GB": "British English", "de": "Deutsch"}


def test_what_is_translated_is_asked_for_when_it_is_shown() -> None:
    """At import no language is chosen yet."""
    for name, module in modules():
        early = [
            call.lineno
            for outer in [module, *(one for one in module.body if isinstance(one, ast.ClassDef))]
            for statement in outer.body
            if not isinstance(statement, ast.FunctionDef | ast.ClassDef)
            for call in ast.walk(statement)
            if isinstance(call, ast.Call) and called(call) == "tr"
        ]
        assert not early, f"{name}: tr outside of a function in lines {early}"


@pytest.mark.parametrize("language", _ALL)
def test_files_hold_what_the_sources_say(language: str) -> None:
    """`packaging/translate` brings them up to date."""
    wanted = {words for words in source_words() if words.is_plural or language != "en"}
    assert {entry.words for entry in translated(language)} == wanted


@pytest.mark.parametrize("language", _ALL)
def test_the_compiled_files_are_made_of_these(language: str, tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert tool is not None
    made = tmp_path / "made.qm"
    source = FOLDER / f"headcanon_{language}.ts"
    subprocess.run([tool, "-silent", "-nounfinished", str(source), "-qm", str(made)], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", sorted({*_ALL} - {"en_US"}))
def test_nothing_is_left_to_translate(language: str) -> None:
    assert [entry.words.text for entry in translated(language) if not entry.is_finished or not all(entry.forms)] == []


def test_american_differs_where_american_is_spelt_otherwise() -> None:
    entries = translated("en_US")
    assert [one.words.text for one in entries if _BRITISH.search(one.words.text) and not one.is_finished] == []
    assert [form for one in entries for form in one.forms if _BRITISH.search(form)] == []


@pytest.mark.parametrize("language", _ALL)
def test_translations_keep_what_the_program_fills_in(language: str) -> None:
    wrong = [entry for entry in translated(language) if entry.is_finished and not _keeps_all(entry)]
    assert wrong == []


def _keeps_all(entry: Translated) -> bool:
    source = entry.words.text
    for number, form in enumerate(entry.forms):
        same = (
            sorted(re.findall(r"{\w+}", form)) == sorted(re.findall(r"{\w+}", source))
            and form.count("\t") == source.count("\t")
            and len(re.findall(r"&\w", form)) == len(re.findall(r"&\w", source))
            and form.endswith("…") == source.endswith("…")
            and form.strip(" ") == form
        )
        # "A word" is a good singular; no other form can do without its number.
        if not same or (entry.words.is_plural and number > 0 and "%Ln" not in form):
            return False
    return True


@pytest.mark.parametrize("language", sorted({*_ALL} - {"en"}))
def test_menus_have_a_letter_of_their_own(language: str, speak: Callable[[str], None], qtbot: QtBot) -> None:
    speak(language)
    window = MainWindow()
    qtbot.addWidget(window)
    titles = [menu.text() for menu in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(letters)


def test_what_is_said_below_the_window_is_said_again(speak: Callable[[str], None]) -> None:
    words = said("{name} speaks of “{words}”, but {why}.", name="Una", words="{tin}", why=said("doesn’t know it yet"))
    sent = pickle.loads(pickle.dumps(words))
    assert sent == "Una speaks of “{tin}”, but doesn’t know it yet."
    assert said_again(sent) == sent
    speak("de")
    assert said_again(sent) == "Una spricht von „{tin}“, aber weiß es noch nicht."
    assert said_again(said("{count} scene breaks.", count="1,250")) == "1.250 Szenentrenner."
    assert said_again(one_after_another(sent, "Plain {words}.")) == f"{said_again(sent)} Plain {{words}}."


def test_what_fails_is_told_in_the_window_s_language(
    speak: Callable[[str], None], view: ProjectView, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    speak("de")
    view.session.failed.emit(str(ProjectError(said("That chapter is no longer in the project."))))
    assert told == ["Dieses Kapitel ist nicht mehr im Projekt."]
