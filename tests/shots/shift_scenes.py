"""The scenes of a shift: a closure with the bookings it hits, the day's conflicts, a clash, undo and history."""

from desk.ui.booking.block_form import BlockForm
from desk.ui.booking.edit_form import EditForm
from desk.ui.booking.wish import Wish
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import DropClosure, EditBooking, FieldEdit
from tests.shots.stage import Stage

PHONE = "+91 98220 74{:03}"


def closing(stage: Stage) -> None:
    """A burst pipe: what can be done with each booking, in its row, and how the day's panel tells of it."""
    chosen = stage.free(1, 1, "Evening", stage.a_saturday(10))
    stage.hold_form(chosen, "Sunita Bhosale", PHONE.format(101), "Wedding reception", 150)
    stage.send()
    form = BlockForm(stage.workplace.home, chosen.venue_id, chosen.item())
    stage.workplace.opening.open_block(form)
    form.reason.editor.setText("Burst pipe")
    stage.wait(lambda: form.hits.rows)
    form.submit()
    stage.wait(lambda: not form.reason.isEnabled())
    stage.settle()
    stage.shot("closure")
    row = form.hits.rows[0]
    for button, name in ((row.message_button, "closure-message"), (row.move_button, "closure-move")):
        button.click()
        stage.settle()
        area = stage.inspector.area
        area.ensureWidgetVisible(row.slot)
        stage.shot(name)
        assert row.slot.form is not None
        row.slot.form.discard()
    stage.settle()
    stage.workplace.turn_to("today")
    stage.wait(lambda: stage.workplace.panels.today.sections["conflict"].cards)
    stage.settle()
    stage.shot("today-conflict")
    stage.workplace.turn_to("board")
    held = stage.hold_form(chosen, "Prakash Jadhav", PHONE.format(202), "Engagement", 100)
    stage.wait(lambda: held.closing.text)
    stage.shot("hold-into-closure")
    held.discard()
    desk = stage.workplace.home.desk
    for closure in desk.reader.closures():
        desk.carry_out(DropClosure(blackout_id=closure.id), new_key())
    stage.settle()


def undoing(stage: Stage) -> None:
    """A move with its toast, then what the history says of it."""
    chosen = stage.free(1, 2, "Evening", stage.a_saturday(12))
    stage.hold_form(chosen, "Meera Joshi", PHONE.format(303), "Engagement", 120)
    stage.send()
    stage.inspector.want(Wish.EDIT)
    form = stage.inspector.form
    assert isinstance(form, EditForm)
    form.event_type.editor.setText("Sangeet")
    form.submit()
    stage.wait(lambda: stage.workplace.toast.isVisible())
    stage.settle()
    stage.shot("toast")
    stage.inspector.booking.tabs.setCurrentIndex(1)
    stage.settle()
    stage.shot("history")
    stage.inspector.booking.tabs.setCurrentIndex(0)


def clashing(stage: Stage) -> None:
    """The same field of one booking changed at another desk while it was being edited here."""
    stage.inspector.want(Wish.EDIT)
    form, card = stage.inspector.form, stage.inspector.booking.card
    assert isinstance(form, EditForm)
    assert card is not None
    form.event_type.editor.setText("Reception")
    field = FieldEdit(name="event_type", was=card.event_type, to="Wedding")
    stage.workplace.home.desk.carry_out(EditBooking(booking_id=card.id, fields=(field,)), new_key())
    form.submit()
    stage.wait(lambda: form.refusal.text)
    stage.settle()
    stage.shot("edit-clash")
    form.discard()
