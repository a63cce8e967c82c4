"""Add-ons, discounts and what was used: typed in the window, priced by the referee, explained in the inspector."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desk.domain.ids import VenueId
from desk.domain.lifecycle import Status
from desk.domain.period import Period, at_wall_clock
from desk.ui.board.rows import Chosen
from desk.ui.booking.actuals_form import ActualsForm
from desk.ui.booking.hold_form import HoldForm
from desk.ui.booking.requote_form import RequoteForm
from desk.ui.booking.wish import Wish
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.db.acts import today
from tests.ui.steps import hold_form, shown

KAMAL = VenueId(3)  # ₹8,000 a room; tea at ₹20 a plate with 5 %


def a_room(workplace: Workplace, day: date) -> Chosen:
    where = workplace.home.house.venue(KAMAL)
    period = Period(at_wall_clock(day, 600, where.zone), at_wall_clock(day, 900, where.zone))
    return Chosen(venue_id=KAMAL, period=period, space_id=where.spaces[0].id)


@pytest.fixture
def form(clerk: Workplace, some_day: date) -> HoldForm:
    opened = hold_form(clerk, a_room(clerk, some_day))
    opened.customer.name.editor.setText("Asha Kulkarni")
    opened.extras.opener.click()
    return opened


def test_that_the_price_follows_what_is_typed_and_is_the_one_pinned(
    qtbot: QtBot, clerk: Workplace, form: HoldForm
) -> None:
    (tea,) = form.extras.addons
    tea.follows.setChecked(True)
    form.guests.editor.setText("40")
    form.extras.discount.editor.setText("5%")
    form.extras.reason.editor.setText("a neighbour")
    assert form.price.total.text() == "₹8,398"  # (8,000 + 800) less 5 %, and 5 % on 760
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert str(card.total) == "₹8,398"
    assert [line.kind.value for line in card.quote.lines] == ["hire", "addon", "discount", "discount"]
    assert card.quote.follows_guests


def test_that_what_is_wrong_is_said_at_its_field_and_nothing_is_sent(clerk: Workplace, form: HoldForm) -> None:
    (tea,) = form.extras.addons
    tea.quantity.editor.setText("1.5")
    form.extras.discount.editor.setText("a bit")
    assert form.command() is None
    assert "steps of 1" in tea.quantity.problem.text()
    assert form.extras.discount.troubled
    tea.quantity.editor.setText("10")
    form.extras.discount.editor.setText("6 %")
    assert form.command() is None
    assert "5 %" in form.extras.discount.problem.text()
    assert form.extras.reason.troubled
    form.extras.discount.editor.clear()
    tea.follows.setChecked(True)
    assert form.command() is None
    assert form.guests.troubled
    form.guests.editor.setText("40")
    assert form.command() is not None


def test_that_an_amount_above_the_limit_is_refused_at_the_discount(
    qtbot: QtBot, clerk: Workplace, form: HoldForm
) -> None:
    form.extras.discount.editor.setText("4,000")
    form.extras.reason.editor.setText("too kind")
    form.submit()
    qtbot.waitUntil(lambda: form.extras.discount.troubled)
    assert "manager" in form.extras.discount.problem.text()
    form.extras.discount.editor.setText("400")
    form.submit()
    assert str(shown(qtbot, clerk, Status.TEMP_HOLD).total) == "₹7,600"


def test_that_a_changed_tariff_shows_in_an_open_form(
    qtbot: QtBot, clerk: Workplace, form: HoldForm, db18: Database
) -> None:
    form.extras.addons[0].quantity.editor.setText("10")
    db18.superuser.execute("UPDATE desk.addon SET unit_minor = 3000 WHERE tenant_id = 1 AND addon_id = 1")
    qtbot.waitUntil(lambda: form.price.total.text() == "₹8,315")
    assert form.extras.addons[0].quantity.editor.text() == "10"
    form.submit()
    assert str(shown(qtbot, clerk, Status.TEMP_HOLD).total) == "₹8,315"


def test_that_addons_are_changed_later_with_the_new_sum_in_sight(
    qtbot: QtBot, clerk: Workplace, form: HoldForm
) -> None:
    form.submit()
    shown(qtbot, clerk, Status.TEMP_HOLD)
    assert clerk.inspector.want(Wish.REQUOTE)
    again = clerk.inspector.form
    assert isinstance(again, RequoteForm)
    again.extras.addons[0].quantity.editor.setText("100")
    assert again.change.text() == "Now ₹8,000, then ₹10,100."
    again.submit()
    qtbot.waitUntil(lambda: clerk.inspector.form is None)
    card = clerk.inspector.booking.card
    assert card is not None
    assert str(card.total) == "₹10,100"


def test_that_the_inspector_says_what_a_cancellation_gives_back(qtbot: QtBot, clerk: Workplace, form: HoldForm) -> None:
    form.submit()
    shown(qtbot, clerk, Status.TEMP_HOLD)
    assert clerk.inspector.want(Wish.CHOOSE_PAYMENT)
    assert clerk.inspector.form is not None
    clerk.inspector.form.submit()
    card = shown(qtbot, clerk, Status.CONFIRMED)
    terms = clerk.inspector.booking.details.terms
    assert terms.giving.back.value("Cancelled today") == "₹0 back"
    assert "100 % of ₹0 received" in terms.giving.why.text()
    assert terms.parts.value("Part 1").startswith("₹8,000 by ")
    assert str(card.due) == "₹8,000"


def test_that_what_was_used_is_recorded_once_the_event_has_begun(
    qtbot: QtBot, manager: Workplace, db18: Database
) -> None:
    db18.superuser.execute("UPDATE desk.addon SET metered = true WHERE tenant_id = 1")
    form = hold_form(manager, a_room(manager, today() - timedelta(days=1)))
    form.customer.name.editor.setText("Asha Kulkarni")
    form.reason.editor.setText("from yesterday's paper")
    form.reason.show()
    qtbot.waitUntil(lambda: form.venue.tariff.addons[0].metered)
    form.submit()
    shown(qtbot, manager, Status.TEMP_HOLD)
    assert not manager.inspector.want(Wish.ACTUALS)
    assert manager.inspector.want(Wish.CHOOSE_PAYMENT)
    assert manager.inspector.form is not None
    manager.inspector.form.submit()
    shown(qtbot, manager, Status.CONFIRMED)
    assert manager.inspector.want(Wish.ACTUALS)
    used = manager.inspector.form
    assert isinstance(used, ActualsForm)
    used.addons[0][1].editor.setText("ten")
    used.damage.editor.setText("500")
    assert used.command() is None
    assert used.addons[0][1].troubled
    assert used.what.troubled
    used.addons[0][1].editor.setText("10")
    used.what.editor.setText("A chair")
    used.submit()
    qtbot.waitUntil(lambda: manager.inspector.form is None)
    card = manager.inspector.booking.card
    assert card is not None
    assert str(card.total) == "₹8,710"  # 8,000, tea for 210 with its tax, a chair for 500
