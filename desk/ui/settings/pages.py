"""The table of the pages of settings. A page more is one line more here: its title, whom it is for, how it is made."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.domain.lifecycle import SENIOR, Actor
from desk.ui.settings.asked import RecordPage
from desk.ui.settings.days_page import DaysPage
from desk.ui.settings.desk_page import DeskPage
from desk.ui.settings.elsewhere import ProfilePage, TextsLink
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
    return [*records, *_beyond_records(), providers, staff, this, _printers()]


def _beyond_records() -> list[SettingsPage]:
    """What is set up together with the records, and kept elsewhere."""
    days = QCoreApplication.translate("DaysPage", "Auspicious dates")
    profile = QCoreApplication.translate("ProfilePage", "How customers pay")
    texts = QCoreApplication.translate("TextsLink", "Texts of messages")
    return [
        SettingsPage(name="days", title=days, ranks=SENIOR, make=DaysPage),
        SettingsPage(name="profile", title=profile, ranks=OWNER, make=ProfilePage),
        SettingsPage(name="texts", title=texts, ranks=SENIOR, make=TextsLink),
    ]


def _printers() -> SettingsPage:
    title = QCoreApplication.translate("PrintersPage", "Printers")
    return SettingsPage(name="printers", title=title, ranks=EVERYBODY, make=_printers_page)


def _printers_page(home: SignedIn) -> QWidget:
    from desk.ui.settings.printers_page import PrintersPage  # loads the system's printing, which takes a moment

    return PrintersPage(home)


def _of_records(page: RecordPage) -> SettingsPage:
    ranks = SENIOR if page.name in FOR_MANAGERS else OWNER
    return SettingsPage(name=page.name, title=page.title, ranks=ranks, make=partial(_records_page, page))


def _records_page(page: RecordPage, home: SignedIn) -> QWidget:
    return RecordsPage(home, page)
