"""The form of one record of a page of settings: made from its data, sent as what changed, refused at the field."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.domain.errors import BadInput, DeskError, RecordChanged
from desk.domain.ids import VenueId
from desk.ui.booking.form import CommandForm
from desk.ui.language.told import told
from desk.ui.settings.asked import Asked, Option, RecordPage
from desk.ui.settings.editors import editor_for, in_words, put, taken
from desk.ui.settings.values import Unreadable
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.words.format import moment_text
from desk.usecases.settings import SaveSetting, SettingRecord

Options = dict[str, tuple[Option, ...]]


class RecordForm(CommandForm):
    """`record` is None for a new one; `options` are the choices by column."""

    def __init__(
        self,
        home: SignedIn,
        page: RecordPage,
        record: SettingRecord | None,
        venue_id: VenueId | None,
        options: Options,
        title: str,
    ) -> None:
        super().__init__(home, title, QCoreApplication.translate("Settings", "&Save"), icon_name="check")
        self.page, self.record, self._venue_id, self._options = page, record, venue_id, options
        venue = home.house.venue(venue_id) if venue_id is not None else None
        known = {v.id: v.currency for v in home.house.venues}
        own = known.get(VenueId(int(record.record))) if record is not None and record.record.isdigit() else None
        self._currency = venue.currency if venue is not None else own or next(iter(known.values()), "INR")
        self.fields: dict[str, Field[QWidget]] = {}
        self._asked = {a.column: a for a in page.fields if record is None or not a.only_new}
        for column, asked in self._asked.items():
            shown = Field(asked.label, editor_for(asked, self._choices(asked)), remark=asked.remark)
            self.fields[column] = shown
            self.body.addWidget(shown)
            put(shown.editor, asked, self._before(column), self._currency)
        if self.fields:
            self.setFocusProxy(next(iter(self.fields.values())).editor)

    def _choices(self, asked: Asked) -> tuple[Option, ...]:
        return self._options.get(asked.column, asked.options)

    def _before(self, column: str) -> Any:
        return (self.record.values if self.record is not None else self.page.starts_with).get(column)

    def changes(self) -> tuple[dict[str, Any], dict[str, str]]:
        """What differs from the record by column, and the problems of what cannot be read."""
        values: dict[str, Any] = {}
        problems: dict[str, str] = {}
        for column, asked in self._asked.items():
            before = self._before(column)
            try:
                now = taken(self.fields[column].editor, asked, self._currency, before)
            except Unreadable as problem:
                problems[column] = str(problem)
                continue
            if (now != before and not (now == "" and before is None)) or (
                self.record is None and now not in (None, "", False)
            ):
                values[column] = now
        return values, problems

    def command(self) -> SaveSetting | None:
        values, problems = self.changes()
        for column, shown in self.fields.items():
            shown.set_problem(problems.get(column, ""))
        if problems:
            return None
        if not values:
            self.refusal.say(QCoreApplication.translate("Settings", "Nothing was changed."))
            return None
        record = self.record
        return SaveSetting(
            page=self.page.name,
            values=values,
            record=record.record if record is not None else None,
            venue_id=self._venue_id,
            version=record.version if record is not None else None,
        )

    def unsaved(self) -> bool:
        values, problems = self.changes()
        if self.record is None:
            values = {k: v for k, v in values.items() if v != self.page.starts_with.get(k) and self._typed(k)}
            return bool(values)
        return bool(values or problems)

    def _typed(self, column: str) -> bool:
        return self._asked[column].kind not in ("choice", "yes")

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, BadInput) and error.field_name in self.fields:
            self.fields[error.field_name].set_problem(told(error.problem))
            self.refusal.clear()
            self._focus_first_problem()
        elif isinstance(error, RecordChanged) and self.record is not None:
            reader = self.home.desk.reader
            self.home.read(
                reader.settings, self.page.name, self._venue_id, done=self._on_read_anew, failed=self._on_not_read
            )

    def _on_read_anew(self, records: list[SettingRecord]) -> None:
        """Somebody else was there: what they changed is shown at its field; saving again is then a decision."""
        mine, old = self.changes()[0], self.record
        now = next((one for one in records if old is not None and one.record == old.record), None)
        if now is None or old is None:
            return
        self.record = now
        for column, asked in self._asked.items():
            if now.values.get(column) == old.values.get(column):
                continue
            if column not in mine:
                put(self.fields[column].editor, asked, now.values.get(column), self._currency)
                continue
            text = QCoreApplication.translate(
                "Settings", "{who} made this “{value}” ({when}). Save again to keep yours."
            )
            when = moment_text(now.changed_at, self.home.zone) if now.changed_at is not None else ""
            value = in_words(asked, self._choices(asked), now.values.get(column), self._currency)
            words = text.replace("{who}", now.changed_by).replace("{value}", value).replace("{when}", when)
            self.fields[column].set_problem(words)
