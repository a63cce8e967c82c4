"""The scenes of the cash drawer and of a day's close, at the venue whose money the scenes before have moved."""

from desk.domain.money import Money
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.booking.wish import Wish
from desk.ui.till.count_form import CountForm
from desk.ui.till.forms import MoveForm, OpenForm
from tests.shots.stage import Stage


def cash_without_a_drawer(stage: Stage) -> None:
    """A pending booking, its cash form, and nobody who answers for the cash."""
    chosen = stage.free(2, 0, "Evening", stage.a_saturday(3))
    stage.hold_form(chosen, "Sunita Bhosale", "+91 91300 73404", "Engagement", 120)
    stage.send()
    stage.inspector.want(Wish.CHOOSE_PAYMENT)
    stage.inspector.booking.slot.form.cards[0].setChecked(True)  # type: ignore[union-attr]  # the payment form
    stage.send()
    stage.inspector.want(Wish.TAKE_PAYMENT)
    form = stage.inspector.form
    assert isinstance(form, TakeForm)
    stage.wait(lambda: form.cash.drawer_hint.text)
    form.amount.editor.setText("20,000")
    form.cash.tendered.editor.setText("20,500")
    stage.shot("cash-without-a-drawer")


def the_drawer(stage: Stage) -> None:
    """Opened from the cash form, which then takes its cash; counted before it closes."""
    stage.workplace.home.drawer_wanted.emit(stage.workplace.home.house.venues[1].id)
    page = stage.workplace.panels.till.drawer
    stage.wait(lambda: isinstance(page.slot.form, OpenForm))
    form = page.slot.form
    assert isinstance(form, OpenForm)
    form.brought.editor.setText("500")
    _count(form, {50_000: 6, 10_000: 4})
    stage.settle()
    stage.shot("drawer-open")
    form.submit()
    stage.wait(lambda: form.reason.troubled)
    stage.settle()
    stage.shot("drawer-open-differs")
    _count(form, {50_000: 6, 10_000: 5})
    form.submit()
    stage.wait(lambda: page.slot.form is None)
    stage.settle()
    stage.send()
    stage.window.window_actions["till"].trigger()
    stage.settle()
    page.want("out")
    move = page.slot.form
    assert isinstance(move, MoveForm)
    move.amount.editor.setText("10,000")
    move.reason.editor.setText("Too much for one drawer")
    move.submit()
    stage.wait(lambda: page.slot.form is None)
    stage.settle()
    stage.shot("drawer")
    page.want("hand")
    stage.settle()
    stage.shot("drawer-hand-over")
    page.slot.form.discard()  # type: ignore[union-attr]  # it has just been opened
    page.want("close")
    count = page.slot.form
    assert isinstance(count, CountForm)
    _count(count, {50_000: 42, 10_000: 40, 5_000: 2})
    count.stays.editor.setText("3,000")
    stage.settle()
    stage.shot("drawer-close")
    count.discard()


def _count(form: OpenForm | CountForm, notes: dict[int, int]) -> None:
    for worth, editor in form.grid.editors.items():
        editor.setText(str(notes.get(worth) or ""))


def the_day(stage: Stage) -> None:
    """The day with the drawer in its way, and closed."""
    till = stage.workplace.panels.till
    till.tabs.setCurrentIndex(1)
    stage.settle()
    stage.shot("day")
    till.tabs.setCurrentIndex(0)
    till.drawer.want("close")
    count = till.drawer.slot.form
    assert isinstance(count, CountForm)
    expected = till.drawer.card.expected if till.drawer.card is not None else None
    rest = (expected or Money(0, "INR")).minor - 20_000
    for worth, editor in count.grid.editors.items():
        editor.setText(str(rest // worth))
        rest %= worth
    count.stays.editor.setText("3,000")
    count.reason.editor.setText("A note of 200 is missing")
    count.submit()
    stage.wait(lambda: till.drawer.slot.form is None)
    stage.settle()
    stage.shot("drawer-closed")
    till.tabs.setCurrentIndex(1)
    stage.settle()
    till.day.close_day()
    stage.settle()
    stage.shot("day-close")
    till.day.slot.form.submit()  # type: ignore[union-attr]  # it has just been opened
    stage.wait(lambda: till.day.slot.form is None)
    stage.settle()
    stage.shot("day-closed")
    till.tabs.setCurrentIndex(0)
    stage.window.window_actions["board"].trigger()


TILL_SCENES = (cash_without_a_drawer, the_drawer, the_day)
