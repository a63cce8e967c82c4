"""The paying screen and the demo provider's page together: asked for at the desk, made by the worker, paid there."""

import re
from collections.abc import Callable
from urllib.parse import urlencode, urljoin
from urllib.request import urlopen

from pytestqt.qtbot import QtBot

from desk.db.connection import engine_for
from desk.db.payment_desk import DatabasePaymentDesk
from desk.domain.lifecycle import Status
from desk.ui.workplace.workplace import Workplace
from desk.usecases.payments.collecting import Collector
from desk.usecases.results import BookingCard
from tests.database import Database
from tests.gateways.houses import demo
from tests.patience import PATIENCE
from tests.ui.steps import press
from tests.ui.test_payments import CTRL, RETURN, booking, money, rupees, sent, take

__all__ = ["booking"]  # the fixture


def pressed(url: str, page: str, button: str) -> str:
    """What the browser sends when a button of the page's form is pressed; the page it is led to."""
    action = re.search(r'<form[^>]*action="([^"]+)"', page)
    assert f'value="{button}"' in page
    target = urljoin(url, action[1]) if action else url
    with urlopen(target, urlencode({"do": button}).encode(), timeout=5) as answer:
        return str(answer.read().decode())


def test_that_a_link_asked_for_on_the_screen_is_paid_on_its_page_and_confirms(
    qtbot: QtBot, clerk: Workplace, booking: BookingCard, db18: Database
) -> None:
    booth = demo()
    db18.superuser.execute(
        "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways) VALUES (1, 1, 'demo', '{link}')"
    )
    engine = engine_for(db18.url("worker"))
    db18.stack.callback(engine.dispose)
    collector = Collector(booth.provider, DatabasePaymentDesk(engine))

    def when(reached: Callable[[], bool]) -> None:
        db18.superuser.execute("UPDATE desk.payment_request SET next_at = clock_timestamp() WHERE next_at IS NOT NULL")
        collector.run()
        qtbot.waitUntil(reached, timeout=PATIENCE)

    with booth.house:
        form = take(qtbot, clerk)
        form.ways["gateway"].click()
        assert form.amount.editor.text() == "10,000"
        press(qtbot, RETURN, CTRL)
        sent(qtbot, clerk)
        when(lambda: bool(money(clerk, booking).payments[0].url))
        (asked,) = money(clerk, booking).payments
        with urlopen(asked.url, timeout=5) as answer:
            page = answer.read().decode()
        assert "₹10,000" in page
        page = pressed(asked.url, page, "fail")
        when(lambda: money(clerk, booking).payments[0].state == "failed")
        assert clerk.inspector.booking.chip.status == Status.PENDING
        pressed(asked.url, page, "pay")
        when(lambda: clerk.inspector.booking.chip.status == Status.CONFIRMED)
    (paid,) = money(clerk, booking).payments
    assert (paid.state, paid.amount, paid.receipt_url) == ("received", rupees(10_000), asked.url)
    assert paid.number
