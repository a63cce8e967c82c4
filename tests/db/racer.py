"""One racer: a process of its own with psycopg alone, told by its standard input when to send its next wish.

Run by tests/db/racing.py as a script: it imports nothing of the project, so that many start in little time.
"""

import json
import sys
import time
from typing import Any

import psycopg
from psycopg.types.json import Jsonb


def send(connection: psycopg.Connection[Any], command: str, body: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The answer, or the SQLSTATE with its facts."""
    try:
        if command.startswith("sweep_"):
            row = connection.execute(f"SELECT desk.{command}()".encode()).fetchone()
            return "", {"swept": row[0] if row else None}
        row = connection.execute(f"SELECT desk.{command}(gen_random_uuid(), %s)".encode(), (Jsonb(body),)).fetchone()
        return "", row[0] if row else {}
    except psycopg.Error as error:
        detail = error.diag.message_detail or ""
        return error.sqlstate or "lost", json.loads(detail) if detail.startswith("{") else {}


def say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> None:
    task = json.loads(sys.stdin.readline())
    with psycopg.connect(task["conninfo"], autocommit=True) as connection:
        connection.execute("SET lock_timeout = '20s'")
        say(ready=True)
        for turn, (command, body) in enumerate(task["wishes"]):
            if task["together"] or turn == 0:
                sys.stdin.readline()
            started = time.monotonic()
            state, facts = send(connection, command, body)
            say(turn=turn, state=state, facts=facts, seconds=time.monotonic() - started)


if __name__ == "__main__":
    main()
