"""Papers on their way to printers: the system's spooler, a receipt printer's raster, and what goes wrong there."""

import json
from pathlib import Path

import pytest

from desk.documents.escpos import BAND_ROWS, DOTS, DPI, escpos
from desk.documents.paper_maker import PaperMaker
from desk.documents.spool import SystemSpooler
from desk.domain.errors import PrinterFailed
from desk.usecases.papers import PaperFormat, PaperPicture
from tests.documents.examples import RECEIPT, content
from tests.ui.fake_printers import FakeSpooler, ReceiptPort

PDF = PaperMaker().render(content(RECEIPT), PaperFormat.ROLL)


def decoded(raster: bytes) -> tuple[int, list[bytes]]:
    """The rows of a raster, read by the printer's own rules: (bytes across, rows)."""
    assert raster.startswith(b"\x1b@")
    at, rows, across = 2, [], 0
    while raster[at : at + 4] == b"\x1dv0\x00":
        across = int.from_bytes(raster[at + 4 : at + 6], "little")
        count = int.from_bytes(raster[at + 6 : at + 8], "little")
        assert 0 < count <= BAND_ROWS
        body = raster[at + 8 : at + 8 + across * count]
        rows += [body[n : n + across] for n in range(0, len(body), across)]
        at += 8 + across * count
    assert raster[at:] == b"\x1bd\x04\x1dV\x01"
    return across, rows


def test_that_the_spooler_gets_the_very_file_with_printer_and_title(tmp_path: Path) -> None:
    lp = FakeSpooler(tmp_path / "cups")
    spooler = SystemSpooler(str(lp.program))
    assert spooler.takes_pdf()
    spooler.send(PDF, "Front_Desk", "R/26-27/000123")
    spooler.send(PDF, "", "R/26-27/000124")
    assert lp.pages() == [PDF, PDF]
    asked = [json.loads(path.read_text()) for path in sorted(lp.folder.glob("*.json"))]
    assert asked == [["-d", "Front_Desk", "-t", "R/26-27/000123", "-"], ["-t", "R/26-27/000124", "-"]]


def test_that_a_spooler_that_refuses_is_quoted(tmp_path: Path) -> None:
    lp = FakeSpooler(tmp_path / "cups")
    lp.breaks()
    with pytest.raises(PrinterFailed) as caught:
        SystemSpooler(str(lp.program)).send(PDF, "Nowhere", "x")
    assert caught.value.problem == "The printer or class does not exist."


def test_that_a_system_without_a_spooler_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not SystemSpooler().takes_pdf()
    with pytest.raises(PrinterFailed):
        SystemSpooler().send(PDF, "", "x")
    with pytest.raises(PrinterFailed):
        SystemSpooler(str(tmp_path / "gone")).send(PDF, "", "x")


def test_that_a_receipt_printer_gets_the_page_dot_by_dot() -> None:
    port = ReceiptPort()
    SystemSpooler().send_roll(PDF, port.address)
    across, rows = decoded(port.finished())
    (page,) = PaperMaker().pictures(PDF, dpi=DPI)
    assert (across, len(rows)) == (DOTS // 8, page.height)
    left = (page.width - DOTS) // 2
    for y in range(0, page.height, 17):
        dots = bin(int.from_bytes(b"\x01" + rows[y], "big"))[3:]
        wanted = "".join("1" if page.grey[y * page.width + left + x] < 160 else "0" for x in range(DOTS))
        assert dots == wanted


def test_that_a_receipt_printer_that_is_off_is_an_error_of_the_printer() -> None:
    for address in ("127.0.0.1:1", "127.0.0.1:printer"):
        with pytest.raises(PrinterFailed) as caught:
            SystemSpooler().send_roll(PDF, address)
        assert address in caught.value.problem


def test_that_a_narrow_page_is_filled_up_with_white() -> None:
    across, rows = decoded(escpos([PaperPicture(width=9, height=2, grey=bytes([0] * 9 + [255] * 9))]))
    assert (across, rows) == (2, [b"\xff\x80", b"\x00\x00"])
