"""What the board has read ahead: the page seen first, then where paging leads, bounded, dropped with its house."""

from datetime import date, timedelta

from desk.domain.period import Period
from desk.ui.board.panel import BoardPanel
from desk.usecases.results import BoardRange, House
from tests.ui.board.data import NOW, moment, sample_house, season_range
from tests.ui.board.steps import record


def months(*numbers: int) -> list[Period]:
    """Months from January 2026 (1) on."""
    firsts = [(date(2026 + (n - 1) // 12, (n - 1) % 12 + 1, 1), date(2026 + n // 12, n % 12 + 1, 1)) for n in numbers]
    return [Period(moment(first, 0), moment(end, 0)) for first, end in firsts]


def answer_all(panel: BoardPanel, wanted: list[Period]) -> None:
    """Answers each range as it is wanted, as the database would."""
    answered = 0
    while answered < len(wanted):
        panel.loaded(BoardRange(period=wanted[answered], bars=(), read_at=NOW))
        answered += 1


def test_that_the_visible_page_is_wanted_first_and_where_paging_leads_after_it(qtbot, clock):
    panel = BoardPanel(now=clock)
    qtbot.addWidget(panel)
    wanted = record(panel.range_wanted)
    panel.set_house(sample_house())
    assert wanted == months(11)
    answer_all(panel, wanted)
    assert wanted == months(11, 12, 10, 13)
    panel.turn(1)
    assert wanted[4:] == months(14), "the next page was there, one more is read ahead"
    panel.reload()
    assert wanted[-1] == months(12)[0]


def test_that_whoever_pages_back_finds_more_read_there(qtbot, clock):
    panel = BoardPanel(now=clock)
    qtbot.addWidget(panel)
    wanted = record(panel.range_wanted)
    panel.set_house(sample_house())
    answer_all(panel, wanted)
    del wanted[:]
    panel.turn(-1)
    answer_all(panel, wanted)
    assert wanted == months(9, 8)


def test_that_paging_shows_the_next_page_without_a_gap(qtbot, empty):
    """The season is read as it is wanted; every further page is whole the moment it is shown."""
    season = season_range(empty.board.house, date(2026, 8, 1), 300)
    wanted = record(empty.range_wanted)

    def answer() -> None:
        while wanted:
            period = wanted.pop(0)
            bars = tuple(bar for bar in season.bars if bar.occupied.overlaps(period))
            empty.loaded(BoardRange(period=period, bars=bars, read_at=NOW))

    empty.reload()
    answer()
    for _ in range(3):
        empty.turn(1)
        assert empty.board.is_loaded(empty.board.period())
        assert all(not empty.board.missing(n) for n, row in enumerate(empty.board.rows) if row.bookable)
        answer()


def test_that_reading_ahead_stays_within_bounds_however_far_somebody_pages(qtbot, clock):
    panel = BoardPanel(now=clock)
    qtbot.addWidget(panel)
    wanted = record(panel.range_wanted)
    panel.set_house(sample_house())
    panel.set_scale("quarter")
    answered = 0
    for _ in range(12):
        panel.turn(1)
        while answered < len(wanted):
            panel.loaded(BoardRange(period=wanted[answered], bars=(), read_at=NOW))
            answered += 1
        kept = sum((period.duration for period in panel.board.loaded), timedelta())
        assert kept <= timedelta(days=400)
        assert panel.board.is_loaded(panel.board.period())


def test_that_what_was_read_ahead_is_dropped_when_the_house_changes(qtbot, panel):
    whole = len(panel.board.index)
    wanted = record(panel.range_wanted)
    house = panel.board.house
    panel.set_house(House(venues=house.venues[:2]))
    assert len(panel.board.index) < whole
    assert panel.board.loaded == [panel.board.period()], "the page is shown until it has been read again"
    assert wanted == [panel.board.period()]
