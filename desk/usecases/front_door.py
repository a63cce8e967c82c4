"""What the window has before anybody is signed in: where it connects, the demo's tiles, and the way to a desk."""

from dataclasses import dataclass
from typing import Protocol

from desk.usecases.at_the_desk import Desk


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoLogin:
    """One click of the demo's sign-in screen."""

    label: str
    rank: str
    login: str
    password: str


class FrontDoor(Protocol):
    """What the window has before anybody is signed in."""

    def server_label(self) -> str:
        """Where this desk connects, for people; no secret in it."""

    def demo_logins(self) -> list[DemoLogin]:
        """One per role in the demo, otherwise empty."""

    def sign_in(self, login: str, password: str) -> Desk:
        """Raises `SignInFailed`, `WrongServer`, `Unavailable`."""
