"""A finished PDF as grey pixels, for the preview, for receipt printers and for printers without CUPS."""

import pypdfium2

from desk.usecases.papers import PaperPicture


def pictures(pdf: bytes, *, dpi: int) -> list[PaperPicture]:
    """Every page, on white."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_picture(page, dpi) for page in document]
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage, dpi: int) -> PaperPicture:
    bitmap = page.render(scale=dpi / 72, grayscale=True)
    raw, stride, width = bytes(bitmap.buffer), bitmap.stride, bitmap.width
    rows = raw if stride == width else b"".join(raw[y * stride : y * stride + width] for y in range(bitmap.height))
    picture = PaperPicture(width=width, height=bitmap.height, grey=rows)
    bitmap.close()
    page.close()
    return picture
