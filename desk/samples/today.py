"""What must be seen on the board today, whatever the season: functions, a closure, bookings that wait for somebody."""

from datetime import date, datetime, timedelta

from desk.samples.occasions import PuneOccasions
from desk.samples.places import Place
from desk.samples.story import Draft, WantedPlace

TODAY_REASON = "Air conditioning is serviced"


def today_blocked(at: PuneOccasions, today: date) -> tuple[int, datetime, datetime]:
    """The space that a manager closes today, and the time; kept free while the year is told."""
    return at.kamal.space_id("Photo Studio"), at.kamal.moment(today, 480), at.kamal.moment(today, 1200)


def pune_today(at: PuneOccasions, today: date) -> list[Draft]:
    """Functions that take place today, whatever the season: the board is never empty."""
    yesterday, tomorrow = today - timedelta(days=1), today + timedelta(days=1)
    lawns, mogra = at.lawns, at.mogra
    wedding = (
        lawns.session(yesterday, "Morning", "Lotus Lawn", "Haldi · हळद"),
        lawns.session(yesterday, "Wedding day", "Rose Lawn", "Wedding · विवाह"),
        lawns.session(yesterday, "Evening", "Dining Hall", "Dinner"),
        lawns.between(yesterday, 720, 1440 + 660, "Bridal Suite 1"),
    )
    next_wedding = (
        lawns.session(today, "Evening", "Grand Hall A", "Sangeet"),
        lawns.session(tomorrow, "Wedding day", "Rose Lawn", "Wedding · विवाह"),
        lawns.between(tomorrow, 720, 1440 + 660, "Bridal Suite 2"),
    )
    family, office = (40, 90, 160), (6, 15, 40)
    drafts = [
        _draft(lawns, wedding, "Wedding", 650, "family", family),
        _draft(lawns, next_wedding, "Wedding", 520, "family", family),
        _draft(lawns, (lawns.session(today, "Evening", "Lotus Lawn"),), "Reception", 380, "family", family),
        _draft(lawns, (lawns.between(today, 540, 1050, "Grand Hall B"),), "Conference", 180, "company", office),
        _draft(mogra, (mogra.session(today, "Morning", "Mogra Terrace"),), "Naming ceremony", 90, "family", office),
        _draft(mogra, (mogra.session(today, "Evening", "Mogra Hall"),), "Engagement", 260, "family", family),
        _draft(
            at.kamal, (at.kamal.between(today, 600, 840, "Dance Studio"),), "Sangeet rehearsal", 18, "dancer", office
        ),
    ]
    if at.champa.is_open(today):
        play = (at.champa.session(today, "Evening show", "Champa Auditorium"),)
        drafts.append(_draft(at.champa, play, "Play", 480, "stage", office))
    return drafts


def pune_waiting(at: PuneOccasions, today: date) -> list[tuple[Draft, datetime]]:
    """Bookings that wait for a manager's word, with the moments of their holds: one is overdue or will be so today."""
    lead = (1, 1, 1)
    wishes = ((20, 3, 700, "Engagement"), (24, 3, 1040, "Anniversary"), (27, 2, 1120, "Thread ceremony"))
    waiting = []
    for ahead, ago, minute, kind in wishes:
        place = (at.mogra.session(today + timedelta(days=ahead), "Morning", "Mogra Hall"),)
        draft = _draft(at.mogra, place, kind, 220, "family", lead)
        waiting.append((draft, at.mogra.moment(today - timedelta(days=ago), minute)))
    return waiting


def _draft(
    place: Place, places: tuple[WantedPlace, ...], kind: str, guests: int, who: str, lead: tuple[int, int, int]
) -> Draft:
    return Draft(venue_id=place.venue_id, places=places, event_type=kind, guests=guests, who=who, lead=lead)
