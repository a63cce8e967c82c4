"""Texts with and without the letter that Alt presses: `&Lock`, and `लॉक करें (&L)` where the letters are others."""

import re

_BEHIND = re.compile(r" ?\(&\w\)")


def plain(text: str) -> str:
    """The text as it is read where no letter is underlined."""
    return _BEHIND.sub("", text).replace("&", "")
