"""Pages as bytes for a receipt printer: ESC/POS rasters (`GS v 0`) in bands, then feed and cut.

The text mode of such printers has neither ₹ nor Devanagari; a raster is the only general way.
"""

from collections.abc import Iterator, Sequence

from desk.usecases.papers import PaperPicture

DOTS = 576  # printable across on 80 mm at 203 dpi
DPI = 203
BAND_ROWS = 255
_START, _FEED_AND_CUT = b"\x1b@", b"\x1bd\x04\x1dV\x01"
_DARK = 160


def escpos(pages: Sequence[PaperPicture]) -> bytes:
    """All pages below each other; what is wider than the print head is cut evenly from both sides."""
    return _START + b"".join(band for page in pages for band in _bands(page)) + _FEED_AND_CUT


def _bands(page: PaperPicture) -> Iterator[bytes]:
    width = min(DOTS, page.width)
    left = (page.width - width) // 2
    across = (width + 7) // 8
    for top in range(0, page.height, BAND_ROWS):
        rows = range(top, min(page.height, top + BAND_ROWS))
        yield b"\x1dv0\x00" + across.to_bytes(2, "little") + len(rows).to_bytes(2, "little")
        for y in rows:
            start = y * page.width + left
            yield _packed(page.grey[start : start + width], across)


def _packed(row: bytes, across: int) -> bytes:
    """Eight dots a byte, the leftmost the highest bit; 1 is black."""
    digits = row.translate(_TO_BITS).decode("ascii").ljust(across * 8, "0")
    return int(digits, 2).to_bytes(across, "big")


_TO_BITS = bytes(ord("1") if level < _DARK else ord("0") for level in range(256))
