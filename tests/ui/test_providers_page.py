"""Setting up providers under real keys: checked at the field, the provider really asked, keys only in the store."""

import json
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy.engine import make_url

from desk.providers.set_up import StoredProviderKeys
from desk.ui.settings.provider_forms import KeysForm, OfferForm
from desk.ui.settings.providers_page import ProvidersPage
from desk.ui.workplace.workplace import Workplace
from tests.commands.test_provider_keys import Drawer
from tests.fakes.razorpay_house import KEYS, RazorpayHouse
from tests.patience import PATIENCE
from tests.ui.steps import press, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier
RETURN = Qt.Key.Key_Return
URL = make_url("postgresql+psycopg://nobody@db.example/halldesk")


class AtTheHouse(StoredProviderKeys):
    """The same, with a provider on this PC."""

    def __init__(self, drawer: Drawer, house: RazorpayHouse, *, has_worker: bool = True) -> None:
        super().__init__(URL, drawer, has_worker=has_worker)
        self._house = house

    def checked(self, name: str, values: Mapping[str, str]) -> dict[str, str]:
        return super().checked(name, {**values, "address": self._house.address})


@pytest.fixture
def house() -> Iterator[RazorpayHouse]:
    with RazorpayHouse() as made:
        yield made


def shown(qtbot: QtBot, place: Workplace, keys: StoredProviderKeys) -> ProvidersPage:
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)
    place.home.desk.provider_keys = lambda: keys
    page = ProvidersPage(place.home)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: bool(page.list.rows) and page.isActiveWindow(), timeout=PATIENCE)
    page.list.setFocus()
    return page


def test_that_an_owner_sets_keys_tries_them_and_offers_the_provider_at_a_venue(
    qtbot: QtBot, owner: Workplace, house: RazorpayHouse
) -> None:
    drawer = Drawer()
    page = shown(qtbot, owner, AtTheHouse(drawer, house))
    assert page.list.rows[0].cells[1::4] == ("Razorpay", "Off")
    press(qtbot, Qt.Key.Key_D, CTRL)
    form = page.slot.form
    assert isinstance(form, KeysForm)
    type_keys(qtbot, "rzp_wrong")
    press(qtbot, RETURN, CTRL)
    assert form.fields["key_id"].troubled
    assert form.fields["key_secret"].editor.echoMode() is QLineEdit.EchoMode.Password
    form.fields["key_id"].editor.setText(KEYS["key_id"])
    form.fields["key_secret"].editor.setText("notthesecretatall0")
    form.try_button.click()
    qtbot.waitUntil(lambda: bool(form.refusal.text), timeout=PATIENCE)
    assert "does not accept the keys" in form.refusal.text
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: not form.busy, timeout=PATIENCE)
    assert drawer.kept == {}  # what the provider refuses is not kept
    form.fields["key_secret"].editor.setText(KEYS["key_secret"])
    form.try_button.click()
    qtbot.waitUntil(lambda: "accepts the keys" in form.said.text(), timeout=PATIENCE)
    assert drawer.kept == {}
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: page.slot.form is None, timeout=PATIENCE)
    assert json.loads(drawer.kept["provider razorpay db.example halldesk"])["key_id"] == KEYS["key_id"]
    assert "accepts the keys" in page.notice.text
    qtbot.waitUntil(lambda: page.list.rows[0].cells[6] == "Kept here", timeout=PATIENCE)
    assert KEYS["key_secret"] not in "".join(str(row) for row in page.list.rows)

    press(qtbot, RETURN)
    offer = page.slot.form
    assert isinstance(offer, OfferForm)
    assert offer.minimum.editor.text() == "1"
    offer.minimum.editor.setText("0.50")
    offer.maximum.editor.setText("0.20")
    for check in offer.ways.values():
        check.setChecked(False)
    press(qtbot, RETURN, CTRL)
    assert offer.minimum.problem.text() == "The provider takes no less than ₹1."
    assert offer.which.troubled
    assert offer.maximum.troubled
    offer.minimum.editor.setText("500")
    offer.maximum.editor.setText("1,00,000")
    offer.ways["link"].setChecked(True)
    offer.deducts.setChecked(False)
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: page.list.rows[0].cells[5] == "On", timeout=PATIENCE)
    assert page.list.rows[0].cells[2:5] == ("Payment link", "₹500", "₹1,00,000")
    (made,) = owner.home.desk.reader.provider_offers()
    assert (made.provider, made.ways, made.deducts_commission) == ("razorpay", ("link",), False)
    press(qtbot, RETURN)
    offer = page.slot.form
    assert isinstance(offer, OfferForm)
    offer.active.setChecked(False)
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: page.list.rows[0].cells[5] == "Off", timeout=PATIENCE)


def test_that_a_manager_and_a_pc_without_the_worker_are_told_why_not(
    qtbot: QtBot, manager: Workplace, house: RazorpayHouse
) -> None:
    page = shown(qtbot, manager, AtTheHouse(Drawer(), house, has_worker=False))
    assert "PC where the worker runs" in page.remark.text()
    press(qtbot, Qt.Key.Key_D, CTRL)
    assert page.slot.form is None
    press(qtbot, RETURN)
    assert page.slot.form is None
    assert "Only an owner" in page.notice.text
