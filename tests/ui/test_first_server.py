"""Our server, typed once: each fault is told at its field, and the address is kept without the password."""

import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk.db.reach import _answers, url_of
from desk.domain.outside_errors import CertificateNotTrusted
from desk.settings import load
from desk.ui.first_run.window import FirstRunWindow
from desk.usecases.first_run import ServerWish, Tls
from desk.wiring.door import DatabaseDoor
from desk.wiring.first_run import FirstRunHere
from tests.database import Database
from tests.patience import PATIENCE
from tests.small_house import PASSWORD
from tests.ui.steps import press, type_keys


@pytest.fixture
def settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("DESK_SETTINGS", raising=False)
    monkeypatch.delenv("DESK_DATABASE_URL", raising=False)
    monkeypatch.setenv("DESK_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "halldesk" / "settings.toml"


@pytest.fixture
def here(settings_file: Path) -> Iterator[FirstRunHere]:
    first_run = FirstRunHere(load())
    yield first_run
    first_run.close()


@pytest.fixture
def first(look: QApplication, here: FirstRunHere) -> Iterator[FirstRunWindow]:
    window = FirstRunWindow(here)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def answering() -> Iterator[Callable[[bytes], int]]:
    """A server on this PC that answers PostgreSQL's question for encryption with some bytes."""
    listeners: list[socket.socket] = []

    def serve(listener: socket.socket, answer: bytes) -> None:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            connection.recv(8)
            connection.sendall(answer)

    def start(answer: bytes) -> int:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)
        threading.Thread(target=serve, args=(listener, answer), daemon=True).start()
        return int(listener.getsockname()[1])

    yield start
    for listener in listeners:
        listener.close()


def fill(window: FirstRunWindow, host: str, port: int, database: str, *, tls: Tls = Tls.NONE, login: str) -> None:
    page = window.server
    window.choice.server.click()
    for field, text in ((page.host, host), (page.port, str(port)), (page.database, database), (page.login, login)):
        field.editor.setText(text)
    page.password.editor.setText(PASSWORD)
    page.tls.editor.setCurrentIndex(page.tls.editor.findData(tls))


def select(editor: QLineEdit) -> None:
    """What stands there is typed over."""
    assert editor.hasFocus()
    editor.selectAll()


def answered(qtbot: QtBot, window: FirstRunWindow) -> None:
    window.server.submit()
    qtbot.waitUntil(lambda: not window.server.button.busy, timeout=PATIENCE)


def certificate_for(name: str, folder: Path) -> tuple[Path, Path]:
    """A key and a certificate that signs itself, as a small house has them."""
    key, certificate = folder / "key.pem", folder / "cert.pem"
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=elsewhere", "-days", "2",
         "-addext", f"subjectAltName={name}", "-keyout", key, "-out", certificate],
        capture_output=True, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    return key, certificate


def test_that_our_server_is_connected_by_keys_alone_and_kept_without_the_password(
    qtbot: QtBot, first: FirstRunWindow, front_door: DatabaseDoor, settings_file: Path
) -> None:
    url = front_door.url
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return)
    assert first.server.host.editor.hasFocus()
    type_keys(qtbot, str(url.host))
    press(qtbot, Qt.Key.Key_Tab)
    select(first.server.port.editor)
    type_keys(qtbot, str(url.port))
    press(qtbot, Qt.Key.Key_Tab)
    select(first.server.database.editor)
    type_keys(qtbot, str(url.database))
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_End)
    press(qtbot, Qt.Key.Key_Tab)
    type_keys(qtbot, f"{front_door.login_prefix}asha")
    press(qtbot, Qt.Key.Key_Tab)
    type_keys(qtbot, PASSWORD)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.chosen is not None, timeout=PATIENCE)
    assert first.chosen is not None
    assert (first.chosen.login, first.chosen.password) == (f"{front_door.login_prefix}asha", "")
    kept = settings_file.read_text(encoding="utf-8")
    assert PASSWORD not in kept
    desk = first.chosen.door.sign_in("asha", PASSWORD)
    assert desk.identity.name.startswith("Asha")
    desk.close()
    assert load().database_url is not None


