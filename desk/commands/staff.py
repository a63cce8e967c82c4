"""`desk staff add`, `disable`, `password`: who may sign in, without a window and without a superuser's login."""

import argparse
import re
from collections.abc import Callable

from desk.commands.asking import asked
from desk.domain.errors import BadInput
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Command, StaffCreate, StaffDisable, StaffPassword
from desk.usecases.front_door import FrontDoor

SHORTEST = 8


def run(door: FrontDoor, options: argparse.Namespace, tell: Callable[[str], None]) -> int:
    """Asks for a manager's or an owner's login, for a password where one is set, and carries it out.

    Raises:
        BadInput: a password that is too short.
        DeskError: whatever the referee refused, such as a clerk's login.
    """
    desk = door.sign_in(asked("Your login: "), asked("Your password: ", secret=True))
    try:
        login = _full(desk.identity.login, options.login)
        desk.carry_out(_command(options, login), new_key())
    finally:
        desk.close()
    told = {"add": "can sign in", "disable": "cannot sign in any more", "password": "has a new password"}
    tell(f"{login} {told[options.action]}.")
    return 0


def _command(options: argparse.Namespace, login: str) -> Command:
    if options.action == "disable":
        return StaffDisable(login=login)
    password = asked(f"New password of {login}: ", secret=True)
    if len(password) < SHORTEST:
        raise BadInput(field_name="password", problem=f"must have {SHORTEST} characters at least")
    if options.action == "password":
        return StaffPassword(login=login, verifier="", password=password)
    return StaffCreate(login=login, display_name=options.name, rank=options.rank, verifier="", password=password)


def _full(own: str, short: str) -> str:
    """`desk_t1_asha` from one's own `desk_t1_omkar` and `asha`; a full login stays as it is."""
    found = re.match(r".*_t\d+_", own)
    return short if found is None or short.startswith(found[0]) else found[0] + short
