"""`desk staff`: a login made, changed and ended from a terminal by an owner; nothing secret on the command line."""

import argparse
import io
import sys
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from desk.commands.staff import run
from desk.domain.errors import BadInput, LoginEnded, NotPermitted, SignInFailed
from desk.domain.lifecycle import Actor
from desk.wiring.door import DatabaseDoor
from tests.database import Database


def test_that_a_login_is_made_changed_and_ended_without_a_window(
    db18: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = make_url(db18.url("omkar"))
    door = DatabaseDoor(
        url=url.set(username=None, password=None), journal_path=tmp_path / "journal.sqlite", login_prefix="desk_t1_"
    )

    def staff(action: str, *typed: str, who: str = "omkar", **more: str) -> list[str]:
        told: list[str] = []
        monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join([who, url.password or "", *typed, ""])))
        assert run(door, argparse.Namespace(action=action, login="neha", **more), told.append) == 0
        return told

    def enters(password: str) -> Actor:
        desk = door.sign_in("neha", password)
        desk.close()
        return desk.identity.rank

    with pytest.raises(BadInput):
        staff("add", "short", name="Neha", rank="clerk")
    with pytest.raises(NotPermitted):
        staff("add", "marigold-9", who="asha", name="Neha", rank="clerk")
    assert staff("add", "marigold-9", name="Neha", rank="clerk") == ["desk_t1_neha can sign in."]
    assert enters("marigold-9") is Actor.CLERK
    staff("password", "मोगरा-फुले-९")
    with pytest.raises(SignInFailed):
        enters("marigold-9")
    assert enters("मोगरा-फुले-९") is Actor.CLERK
    assert staff("disable") == ["desk_t1_neha cannot sign in any more."]
    with pytest.raises(LoginEnded):
        enters("मोगरा-फुले-९")
    with pytest.raises(NotPermitted):
        staff("disable", who="ravi")
