"""The scenes in order: each brings the stage into a state and takes its picture. Later ones build on earlier ones."""

from datetime import UTC, datetime, timedelta

from PySide6.QtTest import QTest

from desk.ui.booking.block_form import BlockForm
from desk.ui.booking.edit_form import EditForm
from desk.ui.booking.hold_form import HoldForm
from desk.ui.booking.move_form import MoveForm
from desk.ui.booking.payment.refund_form import RefundForm
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.booking.wish import Wish
from desk.usecases.ports import News
from tests.shots.message_scenes import MESSAGE_SCENES
from tests.shots.office_scenes import office_papers, the_old_register
from tests.shots.paper_scenes import papers
from tests.shots.report_scenes import reports
from tests.shots.settings_scenes import setting_up
from tests.shots.shift_scenes import clashing, closing, undoing
from tests.shots.stage import Stage
from tests.shots.till_scenes import TILL_SCENES

PHONE = "+91 98220 73{:03}"


def signing_in(stage: Stage) -> None:
    page = stage.window.sign_in
    stage.shot("sign-in")
    page.login.editor.setText("anagha")
    page.password.editor.setText("wrong")
    page.submit()
    stage.wait(lambda: page.notice.text)
    stage.shot("sign-in-refused")
    page.login.editor.clear()


def the_board(stage: Stage) -> None:
    stage.sign_in("Anagha")
    panel = stage.workplace.panel
    for scale in ("day", "week", "month"):
        panel.set_scale(scale)
        panel.go_to_today()
        stage.settle()
        stage.shot(f"board-{scale}")


def the_agenda(stage: Stage) -> None:
    """The month as a list, a note being written, and the pages for the printer."""
    panel = stage.workplace.panel
    for scale in ("quarter", "year"):
        panel.set_scale(scale)
        panel.go_to_today()
        stage.settle()
        stage.shot(f"board-{scale}")
    panel.set_scale("month")
    panel.go_to_today()
    stage.settle()
    panel.actions_by_name["agenda"].trigger()
    stage.settle()
    stage.shot("agenda")
    panel.actions_by_name["agenda"].trigger()
    panel.actions_by_name["note"].trigger()
    QTest.keyClicks(panel.note.text, "Ganpati visarjan, road closed")
    stage.shot("note-on-a-day")
    panel.note.give_up()
    panel.actions_by_name["print"].trigger()
    preview = stage.workplace.controller.printing.preview
    assert preview is not None
    stage.wait(preview.save_button.isEnabled)
    QTest.qWait(60)
    preview.grab().save(str(stage.folder / f"print-preview-{stage.look}.png"))
    preview.close()


def holding(stage: Stage) -> None:
    chosen = stage.free(1, 1, "Evening", stage.a_saturday())
    form = stage.hold_form(chosen, "Sunita Bhosale", PHONE.format(101), "Wedding reception", 350)
    form.note_staff.editor.setPlainText("Stage with marigolds; generator from 18:00.")
    stage.shot("hold-form")
    form.extras.unfold()
    form.extras.addons[0].follows.setChecked(True)
    form.extras.addons[3].quantity.editor.setText("6")
    form.extras.discount.editor.setText("5%")
    form.extras.reason.editor.setText("A cousin's wedding was here")
    stage.shot("hold-form-add-ons")
    form.rows.add_button.click()
    stage.settle()
    stage.shot("hold-form-two-spaces")
    form.rows.rows[1].remove_button.click()
    form.give_up()
    stage.shot("unsaved")
    form._keep_editing()
    stage.send()
    stage.shot("booking-hold")


def paying(stage: Stage) -> None:
    stage.inspector.want(Wish.CHOOSE_PAYMENT)
    stage.shot("choose-payment")
    card = stage.inspector.form
    assert card is not None
    stage.inspector.booking.slot.form.cards[1].setChecked(True)  # type: ignore[union-attr]  # the payment form
    stage.send()
    stage.shot("booking-pending")
    stage.inspector.want(Wish.TAKE_PAYMENT)
    form = stage.inspector.form
    assert isinstance(form, TakeForm)
    stage.settle()
    form.cash.tendered.editor.setText("12,000")
    stage.shot("record-cash")
    form.amount.editor.setText("ten thousand")
    stage.shot("record-cash-wrong")
    form.amount.editor.setText("10,000")
    form.choose("upi")
    stage.settle()
    stage.shot("take-upi")
    form.choose("cheque")
    form.submit()
    stage.shot("take-cheque-wrong")
    form.choose("gateway")
    stage.shot("take-online")
    form.choose("cash")
    stage.send()
    stage.shot("booking-confirmed")
    stage.inspector.booking.tabs.setCurrentIndex(1)
    stage.settle()
    stage.shot("booking-history")
    stage.inspector.booking.tabs.setCurrentIndex(0)


