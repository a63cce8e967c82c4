"""Pictures of the board: what is drawn where, in every theme, mirrored and at double sharpness."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication

from desk.domain.lifecycle import Status
from desk.ui.board.bars import MARKS, BarPictures, draw_sample
from desk.ui.board.layout import Placed
from desk.ui.board.overlay import bar_box
from desk.ui.look.colours import CONTRAST, DARK, LIGHT
from desk.ui.look.theme import apply_theme, current_theme, font
from tests.ui.board.data import NOW, TODAY, bar
from tests.ui.board.steps import clear, row_of

STATES = tuple(MARKS)


def colours_of(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def placed(state: str, width: int, title: str = "Chatterjee · wedding") -> Placed:
    one = bar(301, TODAY, 600, 720, "blackout" if state == "blackout" else Status(state), title=title)
    return Placed(bar=one, state=state, left=0, right=width, inner_left=0, inner_right=width)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_that_no_two_states_look_alike_without_their_colours(qapp, theme):
    """Grey pictures still differ: by border, mark or hatch."""
    greys = {}
    for state in STATES:
        image = draw_sample(state, 26, 18, theme, 2.0).toImage()
        inks = theme.states[state]
        fill = QColor(inks.fill).rgb()
        shape = tuple(image.pixel(x, y) == fill for x in range(image.width()) for y in range(image.height()))
        greys[state] = shape
    assert len(set(greys.values())) == len(STATES)


@pytest.mark.parametrize("scale", ["day", "week", "month"])
@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_that_every_scale_is_painted_in_the_themes_colours(qtbot, panel, scale, name):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, name)
    panel.set_scale(scale)
    QApplication.processEvents()
    image = panel.view.viewport().grab().toImage()
    theme = current_theme()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert {theme.venue_row, theme.line, theme.states["confirmed"].fill, theme.states["pending"].fill} <= seen
    apply_theme(app, "light")


def test_that_a_bar_stands_where_its_hours_are(qtbot, panel):
    row = clear(panel, "Auditorium", "day")
    one = bar(301, TODAY, 600, 720, Status.CONFIRMED)
    panel.replace_owner(one.owner_id, (one,))
    QApplication.processEvents()
    image = panel.view.viewport().grab().toImage()
    (lying,) = panel.board.layout(row).placed
    rect = panel.view.stretch_rect(row, lying.inner_left, lying.inner_right)
    fill = QColor(current_theme().states["confirmed"].fill)
    y = rect.top() + 6
    assert image.pixelColor(rect.right() - 8, y) == fill
    assert image.pixelColor(rect.left() - 8, y) != fill
    assert image.pixelColor(rect.right() + 8, y) != fill


def test_that_a_hold_near_its_end_is_written_in_red(qtbot, panel, clock):
    row = clear(panel, "Auditorium", "day")
    hold = bar(301, TODAY, 600, 900, Status.TEMP_HOLD)
    panel.replace_owner(hold.owner_id, (hold,))
    (lying,) = panel.board.layout(row).placed

    def inks() -> set[str]:
        QApplication.processEvents()
        rect = panel.view.stretch_rect(row, lying.inner_left, lying.inner_right)
        return colours_of(panel.view.viewport().grab(rect).toImage())

    assert hold.hold_expires_at is not None
    assert current_theme().urgent not in inks()
    clock.pass_((hold.hold_expires_at - NOW).total_seconds() - 100)
    panel.countdown.tick()
    assert current_theme().urgent in inks()


def test_that_the_time_of_a_hold_stands_in_its_own_row_and_not_on_the_composite(qtbot, panel):
    whole = next(n for n, row in enumerate(panel.board.rows) if row.kind == "composite")
    clear(panel, panel.board.rows[whole].name, "day")
    hold = bar(panel.board.rows[whole].parts[0], TODAY, 600, 900, Status.TEMP_HOLD)

    def picture() -> QImage:
        QApplication.processEvents()
        (lying,) = panel.board.layout(whole).placed
        assert lying.partial
        rect = panel.view.stretch_rect(whole, lying.inner_left, lying.inner_right)
        return panel.view.viewport().grab(rect.adjusted(4, 4, -4, -4)).toImage()

    panel.replace_owner(hold.owner_id, (hold,))
    assert current_theme().states["temp_hold"].text not in colours_of(picture())


def test_that_cancelled_and_expired_are_thin_strips_at_the_foot(panel):
    for status in (Status.CANCELLED, Status.EXPIRED):
        strip = placed(status.value, 80)
        strip.strip = True
        top, height = bar_box(strip, 100, 34)
        assert height < 12
        assert 100 + 17 < top < 100 + 34 - height


def test_that_pictures_are_drawn_once_and_sharp_on_dense_screens(qapp):
    pictures = BarPictures()
    one = pictures.picture(placed("confirmed", 120), 28, LIGHT, 1.0)
    assert pictures.picture(placed("confirmed", 120), 28, LIGHT, 1.0) is one
    sharp = pictures.picture(placed("confirmed", 120), 28, LIGHT, 2.0)
    assert sharp.width() == 240
    assert sharp.deviceIndependentSize().width() == 120
    assert pictures.picture(placed("confirmed", 120), 28, DARK, 1.0).toImage() != one.toImage()
    assert len(pictures) == 3


def test_that_narrow_bars_share_one_picture_whatever_their_title(qapp):
    pictures = BarPictures()
    for title in ("Rao", "Sharma", "पाटील"):
        pictures.picture(placed("pending", 30, title), 28, LIGHT, 1.0)
    assert len(pictures) == 1


@pytest.mark.parametrize("width", [1, 3, 8, 12, 17, 30, 48, 60, 90, 400])
@pytest.mark.parametrize("height", [9, 17, 27, 39])
def test_that_any_size_can_be_drawn(qapp, width, height):
    pictures = BarPictures()
    for state in STATES:
        for title in ("Rao · wedding", "", "अनुष्का पाटील", "x" * 3000):
            made = pictures.picture(placed(state, width, title), height, LIGHT, 1.0)
            assert made.width() == width


def test_that_a_mirrored_bar_goes_on_at_its_other_side(qapp):
    one = placed("confirmed", 60, "")
    one.cut_right = True
    plain = BarPictures().picture(one, 28, LIGHT, 1.0).toImage()
    mirrored = BarPictures().picture(one, 28, LIGHT, 1.0, mirrored=True).toImage()
    assert plain.pixelColor(59, 0).alpha() > 100 > plain.pixelColor(0, 0).alpha()
    assert mirrored.pixelColor(0, 0).alpha() > 100 > mirrored.pixelColor(59, 0).alpha()


def test_that_larger_text_makes_higher_rows(qtbot, panel):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    row = row_of(panel, "Auditorium")
    before = panel.view.rowHeight(row), panel.view.days.height()
    apply_theme(app, "light", percent=200)
    QApplication.processEvents()
    assert panel.view.rowHeight(row) > before[0] + 20
    assert panel.view.days.height() > before[1] + 10
    apply_theme(app, "light")
    assert panel.view.focusPolicy() != Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("scale", ["day", "week", "month"])
def test_that_at_twice_the_text_no_days_number_touches_the_next(qtbot, panel, scale):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        panel.set_scale(scale)
        panel.resize(900, 700)
        apply_theme(app, "light", percent=200)
        QApplication.processEvents()
        edges = panel.board.pixels.edges
        day = next((first, last) for _, first, last in panel.board.scale.day_columns())
        wide = edges[day[1]] - edges[day[0]]
        assert wide >= QFontMetrics(font("large", strong=True)).horizontalAdvance("30") + 4
        assert panel.view.horizontalScrollBar().maximum() > 0, "it is scrolled, not squeezed"
    finally:
        apply_theme(app, "light")


def test_that_a_name_comes_before_its_seats_where_both_have_no_room(qtbot, panel):
    header, row = panel.view.verticalHeader(), row_of(panel, "Auditorium")
    assert header.seats_of(row) == str(panel.board.rows[row].capacity)
    wide = QFontMetrics(font(strong=True)).horizontalAdvance("Auditorium")
    header.setFixedWidth(wide + 60)
    assert header.seats_of(row) == ""


def test_that_a_hold_without_a_customer_shows_its_number(qapp):
    nameless = placed("confirmed", 120, "")
    assert nameless.words == nameless.bar.number
    blank = BarPictures().picture(placed("confirmed", 40, ""), 28, LIGHT, 1.0).toImage()
    image = BarPictures().picture(nameless, 28, LIGHT, 1.0).toImage()
    white = sum(image.pixelColor(x, y) == QColor("#ffffff") for x in range(25, 110) for y in range(28))
    assert white > 30
    assert blank != image
