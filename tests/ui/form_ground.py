"""Every form of the program, each opened on something real: a form that nobody has listed here is found and told."""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module
from sys import modules

import desk.ui
from desk.domain.ids import VenueId
from desk.domain.money_steps import RefundStep
from desk.ui.booking.actuals_form import ActualsForm
from desk.ui.booking.block_form import BlockForm
from desk.ui.booking.code_form import CodeForm
from desk.ui.booking.edit_form import EditForm
from desk.ui.booking.extend_form import ExtendForm
from desk.ui.booking.form import CommandForm
from desk.ui.booking.hold_form import HoldForm
from desk.ui.booking.house_cancel_form import HouseCancelForm
from desk.ui.booking.import_days_form import ImportDaysForm
from desk.ui.booking.message_form import MessageForm
from desk.ui.booking.move_form import MoveForm
from desk.ui.booking.payment.deposit_form import DepositForm
from desk.ui.booking.payment.refund_form import RefundForm
from desk.ui.booking.payment.step_form import StepForm
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.booking.payment_form import PaymentForm
from desk.ui.booking.profile_form import ProfileForm
from desk.ui.booking.reason_form import ReasonForm
from desk.ui.booking.requote_form import RequoteForm
from desk.ui.booking.wish import Wish
from desk.ui.booking.wish_forms import form_for
from desk.ui.customers.person_form import PersonForm as CustomerForm
from desk.ui.customers.wishes_form import WishesForm
from desk.ui.messages.rule_form import RuleForm
from desk.ui.messages.sender_form import SenderForm
from desk.ui.messages.senders_page import PauseForm
from desk.ui.messages.text_form import TextForm
from desk.ui.money.payout_form import PayoutForm
from desk.ui.money.settlement_forms import AcceptForm, SettlementForm
from desk.ui.settings.days_page import DayForm
from desk.ui.settings.provider_forms import KeysForm, OfferForm
from desk.ui.settings.record_form import RecordForm
from desk.ui.settings.records_page import RecordsPage
from desk.ui.settings.staff_forms import NewPasswordForm, PersonForm
from desk.ui.till.count_form import CountForm
from desk.ui.till.day_forms import CloseDayForm, DisputeForm
from desk.ui.till.forms import MoveForm as DrawerMoveForm
from desk.ui.till.forms import OpenForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from desk.usecases.closing import Hit
from desk.usecases.drawer import DrawerCard
from desk.usecases.money_commands import RequestRefund
from desk.usecases.payments.reading import RefundCard
from desk.usecases.payments.set_up import ProviderKeys
from desk.usecases.people import CustomerCard
from desk.usecases.results import BookingCard
from tests.ui.steps import a_hold
from tests.ui.till_steps import cash, opened, pending, rupees

NOTHING_TO_TYPE = {"SeriesForm", "MergeForm", "PlaceForm", "DrawerForm"}  # that they have no field is looked at
FEATURES = ("QLineEdit(", "QPlainTextEdit(")


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What the forms are opened on; `place` is an owner's window."""

    place: Workplace
    day: date
    held: BookingCard
    due: BookingCard
    refund: RefundCard
    drawer: DrawerCard
    customer: CustomerCard
    keys: ProviderKeys


def ground(place: Workplace, day: date, keys: ProviderKeys) -> Ground:
    """A hold, a booking with cash and a refund that waits, and a drawer; all by the desk's own commands."""
    desk = place.home.desk
    held = desk.carry_out(a_hold(desk, day), new_key()).booking
    assert held is not None
    assert held.customer is not None
    drawer = opened(desk)
    due = pending(desk, day, space=1)
    cash(desk, due, 10_000)
    desk.carry_out(
        RequestRefund(booking_id=due.id, amount=rupees(100), reason="asked", override_reason="kind"), new_key()
    )
    refund = desk.reader.money(due.id).refunds[0]
    customer = desk.reader.customer(held.customer.id)
    due = desk.reader.booking(due.id)
    return Ground(place=place, day=day, held=held, due=due, refund=refund, drawer=drawer, customer=customer, keys=keys)


Maker = Callable[[Ground], CommandForm]


def forms(on: Ground) -> Iterator[tuple[str, CommandForm]]:
    """Each form once, with its name; those of records of settings once a page, on its first record or a new one."""
    for kind, make in MAKERS.items():
        yield f"{kind.__module__.rsplit('.')[-1]}.{kind.__name__}", make(on)
    home = on.place.home
    settings = on.place.panels.settings
    for page in settings.pages:
        settings.turn_to(page.name)
        made = settings.made[page.name]
        if isinstance(made, RecordsPage):
            found = home.desk.reader.settings(page.name, VenueId(1))
            if found or made.page.new:
                record = found[0] if found else None
                venue = record.venue_id if record is not None else VenueId(1)
                options = {one.column: made._choices(one) for one in made.page.fields if one.source}
                yield page.name, RecordForm(home, made.page, record, venue, options, page.title)


