"""A sender's terms as the owner knows them: the order in which it is asked, what a part costs, how many go a minute."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.domain.errors import BadInput, DeskError
from desk.ui.booking.form import CommandForm
from desk.ui.language.told import told
from desk.ui.settings.asked import Asked
from desk.ui.settings.values import Unreadable, read, shown
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.words.message_words import provider_word
from desk.usecases.messages.commands import SetMessageProvider
from desk.usecases.messages.reading import ProviderHealth


class SenderForm(CommandForm):
    """Sends only what was changed; what one desk does not touch stays as another left it."""

    def __init__(self, home: SignedIn, provider: ProviderHealth) -> None:
        title = QCoreApplication.translate("Senders", "Terms of {provider}")
        super().__init__(
            home,
            title.replace("{provider}", provider_word(provider.provider)),
            QCoreApplication.translate("Settings", "&Save"),
            icon_name="check",
        )
        self._provider = provider.provider
        first = QCoreApplication.translate("Senders", "1 is asked first")
        no_limit = QCoreApplication.translate("Senders", "empty: without a limit")
        self._asked = {
            "place": Asked(
                column="place",
                label=QCoreApplication.translate("Senders", "&Order"),
                kind="number",
                remark=first,
                needed=True,
            ),
            "part_minor": Asked(
                column="part_minor",
                label=QCoreApplication.translate("Senders", "Price of a &part"),
                kind="money",
                needed=True,
            ),
            "per_minute": Asked(
                column="per_minute",
                label=QCoreApplication.translate("Senders", "At most a &minute"),
                kind="number",
                remark=no_limit,
            ),
        }
        self._currency = provider.part.currency
        self._before = {"place": provider.place, "part_minor": provider.part.minor, "per_minute": provider.per_minute}
        self.fields: dict[str, Field[QLineEdit]] = {}
        for column, asked in self._asked.items():
            line = QLineEdit(shown(asked.kind, self._before[column], self._currency))
            self.fields[column] = Field(asked.label, line, remark=asked.remark)
            self.body.addWidget(self.fields[column])
        self.setFocusProxy(self.fields["place"].editor)

    def _changes(self) -> tuple[dict[str, int | None], dict[str, str]]:
        values: dict[str, int | None] = {}
        problems: dict[str, str] = {}
        for column, asked in self._asked.items():
            try:
                now = read(asked, self.fields[column].editor.text(), self._currency, None)
            except Unreadable as problem:
                problems[column] = str(problem)
                continue
            if now != self._before[column]:
                values[column] = now
        return values, problems

    def unsaved(self) -> bool:
        values, problems = self._changes()
        return bool(values or problems)

    def command(self) -> SetMessageProvider | None:
        values, problems = self._changes()
        for column, field in self.fields.items():
            field.set_problem(problems.get(column, ""))
        if problems:
            return None
        if not values:
            self.refusal.say(QCoreApplication.translate("Settings", "Nothing was changed."))
            return None
        limit = values["per_minute"] or 0 if "per_minute" in values else None
        return SetMessageProvider(
            provider=self._provider,
            place=values.get("place"),
            part_minor=values.get("part_minor"),
            per_minute=limit,
        )

    def on_refused(self, error: DeskError) -> None:
        if isinstance(error, BadInput) and error.field_name in self.fields:
            self.fields[error.field_name].set_problem(told(error.problem))
            self.refusal.clear()
            self._focus_first_problem()
