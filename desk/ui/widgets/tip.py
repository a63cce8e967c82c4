"""Tooltips with what people typed in them: shown as it stands. Qt would take a name with a `<` in it for HTML."""

from html import escape


def plain_tip(text: str) -> str:
    """The text for a tooltip, so that it reads exactly like this, whatever is in it."""
    return f"<span style='white-space:pre-wrap'>{escape(text)}</span>" if "<" in text else text
