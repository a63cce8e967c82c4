"""The window for the tests of languages; each test gives the next one an English window."""

from collections.abc import Iterator

import pytest

from desk.ui.language.tongue import Language, tongue
from tests.ui.conftest import clerk, enter, look, manager, new_window, some_day, window

__all__ = ["clerk", "enter", "look", "manager", "new_window", "some_day", "window"]


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    tongue().speak(Language.ENGLISH)
