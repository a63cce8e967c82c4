"""Names that the database and this package share: roles, channels, constraints, our own SQLSTATEs."""

import re
from enum import StrEnum

API_VERSION = 1
SCHEMA_REVISION = "0038"
OLDEST_SERVER = 150000
NEEDED_EXTENSIONS = ("btree_gist", "pg_trgm")
NO_OVERLAP = "no_booking_overlap"

ROLE_TOKENS = ("schema", "role_admin", "backup", "staff", "clerk", "manager", "owner", "worker")
_TOKEN = re.compile(f"@({'|'.join(ROLE_TOKENS)}|prefix)@")


class State(StrEnum):
    """Our own refusals; each carries a JSON object as DETAIL."""

    EVENT_NOT_ALLOWED = "BK001"
    BAD_INPUT = "BK002"
    KEY_REUSED = "BK003"
    NOT_FOUND = "BK004"
    RECORD_CHANGED = "BK005"
    HOLD_LAPSED = "BK006"
    RULE = "BK007"
    LIMIT = "BK008"
    AMOUNT = "BK009"
    FIELD_CLASH = "BK010"
    REQUEST_VOID = "BK011"
    MERGED = "BK030"
    NUMBER_BELONGS = "BK031"
    MARK = "BK041"
    NO_UNDO = "BK042"
    REFERENCE_USED = "BK012"
    TARIFF_CHANGED = "BK020"


def role(token: str, prefix: str = "desk") -> str:
    """The cluster-wide role behind a token of the SQL files, e.g. `desk_clerk`."""
    return f"{prefix}_{token}"


def channel(tenant_id: int) -> str:
    return f"desk_{tenant_id}"


def with_roles(sql: str, prefix: str = "desk") -> str:
    """The SQL text with `@clerk@` and its like replaced by role names."""
    return _TOKEN.sub(lambda found: prefix if found[1] == "prefix" else role(found[1], prefix), sql)
