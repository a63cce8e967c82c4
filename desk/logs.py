"""Where log lines go, what they look like, and what must never stand in them.

Redaction happens in the formatter, after arguments and tracebacks have become text, so nothing passes beside it.
"""

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"
# Alembic names its six plug-ins whenever it is imported.
logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)
_FILE_BYTES = 2_000_000
_FILES_KEPT = 5

_REDACTIONS: tuple[tuple[re.Pattern[str], str], ...] = (
    # user:password@host in any address; greedy, because a password may itself contain an @
    (re.compile(r"(://[^:/@\s]*):[^\s/]*@"), r"\1:[hidden]@"),
    (re.compile(r"(SCRAM-SHA-256\$)\d+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+"), r"\1[hidden]"),
    # values that PostgreSQL and its driver quote in their errors: a row may hold names
    (re.compile(r"(Key \([^)]*\)=)\(.*?\)(?= |$)", re.MULTILINE), r"\1([hidden])"),
    (re.compile(r"(Failing row contains )\(.*\)"), r"\1([hidden])"),
    (re.compile(r"\[parameters: .*?\]$", re.MULTILINE | re.DOTALL), "[parameters: hidden]"),
    # what providers call payments, orders, refunds, people and keys
    (
        re.compile(
            r"\b(?:pay|order|rfnd|plink|qr|cust|inv|setl|cus|pi|ch|re|cs|seti|evt|whsec|rzp|sk|rk|pk)"
            r"_(?:(?:live|test)_)?[A-Za-z0-9]{8,}\b"
        ),
        "[reference]",
    ),
    # e-mail addresses and what people pay from (name@bank)
    (re.compile(r"(?<![:/\w])[\w.+-]+@[\w-]+(?:\.[\w-]+)*(?![\w/:])"), "[address]"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}"), r"\1 [hidden]"),
    (
        re.compile(
            r"(?i)\b(\w*(?:password|passwd|secret|token|api_?key|auth_?key))(['\"]?\s*[=:]\s*)('[^']*'|\"[^\"]*\"|[^\s,;&]+)"
        ),
        r"\1\2[hidden]",
    ),
    # +91 98200 12345 and any other number written with its country
    (re.compile(r"(?<![\w+])\+\d(?:[\s().-]{0,2}\d){7,14}(?![\w])"), "[phone]"),
    # ten digits as they are written in India, grouped or not, perhaps after 0 or 91
    (re.compile(r"(?<![\w.-])(?:91[\s-]?|0)?[6-9]\d{4}[\s-]?\d{5}(?![\w-])"), "[phone]"),
    (re.compile(r"(?<![\w.-])(?:91[\s-]?|0)?[6-9]\d{2}[\s-]\d{3}[\s-]\d{4}(?![\w-])"), "[phone]"),
    # the form in which providers want it: country and number, digits only
    (re.compile(r"(?<![\w.-])\d{11,15}(?![\w-])"), "[phone]"),
)


def redact(text: str) -> str:
    """The text without phone numbers, addresses, payment references, quoted rows, passwords, tokens and verifiers."""
    for pattern, replacement in _REDACTIONS:
        text = pattern.sub(replacement, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Formats a record with its traceback, then redacts the whole."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def log_folder(data_dir: Path | None = None) -> Path:
    """Where the logs go: the user's folder for them, or beside the data where that was told by the environment."""
    if data_dir is not None and os.environ.get("DESK_DATA_DIR"):
        return data_dir / "logs"
    return Path(platformdirs.user_log_dir("halldesk", appauthor=False))


def log_files(data_dir: Path) -> list[Path]:
    """The logs that are there, rotated ones too, sorted by name."""
    return sorted(path for path in log_folder(data_dir).glob("*.log*") if path.is_file())


@contextmanager
def logging_to(*, level: str, name: str = "desk", folder: Path | None = None, console: bool = False) -> Iterator[Path]:
    """Send log lines to a rotating file while the context lasts, and give its path.

    Args:
        level: the least severe level that is kept, by name.
        name: the file's name without `.log`; two processes that run side by side need two names, because rotation
            renames the file.
        folder: where to write; by default the user's folder for logs.
        console: also write to standard error, as everything is where the file cannot be written.
    """
    target = folder or log_folder()
    path = target / f"{name}.log"
    handlers: list[logging.Handler] = []
    try:
        target.mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(path, maxBytes=_FILE_BYTES, backupCount=_FILES_KEPT, encoding="utf-8"))
    except OSError:  # a full disk or a closed folder: the program has to say so, not to fail at its log
        console = True
    if console:
        handlers.append(logging.StreamHandler())
    root = logging.getLogger()
    before = root.level
    for handler in handlers:
        handler.setFormatter(RedactingFormatter(FORMAT))
        root.addHandler(handler)
    root.setLevel(level)
    try:
        yield path
    finally:
        root.setLevel(before)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()
