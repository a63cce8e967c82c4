"""One way of paying as a card that is chosen like a radio button."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy

from desk.domain.payment_option import PaymentOption
from desk.ui.language.told import told
from desk.ui.look.theme import colour, current_theme
from desk.ui.widgets.dressing import on_look_changed
from desk.ui.widgets.words import Words
from desk.ui.words.format import money


class OptionCard(QAbstractButton):
    """`entered` when Enter is pressed on it."""

    entered = Signal()

    def __init__(self, option: PaymentOption, due_by: str, *, as_last_time: bool = False) -> None:
        super().__init__()
        self.option = option
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        now = QCoreApplication.translate("OptionCard", "{sum} by {moment}")
        rest = QCoreApplication.translate("OptionCard", "balance {sum} later")
        due = now.replace("{sum}", money(option.due_now)).replace("{moment}", due_by)
        later = rest.replace("{sum}", money(option.balance)) if option.balance.minor else ""
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(40, 12, 14, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(Words(told(option.title), "strong"), 0, 0)
        grid.addWidget(Words(" · ".join(part for part in (due, later) if part)), 1, 0)
        grid.addWidget(Words(" ".join(told(step) for step in (option.confirms, *option.next_steps)), "small"), 2, 0)
        if as_last_time:
            grid.addWidget(
                Words(QCoreApplication.translate("OptionCard", "As this customer paid last time"), "small"), 3, 0
            )
        for label in self.findChildren(Words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{told(option.title)}. {due}. {later}")
        self.setAccessibleDescription(told(option.confirms))
        on_look_changed(self.update)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._grid.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._grid.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.setChecked(True)
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = theme.accent if chosen or self.hasFocus() else theme.line
        painter.setPen(QPen(colour(edge), 2 if chosen or self.hasFocus() else 1))
        painter.setBrush(colour(theme.accent_soft if chosen else theme.hover if self.underMouse() else theme.surface))
        painter.drawRoundedRect(box, 10, 10)
        dot = QRectF(14, 14, 16, 16)
        painter.setPen(QPen(colour(theme.accent if chosen else theme.edge), 2 if chosen else 1.5))
        painter.setBrush(colour(theme.surface))
        painter.drawEllipse(dot)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.accent))
            painter.drawEllipse(dot.adjusted(4, 4, -4, -4))
