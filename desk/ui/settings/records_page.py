"""A page of records: the venue they belong to, their list, and the form of the one that is chosen."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import VenueId
from desk.domain.lifecycle import Actor
from desk.ui.booking.form_slot import FormSlot
from desk.ui.language.told import told
from desk.ui.look.mnemonics import plain
from desk.ui.settings.asked import Asked, Option, RecordPage
from desk.ui.settings.beside import Beside
from desk.ui.settings.editors import in_words, said_of
from desk.ui.settings.record_form import Options, RecordForm
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.row_list import RowList
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text
from desk.usecases.at_the_desk import new_key
from desk.usecases.ports import Answer
from desk.usecases.settings import DropSetting, SettingRecord

_RECORD = Qt.ItemDataRole.UserRole


class RecordsPage(QWidget):
    """Reads when it is shown and whenever the house changes; `words(record)` names a record of a page."""

    def __init__(self, home: SignedIn, page: RecordPage) -> None:
        super().__init__()
        self.home, self.page = home, page if home.identity.rank is Actor.OWNER else _without_taxes(page)
        self.records: list[SettingRecord] = []
        self._taxes: tuple[Option, ...] = ()
        self._wanted: str | None = None
        self.venue: Field[QComboBox] = Field(QCoreApplication.translate("Settings", "&Venue"), QComboBox())
        self.list = _Records(page.title)
        if page.new:
            nothing = QCoreApplication.translate("Settings", "Nothing is here yet. {key} makes the first.")
            self.list.when_empty = nothing.replace("{key}", "Ctrl+Alt+N")
        self.slot = FormSlot()
        self.notice = Notice()
        self.changed = Words("", "small")
        self.new_button = Button(page.new, icon_name="plus", shortcut="Ctrl+Alt+N")
        self.drop_button = Button(QCoreApplication.translate("Settings", "Take away"), "quiet", icon_name="x")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.beside = Beside(self.slot)
        left = self.beside.column
        self.beside.head(self.page.title, self.page.explains)
        left.addWidget(self.venue)
        left.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.drop_button)
        buttons.addStretch(1)
        left.addLayout(buttons)
        left.addWidget(self.notice)
        self.beside.inside.addWidget(self.changed)
        self.beside.lay_out(self)
        self.new_button.setVisible(bool(self.page.new))
        self.drop_button.setVisible(self.page.drops)
        self._fill_venues()
        self.setFocusProxy(self.list)

    def _fill_venues(self) -> None:
        """The venues of this moment; whichever was chosen stays chosen."""
        box, here = self.venue.editor, self.venue.editor.currentData()
        blocked = QSignalBlocker(box)
        box.clear()
        for venue in self.home.house.venues:
            box.addItem(venue.name, venue.id)
        box.setCurrentIndex(max(0, box.findData(here)))
        del blocked
        self.venue.setVisible(self.page.of_venue and box.count() > 1)

    def _connect(self) -> None:
        self.venue.editor.currentIndexChanged.connect(self._on_venue)
        self.list.wanted.connect(self.open_current)
        self.list.currentRowChanged.connect(self._tell)
        self.new_button.clicked.connect(self.open_new)
        self.drop_button.clicked.connect(self.drop_current)
        self.slot.answered.connect(self._on_answered)
        self.slot.emptied.connect(self._on_emptied)
        self.slot.opened.connect(self._on_opened)
        self.home.house_changed.connect(self._on_house)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Alt+N"), self, context=inside).activated.connect(self.open_new)

    # ---- reading -------------------------------------------------------------------------------------------------

    @property
    def venue_id(self) -> VenueId | None:
        return cast(VenueId, self.venue.editor.currentData()) if self.page.of_venue else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Reads the records again; a form that is open stays as it is."""
        if any(asked.source == "taxes" for asked in self.page.fields):  # first: no form is opened without its choices
            self.home.read(self.home.desk.reader.settings, "tax", None, done=self._on_taxes, failed=self._on_failed)
        else:
            self._read_records()

    def _on_taxes(self, records: list[SettingRecord]) -> None:
        self._taxes = tuple((int(one.record), str(one.values["name"])) for one in records)
        self._read_records()

    def _read_records(self) -> None:
        reader = self.home.desk.reader
        self.home.read(reader.settings, self.page.name, self.venue_id, done=self._on_read, failed=self._on_failed)

    def _on_read(self, records: list[SettingRecord]) -> None:
        self.records = records
        here = self._wanted or self.list.record()
        self._wanted = None
        blocked = QSignalBlocker(self.list)
        self.list.clear()
        for one in records:
            item = self.list.add(self.words(one), self.second(one), one.record)
            if one.record == here:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and records:
            self.list.setCurrentRow(0)
        del blocked
        self.drop_button.setEnabled(bool(records))
        self.notice.clear()
        self._tell()

    def _on_failed(self, error: DeskError) -> None:
        self.notice.tell(told(error))

    def _on_house(self) -> None:
        self._fill_venues()
        if self.isVisible():
            self.refresh()

    def _on_venue(self) -> None:
        if self.slot.leave(self.refresh):
            self.refresh()

    def _chosen(self) -> SettingRecord | None:
        return next((one for one in self.records if one.record == self.list.record()), None)

    # ---- words ---------------------------------------------------------------------------------------------------

    def words(self, record: SettingRecord) -> str:
        """How a record is called in the list and above its form."""
        if column := self._named_by(record):
            return str(record.values[column])
        first = self.page.fields[0]
        names = {str(venue.id): venue.name for venue in self.home.house.venues}
        if not self.page.new and record.record in names:  # a venue has one of these
            return names[record.record]
        if first.kind == "choice":
            return in_words(first, first.options, record.values.get(first.column), "INR")
        return names.get(record.record, record.record)

    @staticmethod
    def _named_by(record: SettingRecord) -> str:
        return next((column for column in ("name", "legal_name") if record.values.get(column)), "")

    def second(self, record: SettingRecord) -> str:
        """The second line of its row."""
        currency = next((v.currency for v in self.home.house.venues if v.id == record.venue_id), "INR")
        asked = {one.column: one for one in self.page.fields}
        parts = [
            in_words(asked[name], self._choices(asked[name]), record.values.get(name), currency)
            for name in self.page.second
        ]
        return " · ".join(part for part in parts if part)

    def _choices(self, asked: Asked) -> tuple[Option, ...]:
        nothing: tuple[Option, ...] = ((None, QCoreApplication.translate("Settings", "None")),)
        if asked.source == "taxes":
            return nothing + self._taxes
        if asked.source == "spaces" and self.venue_id is not None:
            return tuple((space.id, space.name) for space in self.home.house.venue(self.venue_id).spaces)
        return asked.options

    def _tell(self) -> None:
        """Beside the list, what the chosen record says field by field."""
        record = self._chosen()
        about = self.beside.about
        if record is None:
            about.tell("")
        else:
            currency = next((v.currency for v in self.home.house.venues if v.id == record.venue_id), "INR")
            pairs = [
                (plain(one.label), said_of(one, self._choices(one), record.values.get(one.column), currency))
                for one in self.page.fields
                if one.column != self._named_by(record)
            ]
            says = QCoreApplication.translate("Settings", "Enter changes it.")
            about.tell(self.words(record), pairs, says, self._last_changed(record))
        self.beside.fit()

    # ---- forms ---------------------------------------------------------------------------------------------------

    def open_current(self) -> None:
        """Opens the form of the chosen record."""
        record = self._chosen()
        if record is not None:
            self._open(record, self.words(record))

    def open_new(self) -> None:
        """Opens an empty form, where the page takes new records."""
        if self.page.new:
            self._open(None, self.page.new)

    def _open(self, record: SettingRecord | None, title: str) -> None:
        options: Options = {one.column: self._choices(one) for one in self.page.fields if one.source}
        self.slot.open(RecordForm(self.home, self.page, record, self.venue_id, options, title))

    def _on_opened(self, form: RecordForm) -> None:
        self.changed.setText(self._last_changed(form.record) if form.record is not None else "")

    def _last_changed(self, record: SettingRecord) -> str:
        if record.changed_at is None or not record.changed_by:
            return ""
        text = QCoreApplication.translate("Settings", "Last changed by {who}, {when}.")
        when = moment_text(record.changed_at, self.home.zone)
        return text.replace("{who}", record.changed_by).replace("{when}", when)

    def _on_emptied(self) -> None:
        self.changed.setText("")
        self.list.setFocus()

    def _on_answered(self, answer: Answer) -> None:
        self.changed.setText("")
        self._wanted = answer.setting.record if answer.setting is not None else None
        self.home.said.emit(QCoreApplication.translate("Settings", "Saved; every desk has it."))
        self.refresh()
        self.list.setFocus()

    def drop_current(self) -> None:
        """Takes the chosen record away; what is booked keeps its price."""
        record = self._chosen()
        if record is None or record.venue_id is None or not self.slot.leave():
            return
        wish = DropSetting(page=self.page.name, record=record.record, venue_id=record.venue_id, version=record.version)
        self.home.carry_out(wish, new_key(), done=self._on_dropped, failed=self._on_failed)

    def _on_dropped(self, _answer: Answer) -> None:
        self.home.said.emit(QCoreApplication.translate("Settings", "Saved; every desk has it."))
        self.refresh()


def _without_taxes(page: RecordPage) -> RecordPage:
    """Which tax is charged is an owner's word; for a manager it stays as it is."""
    return replace(page, fields=tuple(asked for asked in page.fields if asked.source != "taxes"))


class _Records(RowList):
    """`wanted` when Enter, a click or a double click asks for the form."""

    wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.itemActivated.connect(self.wanted)
        self.itemClicked.connect(self.wanted)
        on_look_changed(self._widen)

    def _widen(self) -> None:
        self.setMinimumWidth(scaled(200))

    def record(self) -> str | None:
        row = self.currentRow()
        return cast(str, self.item(row).data(_RECORD)) if row >= 0 else None
