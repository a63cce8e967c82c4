"""Amounts in words, checked by hand against how cheques and bills are written."""

import pytest

from desk.domain.amount_words import english, hindi, in_words, marathi
from desk.domain.money import Money
from desk.domain.number_names import HINDI, MARATHI

ENGLISH = [
    (0, "Zero rupees"),
    (1, "One paisa"),
    (50, "Fifty paise"),
    (99, "Ninety-nine paise"),
    (1_00, "One rupee"),
    (1_01, "One rupee and one paisa"),
    (2_00, "Two rupees"),
    (19_00, "Nineteen rupees"),
    (20_00, "Twenty rupees"),
    (21_00, "Twenty-one rupees"),
    (100_00, "One hundred rupees"),
    (101_50, "One hundred one rupees and fifty paise"),
    (999_00, "Nine hundred ninety-nine rupees"),
    (1000_00, "One thousand rupees"),
    (10_000_00, "Ten thousand rupees"),
    (14_567_89, "Fourteen thousand five hundred sixty-seven rupees and eighty-nine paise"),
    (29_500_00, "Twenty-nine thousand five hundred rupees"),
    (99_999_00, "Ninety-nine thousand nine hundred ninety-nine rupees"),
    (1_00_000_00, "One lakh rupees"),
    (1_00_001_00, "One lakh one rupees"),
    (9_99_999_99, "Nine lakh ninety-nine thousand nine hundred ninety-nine rupees and ninety-nine paise"),
    (12_34_567_00, "Twelve lakh thirty-four thousand five hundred sixty-seven rupees"),
    (99_99_999_00, "Ninety-nine lakh ninety-nine thousand nine hundred ninety-nine rupees"),
    (1_00_00_000_00, "One crore rupees"),
    (12_34_56_789_00, "Twelve crore thirty-four lakh fifty-six thousand seven hundred eighty-nine rupees"),
    (100_00_00_000_00, "One hundred crore rupees"),
    (1_00_000_00_00_000_00, "One lakh crore rupees"),
    (-500_00, "Minus five hundred rupees"),
]
HINDI_SUMS = [
    (0, "शून्य रुपये"),
    (1, "एक पैसा"),
    (1_00, "एक रुपया"),
    (2_02, "दो रुपये और दो पैसे"),
    (100_00, "एक सौ रुपये"),
    (111_00, "एक सौ ग्यारह रुपये"),
    (999_00, "नौ सौ निन्यानवे रुपये"),
    (1000_00, "एक हज़ार रुपये"),
    (10_000_00, "दस हज़ार रुपये"),
    (25_000_00, "पच्चीस हज़ार रुपये"),
    (1_00_000_00, "एक लाख रुपये"),
    (1_50_000_50, "एक लाख पचास हज़ार रुपये और पचास पैसे"),
    (12_34_567_00, "बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ रुपये"),
    (1_00_00_000_00, "एक करोड़ रुपये"),
    (12_34_56_789_00, "बारह करोड़ चौंतीस लाख छप्पन हज़ार सात सौ नवासी रुपये"),
]
MARATHI_SUMS = [
    (0, "शून्य रुपये"),
    (1, "एक पैसा"),
    (1_00, "एक रुपया"),
    (2_02, "दोन रुपये आणि दोन पैसे"),
    (100_00, "शंभर रुपये"),
    (101_00, "एकशे एक रुपये"),
    (999_00, "नऊशे नव्याण्णव रुपये"),
    (1000_00, "एक हजार रुपये"),
    (10_000_00, "दहा हजार रुपये"),
    (25_000_00, "पंचवीस हजार रुपये"),
    (1_00_000_00, "एक लाख रुपये"),
    (1_00_100_00, "एक लाख शंभर रुपये"),
    (1_50_000_50, "एक लाख पन्नास हजार रुपये आणि पन्नास पैसे"),
    (12_34_567_00, "बारा लाख चौतीस हजार पाचशे सदुसष्ट रुपये"),
    (1_00_00_000_00, "एक कोटी रुपये"),
    (12_34_56_789_00, "बारा कोटी चौतीस लाख छप्पन्न हजार सातशे एकोणनव्वद रुपये"),
]
EVERY = [
    *(("en", minor, words) for minor, words in ENGLISH),
    *(("hi", minor, words) for minor, words in HINDI_SUMS),
    *(("mr", minor, words) for minor, words in MARATHI_SUMS),
]


@pytest.mark.parametrize(("language", "minor", "words"), EVERY)
def test_that_a_sum_is_written_as_people_write_it(language: str, minor: int, words: str) -> None:
    assert in_words(Money(minor, "INR"), language) == words


@pytest.mark.parametrize(
    ("currency", "minor", "words"),
    [
        ("GBP", 1_00, "One pound"),
        ("GBP", 1_234_567_89, "One million two hundred thirty-four thousand five hundred sixty-seven pounds and"
         " eighty-nine pence"),
        ("USD", 1_000_000_000_00, "One billion dollars"),
        ("JPY", 5_00, "Five JPY"),
    ],
)  # fmt: skip
def test_that_other_currencies_count_in_millions(currency: str, minor: int, words: str) -> None:
    assert in_words(Money(minor, currency), "hi") == words


def test_that_each_number_below_a_hundred_has_a_word_of_its_own() -> None:
    for names in (HINDI, MARATHI):
        assert len(names) == len(set(names)) == 100


@pytest.mark.parametrize("spoken", [english, hindi, marathi])
def test_that_different_numbers_never_read_the_same(spoken: object) -> None:
    assert callable(spoken)
    numbers = {*range(0, 12_000, 7), *range(99_990, 100_110), *range(9_999_900, 10_000_200)}
    assert len({spoken(number) for number in numbers}) == len(numbers)


def test_that_a_count_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="not negative"):
        english(-1)
