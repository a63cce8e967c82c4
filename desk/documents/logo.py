"""A business's logo as a drawing of a size that fits; it is never enlarged beyond the room it has, nor distorted."""

import io

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Image


def fitted(logo: bytes, width: float, height: float) -> Image:
    """The picture as large as it gets in a room of these points."""
    across, down = ImageReader(io.BytesIO(logo)).getSize()
    scale = min(width / across, height / down)
    return Image(io.BytesIO(logo), across * scale, down * scale)
