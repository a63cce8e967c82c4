"""What the first window hands over to the desk."""

from dataclasses import dataclass, field

from desk.usecases.front_door import FrontDoor


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What the desk begins with; `login` may be known, `password` only where it was just made."""

    door: FrontDoor
    login: str = ""
    password: str = field(default="", repr=False)
