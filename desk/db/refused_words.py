"""What the database says is wrong with a field, as sentences that the windows can say in another language.

Only what a person can bring about in a window stands here; what only a program can send wrong stays as it was said.
"""

import re

from desk.domain.sentence import Sentence

_WORDS = {
    str(each): each
    for each in (
        Sentence("is missing"),
        Sentence("must not be empty"),
        Sentence("must name what changes"),
        Sentence("never changes"),
        Sentence("cannot be used"),
        Sentence("is there already"),
        Sentence("exists already"),
        Sentence("is out of bounds, or does not fit the other fields"),
        Sentence("is not a time zone"),
        Sentence("keeps its records"),
        Sentence("has bookings to come; move or cancel them first"),
        Sentence("must be a list of spaces"),
        Sentence("must be two spaces at least"),
        Sentence("must be spaces of this venue"),
        Sentence("must say from which day the rate holds"),
        Sentence("must be a whole number"),
        Sentence("must be a day, such as 2027-02-14"),
        Sentence("is not a day of the calendar"),
        Sentence("must be a list of 1 to 400 days"),
        Sentence("name a day twice"),
        Sentence("must be small letters, digits and _"),
        Sentence("is your own; ask another owner"),
        Sentence("must be digits"),
        Sentence("must be six letters, or six digits for advertisements"),
        Sentence("is not possible for one-time codes"),
        Sentence("is not a venue of this business"),
        Sentence("is not one of this business"),
        Sentence("must be 15 characters, two digits first"),
        Sentence("must be an address such as asha@example.in"),
        Sentence("must be + and 7 to 15 digits"),
    )
}
_SHAPES = (
    Sentence("is longer than {most} characters"),
    Sentence("must be from {least} to {most}"),
    Sentence("must be at least {least}"),
)
_READ = tuple(
    (re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>-?\\d+)", re.escape(shape.template))), shape) for shape in _SHAPES
)


def said(problem: str) -> str:
    """The problem as a `Sentence` where it is known; any other text as it is."""
    if problem in _WORDS:
        return _WORDS[problem]
    for pattern, shape in _READ:
        if found := pattern.fullmatch(problem):
            return Sentence(shape.template, **found.groupdict())
    return problem
