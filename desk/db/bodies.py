"""From command values to the JSON bodies that the referee documents (docs/referee.md)."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from desk.db import papers, people, register
from desk.db.drawer import drawer_body
from desk.db.money_bodies import given as _given
from desk.db.money_bodies import money_body
from desk.db.rows.messages import message_body
from desk.db.rows.settings import settings_body
from desk.domain.quote import Discount
from desk.usecases import commands as c
from desk.usecases.papers import CountPrint, IssueDocument, VoidDocument
from desk.usecases.people import AddCustomer, EditCustomer, MergeCustomers
from desk.usecases.register_ports import ImportBookings
from desk.usecases.series import CreateSeries


def body_of(command: c.Command) -> dict[str, Any]:
    """The body of one command; fields at their default are left out where the referee allows it."""
    match command:
        case c.CreateHold():
            return _create_hold(command)
        case c.ExtendHold():
            return _booking(command) | {"minutes": round(command.by.total_seconds() / 60)}
        case c.SelectPayment():
            return _booking(command) | {"option": command.option}
        case c.AdminCancel():
            refund = command.refund.minor if command.refund is not None else None
            return _booking(command) | _given(reason=command.reason, refund_minor=refund)
        case c.ManualConfirm() | c.Cancel():
            return _booking(command) | _given(reason=command.reason)
        case c.MoveBooking():
            return (
                _booking(command)
                | {"items": [_item(i) for i in command.items]}
                | _given(override_reason=command.override_reason, keep_price_reason=command.keep_price_reason)
            )
        case c.EditBooking():
            edits = {edit.name: {"was": edit.was, "to": edit.to} for edit in command.fields}
            return {"booking": str(command.booking_id), "fields": edits} | _given(
                override_reason=command.override_reason, revision=command.revision
            )
        case c.Requote():
            wish = {"addons": _addons(command.asked.addons)}
            if command.new_discount:  # an unchanged one was granted before and is not asked for again
                wish["discount"] = _discount(command.asked.discount)
            return _booking(command) | wish | _given(tariff_revision=command.tariff_revision)
        case c.RecordActuals():
            return _booking(command) | _actuals(command)
        case _:
            return drawer_body(command) or settings_body(command) or _rest(command)


def _rest(command: c.Command) -> dict[str, Any]:
    match command:
        case c.UndoMove():
            return _booking(command) | {"undo": command.undo}
        case c.MarkBooking():
            return {"booking": str(command.booking_id), "mark": command.mark, "set": command.noted}
        case c.DropClosure():
            return {"blackout": str(command.blackout_id)}
        case c.BlockSpace() | c.PlanClosure():
            return {
                "blackout": str(command.blackout_id),
                "venue": command.venue_id,
                "spaces": list(command.spaces),
                "from": command.period.start.isoformat(),
                "to": command.period.end.isoformat(),
                "reason": command.reason,
            }
        case c.UnblockSpace():
            return {"blackout": str(command.blackout_id), "revision": command.revision}
        case c.WriteDateNote():
            note = {"day": command.day.isoformat(), "was": command.was, "text": command.text}
            return note | _given(venue=command.venue_id)
        case c.ImportDays():
            days = [{"day": day.isoformat()} | _given(name=name) for day, name in command.days]
            return {"list": command.list_name, "days": days}
        case c.ChooseProfile():
            return {"venue": command.venue_id, "profile": command.profile} | _given(commission_bp=command.commission_bp)
        case c.RemoveDays():
            return {"day_list": command.list_id} | _given(day=command.day.isoformat() if command.day else None)
        case c.StaffCreate():
            return {
                "login": command.login,
                "name": command.display_name,
                "rank": command.rank,
                "verifier": command.verifier,
            }
        case c.StaffDisable():
            return {"login": command.login}
        case c.StaffPassword():
            return {"login": command.login, "verifier": command.verifier}
        case IssueDocument() | CountPrint() | VoidDocument():
            return papers.body(command)
        case AddCustomer():
            return people.add_body(command)
        case EditCustomer():
            return people.edit_body(command)
        case MergeCustomers():
            return {"keep": str(command.keep), "drop": str(command.drop)}
        case CreateSeries():
            return _create_series(command)
        case ImportBookings():
            return register.body(command)
        case _:
            body = money_body(command) or message_body(command)
            if body is None:
                raise TypeError(f"no body for {command.name}")
            return body


def _create_hold(command: c.CreateHold) -> dict[str, Any]:
    body: dict[str, Any] = {
        "booking": str(command.booking_id),
        "venue": command.venue_id,
        "items": [_item(i) for i in command.items],
    }
    return (
        body
        | _shared(command)
        | _given(
            replaces=str(command.replaces) if command.replaces else None,
            event_group=str(command.event_group) if command.event_group else None,
        )
    )


def _create_series(command: CreateSeries) -> dict[str, Any]:
    dates = [{"booking": str(d.booking_id), "items": [_item(i) for i in d.items]} for d in command.dates]
    return {"series": str(command.series_id), "venue": command.venue_id, "dates": dates} | _shared(command)


def _shared(command: c.CreateHold | CreateSeries) -> dict[str, Any]:
    """What a hold says of its customer and event, and each date of a series alike."""
    body: dict[str, Any] = {}
    if (who := command.customer) is not None:
        body["customer"] = {"id": str(who.id), "name": who.name} | _given(phone=who.phone, language=who.language)
        if who.unshared:
            body["customer"]["unshared"] = True
    return body | _given(
        event_type=command.event_type,
        guests=command.guests,
        note_staff=command.note_staff,
        note_customer=command.note_customer,
        override_reason=command.override_reason,
        addons=_addons(command.asked.addons) or None,
        discount=_discount(command.asked.discount),
        tariff_revision=command.tariff_revision,
    )


def _actuals(command: c.RecordActuals) -> dict[str, Any]:
    return {
        "addons": _addons(command.addons),
        "overtime": [{"item": item, "minutes": minutes} for item, minutes in command.overtime],
        "damage": [{"label": label, "amount_minor": amount.minor} for label, amount in command.damage],
    }


def _addons(addons: Sequence[tuple[int, Decimal | None]]) -> Any:
    return [{"addon": addon} | _given(quantity=str(q) if q is not None else None) for addon, q in addons]


def _discount(discount: Discount | None) -> dict[str, Any] | None:
    if discount is None:
        return None
    return {"reason": discount.reason} | _given(percent_bp=discount.percent_bp, amount_minor=discount.amount_minor)


def _item(item: c.WantedItem) -> dict[str, Any]:
    return {"from": item.period.start.isoformat(), "to": item.period.end.isoformat()} | _given(
        space=item.space_id, composite=item.composite_id, session=item.session_id, label=item.label
    )


def _booking(command: Any) -> dict[str, Any]:
    return {"booking": str(command.booking_id), "revision": command.revision}
