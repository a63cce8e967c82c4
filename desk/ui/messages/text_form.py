"""The editor of the texts: one kind on one channel in one language at a time, and nothing typed in another is lost.

Every text has its draft until it is saved or put back; saving makes a new version of the one that is shown.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk.domain.errors import DeskError, RecordChanged
from desk.domain.messages.dlt import PROMOTION_FROM, PROMOTION_UNTIL, registered_text
from desk.domain.messages.kind import Channel, MessageKind, fields_of
from desk.domain.messages.sms_length import plainer
from desk.domain.messages.text import TextProblem, fields_in
from desk.domain.money import Money
from desk.message_texts import our_text
from desk.ui.booking.form import CommandForm
from desk.ui.language.told import told
from desk.ui.messages.preview import Preview
from desk.ui.messages.text_draft import (
    Draft,
    Place,
    body_problems,
    draft_of,
    field_problems,
    typed_differs,
    unfit_names,
)
from desk.ui.messages.text_edit import TextEdit
from desk.ui.outward import copy
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.side_by_side import SideBySide
from desk.ui.widgets.words import Words
from desk.ui.words.format import digits, moment_text
from desk.ui.words.message_words import channel_word, field_word, kind_word
from desk.ui.words.text import language_words
from desk.usecases.commands import Command
from desk.usecases.messages.commands import SaveTemplate
from desk.usecases.messages.reading import MessageTemplate


class TextForm(CommandForm):
    """`drafts_changed` when a text has come to differ from what is saved, or not to differ any more; `stale` asks to
    read again what is saved, because another desk has saved this text meanwhile.
    """

    drafts_changed = Signal()
    stale = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__(
            home,
            "",
            QCoreApplication.translate("TextForm", "&Save this text"),
            icon_name="check",
        )
        self.place = Place(kind=MessageKind.HOLD_PLACED, channel=Channel.SMS, language="en")
        self.saved: dict[Place, MessageTemplate] = {}
        self.older: dict[Place, list[MessageTemplate]] = {}
        self.drafts: dict[Place, Draft] = {}
        self.parts: dict[Channel, Money] = {}
        self.subject = Field(QCoreApplication.translate("TextForm", "S&ubject"), QLineEdit())
        self.text = Field(QCoreApplication.translate("TextForm", "&Text"), TextEdit())
        self.fields, self.field_buttons = Flow(), list[Button]()
        self.advice = Words("", "warning")
        self.enabled = QCheckBox(QCoreApplication.translate("TextForm", "This text is &in use"))
        self.provider_id = Field(QCoreApplication.translate("TextForm", "&Number at the provider"), QLineEdit())
        self.dlt_id = Field(QCoreApplication.translate("TextForm", "D&LT template number"), QLineEdit())
        self.header = Field(QCoreApplication.translate("TextForm", "&Header"), QLineEdit())
        self.category = Field(QCoreApplication.translate("TextForm", "&Category"), QComboBox())
        self.second = QCheckBox(QCoreApplication.translate("TextForm", "May go by the ne&xt provider if need be"))
        self.versions = Field(QCoreApplication.translate("TextForm", "&Versions"), QComboBox())
        self.ours_button = Button(QCoreApplication.translate("TextForm", "Take &our text"), icon_name="undo-2")
        self.dlt_button = Button(
            QCoreApplication.translate("TextForm", "Copy it for the DLT &portal"), icon_name="copy", shortcut="Ctrl+D"
        )
        self.preview = Preview()
        self._fill()
        self._listen()
        self.cancel_button.setText(QCoreApplication.translate("TextForm", "Put back what is saved"))
        self.setFocusProxy(self.text.editor)

    def _fill(self) -> None:
        self.category.editor.addItem(QCoreApplication.translate("TextForm", "Service: about a booking"), "service")
        promotional = QCoreApplication.translate("TextForm", "Promotion: only from {begin} to {end} o'clock")
        begin, end = digits(str(PROMOTION_FROM.hour)), digits(str(PROMOTION_UNTIL.hour))
        self.category.editor.addItem(promotional.replace("{begin}", begin).replace("{end}", end), "promotional")
        self.header.editor.setMaxLength(6)
        self.dlt_id.editor.setMaxLength(30)
        self.provider_id.editor.setMaxLength(100)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
        buttons = Flow()
        for button in (self.ours_button, self.dlt_button):
            buttons.add(button)
        main: tuple[QWidget, ...] = (self.enabled, self.subject, self.text, self.fields, self.advice, buttons)
        for widget in main:
            left.addWidget(widget)
        left.addStretch(1)
        self.registration = QWidget()
        registered = QVBoxLayout(self.registration)
        registered.setContentsMargins(0, 0, 0, 0)
        registered.setSpacing(12)
        portal: tuple[QWidget, ...] = (self.header, self.dlt_id, self.category, self.second)
        for widget in portal:
            registered.addWidget(widget)
        beside: tuple[QWidget, ...] = (self.preview, self.provider_id, self.registration, self.versions)
        for widget in beside:
            right.addWidget(widget)
        right.addStretch(1)
        row = SideBySide(24)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.body.addLayout(row)

    def _listen(self) -> None:
        self.text.editor.textChanged.connect(self._on_edited)
        self.home.house_changed.connect(self._judge)
        for field in (self.subject, self.provider_id, self.dlt_id, self.header):
            field.editor.textChanged.connect(self._on_edited)
        for box in (self.enabled, self.second):
            box.toggled.connect(self._on_edited)
        self.category.editor.currentIndexChanged.connect(self._on_edited)
        self.versions.editor.activated.connect(self._on_version)
        self.ours_button.clicked.connect(self.take_ours)
        self.dlt_button.clicked.connect(self.copy_for_portal)
        self.preview.plainer_wanted.connect(self.write_plainly)

    # ---- which text ----------------------------------------------------------------------------------------------

    def put(self, templates: list[MessageTemplate], parts: dict[Channel, Money]) -> None:
        """What is saved now, and what a part costs on each channel; drafts stay."""
        self.saved = {Place(kind=t.kind, channel=t.channel, language=t.language): t for t in templates}
        self.older, self.parts = {}, parts
        self.show_place(self.place)

    def show_place(self, place: Place) -> None:
        """Another text; the one shown before keeps its draft."""
        if place != self.place:
            self.place = place
            self.renew_key()
            self.refusal.clear()
            self.asking.clear()
        self._show(self.drafts.get(place, self.base()))

    def base(self, place: Place | None = None) -> Draft:
        """What is saved; where nothing is, an empty text that is switched off."""
        template = self.saved.get(place or self.place)
        return draft_of(template) if template is not None else Draft(enabled=False)

    def _show(self, draft: Draft) -> None:
        place = self.place
        words = f"{kind_word(place.kind)} · {channel_word(place.channel)} · {language_words()[place.language]}"
        self.title.setText(words)
        editors = (
            self.subject.editor, self.text.editor, self.provider_id.editor, self.dlt_id.editor, self.header.editor,
            self.category.editor, self.second, self.enabled,
        )  # fmt: skip
        blocked = [QSignalBlocker(editor) for editor in editors]
        self.subject.editor.setText(draft.subject)
        if self.text.editor.text() != draft.body:
            self.text.editor.setPlainText(draft.body)
        self.provider_id.editor.setText(draft.provider_template_id)
        self.dlt_id.editor.setText(draft.dlt_template_id)
        self.header.editor.setText(draft.header)
        self.category.editor.setCurrentIndex(max(0, self.category.editor.findData(draft.category)))
        self.second.setChecked(draft.second_provider)
        self.enabled.setChecked(draft.enabled)
        blocked.clear()
        self._read_versions()
        self.subject.setVisible(place.channel is Channel.EMAIL)
        self.registration.setVisible(place.channel is Channel.SMS)
        self.provider_id.setVisible(place.channel is not Channel.EMAIL)
        self.dlt_button.setVisible(place.channel is Channel.SMS)
        self._offer_fields()
        self._judge()

    def _read_versions(self) -> None:
        """All versions of this text, once."""
        place, reader = self.place, self.home.desk.reader
        self.versions.hide()
        if place in self.older:
            self._fill_versions()
        elif place in self.saved:
            wanted = (place.kind, place.channel, place.language)
            self.home.read(reader.template_versions, *wanted, done=self._on_versions, failed=self._on_no_versions)

    def _on_versions(self, versions: list[MessageTemplate]) -> None:
        for template in versions[:1]:
            place = Place(kind=template.kind, channel=template.channel, language=template.language)
            self.older[place] = versions
        if self.place in self.older:
            self._fill_versions()

    def _on_no_versions(self, _error: DeskError) -> None:
        """The text can be edited without its past."""

    def _fill_versions(self) -> None:
        box, text = self.versions.editor, QCoreApplication.translate("TextForm", "{number}: {when}, {who}")
        box.clear()
        for template in self.older[self.place]:
            when = moment_text(template.created_at, self.home.zone)
            said = text.replace("{number}", str(template.version)).replace("{when}", when)
            box.addItem(said.replace("{who}", template.created_by), template.version)
        self.versions.setVisible(box.count() > 1)

    def _offer_fields(self) -> None:
        """The fields of this kind as buttons; a click writes one at the cursor."""
        names = [field.name for field in fields_of(self.place.kind)]
        if names == [button.text() for button in self.field_buttons]:
            return
        self.fields.clear()
        self.field_buttons = []
        for name in names:
            button = Button(name, "quiet", icon_name="plus", parent=self.fields)
            button.setToolTip(field_word(name))
            button.setAccessibleName(f"{name}: {field_word(name)}")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes on to what follows; typing {{ does the same
            button.clicked.connect(partial(self.text.editor.put_field, name))
            self.fields.add(button)
            self.field_buttons.append(button)
        self.fields.show()

    # ---- what is typed -------------------------------------------------------------------------------------------

    def typed(self) -> Draft:
        """The editor as it stands."""
        draft = self.drafts.get(self.place, self.base())
        return replace(
            draft,
            subject=self.subject.editor.text().strip(),
            body=self.text.editor.text(),
            provider_template_id=self.provider_id.editor.text().strip(),
            dlt_template_id=self.dlt_id.editor.text().strip(),
            header=self.header.editor.text().strip(),
            category=self.category.editor.currentData(),
            second_provider=self.second.isChecked(),
            enabled=self.enabled.isChecked(),
        )

    def _on_edited(self) -> None:
        draft = self.typed()
        if typed_differs(draft, self.base()):
            self.drafts[self.place] = draft
        else:
            self.drafts.pop(self.place, None)
        self._judge()
        self.drafts_changed.emit()

    def _judge(self) -> None:
        """Says everything that is wrong where it is, and shows how the text arrives."""
        draft, place = self.typed(), self.place
        found = body_problems(place, draft)
        hard = field_problems(place, draft)
        self.text.editor.mark(found)
        self._say(self.text, hard.get("body", ""))
        self._say(self.subject, hard.get("subject", ""))
        self._say(self.header, hard.get("header", ""))
        self._say(self.dlt_id, hard.get("dlt_template_id", ""))
        soft = [told(problem.problem) for problem in found if not problem.hard]
        self.advice.setText("\n".join(_capital(text) for text in soft[:3]))
        self.advice.setVisible(bool(soft))
        self.preview.show_draft(place, draft, self.parts.get(place.channel))
        self.preview.show_names(unfit_names(place, draft, self.home.house, self.home.identity.tenant_name))
        differs = place in self.drafts
        self.submit_button.allow(self._why_not())
        self.cancel_button.setVisible(differs)

    def _say(self, field: Field[QLineEdit] | Field[TextEdit], problem: str) -> None:
        field.set_problem(_capital(told(problem)))

    def _why_not(self) -> str:
        if not self.home.senior:
            return QCoreApplication.translate("TextForm", "Only a manager changes texts.")
        if self.place not in self.drafts:
            return QCoreApplication.translate("TextForm", "Nothing has been changed.")
        return ""

    def problems(self) -> list[TextProblem]:
        return body_problems(self.place, self.typed())

    # ---- deeds ---------------------------------------------------------------------------------------------------

    def write_plainly(self) -> None:
        """Cheap signs in place of the dear ones; Ctrl+Z takes it back."""
        self.text.editor.replace(plainer(self.text.editor.text()))
        self.text.editor.setFocus()

    def take_ours(self) -> None:
        """The text that came with the program, as a draft."""
        ours = our_text(self.place.kind, self.place.channel, self.place.language)
        self.text.editor.replace(ours.body)
        self.subject.editor.setText(ours.subject)
        self.text.editor.setFocus()

    def copy_for_portal(self) -> None:
        """The text with typed tags, as the portal of the networks wants it."""
        if self.place.channel is Channel.SMS:
            copy(registered_text(self.text.editor.text(), fields_of(self.place.kind)))
            self.home.said.emit(
                QCoreApplication.translate("TextForm", "Copied with typed tags, as the portal wants it.")
            )

    def _on_version(self, index: int) -> None:
        """An older version as a draft of a new one."""
        old = self.older[self.place][index]
        self._show(replace(draft_of(old), version=self.base().version))
        self._on_edited()

    # ---- saving --------------------------------------------------------------------------------------------------

    def command(self) -> Command | None:
        draft, place = self.typed(), self.place
        if field_problems(place, draft):
            return None
        fields = {field.name: field for field in fields_of(place.kind)}
        return SaveTemplate(
            kind=place.kind,
            channel=place.channel,
            language=place.language,
            version=draft.version,
            subject=draft.subject,
            body=draft.body,
            provider_template_id=draft.provider_template_id,
            dlt_template_id=draft.dlt_template_id,
            header=draft.header,
            category=draft.category,
            second_provider=draft.second_provider,
            enabled=draft.enabled,
            variables=tuple(fields[name] for name in dict.fromkeys(fields_in(draft.body))),
        )

    def unsaved(self) -> bool:
        return bool(self.drafts)

    def saved_as(self, template: MessageTemplate) -> None:
        """This text has a new version; its draft is done."""
        place = Place(kind=template.kind, channel=template.channel, language=template.language)
        self.drafts.pop(place, None)
        self.saved[place] = template
        self.older.pop(place, None)
        self.renew_key()
        self.show_place(self.place)
        self.drafts_changed.emit()

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, RecordChanged):
            self.stale.emit()

    def rebase(self) -> None:
        """Somebody else saved this text meanwhile: what is typed here may be saved over it, with open eyes."""
        draft = self.drafts.get(self.place)
        if draft is not None:
            self.drafts[self.place] = replace(draft, version=self.base().version)
            self._show(self.drafts[self.place])

    def give_up(self) -> None:
        """Puts back what is saved of the text that is shown."""
        if not self.busy and self.place in self.drafts:
            super().give_up()

    def discard(self) -> None:
        """The draft of the shown text goes."""
        self.asking.clear()
        self.drafts.pop(self.place, None)
        self._show(self.base())
        self.drafts_changed.emit()
        self.closed.emit()


def _capital(text: str) -> str:
    """A sentence of its own; a text of Devanagari has no capitals, and may begin with a field's name as it is typed."""
    return text[:1].upper() + text[1:] if text.isascii() else text
