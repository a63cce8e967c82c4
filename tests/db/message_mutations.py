"""The guards of messages, each with what takes it away and the test that ought to notice; data for the mutations."""

_HANDED_OUT = "messages::test_that_each_message_is_handed_out_once_and_only_its_holder_is_heard"
_ANSWERED = (
    "message_guards::test_that_what_is_looked_up_by_one_worker_is_not_looked_up_by_the_next_and_its_answer_counts_once"
)
_LIMITED = "message_guards::test_that_a_provider_gets_no_more_a_minute_than_its_limit_and_nothing_while_it_is_paused"
_REFERENCE = "messages::test_that_two_messages_never_go_by_one_reference_of_a_provider"
_CHANNELS = "messages::test_that_a_channel_that_cannot_passes_on_to_the_next_and_the_end_keeps_the_words"
_ADVERTISED = "message_guards::test_that_an_advertisement_waits_for_its_hours_and_a_message_past_its_use_is_not_sent"
_QUEUED = "messages::test_that_each_event_queues_its_message_in_its_transaction_and_none_without_a_customer"
_CODES = "messages::test_that_codes_are_asked_for_within_limits_and_read_by_nobody"
_SECOND = "messages::test_that_the_second_provider_stands_in_only_after_five_minutes_and_for_texts_that_may"
_ASKED = "messages::test_that_a_rule_may_ask_a_person_first_who_sends_or_drops"
_WHOLE = "message_guards::test_that_a_row_of_the_outbox_cannot_contradict_itself"

# name: (the test, (function, a piece of its text, what becomes of it), ...) or (the test, SQL)
MESSAGE_GUARDS: dict[str, tuple[str, tuple[tuple[str, str, str], ...] | str]] = {
    "a lease that runs is taken over": (
        _HANDED_OUT,
        (("claim_messages", "x.next_at <= now_", "x.next_at > now_ - interval '9 days'"),),
    ),
    "what may have left is sent again": (
        _HANDED_OUT,
        (("claim_messages", "IF m.sending_at IS NOT NULL THEN", "IF false THEN"),),
    ),
    "an old lease begins": (_HANDED_OUT, (("begin_message", "AND lease = p_lease", ""),)),
    "an old lease is accepted": (_HANDED_OUT, (("accept_message", "AND lease = p_lease", ""),)),
    "an old lease finishes": (_HANDED_OUT, (("finish_message", "AND lease = p_lease", ""),)),
    "it leaves twice": (_ANSWERED, (("begin_message", "AND sending_at IS NULL", ""),)),
    "an answer keeps its lease": (
        _ANSWERED,
        (("accept_message", "lease = NULL, next_at = p_look_again_at, tries", "next_at = p_look_again_at, tries"),),
    ),
    "a paused provider sends": (_LIMITED, (("begin_message", "p.paused_at IS NOT NULL", "false"),)),
    "no limit a minute": (_LIMITED, (("begin_message", "sent_in_minute + 1", "sent_in_minute"),)),
    "a first answer takes another's reference": (
        _REFERENCE,
        (("accept_message", "IF NOT FOUND THEN   ", "IF false THEN   "),),
    ),
    "a look takes another's reference": (
        _REFERENCE,
        (("finish_message", "<> m.message_id THEN", "< 0 THEN"),),
    ),
    "what is not wanted is sent": (
        _CHANNELS,
        (("message_work", "AND o.customer_id IS NOT NULL", "AND false"),),
    ),
    "advertisements at night": (
        _ADVERTISED,
        (("claim_messages", "desk.quiet_until(now_) > now_", "false"),),
    ),
    "what is too late is sent": (_ADVERTISED, (("claim_messages", "IF m.stale_at <= now_", "IF false"),)),
    "a cancelled booking's messages go": (_QUEUED, (("after_booking", "m.passing AND", "false AND"),)),
    "any number of codes": (_CODES, (("request_otp", "IF n >= 5", "IF false"),)),
    "codes without a pause": (
        _CODES,
        (("request_otp", "IF last > now_ - interval '30 seconds'", "IF false"),),
    ),
    "any number of guesses": (_CODES, (("otp_check", "OR o.tries_left = 0 OR", "OR"),)),
    "the second provider stands in at once": (
        _SECOND,
        (("message_routes", "better > 0 AND well = 0", "better > 0"),),
    ),
    "any text goes by the second provider": (
        _SECOND,
        (("message_work", "AND NOT t.second_provider", "AND false"),),
    ),
    "a text is saved over another's": (
        _SECOND,
        (("save_template", "IF desk.int_of(p_body, 'version', 0) <>", "IF 0 <> 0 AND 1 <>"),),
    ),
    "a clerk changes rules": (_ASKED, (("save_rule", "PERFORM desk.permit(who.rank", "-- "),)),
    "an event is told twice by one rule": (_WHOLE, "DROP INDEX desk.message_once"),
    "a message contradicts itself": (
        _WHOLE,
        (("message_is_whole", "RETURN CASE", "RETURN true OR CASE"),),
    ),
    "what has ended lives again": (
        _WHOLE,
        (("guard_message_end", "IF OLD.state IN", "IF false AND OLD.state IN"),),
    ),
    "what has ended is not looked at": (_WHOLE, "ALTER TABLE desk.message DISABLE TRIGGER message_guard_end"),
    "any state of a message": (
        _WHOLE,
        "ALTER DOMAIN desk.message_state DROP CONSTRAINT message_state_known",
    ),
}
