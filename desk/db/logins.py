"""The logins of staff as a backup keeps them: they belong to the server, so a dump of the database leaves them out."""

from dataclasses import dataclass
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg import sql

from desk.db import names

_RANKS = ("clerk", "manager", "owner", "worker")


@dataclass(frozen=True, kw_only=True)
class Login:
    """One login. `verifier` proves a password without telling it; None where only a superuser could have read it."""

    login: str
    groups: tuple[str, ...]
    may_connect: bool
    verifier: str | None

    def as_json(self) -> dict[str, Any]:
        return {
            "login": self.login,
            "groups": list(self.groups),
            "may_connect": self.may_connect,
            "verifier": self.verifier,
        }

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> "Login":
        return cls(
            login=found["login"],
            groups=tuple(found["groups"]),
            may_connect=bool(found["may_connect"]),
            verifier=found["verifier"],
        )


def read_logins(connection: sa.Connection) -> list[Login]:
    """The logins of this database's staff, with their verifiers where we may read them."""
    superuser = connection.exec_driver_sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").scalar_one()
    verifier = "(SELECT a.rolpassword FROM pg_authid a WHERE a.oid = r.oid)" if superuser else "NULL"
    ranks = ", ".join(f"'{names.role(rank)}'" for rank in _RANKS)
    rows = connection.exec_driver_sql(
        f"SELECT r.rolname::text, r.rolcanlogin, {verifier},"
        " array(SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid"
        f" WHERE m.member = r.oid AND g.rolname IN ({ranks}) ORDER BY 1)"
        " FROM desk.staff s JOIN pg_roles r ON r.rolname = s.login ORDER BY 1"
    )
    return [
        Login(login=login, may_connect=may, verifier=secret, groups=tuple(groups))
        for login, may, secret, groups in rows
    ]


def make_logins(cursor: psycopg.Cursor[Any], logins: list[Login]) -> list[str]:
    """Makes those that the server lacks, as the staff functions would; returns who has no password yet.

    A login that is there already keeps its password and whether it may connect.
    """
    without = []
    for login in logins:
        known = cursor.execute("SELECT FROM pg_roles WHERE rolname = %s", [login.login]).fetchone()
        if known is not None:
            continue
        name = sql.Identifier(login.login)
        password = sql.SQL(" PASSWORD {}").format(sql.Literal(login.verifier)) if login.verifier else sql.SQL("")
        may = sql.SQL("LOGIN" if login.may_connect else "NOLOGIN")
        # as the role that will alter it: from 16 on only who made a login may change it later
        cursor.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(names.role("role_admin"))))
        cursor.execute(
            sql.SQL("CREATE ROLE {} {} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS").format(name, may)
            + sql.SQL(" CONNECTION LIMIT 12")
            + password
        )
        for group in login.groups:
            cursor.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(group), name))
        cursor.execute("RESET ROLE")
        if login.verifier is None and login.may_connect:
            without.append(login.login)
    return without
