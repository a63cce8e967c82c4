"""Codes are read back by a reader that is not the drawer."""

import pytest
import zxingcpp

from desk.drawing.qr import QUIET_ZONE, QrCode, qr_code

UPI = "upi://pay?pa=lotushall@examplebank&pn=Lotus%20Hall&tr=PA-01JD9K2M7Q&tn=Advance%2014%20Feb%202027&am=25000.00&cu=INR"


def read_back(code: QrCode, scale: int = 3) -> list[str]:
    """What a camera would see: the strips painted black on white, with the quiet zone."""
    width = (code.size + 2 * QUIET_ZONE) * scale
    pixels = bytearray(b"\xff" * width * width)
    for column, row, length in code.runs():
        for line in range((row + QUIET_ZONE) * scale, (row + QUIET_ZONE + 1) * scale):
            start = line * width + (column + QUIET_ZONE) * scale
            pixels[start : start + length * scale] = bytes(length * scale)
    return [found.text for found in zxingcpp.read_barcodes(memoryview(pixels).cast("B", (width, width)))]


@pytest.mark.parametrize("text", [UPI, "https://rzp.io/i/oCswTOcCo", "x", "https://pay.example/" + "a" * 300])
def test_that_a_drawn_code_reads_back_as_its_text(text: str) -> None:
    assert read_back(qr_code(text)) == [text]


def test_that_strips_cover_exactly_the_dark_modules() -> None:
    code = qr_code(UPI)
    covered = {(column + n, row) for column, row, length in code.runs() for n in range(length)}
    assert covered == {(x, y) for y, row in enumerate(code.rows) for x, dark in enumerate(row) if dark}


def test_that_a_code_needs_a_text_that_fits() -> None:
    with pytest.raises(ValueError, match="needs a text"):
        qr_code("")
    with pytest.raises(ValueError, match="Data too large"):
        qr_code("x" * 5000)
