"""A real SMTP conversation with a mail server on this PC: what is taken, refused, or left in doubt."""

from collections.abc import Iterator

import pytest

from desk.domain.errors import Bug, OutcomeUnknown, Unavailable
from desk.domain.messages.kind import Channel
from desk.gateways.http import Patience
from desk.gateways.messages.email import Email
from desk.usecases.messages.providing import Attachment, Letter, MessageTurned
from desk.usecases.payments.providing import KeysRefused
from tests.fakes.post_office import PostOffice

LETTER = Letter(
    reference="halldesk-1-42",
    channel=Channel.EMAIL,
    to="asha@customer.example",
    text="प्रिय आशा,\n\nधन्यवाद।\n.\nA line with one dot above.",
    language="hi",
    title="आपकी रसीद",
    attachment=Attachment(name="R-26-27-000001.pdf", data=b"%PDF-1.7 paper"),
)


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with PostOffice() as made:
        yield made


@pytest.fixture
def email(office: PostOffice) -> Email:
    return Email(office.keys(), None, Patience(read=2))


def test_that_words_of_every_script_and_the_paper_arrive_whole_under_our_own_id(
    office: PostOffice, email: Email
) -> None:
    sent = email.send(LETTER)
    (got,) = office.letters
    assert (sent.state, sent.look_again) == ("accepted", None)
    assert sent.provider_ref == got["Message-ID"] == "<halldesk-1-42@parijat.example>"
    assert (str(got["To"]), str(got["Subject"])) == ("asha@customer.example", "आपकी रसीद")
    body = got.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").strip() == LETTER.text
    (paper,) = got.iter_attachments()
    assert (paper.get_filename(), paper.get_content()) == ("R-26-27-000001.pdf", b"%PDF-1.7 paper")


@pytest.mark.parametrize(
    ("verb", "said", "outcome"),
    [("RCPT", "550 no such user", "refused"), ("RCPT", "451 greylisted", "again"), ("END", "552 too big", "refused"),
     ("MAIL", "553 sender not allowed", "held"), ("DATA", "451 not now", "again")],
)  # fmt: skip
def test_that_the_servers_own_words_come_back_by_their_kind(
    office: PostOffice, email: Email, verb: str, said: str, outcome: str
) -> None:
    office.answers[verb] = said
    with pytest.raises(MessageTurned, match=said[4:]) as turned:
        email.send(LETTER)
    assert turned.value.outcome == outcome
    assert office.letters == []


def test_that_a_line_that_breaks_before_the_words_is_harmless_and_after_them_in_doubt(
    office: PostOffice, email: Email
) -> None:
    office.answers["EHLO"] = "cut"
    with pytest.raises(Unavailable):
        email.send(LETTER)
    office.answers["DATA"] = "cut after"
    with pytest.raises(OutcomeUnknown):
        email.send(LETTER)
    assert len(office.letters) == 1


def test_that_a_wrong_password_is_the_accounts_and_a_right_one_is_checked_without_a_letter(office: PostOffice) -> None:
    signed_in = Email(office.keys(user="hall", password="secret"), None, Patience(read=2))
    assert "accepts" in signed_in.check()
    office.answers["AUTH"] = "535 no"
    with pytest.raises(KeysRefused):
        signed_in.check()
    assert office.letters == []


def test_that_nobody_there_is_told_and_mail_without_tls_stays_on_this_pc() -> None:
    with PostOffice() as office:
        keys = office.keys()
    with pytest.raises(Unavailable):
        Email(keys, None, Patience(read=2)).send(LETTER)
    with pytest.raises(Bug):
        Email(keys | {"host": "smtp.example.in"}, None, None)
