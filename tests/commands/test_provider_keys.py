"""`desk provider`: keys are asked for, tried and kept on this PC; nothing of them is ever shown."""

import argparse
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from desk.commands.provider import run
from desk.domain.errors import BadInput, ConfigurationWrong
from desk.gateways.payments.registry import kind_of
from desk.providers.kept_keys import keep_keys, stored_keys
from desk.providers.messages import senders_for
from desk.providers.payments import built, providers_for
from desk.secrets import NoStore
from desk.usecases.payments.providing import KeysRefused
from tests.fakes.message_houses import MSG91_KEYS, Msg91House
from tests.fakes.post_office import PostOffice
from tests.fakes.razorpay_house import KEYS, RazorpayHouse

URL = make_url("postgresql+psycopg://nobody@db.example/halldesk")


class Drawer:
    """A key store that is a dictionary: the operating system's own is tried in tests/test_secrets.py."""

    keeps = True

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


Ask = Callable[..., tuple[int, str]]


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def ask(drawer: Drawer, monkeypatch: pytest.MonkeyPatch) -> Ask:
    def asked(action: str, name: str | None = None, typed: str = "", **more: object) -> tuple[int, str]:
        told: list[str] = []
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        options = argparse.Namespace(action=action, name=name, **{"unchecked": False, "address": None, **more})
        return run(URL, drawer, options, told.append), "\n".join(told)

    return asked


def test_that_keys_are_tried_before_they_are_kept_and_then_used(ask: Ask, drawer: Drawer) -> None:
    typed = f"{KEYS['key_id']}\n{KEYS['key_secret']}\n"
    with RazorpayHouse() as house:
        assert "no keys here" in ask("list")[1]
        code, told = ask("set", "razorpay", typed, address=house.address)
        assert code == 0
        assert "test mode" in told
        assert KEYS["key_secret"] not in told
        assert ask("check")[0] == 0
        (provider,) = providers_for(URL, drawer)
        assert (provider.name, house.count("GET", "/v1/payments")) == ("razorpay", 2)
        assert list(drawer.kept) == ["provider razorpay db.example halldesk"]
    assert ask("check", "razorpay")[0] == 1
    ask("forget", "razorpay")
    assert providers_for(URL, drawer) == []
    assert ask("check", "razorpay")[0] == 1


def test_that_wrong_keys_are_not_kept(ask: Ask, drawer: Drawer) -> None:
    with RazorpayHouse() as house, pytest.raises(KeysRefused):
        ask("set", "razorpay", f"{KEYS['key_id']}\nanothersecret000000\n", address=house.address)
    assert drawer.kept == {}


@pytest.mark.parametrize(
    ("name", "typed", "field"),
    [
        ("razorpay", "rzp_1DP5mmOlF5G5ag\nx\n", "Key id"),
        ("razorpay", "rzp_test_1DP5mmOlF5G5ag\n\n", "Key secret"),
        ("stripe", "pk_live_1234567890123\nhttps://hall.example/\n", "Restricted or secret key"),
        ("stripe", "rk_live_1234567890123\nhttp://hall.example/\n", "Page shown after paying"),
        ("paypal", "", "provider"),
    ],
)
def test_that_a_field_of_the_wrong_form_is_named_and_not_repeated(ask: Ask, name: str, typed: str, field: str) -> None:
    with pytest.raises(BadInput) as refusal:
        ask("set", name, typed)
    assert refusal.value.field_name == field
    assert not any(part and part in refusal.value.sentence for part in typed.split("\n") if len(part) > 3)


def test_that_keys_are_sent_nowhere_else() -> None:
    with pytest.raises(BadInput, match="only a server on this PC"):
        built(kind_of("razorpay"), {**KEYS, "address": "https://razorpay.example"})
    with pytest.raises(BadInput, match="only a server on this PC"):
        built(kind_of("razorpay"), {**KEYS, "address": "http://localhost.example:80"})


def test_that_a_service_gets_its_keys_from_its_credential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = NoStore(reason="none")
    with pytest.raises(ConfigurationWrong, match="halldesk-provider-razorpay"):
        keep_keys("razorpay", URL, nothing, KEYS)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    credential = tmp_path / "halldesk-provider-razorpay"
    credential.write_text(json.dumps(KEYS), "utf-8")
    assert stored_keys("razorpay", URL, nothing) == KEYS
    credential.write_text("[1]", "utf-8")
    with pytest.raises(ConfigurationWrong, match="desk provider set razorpay"):
        stored_keys("razorpay", URL, nothing)


@pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("dbus-run-session", "gnome-keyring-daemon")),
    reason="the desktop's key store is not installed",
)
def test_that_keys_live_in_the_desktops_own_key_store_and_in_no_file_or_log(tmp_path: Path) -> None:
    root, cli = Path(__file__).parents[2], f"'{sys.executable}' -m desk provider"
    with RazorpayHouse() as house:
        steps = (
            "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null",
            f'printf \'%s\\n\' "$KEY_ID" "$KEY_SECRET" | {cli} set razorpay --address {house.address}',
            f"{cli} check razorpay",
            f"{cli} list",
            '! grep -rqF "$KEY_SECRET" "$HOME"',
            f"{cli} forget razorpay",
            f"! {cli} check razorpay",
        )
        told = {"KEY_ID": KEYS["key_id"], "KEY_SECRET": KEYS["key_secret"], "DESK_DATABASE_URL": str(URL)}
        folders = {name: str(tmp_path) for name in ("HOME", "XDG_RUNTIME_DIR", "DESK_DATA_DIR")}
        ended = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", " && ".join(steps)],
            env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(root), **told, **folders},
            cwd=root,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        assert house.count("GET", "/v1/payments") == 2
    assert "keys are here" in ended.stdout
    assert KEYS["key_secret"] not in ended.stdout + ended.stderr
    assert any(path.is_file() for path in tmp_path.rglob("*"))


def test_that_keys_of_messages_are_tried_without_sending_kept_and_used(ask: Ask, drawer: Drawer) -> None:
    with Msg91House() as house, PostOffice() as office:
        told = ask("set", "msg91", f"{MSG91_KEYS['authkey']}\n", address=house.root)
        assert told[0] == 0
        assert MSG91_KEYS["authkey"] not in told[1]
        assert ask("set", "email", "".join(f"{value}\n" for value in office.keys().values()))[0] == 0
        assert [sender.name for sender in senders_for(URL, drawer)] == ["msg91", "email"]
        assert "msg91      MSG91: sms; keys are here" in ask("list")[1]
        assert (house.posted(), office.letters) == ([], [])
        assert providers_for(URL, drawer) == []
        ask("forget", "msg91")
        assert [sender.name for sender in senders_for(URL, drawer)] == ["email"]
    with pytest.raises(BadInput):
        ask("set", "msg91", "too short\n")
