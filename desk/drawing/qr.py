"""A QR code as a matrix of dark modules, for windows and papers to paint; no image, no colour."""

from dataclasses import dataclass

# Readers need this many light modules around the code.
QUIET_ZONE = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class QrCode:
    """Rows of modules from the top left, True where dark, without the quiet zone around."""

    text: str
    rows: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        """How many modules the code is wide and high."""
        return len(self.rows)

    def runs(self) -> list[tuple[int, int, int]]:
        """The dark modules as horizontal strips (column, row, length): fewer shapes, and no hairlines between them."""
        strips: list[tuple[int, int, int]] = []
        for row, modules in enumerate(self.rows):
            start = None
            for column, dark in enumerate((*modules, False)):
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    strips.append((start, row, column - start))
                    start = None
        return strips


def qr_code(text: str) -> QrCode:
    """The code of a text at error level M, which still reads with a seventh of it damaged.

    Raises:
        ValueError: an empty text, or one longer than a code can carry.
    """
    import segno  # late: most screens never draw a code

    if not text:
        raise ValueError("a code needs a text")
    made = segno.make_qr(text, error="m", boost_error=False)
    return QrCode(text=text, rows=tuple(tuple(bool(module) for module in row) for row in made.matrix))
