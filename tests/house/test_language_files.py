"""The files of the languages are whole: a merge that tore one would only be noticed by whoever changes the language."""

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest


@pytest.mark.parametrize("language", ["en", "hi", "mr"])
def test_that_a_language_file_can_be_read_and_names_each_text_once(root: Path, language: str) -> None:
    tree = ElementTree.parse(root / "resources" / "languages" / f"desk_{language}.ts")
    texts = Counter(
        (context.findtext("name"), message.findtext("source"))
        for context in tree.getroot().findall("context")
        for message in context.findall("message")
    )
    assert texts
    assert [text for text, count in texts.items() if count > 1] == []
