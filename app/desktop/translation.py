"""The window's language: the author's where there is a translation, and British English where there is none."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.data_files import resources
from app.desktop.settings import LANGUAGE, SYSTEM

BRITISH = "en_GB"  #: what the sources are written in

_NAME = "headcanon"


def languages() -> dict[str, str]:
    """The languages that the window speaks, by code, each in its own words: "de" is "Deutsch"."""
    found = {path.stem.removeprefix(f"{_NAME}_") for path in _folder().glob(f"{_NAME}_*.qm")}
    codes = found - {"en"} | {BRITISH}
    names = {code: QLocale(code).nativeLanguageName() or code for code in codes}
    return dict(sorted(names.items(), key=lambda one: one[1].casefold()))


def install_language(application: QCoreApplication) -> None:
    """Let the window speak the language that the settings name. To be called before any widget is made."""
    for old in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(old)
        old.deleteLater()
    chosen = LANGUAGE.value
    if chosen not in languages():
        chosen = SYSTEM
    locale = QLocale.system() if chosen == SYSTEM else QLocale(chosen)
    QLocale.setDefault(_customs(chosen))
    # First, so that the source has its plurals wherever the chosen language lacks something.
    _install(application, QLocale(BRITISH), _NAME, str(_folder()))
    spoken = _install(application, locale, _NAME, str(_folder()))
    if spoken is not None:
        # Qt may know languages that we don't; its own buttons keep to ours.
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, QLocale(spoken.language()), "qtbase", qts)


def _install(application: QCoreApplication, locale: QLocale, name: str, folder: str) -> QTranslator | None:
    made = QTranslator(application)
    made.setObjectName(_NAME)
    if not made.load(locale, name, "_", folder):
        made.deleteLater()
        return None
    application.installTranslator(made)
    return made


def _customs(chosen: str) -> QLocale:
    """Whose way numbers and dates are written in: the system's, unless that speaks another language."""
    system = QLocale.system()
    here = system if chosen == SYSTEM or system.name().startswith(chosen) else QLocale(chosen)
    return QLocale(BRITISH) if here.language() is QLocale.Language.C else here


def _folder() -> Path:
    return resources() / "translations"
