"""The server's configuration files as text. Everything that is not listed stays PostgreSQL's default."""

import sys
from collections.abc import Mapping

HOST = "127.0.0.1"

# Loopback only, with passwords: any process of this computer can reach a loopback port.
HBA = """\
# type  database     user  address       method
local   all          all                 scram-sha-256
host    all          all   127.0.0.1/32  scram-sha-256
host    all          all   ::1/128       scram-sha-256
host    replication  all   127.0.0.1/32  scram-sha-256
"""


def server_settings(port: int) -> str:
    """The text of halldesk.conf, written anew at each start, so that a newer Halldesk brings newer settings."""
    lines = [f"{name} = {value}" for name, value in _values(port).items()]
    return "# Written by Halldesk at each start; put your own settings into postgresql.conf below its include.\n" + (
        "\n".join(lines) + "\n"
    )


def _values(port: int) -> Mapping[str, str]:
    values = {
        "listen_addresses": f"'{HOST}'",
        "port": str(port),
        "unix_socket_directories": "''",
        "password_encryption": "'scram-sha-256'",
        "max_connections": "100",
        "shared_buffers": "'128MB'",
        "timezone": "'UTC'",
        # A crashed desk must not hold a lock, and a stuck one must not hold up the others.
        "idle_in_transaction_session_timeout": "'10s'",
        "deadlock_timeout": "'300ms'",
        "tcp_keepalives_idle": "10",
        "tcp_keepalives_interval": "3",
        "tcp_keepalives_count": "3",
        # Nothing that was answered may be lost when the power goes.
        "fsync": "on",
        "synchronous_commit": "on",
        "full_page_writes": "on",
        # The first change of a page after a checkpoint logs it whole, and in a quiet house nearly every change is one:
        # 50 pages for a hold. This build knows only pglz, which doubled it to save a third of 245 KB (decision 24).
        "wal_compression": "off",
        # One file for each day of the week, overwritten after a week; without names, numbers and statements of people.
        "logging_collector": "on",
        "log_directory": "'log'",
        "log_filename": "'server-%a.log'",
        "log_truncate_on_rotation": "on",
        "log_rotation_age": "'1d'",
        "log_rotation_size": "0",
        "log_timezone": "'UTC'",
        "log_line_prefix": "'%m [%p] %u '",
        "log_lock_waits": "on",
        "log_error_verbosity": "'terse'",
        "log_min_error_statement": "'panic'",
    }
    if sys.platform == "linux":
        # Elsewhere the server refuses to start with these.
        values |= {"tcp_user_timeout": "'10s'", "client_connection_check_interval": "'5s'"}
    return values