def money_of_a_booking(stage: Stage) -> None:
    """A cheque on its way, a link that waits, a refund that waits for a manager; then the Money panel's lists."""
    stage.inspector.want(Wish.TAKE_PAYMENT)
    form = stage.inspector.form
    assert isinstance(form, TakeForm)
    form.choose("cheque")
    form.amount.editor.setText("25,000")
    form.cheque.number.editor.setText("004512")
    form.cheque.bank.editor.setText("Bank of Maharashtra")
    stage.send()
    stage.inspector.want(Wish.TAKE_PAYMENT)
    form = stage.inspector.form
    assert isinstance(form, TakeForm)
    stage.settle()
    form.choose("gateway")
    form.amount.editor.setText("5,000")
    stage.send()
    panes = stage.inspector.booking.payments
    stage.wait(lambda: panes.lines and panes.lines[0].subject.state in ("open", "received"))
    stage.settle()
    stage.shot("payments")
    stage.inspector.want(Wish.REFUND)
    refund = stage.inspector.form
    assert isinstance(refund, RefundForm)
    stage.settle()
    refund.amount.editor.setText("4,000")
    refund.reason.editor.setText("Half the lights failed")
    stage.shot("refund")
    refund.override.editor.setText("Goodwill; an old customer")
    stage.send()
    stage.settle()
    stage.shot("refund-waits")
    stage.inspector.booking.tabs.setCurrentIndex(0)
    stage.window.window_actions["money"].trigger()
    stage.settle()
    stage.shot("money")
    for kind in ("refund", "clear"):
        stage.workplace.panels.money.turn_to(kind)
        stage.settle()
        stage.shot(f"money-{kind}")
    stage.window.window_actions["board"].trigger()


def changing(stage: Stage) -> None:
    stage.inspector.want(Wish.MOVE)
    form = stage.inspector.form
    assert isinstance(form, MoveForm)
    row = form.rows.rows[0]
    row.session.setCurrentIndex(2)
    stage.settle()
    stage.shot("move")
    form.discard()
    stage.inspector.want(Wish.EDIT)
    edit = stage.inspector.form
    assert isinstance(edit, EditForm)
    edit.note_customer.editor.setPlainText("The lawn is yours from 15:00. " * 340)
    edit.submit()
    stage.shot("edit-note-too-long")
    edit.discard()
    stage.inspector.want(Wish.CANCEL)
    stage.shot("cancel")
    stage.inspector.form.discard()  # type: ignore[union-attr]  # it has just been opened
    stage.inspector.want(Wish.CANCEL_FOR_HOUSE)
    stage.inspector.form.submit()  # type: ignore[union-attr]  # likewise
    stage.shot("cancel-for-house-no-reason")
    stage.inspector.form.discard()  # type: ignore[union-attr]  # likewise


def refusals(stage: Stage) -> None:
    card = stage.inspector.booking.card
    assert card is not None
    item = card.items[0]
    chosen = stage.free(1, 1, "Evening", stage.a_saturday())
    taken = type(chosen)(
        venue_id=chosen.venue_id, period=item.period, space_id=item.space_id, session_id=item.session_id
    )
    form = stage.hold_form(taken, "Prakash Jadhav", PHONE.format(202), "Engagement", 200)
    stage.wait(lambda: form.clash.text)
    stage.shot("slot-taken-meanwhile")
    form.submit()
    stage.wait(lambda: form.refusal.text)
    stage.shot("slot-taken")
    form.discard()
    form = stage.hold_form(chosen, "Prakash Jadhav", "98220", "Engagement", 5000)
    form.submit()
    stage.shot("hold-form-wrong")
    form.discard()


def finding(stage: Stage) -> None:
    chosen = stage.free(1, 0, "Evening", stage.a_saturday(6))
    stage.workplace.panel.period_chosen.emit(chosen)
    form = stage.inspector.form
    assert isinstance(form, HoldForm)
    QTest.keyClicks(form.customer.name.editor, "kul")
    stage.wait(form.customer.matches.isVisible)
    stage.shot("customer-search")
    form.discard()


