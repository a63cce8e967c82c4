"""How a text arrives: a bubble as on a phone, how many parts it takes, what it costs and what makes it dear."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.domain.messages.kind import Channel
from desk.domain.messages.sms_length import dear_signs, estimate, plainer, segments
from desk.domain.messages.values import Unfit
from desk.domain.money import Money
from desk.ui.language.told import told
from desk.ui.look.theme import colour, current_theme
from desk.ui.messages.text_draft import Draft, Place, shown
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import digits, money

MOST_NAMES = 3


class Preview(QWidget):
    """`plainer_wanted` asks to write the dear signs plainly. Nothing of it can be edited."""

    plainer_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bubble = Bubble()
        self.size_words = Words("", "strong")
        self.cost_words = Words("", "muted")
        self.dear, self.names = Notice(), Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(QCoreApplication.translate("MessagePreview", "How it arrives"), "heading"))
        for widget in (self.bubble, self.size_words, self.cost_words, self.dear, self.names):
            column.addWidget(widget)

    def show_draft(self, place: Place, draft: Draft, part: Money | None) -> None:
        """With the sample booking; while the text is broken the last sound one stays, and is said to be that."""
        said = shown(place, draft.body)
        if said is None:
            self.size_words.setText(QCoreApplication.translate("MessagePreview", "As it was before the mistake"))
            self.cost_words.hide()
            self.dear.clear()
            return
        subject = (shown(place, draft.subject) or "") if place.channel is Channel.EMAIL else ""
        self.bubble.put(subject, said)
        sms = place.channel is Channel.SMS
        self.size_words.setText(_size(said) if sms else _signs(said))
        self.cost_words.setVisible(sms and part is not None and part.minor > 0)
        if part is not None:
            text = QCoreApplication.translate("MessagePreview", "About {sum} a message; the provider's count decides.")
            self.cost_words.setText(text.replace("{sum}", money(estimate(said, part))))
        self._show_dear(said, draft.body, in_english=sms and place.language == "en", sms=sms)

    def _show_dear(self, said: str, body: str, *, in_english: bool, sms: bool) -> None:
        """In English every dear sign is a surprise; in Devanagari the letters themselves are the reason."""
        signs = dear_signs(said) if sms else []
        if not signs:
            self.dear.clear()
            return
        text = QCoreApplication.translate(
            "MessagePreview", "A part holds only 70 signs instead of 160, because of: {signs}."
        )
        words = text.replace("{signs}", ", ".join(told(sign.name) for sign in signs[:3]))
        if words != self.dear.text:
            self.dear.tell(words, "warning" if in_english else "info")
            if plainer(body) != body and not dear_signs(plainer(said)):
                offer = QCoreApplication.translate("MessagePreview", "&Write it plainly (parts: {count})")
                count = str(segments(plainer(said)).parts)
                self.dear.offer(offer.replace("{count}", count), self.plainer_wanted.emit)

    def show_names(self, found: list[Unfit]) -> None:
        """Names of this house that are too long for an SMS, and what becomes of them."""
        if not found:
            self.names.clear()
            return
        said = [_unfit(one) for one in found[:MOST_NAMES]]
        if len(found) > MOST_NAMES:
            more = QCoreApplication.translate("MessagePreview", "Names as long as these: {count} more.")
            said.append(more.replace("{count}", digits(str(len(found) - MOST_NAMES))))
        if "\n".join(said) != self.names.text:
            self.names.tell("\n".join(said), "warning")


class Bubble(QFrame):
    """The text as it stands on a phone."""

    def __init__(self) -> None:
        super().__init__()
        self.subject, self.words = Words("", "strong").selectable(), Words("").selectable()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.subject)
        column.addWidget(self.words)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def put(self, subject: str, text: str) -> None:
        self.subject.setText(subject)
        self.subject.setVisible(bool(subject))
        self.words.setText(text.strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(theme.line), 1))
        painter.setBrush(colour(theme.sunken))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)


def _size(said: str) -> str:
    size = segments(said)
    if size.parts == 1:
        text = QCoreApplication.translate("MessagePreview", "1 part · {units} of {room} signs · {left} left")
    else:
        text = QCoreApplication.translate("MessagePreview", "{parts} parts · {units} signs · {left} left in the last")
    return (
        text.replace("{parts}", str(size.parts))
        .replace("{units}", str(size.units))
        .replace("{room}", str(size.units + size.remaining))
        .replace("{left}", str(size.remaining))
    )


def _unfit(one: Unfit) -> str:
    if one.shortened:
        text = QCoreApplication.translate(
            "MessagePreview", "“{name}” has more than {count} signs. An SMS says “{short}”."
        )
    else:
        text = QCoreApplication.translate(
            "MessagePreview", "“{name}” has more than {count} signs. No SMS with it goes out: give it a shorter name."
        )
    return (
        text.replace("{count}", digits(str(one.longest))).replace("{short}", one.shortened).replace("{name}", one.value)
    )


def _signs(said: str) -> str:
    return QCoreApplication.translate("MessagePreview", "{count} signs").replace("{count}", str(len(said)))
