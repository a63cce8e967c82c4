"""What a person can want of a booking: names alone, so that the actions of the window need nothing else."""

from enum import StrEnum


class Wish(StrEnum):
    """What a person can want of a booking, in the order the inspector shows it."""

    CHOOSE_PAYMENT = "choose_payment"
    TAKE_PAYMENT = "take_payment"
    CONFIRM = "confirm"
    ARRIVED = "arrived"
    LEFT = "left"
    NO_SHOW = "no_show"
    UNMARK = "unmark"
    REFUND = "refund"
    EXTEND = "extend"
    MOVE = "move"
    EDIT = "edit"
    REQUOTE = "requote"
    ACTUALS = "actuals"
    CANCEL = "cancel"
    CANCEL_FOR_HOUSE = "cancel_for_house"
    UNBLOCK = "unblock"
