"""Closing a space for a period: a blackout with its reason."""

from datetime import timedelta
from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.domain.ids import BlackoutId, VenueId
from desk.ui.booking.form import CommandForm
from desk.ui.booking.places import occupied
from desk.ui.format import duration_text, period_text
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.usecases.commands import BlockSpace, WantedItem


class BlockForm(CommandForm):
    """The place and period come from the selection on the board."""

    def __init__(self, home: SignedIn, venue_id: VenueId, item: WantedItem) -> None:
        super().__init__(
            home,
            QCoreApplication.translate("BlockForm", "Block the space"),
            QCoreApplication.translate("BlockForm", "&Block"),
            icon_name="lock",
        )
        self._venue = home.house.venue(venue_id)
        self._item = item
        self._blackout_id = BlackoutId(uuid4())
        names = [home.house.space(space_id).name for space_id, _period in occupied(self._venue, item)]
        self.body.addWidget(Words(", ".join(names), "strong"))
        length = item.period.duration - timedelta(microseconds=item.period.duration.microseconds)
        when = f"{period_text(item.period, self._venue.zone)} · {duration_text(length)}"
        self.body.addWidget(Words(when, "muted"))
        self.reason = Field(QCoreApplication.translate("BlockForm", "&Reason"), QLineEdit())
        self.reason.editor.setPlaceholderText(QCoreApplication.translate("BlockForm", "Maintenance, owner's use …"))
        self.reason.editor.returnPressed.connect(self.submit)
        self.reason.editor.setMaxLength(200)
        self.body.addWidget(self.reason)
        self.setFocusProxy(self.reason.editor)

    def command(self) -> BlockSpace | None:
        text = self.reason.editor.text().strip()
        self.reason.set_problem(
            "" if text else QCoreApplication.translate("BlockForm", "Enter the reason; everybody sees it on the board.")
        )
        if not text:
            return None
        return BlockSpace(
            blackout_id=self._blackout_id,
            venue_id=self._venue.id,
            spaces=tuple(space_id for space_id, _period in occupied(self._venue, self._item)),
            period=self._item.period,
            reason=text,
        )

    def renew_key(self) -> None:
        super().renew_key()
        self._blackout_id = BlackoutId(uuid4())

    def unsaved(self) -> bool:
        return bool(self.reason.editor.text().strip())
