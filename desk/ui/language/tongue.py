"""Which language the windows speak: choosing one, putting it on the application, and telling that it has changed.

English is what the program is written in. Numbers keep Latin digits in every language unless Devanagari ones are
wished for.
"""

from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from desk.resources import resource_path

_LATIN, _DEVANAGARI = "0123456789", "०१२३४५६७८९"
_TO_DEVANAGARI = str.maketrans(_LATIN, _DEVANAGARI)
_TO_LATIN = str.maketrans(_DEVANAGARI, _LATIN)


class Language(StrEnum):
    """What a person may choose; each is named in itself, so that it is found by those who read no other."""

    ENGLISH = "en"
    HINDI = "hi"
    MARATHI = "mr"

    @property
    def own_name(self) -> str:
        return {"en": "English", "hi": "हिन्दी", "mr": "मराठी"}[self.value]


class Tongue(QObject):
    """The one of this process. `changed` (old language, new language) follows when texts have to be made anew."""

    changed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.language = Language.ENGLISH
        self.devanagari_digits = False
        self._translators: list[QTranslator] = []

    @property
    def locale(self) -> QLocale:
        """Names of days and months; India's ways of everything else."""
        return QLocale(f"{self.language}_IN")

    @property
    def editing_locale(self) -> QLocale:
        """What Qt's own editors write in: Marathi's digits would be Devanagari, wished for or not."""
        return self.locale if self.language is not Language.MARATHI or self.devanagari_digits else QLocale("en_IN")

    def speak(self, language: Language, *, devanagari_digits: bool = False) -> None:
        """Puts a language on the application; the same one again only settles the digits.

        Raises:
            ConfigurationWrong: its file is missing, so the installation is damaged.
        """
        old, was_devanagari = self.language, self.devanagari_digits
        self.language, self.devanagari_digits = language, devanagari_digits
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        # English has a file too: of the plural forms.
        self._translators = [_loaded(language)]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(self.editing_locale)
        if (old, was_devanagari) != (language, devanagari_digits):
            self.changed.emit(old.value, language.value)

    def digits(self, text: str) -> str:
        """The text in the digits wished for."""
        return text.translate(_TO_DEVANAGARI if self.devanagari_digits else _TO_LATIN)


@lru_cache(maxsize=1)
def tongue() -> Tongue:
    """The one of this process; connect its `changed`."""
    return Tongue()


def chosen_language(remembered: str, configured: str) -> Language:
    """What this PC speaks at the start: what was chosen in the window, else the settings', else the system's."""
    for wish in (remembered, configured if configured != "auto" else QLocale.system().name()):
        short = wish.partition("_")[0]
        if short in set(Language):
            return Language(short)
    return Language.ENGLISH


def texts_path(language: str) -> Path:
    """The translations of a language as text; for English only its plurals."""
    return resource_path(f"languages/desk_{language}.ts")


def _loaded(language: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(str(resource_path(f"languages/desk_{language}.qm")))
    return translator
