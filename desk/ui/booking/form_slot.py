"""The place for one form at a time; it never lets typed text go without being asked."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.ui.booking.form import CommandForm
from desk.ui.widgets.tab_order import order_tabs


class FormSlot(QFrame):
    """`answered` (Answer) and `show_owner` (UUID) are the form's own; `emptied` when it has gone."""

    answered = Signal(object)
    show_owner = Signal(object)
    emptied = Signal()
    opened = Signal(object)

    def __init__(self, *, framed: bool = True, foot: QWidget | None = None) -> None:
        super().__init__()
        self._foot = foot
        if framed:
            self.setProperty("role", "card")
        self.form: CommandForm | None = None
        self._then: Callable[[], None] | None = None
        self._layout = QVBoxLayout(self)
        margin = 14 if framed else 0
        self._layout.setContentsMargins(margin, margin, margin, margin)
        self.hide()

    def open(self, form: CommandForm) -> bool:
        """Puts a form in, unless the present one holds unsaved text and asks first."""
        if not self.leave():
            form.deleteLater()
            return False
        self.form = form
        form.answered.connect(self._on_answered)
        form.closed.connect(self._on_closed)
        form.show_owner.connect(self.show_owner)
        self._layout.addWidget(form)
        if self._foot is not None and (layout := self._foot.layout()) is not None:
            layout.addWidget(form.detach_footer())
            self._foot.show()
            form.footer.show()
        order_tabs(form, *([form.footer] if self._foot is not None else []))
        self.show()
        form.show()
        form.setFocus()
        self.opened.emit(form)
        return True

    def leave(self, then: Callable[[], None] | None = None, *, quietly: bool = False) -> bool:
        """Empties the slot if nothing would be lost; otherwise asks in place and does `then` once it is settled."""
        if self.form is None:
            return True
        if self.form.busy or self.form.unsaved():
            self._then = then
            if not self.form.busy:
                self.form.ask_before_leaving(quietly=quietly)
            return False
        self._take_out()
        return True

    def stay(self) -> None:
        """Takes back a question that is no longer one."""
        self._then = None
        if self.form is not None:
            self.form.asking.clear()

    @property
    def unsaved(self) -> bool:
        return self.form is not None and (self.form.busy or self.form.unsaved())

    def _on_answered(self, answer: object) -> None:
        self._take_out()
        self.answered.emit(answer)
        self._go_on()

    def _on_closed(self) -> None:
        self._take_out()
        self.emptied.emit()
        self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _take_out(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._layout.removeWidget(form)
            form.hide()
            form.footer.hide()
            form.deleteLater()
        if self._foot is not None:
            self._foot.hide()
        self.hide()
