"""The look: contrast of every theme, the shipped font, icons in the theme's colours, and the words and dates."""

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from desk.domain.lifecycle import Actor, Event, Status
from desk.domain.money import Money
from desk.domain.period import Period, at_wall_clock, day_period
from desk.domain.venue import PaymentProfile
from desk.resources import resource_path
from desk.ui.look.colours import CONTRAST, DARK, LIGHT, Theme
from desk.ui.look.icons import app_icon, icon
from desk.ui.look.style_rules import style_rules
from desk.ui.look.theme import FAMILY, Choice, apply_theme, current_theme, font, load_fonts, watcher
from desk.ui.words import format as written
from desk.ui.words import text
from desk.ui.words.rank_words import rank_word

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
INDIA = ZoneInfo("Asia/Kolkata")
GROUNDS = ("window", "surface", "raised", "sunken", "hover", "venue_row", "accent_soft")


def luminance(value: str) -> float:
    channels = [int(value[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def app(qapp: QApplication):
    yield qapp
    apply_theme(qapp, "light")


@THEMES
def test_that_text_can_be_read_on_every_ground(theme: Theme):
    for ground in GROUNDS:
        for ink in ("text", "muted"):
            assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5, (ink, ground)
    for name in ("danger", "ok", "warning", "info"):
        for ground in (theme.surface, theme.window, getattr(theme, f"{name}_soft")):
            assert contrast(getattr(theme, name), ground) >= 4.5, (name, ground)
    for ink, ground in (
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_danger", "danger"),
        ("on_tip", "tip"),
        ("accent", "surface"),
        ("accent", "window"),
        ("text", "weekend"),
        ("text", "today"),
        ("text", "past"),
        ("text", "part"),
    ):
        assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5, (ink, ground)


@THEMES
def test_that_edges_that_mean_something_can_be_seen(theme: Theme):
    for ground in (theme.surface, theme.window, theme.raised):
        assert contrast(theme.edge, ground) >= 3.0
        assert contrast(theme.accent, ground) >= 3.0
        assert contrast(theme.now, ground) >= 3.0


@THEMES
@pytest.mark.parametrize(
    "state", ["temp_hold", "pending", "confirmed", "completed", "cancelled", "expired", "blackout"]
)
def test_that_each_state_has_legible_words_and_a_visible_border(theme: Theme, state: str):
    colours = theme.states[state]
    assert contrast(colours.text, colours.fill) >= 4.5
    for ground in (theme.surface, theme.weekend, theme.today, theme.past):
        assert contrast(colours.edge, ground) >= 3.0, ground
    assert contrast(theme.urgent, theme.states["temp_hold"].fill) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_that_every_colour_of_the_style_rules_is_a_colour(theme: Theme):
    for rules in (style_rules(theme), style_rules(theme.scaled(200))):
        inks = re.findall(r"(?:solid|dashed|background:|(?<![-\w])color:|-color:)\s*([^;\s}]+)", rules)
        assert len(inks) > 80
        assert [ink for ink in inks if ink not in ("transparent", "none") and not QColor(ink).isValid()] == []


def test_that_the_themes_reach_palette_font_and_listeners(app, qtbot):
    choices: tuple[tuple[Choice, Theme], ...] = (("dark", DARK), ("contrast", CONTRAST), ("light", LIGHT))
    for choice, expected in choices:
        with qtbot.waitSignal(watcher().theme_changed) as told:
            apply_theme(app, choice)
        assert told.args[0].name == expected.name == current_theme().name
        assert app.palette().color(QPalette.ColorRole.Base) == QColor(expected.surface)
        assert app.font().family() == FAMILY


def test_that_auto_gives_one_of_the_themes(app):
    assert apply_theme(app, "auto").name in ("light", "dark", "contrast")


def test_that_text_grows_up_to_twice_its_size(app):
    assert apply_theme(app, "light", percent=200).sizes.body == 28
    assert apply_theme(app, "light", percent=1000).sizes.body == 28
    assert app.font().pixelSize() == 28
    assert apply_theme(app, "light", percent=50).sizes.body == 14


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_that_the_shipped_font_has_latin_devanagari_and_the_rupee_sign(qapp, weight):
    load_fonts()
    made = QFont(FAMILY)
    made.setWeight(weight)
    info = QFontInfo(made)
    assert info.family() == FAMILY
    assert info.weight() == weight
    metrics = QFontMetrics(made)
    for letter in "Aé₹अनुष्काक्षज्ञ०–·…✓":
        assert metrics.inFontUcs4(ord(letter)), letter


def test_that_weights_differ_on_the_screen(app):
    plain, strong, bold = font(), font(strong=True), font(bold=True)
    widths = [QFontMetrics(made).horizontalAdvance("Garden Lawn") for made in (plain, strong, bold)]
    assert widths[0] < widths[1] < widths[2]


def test_that_every_icon_can_be_drawn_in_the_themes_colour(app):
    apply_theme(app, "dark")
    names = [path.stem for path in resource_path("icons").glob("*.svg")]
    assert len(names) >= 40
    for name in names:
        image = icon(name, size=24).pixmap(24, 24).toImage()
        inks = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
        assert max(inks, key=lambda ink: ink.alpha()).alpha() > 200, name
        assert all(ink == QColor(DARK.text) for ink in inks if ink.alpha() == 255)


def test_that_a_wanted_colour_is_taken(app):
    image = icon("square-check", "#ff0000", 48).pixmap(48, 48).toImage()
    inks = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#ff0000"}


def test_that_the_programs_icon_comes_in_small_and_large(qapp):
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert {16, 32, 256, 512} <= sizes


def test_that_licences_lie_beside_what_they_license():
    assert "SIL Open Font License" in resource_path("fonts/OFL.txt").read_text(encoding="utf-8")
    assert "ISC License" in resource_path("icons/LICENSE.txt").read_text(encoding="utf-8")


def test_that_every_status_event_and_rank_has_words():
    for status in Status:
        assert text.status_word(status)
        assert text.status_sentence(status)
    for event in Event:
        assert "_" not in text.event_word(event)
    assert all(rank_word(rank) for rank in Actor)
    assert all(text.profile_word(profile) for profile in PaymentProfile)
    for option in ("counter_full", "deposit", "gateway_full"):
        assert text.option_word(option) != option.replace("_", " ").capitalize()
    assert text.status_word("blackout") == "Blackout"
    assert text.event_word("something_new") == "Something new"


def test_that_dates_and_times_are_the_venues():
    moment = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
    assert written.clock_time(moment, INDIA) == "01:30"
    assert written.moment_text(moment, INDIA) == "Sun 22 Nov, 01:30"
    assert written.long_date(date(2026, 11, 21)) == "Saturday 21 November 2026"
    assert written.minute_of_day(1500) == "01:00"


def test_that_periods_read_naturally():
    day = date(2026, 11, 21)

    def period(start: int, end: int) -> Period:
        return Period(at_wall_clock(day, start, INDIA), at_wall_clock(day, end, INDIA))

    assert written.period_text(period(960, 1380), INDIA) == "Sat 21 Nov, 16:00 – 23:00"
    assert written.period_text(period(960, 1440), INDIA) == "Sat 21 Nov, 16:00 – 24:00"
    assert written.period_text(period(960, 1560), INDIA) == "Sat 21 Nov, 16:00 – Sun 22 Nov, 02:00"
    assert written.period_text(day_period(day, INDIA), INDIA) == "Sat 21 Nov"
    assert written.period_text(day_period(day, INDIA, 3), INDIA) == "Sat 21 Nov – Mon 23 Nov"


def test_that_durations_countdowns_and_distances_read_naturally():
    assert written.duration_text(timedelta(hours=3, minutes=30)) == "3 h 30 min"
    assert written.duration_text(timedelta(days=2)) == "2 days"
    assert written.duration_text(timedelta()) == "0 min"
    assert [written.countdown(s) for s in (725, 59.9, 0, -5)] == ["12:05", "0:59", "0:00", "0:00"]
    assert written.countdown(11_525) == "3:12 h"
    now = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
    assert written.relative_time(now - timedelta(minutes=5), now) == "5 min ago"
    assert written.relative_time(now + timedelta(hours=3, minutes=20), now) == "in 3 h"
    assert written.relative_time(now, now) == "just now"
    assert written.money(Money(12_345_650, "INR")) == "₹1,23,456.50"