def test_that_what_was_in_the_settings_stays(here: FirstRunHere, settings_file: Path) -> None:
    settings_file.parent.mkdir()
    settings_file.write_text('appearance = "dark"\n', encoding="utf-8")
    here.connect(ServerWish(host="db.example.in", tls=Tls.CHECKED), "desk_t7_")
    settings = load()
    assert settings.appearance == "dark"
    assert settings.login_prefix == "desk_t7_"
    assert settings.database_url is not None
    assert "sslmode=verify-full" in settings.database_url


def test_that_a_wrong_password_is_told_at_its_field_and_nothing_is_kept(
    qtbot: QtBot, first: FirstRunWindow, front_door: DatabaseDoor, settings_file: Path
) -> None:
    url = front_door.url
    fill(first, str(url.host), int(url.port or 0), str(url.database), login="desk_t1_nobody")
    answered(qtbot, first)
    assert first.server.password.troubled
    assert not settings_file.exists()
    assert first.server.host.editor.text() == url.host


def test_that_after_a_wrong_password_and_a_wrong_encryption_the_right_ones_connect(
    qtbot: QtBot, first: FirstRunWindow, front_door: DatabaseDoor, settings_file: Path
) -> None:
    """What the last try found at a field is no reason not to try again."""
    url = front_door.url
    login = f"{front_door.login_prefix}asha"
    page = first.server
    fill(first, str(url.host), int(url.port or 0), str(url.database), tls=Tls.CHECKED, login=login)
    page.root.editor.setText("/nowhere/ca.pem")
    answered(qtbot, first)
    assert page.root.troubled
    page.root.editor.clear()
    answered(qtbot, first)
    assert page.tls.troubled
    page.tls.editor.setCurrentIndex(page.tls.editor.findData(Tls.NONE))
    page.password.editor.setText("wrong")
    answered(qtbot, first)
    assert page.password.troubled
    assert not page.tls.troubled
    assert page.password.editor.hasFocus()
    page.password.editor.selectAll()
    type_keys(qtbot, PASSWORD)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.chosen is not None, timeout=PATIENCE)
    assert settings_file.exists()


def test_that_a_missing_database_is_told_at_its_field(
    qtbot: QtBot, first: FirstRunWindow, front_door: DatabaseDoor, settings_file: Path
) -> None:
    url = front_door.url
    fill(first, str(url.host), int(url.port or 0), "nosuch", login=f"{front_door.login_prefix}asha")
    answered(qtbot, first)
    assert "no such database" in first.server.database.problem.text()
    assert not settings_file.exists()


def test_that_a_name_that_no_computer_has_is_told_at_the_server(qtbot: QtBot, first: FirstRunWindow) -> None:
    fill(first, "no such name", 5432, "halldesk", login="desk_t1_asha")
    answered(qtbot, first)
    assert "No computer has this name" in first.server.host.problem.text()


def test_that_an_address_to_which_no_way_leads_is_told_at_the_server_without_saying_that_a_computer_is_there(
    qtbot: QtBot, first: FirstRunWindow
) -> None:
    fill(first, "255.255.255.255", 5432, "halldesk", login="desk_t1_asha")
    answered(qtbot, first)
    assert "nothing answers at this address" in first.server.host.problem.text()
    assert first.server.host.editor.hasFocus()


def test_that_a_port_on_which_nothing_listens_is_told_at_the_port(qtbot: QtBot, first: FirstRunWindow) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        free = taken.getsockname()[1]
    fill(first, "127.0.0.1", free, "halldesk", login="desk_t1_asha")
    answered(qtbot, first)
    assert "no database answers" in first.server.port.problem.text()


@pytest.mark.parametrize("tls", [Tls.CHECKED, Tls.UNCHECKED])
def test_that_a_server_without_encryption_is_never_sent_a_password(
    qtbot: QtBot, first: FirstRunWindow, answering: Callable[[bytes], int], tls: Tls
) -> None:
    fill(first, "127.0.0.1", answering(b"N"), "halldesk", tls=tls, login="desk_t1_asha")
    answered(qtbot, first)
    assert "encrypted" in first.server.tls.problem.text()


