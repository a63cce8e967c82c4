"""Every text of the program is in Hindi and Marathi, finished, with the same facts and the same Alt letters."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from desk.domain.sentence import Sentence, joined, places
from desk.ui.language.catalogue import Message, read

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ROOT / "resources" / "languages"
LETTER = re.compile(r"&(\w)")
PLACE = re.compile(r"\{\w+\}|%\d|%n")
DEVANAGARI = re.compile(r"[ऀ-ॿ]")
# Names of things that have no other name, patterns with nothing but facts in them, and what people type.
SAME = re.compile(r"[\W\d_]*((Halldesk|Python|Qt|PostgreSQL|ms|UTC|am|pm|[GU]*[A-Z]{3,5}|WhatsApp)[\W\d_]*)*")


@pytest.fixture(scope="module", params=["hi", "mr"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def messages(language: str) -> list[Message]:
    return read(LANGUAGES / f"desk_{language}.ts")


def test_that_every_text_of_the_program_is_translated_into_every_language() -> None:
    checked = subprocess.run(
        [sys.executable, ROOT / "packaging" / "translations.py", "--check"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        check=False,
    )
    assert checked.stderr == ""
    assert checked.returncode == 0


def test_that_a_translation_has_the_facts_of_its_text(messages: list[Message]) -> None:
    wrong = [
        (m.source, said)
        for m in messages
        for said in (m.forms or (m.translation,))
        if sorted(PLACE.findall(m.source)) != sorted(PLACE.findall(said))
    ]
    assert wrong == []


def test_that_alt_and_a_letter_do_the_same_in_every_language(messages: list[Message]) -> None:
    pairs = [(m.source, LETTER.findall(m.source.upper()), LETTER.findall(m.translation.upper())) for m in messages]
    assert [source for source, wanted, found in pairs if wanted != found] == []


def test_that_a_translation_is_written_in_its_own_script(messages: list[Message]) -> None:
    foreign = [m.source for m in messages if not DEVANAGARI.search(m.translation)]
    said = {source: PLACE.sub("", source).replace("&", "") for source in foreign}
    assert [source for source, text in said.items() if not SAME.fullmatch(text) and source[:2] != "14"] == []


def test_that_two_words_which_look_alike_in_english_may_differ_by_where_they_stand(messages: list[Message]) -> None:
    said = {(m.context, m.source): m.translation for m in messages}
    assert said["CheatSheet", "Keys"] != said["Providers", "Keys"], "of a keyboard, and of a lock"


def test_that_the_compiled_file_says_what_the_source_says(language: str, messages: list[Message]) -> None:
    translator = QTranslator()
    assert translator.load(str(LANGUAGES / f"desk_{language}.qm"))
    stale = [m.source for m in messages if not m.forms and translator.translate(m.context, m.source) != m.translation]
    assert stale == []


def test_that_every_counted_text_has_english_words_for_one_and_for_many() -> None:
    assert {m.source: m.forms for m in read(LANGUAGES / "desk_en.ts")}["%n day(s)"] == ("%n day", "%n days")


def test_that_a_sentence_is_its_english_text_and_remembers_template_and_facts() -> None:
    said = Sentence("Take {sum} at the counter.", sum="₹500")
    assert said == "Take ₹500 at the counter."
    assert (said.template, said.facts) == ("Take {sum} at the counter.", {"sum": "₹500"})
    assert places("{b} and {a} {b}") == ["a", "b", "b"]


def test_that_a_fact_with_braces_is_not_filled_in_again() -> None:
    assert Sentence("{a} {b}", a="{b}", b="x") == "{b} x"


def test_that_sentences_join_without_the_empty_ones() -> None:
    assert joined("One.", "", Sentence("Two.")) == "One. Two."