def every_form() -> set[type[CommandForm]]:
    """All kinds of forms that the program has, found by loading all of it."""
    for module in pkgutil.walk_packages(desk.ui.__path__, "desk.ui."):
        import_module(module.name)
    found, asked = set(), [CommandForm]
    while asked:
        for kind in asked.pop().__subclasses__():
            found.add(kind)
            asked.append(kind)
    return {kind for kind in found if kind.__module__.startswith("desk.")}


def has_a_field(kind: type[CommandForm]) -> bool:
    return any(feature in inspect.getsource(modules[kind.__module__]) for feature in FEATURES)


def _offer(on: Ground) -> CommandForm:
    form = next(form for form in on.keys.forms() if form.name == "razorpay")
    return OfferForm(on.place.home, on.place.home.house.venues[0], form, on.keys.minimum("razorpay", "INR"), None)


def _code(on: Ground) -> CommandForm:
    form = CodeForm(on.place.home, on.customer)
    form.send_code()
    return form


def _keys(on: Ground) -> CommandForm:
    form = next(form for form in on.keys.forms() if form.name == "razorpay")
    return KeysForm(on.place.home, form, on.keys, here=False)


def _texts(on: Ground) -> CommandForm:
    return on.place.panels.messages.texts.form


def _hit(on: Ground) -> Hit:
    return Hit(card=on.held, items=(1,))


MAKERS: dict[type[CommandForm], Maker] = {
    ActualsForm: lambda on: ActualsForm(on.place.home, on.due),
    BlockForm: lambda on: BlockForm(
        on.place.home, VenueId(1), a_hold(on.place.home.desk, on.day + timedelta(days=7)).items[0]
    ),
    CodeForm: _code,
    EditForm: lambda on: EditForm(on.place.home, on.held),
    ExtendForm: lambda on: ExtendForm(on.place.home, on.held),
    HoldForm: lambda on: HoldForm(on.place.home, VenueId(1), a_hold(on.place.home.desk, on.day, 2).items[0]),
    HouseCancelForm: lambda on: HouseCancelForm(on.place.home, on.held, ""),
    ImportDaysForm: lambda on: ImportDaysForm(on.place.home),
    MessageForm: lambda on: MessageForm(on.place.home, _hit(on)),
    MoveForm: lambda on: MoveForm(on.place.home, on.due),
    DepositForm: lambda on: DepositForm(on.place.home, on.place.home.desk.reader.money(on.due.id)),
    RefundForm: lambda on: RefundForm(on.place.home, on.due),
    StepForm: lambda on: StepForm(on.place.home, on.refund, RefundStep.REJECT),
    TakeForm: lambda on: TakeForm(on.place.home, on.due),
    PaymentForm: lambda on: PaymentForm(on.place.home, on.held),
    ProfileForm: lambda on: ProfileForm(on.place.home),
    ReasonForm: lambda on: form_for(Wish.CANCEL, on.place.home, on.held),
    RequoteForm: lambda on: RequoteForm(on.place.home, on.due),
    CustomerForm: lambda on: CustomerForm(on.place.home, on.customer),
    WishesForm: lambda on: WishesForm(on.place.home, on.customer),
    RuleForm: lambda on: RuleForm(on.place.home, on.place.home.desk.reader.message_rules()[0]),
    SenderForm: lambda on: SenderForm(on.place.home, on.place.home.desk.reader.message_health().providers[0]),
    PauseForm: lambda on: PauseForm(on.place.home, on.place.home.desk.reader.message_health().providers[0]),
    TextForm: _texts,
    PayoutForm: lambda on: PayoutForm(on.place.home, on.place.home.house.venues[0], "tips", on.day),
    SettlementForm: lambda on: SettlementForm(on.place.home, ["fake"]),
    AcceptForm: lambda on: AcceptForm(on.place.home, on.place.home.desk.reader.settlements()[0]),
    DayForm: lambda on: DayForm(on.place.home, "Muhurat"),
    OfferForm: _offer,
    KeysForm: _keys,
    PersonForm: lambda on: PersonForm(on.place.home),
    NewPasswordForm: lambda on: NewPasswordForm(on.place.home, on.place.home.desk.reader.colleagues()[0]),
    CountForm: lambda on: CountForm(on.place.home, on.place.home.house.venues[0], on.drawer),
    DrawerMoveForm: lambda on: DrawerMoveForm(on.place.home, on.place.home.house.venues[0], on.drawer, "out"),
    OpenForm: lambda on: OpenForm(on.place.home, on.place.home.house.venues[0], None),
    DisputeForm: lambda on: DisputeForm(on.place.home, on.place.home.desk.reader.day_so_far(VenueId(1)).cash[0]),
    CloseDayForm: lambda on: CloseDayForm(on.place.home, on.place.home.house.venues[0], on.day),
}
