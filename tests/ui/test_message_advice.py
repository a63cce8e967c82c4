"""What keeps messages back said in plain words, and honest figures: pure functions, no window."""

from datetime import UTC, date, datetime, timedelta

from desk.domain.messages.kind import Channel, MessageKind
from desk.domain.money import Money
from desk.ui.messages.advice import advice, what_to_do
from desk.ui.messages.figures import sums, total, weeks
from desk.usecases.messages.reading import MessageFigure, MessageHealth, ProviderHealth

NOW = datetime(2027, 2, 14, 10, 0, tzinfo=UTC)


def a_provider(**more: object) -> ProviderHealth:
    facts: dict[str, object] = {
        "provider": "msg91", "channels": (Channel.SMS,), "active": True, "part": Money(20, "INR"), "seen_at": NOW,
        "paused_at": None, "paused_by": "", "pause_reason": "", "held_until": None, "problem": "", "revision": 1,
    }  # fmt: skip
    return ProviderHealth(**{**facts, **more})  # type: ignore[arg-type]  # facts by name


def health(**more: object) -> MessageHealth:
    facts: dict[str, object] = {
        "providers": (a_provider(),), "waiting": 0, "oldest": None, "to_approve": 0, "ambiguous": 0, "missing": (),
        "last_error": "", "last_error_at": None,
    }  # fmt: skip
    return MessageHealth(**{**facts, **more})  # type: ignore[arg-type]  # facts by name


def said(**more: object) -> list[str]:
    return [each.text for each in advice(health(**more), NOW, UTC)]


def test_that_nothing_is_said_while_everything_goes_its_way() -> None:
    assert said() == []
    assert said(waiting=3, oldest=NOW - timedelta(minutes=2)) == []


def test_that_each_cause_has_its_sentence_and_the_gravest_comes_first() -> None:
    held = a_provider(held_until=NOW + timedelta(minutes=5), problem="insufficient balance")
    paused = a_provider(
        provider="twilio", paused_at=NOW - timedelta(hours=2), paused_by="Meera", pause_reason="Prices."
    )
    found = said(
        providers=(paused, held),
        missing=(Channel.WHATSAPP,),
        oldest=NOW - timedelta(hours=1),
        ambiguous=2,
        to_approve=1,
    )
    assert found == [
        "No PC that may send WhatsApp is running: messages wait since 1 h ago. Start the worker, or enter the "
        "provider's key on a PC that stays on.",
        "MSG91 sends nothing until 10:05. Its account is empty: recharge it. “insufficient balance”",
        "Twilio is paused by Meera since 2 h ago. Prices.",
        "Nobody knows whether some messages arrived (2). Ask the customers, then decide.",
        "Messages wait for somebody to send or drop them (1).",
    ]
    assert said(waiting=4, oldest=NOW - timedelta(minutes=30)) == [
        "Messages wait (4), the oldest since 30 min ago. See whether the worker is running."
    ]


def test_that_refusals_of_the_account_say_what_to_do() -> None:
    assert what_to_do("418 IP not whitelisted").startswith("It refuses this PC's internet address")
    assert what_to_do("Authentication failure (401)").startswith("It does not accept the key")
    assert what_to_do("") == "It does not answer; it is tried again by itself."


def a_figure(week: date, kind: MessageKind, sent: int, delivered: int, failed: int, cost: int) -> MessageFigure:
    return MessageFigure(
        week=week, kind=kind, channel=Channel.SMS, provider="msg91", sent=sent, delivered=delivered, failed=failed,
        cost=Money(cost, "INR"),
    )  # fmt: skip


def test_that_figures_add_up_and_no_week_is_left_out() -> None:
    first, third = date(2027, 1, 25), date(2027, 2, 8)
    figures = [
        a_figure(first, MessageKind.HOLD_PLACED, 10, 7, 2, 200),
        a_figure(third, MessageKind.HOLD_PLACED, 2, 2, 0, 40),
        a_figure(third, MessageKind.EVENT_REMINDER, 1, 0, 0, 20),
    ]
    assert weeks(figures, date(2027, 1, 27), date(2027, 2, 14)) == [
        (first, 7, 1, 2),
        (date(2027, 2, 1), 0, 0, 0),
        (third, 2, 1, 0),
    ]
    assert (total(figures).sent, total(figures).cost_minor, total(figures).rate) == (13, 260, "82 %")
    by_kind = sums(figures, lambda figure: figure.kind)
    assert [(kind, one.sent, one.rate) for kind, one in by_kind.items()] == [
        ("hold_placed", 12, "82 %"),
        ("event_reminder", 1, "–"),
    ]
