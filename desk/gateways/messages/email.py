"""E-mail by SMTP with TLS, the paper attached; a line that breaks while it is handed over leaves it in doubt."""

import smtplib
import ssl
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from email.utils import formataddr, formatdate, parseaddr

from desk.domain.errors import Bug, DeskError, Unavailable
from desk.domain.messages.kind import Channel
from desk.gateways.http import Patience, is_loopback, words
from desk.usecases.messages.providing import Letter, MessageTurned, MessageWork, ProviderField, Seen, Sent
from desk.usecases.payments.providing import AnswerLost, KeysRefused


class Email:
    """The `MessageProvider` port."""

    name: str = "email"
    title: str = "E-mail (SMTP)"
    channels: tuple[Channel, ...] = (Channel.EMAIL,)
    finds: bool = False
    address: str = ""
    fields: tuple[ProviderField, ...] = (
        ProviderField(
            name="host", title="Server", form=r"[A-Za-z0-9.:-]{1,250}", secret=False, example="smtp.example.in"
        ),
        ProviderField(name="port", title="Port", form=r"[0-9]{1,5}", secret=False, example="587, or 465"),
        ProviderField(
            name="security",
            title="Encryption",
            form="starttls|tls|none",
            secret=False,
            example="starttls, or tls for 465",
        ),
        ProviderField(name="user", title="User (empty: none)", form=r"\S{0,200}", secret=False),
        ProviderField(name="password", title="Password (empty: none)", form=r".{0,200}", secret=True),
        ProviderField(
            name="sender",
            title="Sender",
            form=r"[^\r\n]{0,100}@[^\s@]{3,200}",
            secret=False,
            example="Hall <hall@example.in>",
        ),
    )

    def __init__(self, keys: Mapping[str, str], address: str | None = None, patience: Patience | None = None) -> None:
        """`address` is for other providers' trials; the server is one of the fields here."""
        self._keys, self._wait = dict(keys), (patience or Patience()).read
        if keys["security"] == "none" and not is_loopback(keys["host"]):
            raise Bug(problem="e-mail would be sent without TLS")

    def send(self, letter: Letter) -> Sent:
        message = self._written(letter)
        reference = str(message["Message-ID"])
        self._talk(lambda line: self._handed_over(line, message, letter.to))
        return Sent(provider_ref=reference)

    def look(self, work: MessageWork) -> Seen:
        """A mail server tells nothing afterwards."""
        return Seen(state="unknown", problem="mail servers tell nothing of what they have accepted")

    def check(self) -> str:
        """Connects and signs in."""
        self._talk(lambda line: None)
        return "The mail server accepts us."

    def _written(self, letter: Letter) -> EmailMessage:
        message = EmailMessage()
        name, address = parseaddr(self._keys["sender"])
        message["From"], message["To"], message["Subject"] = formataddr((name, address)), letter.to, letter.title
        message["Date"], message["Auto-Submitted"] = formatdate(localtime=False), "auto-generated"
        message["Message-ID"] = f"<{letter.reference}@{address.rpartition('@')[2]}>"
        message.set_content(letter.text)
        if letter.attachment is not None:
            main, _, kind = letter.attachment.kind.partition("/")
            message.add_attachment(letter.attachment.data, maintype=main, subtype=kind, filename=letter.attachment.name)
        return message

    @staticmethod
    def _handed_over(line: smtplib.SMTP, message: EmailMessage, to: str) -> None:
        try:
            line.send_message(message, to_addrs=[to])
        except smtplib.SMTPRecipientsRefused as error:
            code, said = next(iter(error.recipients.values()))
            raise turned(code, said) from None
        except smtplib.SMTPSenderRefused as error:
            raise turned(error.smtp_code, error.smtp_error, sender=True) from None
        except smtplib.SMTPResponseException as error:
            raise turned(error.smtp_code, error.smtp_error) from None
        except (smtplib.SMTPServerDisconnected, OSError):
            raise AnswerLost(problem="the line to the mail server broke while it took the message") from None

    def _talk(self, work: Callable[[smtplib.SMTP], None]) -> None:
        keys, secure = self._keys, ssl.create_default_context()
        try:
            if keys["security"] == "tls":
                line: smtplib.SMTP = smtplib.SMTP_SSL(
                    keys["host"], int(keys["port"]), timeout=self._wait, context=secure
                )
            else:
                line = smtplib.SMTP(keys["host"], int(keys["port"]), timeout=self._wait)
        except (OSError, smtplib.SMTPException) as error:
            raise Unavailable(problem=f"no connection to the mail server ({type(error).__name__})") from None
        try:
            self._greeted(line, secure)
            work(line)
        finally:
            _hung_up(line)

    def _greeted(self, line: smtplib.SMTP, secure: ssl.SSLContext) -> None:
        keys = self._keys
        try:
            line.ehlo()
            if keys["security"] == "starttls":
                line.starttls(context=secure)
                line.ehlo()
            if keys["user"]:
                line.login(keys["user"], keys["password"])
        except smtplib.SMTPAuthenticationError:
            raise KeysRefused(problem="the mail server") from None
        except (OSError, smtplib.SMTPException) as error:
            raise Unavailable(problem=f"the mail server would not talk ({type(error).__name__})") from None


def turned(code: int, said: bytes | str, *, sender: bool = False) -> DeskError:
    """A mail server's own words: 4xx is for a while, 5xx for good; of our own address, for everybody."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    problem = f"mail server: {words(text)} ({code})"
    if code < 500:
        return MessageTurned(outcome="again", problem=problem)
    return MessageTurned(outcome="held" if sender else "refused", problem=problem)


def _hung_up(line: smtplib.SMTP) -> None:
    try:
        line.quit()
    except (OSError, smtplib.SMTPException):
        line.close()
