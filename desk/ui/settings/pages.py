"""The table of the pages of settings. A page more is one line more here: its title, whom it is for, how it is made."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.domain.lifecycle import SENIOR, Actor
from desk.ui.settings.asked import RecordPage
from desk.ui.settings.desk_page import DeskPage
from desk.ui.settings.places import place_pages
from desk.ui.settings.prices import price_pages
from desk.ui.settings.providers_page import ProvidersPage
from desk.ui.settings.records_page import RecordsPage
from desk.ui.settings.staff_page import StaffPage
from desk.ui.signed_in import SignedIn

OWNER = frozenset({Actor.OWNER})
EVERYBODY = SENIOR | {Actor.CLERK}
FOR_MANAGERS = ("space", "composite", "session", "hours", "factor", "addon", "terms")


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingsPage:
    """`make` is called when the page is first shown. A page with forms has them in a `FormSlot` named `slot`."""

    name: str
    title: str
    ranks: frozenset[Actor]
    make: Callable[[SignedIn], QWidget]


def settings_pages() -> list[SettingsPage]:
    """Every page, as they stand in the list."""
    records = [_of_records(page) for page in (*place_pages(), *price_pages())]
    staff = SettingsPage(name="staff", title=QCoreApplication.translate("Staff", "Staff"), ranks=SENIOR, make=StaffPage)
    this = SettingsPage(
        name="desk", title=QCoreApplication.translate("DeskPage", "This PC"), ranks=EVERYBODY, make=DeskPage
    )
    providers = SettingsPage(
        name="providers",
        title=QCoreApplication.translate("Providers", "Payment providers"),
        ranks=OWNER,
        make=ProvidersPage,
    )
    return [*records, providers, staff, this]


def _of_records(page: RecordPage) -> SettingsPage:
    ranks = SENIOR if page.name in FOR_MANAGERS else OWNER
    return SettingsPage(name=page.name, title=page.title, ranks=ranks, make=partial(_records_page, page))


def _records_page(page: RecordPage, home: SignedIn) -> QWidget:
    return RecordsPage(home, page)