def picking_tables(stage: Stage) -> None:
    """Tables of the restaurant picked together on its plan, one of them taken by another desk."""
    day = stage.a_saturday()
    taken = stage.hold_form(stage.free(5, 6, "Dinner", day), "Prakash Jadhav", PHONE.format(404), "Birthday", 4)
    stage.send()
    form = stage.hold_form(stage.free(5, 7, "Dinner", day), "Sunita Bhosale", PHONE.format(101), "Anniversary", 14)
    assert form is not taken
    form.rows.rows[0].plan_button.click()
    assert form.rows.picker is not None
    stage.settle()
    form.rows.picker.grid.setFocus()
    for space in form.venue.spaces[8:10]:
        form.rows.picker.grid.toggled.emit(space.id)
    stage.settle()
    stage.shot("tables-on-the-plan")
    form.discard()


def blocking(stage: Stage) -> None:
    chosen = stage.free(2, 1, "Full day", stage.a_saturday(2))
    stage.workplace.panel.go_to(chosen.period.start.date())
    form = BlockForm(stage.workplace.home, chosen.venue_id, chosen.item())
    stage.inspector.make(form)
    form.reason.editor.setText("Water pipe repair")
    stage.shot("block")
    stage.send()
    stage.shot("blackout")


def around(stage: Stage) -> None:
    stage.window.menus.show_keys()
    stage.shot("keys")
    stage.window.menus.show_keys()
    stage.window.window_actions["health"].trigger()
    stage.wait(lambda: "ms" in stage.workplace.panels.health.latency.reading.text())
    stage.wait(lambda: stage.workplace.panels.health.jobs)
    stage.settle()
    stage.wait(lambda: stage.workplace.panels.health.checkup.findings)
    stage.shot("health")
    stage.window.window_actions["board"].trigger()


def losing_the_server(stage: Stage) -> None:
    """The feed's own news, as its thread tells it when the network is gone."""
    live = stage.workplace.home.live
    live._tell(News(kind="lost", since=datetime.now(UTC) - timedelta(seconds=42), problem="the network is unreachable"))
    stage.wait(lambda: stage.workplace.banner.text)
    stage.shot("server-lost")
    live._tell(News(kind="live"))
    stage.settle()


def locking(stage: Stage) -> None:
    stage.window.lock()
    stage.shot("locked")


def people(stage: Stage) -> None:
    """The customers' panel: somebody with bookings, the form, and somebody who may be known already."""
    stage.window.window_actions["customers"].trigger()
    panel = stage.workplace.panels.customers
    stage.settle()
    QTest.keyClicks(panel.line, "kul")
    stage.wait(lambda: not panel._soon.isActive())
    stage.settle()
    stage.shot("customers")
    panel.edit()
    stage.settle()
    stage.shot("customer-edit")
    panel.slot.form.discard()  # type: ignore[union-attr]  # it has just been opened
    panel.alike_button.setChecked(True)
    stage.settle()
    stage.shot("customers-alike")
    panel.alike_button.setChecked(False)
    stage.window.window_actions["board"].trigger()


def repeating(stage: Stage) -> None:
    """A weekly series, asked about a number that is somebody's, and its list of clashes."""
    day = stage.a_saturday(8)
    blocked = stage.free(1, 0, "Evening", day + timedelta(days=7))
    stage.hold_form(blocked, "Prakash Jadhav", PHONE.format(303), "Engagement", 200)
    stage.send()
    form = stage.hold_form(stage.free(1, 0, "Evening", day), "", PHONE.format(303), "Dance class", 60)
    stage.wait(lambda: form.customer.belongs.asking)
    stage.shot("number-belongs")
    form.customer.belongs.choices[-1].click()
    QTest.keyClicks(form.customer.name.editor, "Meera Jadhav")
    form.repeat.how.setCurrentIndex(1)
    form.repeat.times.setValue(6)
    stage.settle()
    stage.shot("series")
    form.submit()
    stage.wait(lambda: stage.inspector.form is not form)
    stage.settle()
    stage.shot("series-clashes")
    if stage.inspector.form is not None:
        stage.inspector.form.discard()


SCENES = (
    signing_in,
    the_board,
    the_agenda,
    holding,
    paying,
    money_of_a_booking,
    papers,
    office_papers,
    changing,
    refusals,
    finding,
    picking_tables,
    blocking,
    closing,
    undoing,
    clashing,
    repeating,
    people,
    setting_up,
    *TILL_SCENES,
    *MESSAGE_SCENES,
    reports,
    the_old_register,
    around,
    losing_the_server,
    locking,
)
