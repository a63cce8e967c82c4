"""Logs: they end up in a file, and people's numbers and passwords do not."""

import logging
from pathlib import Path

import pytest
from alembic.runtime.plugins import Plugin

from desk.db.connection import engine_for
from desk.logs import logging_to, redact


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("calls +91 98200 12345 back", "calls [phone] back"),
        ("calls +1 (212) 555-0187.", "calls [phone]."),
        ("sms to 919820012345", "sms to [phone]"),
        ("sms to 9820012345", "sms to [phone]"),
        ("sms to 98200 12345, again", "sms to [phone], again"),
        ("sms to 982-001-2345", "sms to [phone]"),
        ("sms to 09820012345", "sms to [phone]"),
        ("postgresql://asha:g@heim@hall:5432/halldesk", "postgresql://asha:[hidden]@hall:5432/halldesk"),
        ("host=hall password=geheim user=asha", "host=hall password=[hidden] user=asha"),
        ('{"auth_token": "abc123", "to": 1}', '{"auth_token": [hidden], "to": 1}'),
        ("Authorization: Bearer abcdef.123456", "Authorization: Bearer [hidden]"),
        ("PASSWORD 'SCRAM-SHA-256$4096:c2FsdA==$c3RvcmVk:c2VydmVy'", "PASSWORD 'SCRAM-SHA-256$[hidden]'"),
    ],
)
def test_that_private_things_are_hidden(text: str, clean: str) -> None:
    assert redact(text) == clean


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-21 10:01:22,123 INFO booking 550e8400-e29b-41d4-a716-446655440000 took 12.25 ms",
        "hold until 2026-11-21T10:30:00+05:30",
        "booking PAR-2026-0042 for 1250000 INR",
        "postgresql://hall:5432/halldesk",
        "port 20123 of 127.0.0.1",
    ],
)
def test_that_ordinary_things_stay(text: str) -> None:
    assert redact(text) == text


def test_that_arguments_and_tracebacks_are_redacted_too(tmp_path: Path) -> None:
    with logging_to(level="INFO", folder=tmp_path) as path:
        try:
            raise ValueError("9820012345 is busy")
        except ValueError:
            logging.getLogger("desk.test").info("sms to %s failed", "+919820012345", exc_info=True)
    text = path.read_text(encoding="utf-8")
    assert "sms to [phone] failed" in text
    assert "ValueError: [phone] is busy" in text
    assert "98200" not in text


def test_that_logging_is_put_back_afterwards(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers))
    with logging_to(level="DEBUG", folder=tmp_path, console=True):
        assert root.level == logging.DEBUG
    assert (root.level, list(root.handlers)) == before


def test_that_connections_and_plug_ins_are_no_lines_of_the_log(tmp_path: Path) -> None:
    with logging_to(level="INFO", folder=tmp_path) as path:
        engine_for("postgresql://nobody@127.0.0.1:1/none").dispose()
        Plugin("of this test").remove()
        logging.getLogger("desk").info("this is one")
    assert len(path.read_text(encoding="utf-8").splitlines()) == 1


def test_that_a_log_that_cannot_be_written_stops_nothing_and_goes_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file where the folder ought to be")
    with logging_to(level="INFO", folder=tmp_path / "logs"):
        logging.getLogger("desk").warning("calls 98200 12345")
    assert "calls [phone]" in capsys.readouterr().err
