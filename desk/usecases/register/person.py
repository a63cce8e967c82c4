"""What an old register tells of a customer besides name and numbers; what does not fit goes into the booking's note."""

from collections.abc import Callable, Iterable

from desk.domain.person import clean_gstin, has_gstin_form, is_email
from desk.domain.register.cells import Cell, language_of, paragraphs, words
from desk.domain.register.columns import Column
from desk.domain.sentence import Sentence
from desk.usecases.register_ports import RegisterPerson


def person_of(cell: Callable[[Column], Cell], notes: list[str], asides: list[str]) -> tuple[RegisterPerson, str]:
    """The person and the language to write in; `asides` get what is kept in the booking's note instead."""
    email, gstin = words(cell(Column.EMAIL)), clean_gstin(words(cell(Column.GSTIN)))
    language = language_of(cell(Column.LANGUAGE))
    if email and not is_email(email):
        notes.append(Sentence("{text} is no e-mail address; it is kept in the note", text=email))
        asides.append(email)
        email = ""
    if gstin and not has_gstin_form(gstin):
        notes.append(Sentence("{text} is no GSTIN; it is kept in the note", text=gstin))
        asides.append(gstin)
        gstin = ""
    if language is None:
        asides.append(text := words(cell(Column.LANGUAGE)))
        notes.append(Sentence("{text} is no language of our papers; it is kept in the note", text=text))
    address, about = paragraphs(cell(Column.ADDRESS)), paragraphs(cell(Column.ABOUT_CUSTOMER))
    return RegisterPerson(email=email, address=address, gstin=gstin, note=about[:4000]), language or ""


def too_long(texts: Iterable[tuple[str, int]]) -> list[str]:
    """A problem for each text that is longer than it may be."""
    return [
        Sentence("{text}… is longer than {most} characters", text=text[:20], most=most)
        for text, most in texts
        if len(text) > most
    ]
