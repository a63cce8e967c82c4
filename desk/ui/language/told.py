"""Says in the window's language what was made in English below the windows: errors, options, limits, job titles."""

from PySide6.QtCore import QCoreApplication

from desk.domain.errors import DeskError
from desk.domain.sentence import Sentence, filled
from desk.ui.language.tongue import tongue


def told(said: DeskError | str) -> str:
    """The sentence of an error, or any sentence of the rules; a text that is no `Sentence` is data and stays."""
    sentence = said.sentence if isinstance(said, DeskError) else said
    if not isinstance(sentence, Sentence):
        return sentence
    template = QCoreApplication.translate("Domain", sentence.template)
    return filled(template, {name: _fact(fact) for name, fact in sentence.facts.items()})


def _fact(fact: str) -> str:
    """Sums and times in the digits wished for; what has letters is a name, a number of a paper or a sentence."""
    return told(fact) if any(char.isalpha() for char in fact) else tongue().digits(fact)
