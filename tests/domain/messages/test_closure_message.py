"""What a customer is told when their place is closed, and the link that carries it."""

from urllib.parse import parse_qs, urlsplit

import pytest

from desk.domain.messages.closure import ClosureNews, MessageLanguage, closure_message, whatsapp_address

NEWS = ClosureNews(
    name="Asha {when}",
    booking="PL-26-000012",
    venue="Parijat Lawns",
    place="Rose Lawn",
    when="Sat 14 Feb, 16:00 – 23:00",
    offers=("Hall A – Sat 14 Feb, 16:00 – 23:00", "Rose Lawn – Sun 15 Feb, 16:00 – 23:00"),
)


@pytest.mark.parametrize("language", ["en", "hi", "mr"])
def test_that_every_language_names_booking_place_time_and_offers(language: MessageLanguage) -> None:
    text = closure_message(language, NEWS)
    for fact in (NEWS.booking, NEWS.place, NEWS.when, NEWS.venue, *NEWS.offers):
        assert fact in text
    assert text.splitlines()[0].count("Asha {when}") == 1, "a name is never read as a template"
    assert "{" not in text.replace("Asha {when}", "")


def test_that_a_message_without_a_name_or_offers_has_no_hole() -> None:
    text = closure_message("en", ClosureNews(name="", booking="B1", venue="V", place="P", when="W"))
    assert text.startswith("Hello,\n\nP cannot be used")
    assert "instead" not in text
    assert "\n\n\n" not in text


def test_that_the_link_has_the_bare_number_and_every_sign_of_the_text() -> None:
    text = "50 % & more? #1 + हॉल 😊\nnext"
    there = urlsplit(whatsapp_address("+919822012345", text))
    assert (there.scheme, there.netloc, there.path) == ("https", "wa.me", "/919822012345")
    assert parse_qs(there.query) == {"text": [text]}
