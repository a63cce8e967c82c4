"""Every error has words for people and a code for programs."""

import importlib
import pkgutil
from collections import Counter

import pytest

import desk
from desk.domain.errors import DeskError


def every_error(kind: type[DeskError] = DeskError) -> list[type[DeskError]]:
    """The class and all below it, once each."""
    below = {error: None for child in kind.__subclasses__() for error in every_error(child)}
    return [kind, *below]


@pytest.fixture(scope="module")
def errors() -> list[type[DeskError]]:
    """All errors of all modules; tests may define errors of their own, which are none of ours."""
    for module in pkgutil.walk_packages(desk.__path__, "desk."):
        if module.name != "desk.__main__":
            importlib.import_module(module.name)
    return [error for error in every_error() if error.__module__.startswith("desk.")]


def test_that_every_error_has_a_sentence_of_its_own(errors: list[type[DeskError]]) -> None:
    # A dataclass without a docstring gets its signature for one.
    words = {error: (error.__dict__.get("__doc__") or "").split("\n\n")[0].strip() for error in errors}
    silent = [
        error.__name__
        for error, text in words.items()
        if not text or text.startswith(f"{error.__name__}(") or text[-1] not in ".!?"
    ]
    assert silent == []


def test_that_every_error_has_a_code_that_no_other_has(errors: list[type[DeskError]]) -> None:
    assert [error.__name__ for error in errors if "code" not in error.__dict__] == []
    assert [code for code, count in Counter(error.code for error in errors).items() if count > 1] == []
