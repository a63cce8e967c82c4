"""How each action on a booking is called, drawn and reached by key, for buttons, menu and cheat sheet alike."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.ui.booking.wish import Wish


@dataclass(frozen=True, kw_only=True, slots=True)
class WishWords:
    text: str
    icon: str
    keys: str
    board_key: str = ""


def wish_words(wish: Wish) -> WishWords:
    """`keys` work in the whole window, `board_key` while the board has the focus."""
    match wish:
        case Wish.CHOOSE_PAYMENT:
            text = QCoreApplication.translate("Wish", "Choose payment")
            return WishWords(text=text, icon="wallet", keys="Ctrl+Shift+P", board_key="P")
        case Wish.TAKE_PAYMENT:
            text = QCoreApplication.translate("Wish", "Take payment")
            return WishWords(text=text, icon="banknote", keys="Ctrl+Shift+R", board_key="R")
        case Wish.CONFIRM:
            text = QCoreApplication.translate("Wish", "Confirm")
            return WishWords(text=text, icon="check", keys="Ctrl+Shift+C", board_key="C")
        case Wish.ARRIVED:
            text = QCoreApplication.translate("Wish", "Arrived")
            return WishWords(text=text, icon="log-in", keys="Ctrl+Shift+A")
        case Wish.LEFT:
            text = QCoreApplication.translate("Wish", "Left")
            return WishWords(text=text, icon="log-out", keys="Ctrl+Shift+D")
        case Wish.NO_SHOW:
            text = QCoreApplication.translate("Wish", "No-show")
            return WishWords(text=text, icon="eye-off", keys="Ctrl+Shift+N")
        case Wish.UNMARK:
            text = QCoreApplication.translate("Wish", "Take the mark back")
            return WishWords(text=text, icon="undo-2", keys="Ctrl+Shift+U")
        case Wish.REFUND:
            text = QCoreApplication.translate("Wish", "Give money back")
            return WishWords(text=text, icon="receipt", keys="Ctrl+Shift+G")
        case Wish.EXTEND:
            text = QCoreApplication.translate("Wish", "Extend")
            return WishWords(text=text, icon="timer-reset", keys="Ctrl+Shift+E", board_key="E")
        case Wish.MOVE:
            text = QCoreApplication.translate("Wish", "Move")
            return WishWords(text=text, icon="move", keys="Ctrl+Shift+M", board_key="M")
        case Wish.EDIT:
            text = QCoreApplication.translate("Wish", "Edit")
            return WishWords(text=text, icon="pencil", keys="Ctrl+E")
        case Wish.REQUOTE:
            text = QCoreApplication.translate("Wish", "Price and add-ons")
            return WishWords(text=text, icon="indian-rupee", keys="Ctrl+Shift+Q")
        case Wish.ACTUALS:
            text = QCoreApplication.translate("Wish", "After the event")
            return WishWords(text=text, icon="receipt", keys="Ctrl+Shift+O")
        case Wish.CANCEL:
            text = QCoreApplication.translate("Wish", "Cancel booking")
            return WishWords(text=text, icon="x", keys="Ctrl+Shift+X", board_key="X")
        case Wish.CANCEL_FOR_HOUSE:
            text = QCoreApplication.translate("Wish", "Cancel for house")
            return WishWords(text=text, icon="ban", keys="Ctrl+Shift+Delete")
        case Wish.UNBLOCK:
            text = QCoreApplication.translate("Wish", "Open the space again")
            return WishWords(text=text, icon="lock-open", keys="Ctrl+Shift+B")