def test_that_a_certificate_that_proves_nothing_is_refused(here: FirstRunHere, tmp_path: Path) -> None:
    key, certificate = certificate_for("DNS:elsewhere", tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=_tls_once, args=(listener, key, certificate), daemon=True)
        server.start()
        wish = ServerWish(host="127.0.0.1", port=listener.getsockname()[1], tls=Tls.CHECKED)
        with pytest.raises(CertificateNotTrusted):
            here.check(wish, "desk_t1_asha", PASSWORD)
        server.join(5)


def _tls_once(listener: socket.socket, key: Path, certificate: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    connection, _ = listener.accept()
    with connection:
        connection.recv(8)
        connection.sendall(b"S")
        try:
            context.wrap_socket(connection, server_side=True).close()
        except OSError:
            return


def test_that_empty_fields_and_a_wrong_port_are_told_before_anything_is_tried(
    qtbot: QtBot, first: FirstRunWindow
) -> None:
    first.choice.server.click()
    first.server.port.editor.setText("fast")
    first.server.submit()
    assert [field.troubled for field in first.server.fields] == [True, True, False, False, False, True, False]
    assert not first.server.button.busy
    assert first.server.host.editor.hasFocus()


def test_that_one_may_go_back_while_it_is_tried_and_nothing_stays(
    qtbot: QtBot, first: FirstRunWindow, front_door: DatabaseDoor, settings_file: Path
) -> None:
    url = front_door.url
    fill(first, str(url.host), int(url.port or 0), str(url.database), login=f"{front_door.login_prefix}asha")
    first.server.submit()
    press(qtbot, Qt.Key.Key_Escape)
    assert first.page is first.choice
    qtbot.waitUntil(lambda: not first.calls.under_way, timeout=PATIENCE)
    qtbot.wait(100)
    assert first.chosen is None
    assert not settings_file.exists()
    assert first.server.password.editor.text() == ""


def test_that_a_file_that_is_no_certificate_is_told_at_its_field(
    qtbot: QtBot, first: FirstRunWindow, answering: Callable[[bytes], int], tmp_path: Path
) -> None:
    (tmp_path / "note.pem").write_text("not a certificate", encoding="utf-8")
    fill(first, "127.0.0.1", answering(b"S"), "halldesk", tls=Tls.CHECKED, login="desk_t1_asha")
    for name in ("note.pem", "nothing.pem"):
        first.server.root.editor.setText(str(tmp_path / name))
        answered(qtbot, first)
        assert "no certificate that can be read" in first.server.root.problem.text()
        assert first.server.root.editor.hasFocus()


def test_that_a_certificate_of_our_own_authority_is_trusted_and_kept(here: FirstRunHere, tmp_path: Path) -> None:
    key, certificate = certificate_for("IP:127.0.0.1", tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_tls_once, args=(listener, key, certificate), daemon=True).start()
        wish = ServerWish(host="127.0.0.1", port=listener.getsockname()[1], root=str(certificate))
        _answers(wish)
    assert url_of(wish).query["sslrootcert"] == str(certificate)


def test_that_a_schema_older_than_the_program_is_told_with_what_is_missing_and_who_mends_it(
    qtbot: QtBot, first: FirstRunWindow, front_door: DatabaseDoor, db18: Database, settings_file: Path
) -> None:
    db18.superuser.execute("DROP FUNCTION desk.undo_move CASCADE")
    url = db18.superuser_url
    fill(first, str(url.host), int(url.port or 0), str(url.database), login=f"{front_door.login_prefix}asha")
    answered(qtbot, first)
    said = first.server.database.problem.text()
    assert "1 of its commands are missing (undo_move)" in said
    assert "desk migrate" in said
    assert not settings_file.exists()


def test_that_a_server_newer_than_the_program_asks_for_the_newer_program(
    qtbot: QtBot, first: FirstRunWindow, front_door: DatabaseDoor, db18: Database
) -> None:
    db18.superuser.execute("CREATE OR REPLACE FUNCTION desk.api_version() RETURNS int LANGUAGE sql AS 'SELECT 99'")
    url = db18.superuser_url
    fill(first, str(url.host), int(url.port or 0), str(url.database), login=f"{front_door.login_prefix}asha")
    answered(qtbot, first)
    assert "Install the newer Halldesk on this PC." in first.server.database.problem.text()
