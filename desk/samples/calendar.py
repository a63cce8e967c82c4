"""The demo's calendar: a list of auspicious dates (invented, and named so) and a few notes on dates."""

from datetime import date, timedelta

import sqlalchemy as sa

from desk.samples.almanac import auspicious

LIST_NAME = "Vivah muhurat (sample dates)"
_STARS = ("Rohini", "Mrigashira", "Magha", "Uttara Phalguni", "Hasta", "Swati", "Anuradha", "Mula", "Revati")
_NOTES = (
    (3, None, "Ganpati procession, road closed 16:00 – 23:00"),
    (9, 1, "Electricity board works on the line, generator needed"),
    (17, None, "Half-marathon on Sinhagad Road until 11:00"),
    (26, 2, "Lift inspection in the morning"),
)


def load_calendar(connection: sa.Connection, tenant_id: int, today: date) -> None:
    """Eight months back, a year ahead."""
    days = [today + timedelta(days=n) for n in range(-243, 366)]
    listed = [day for day in days if auspicious(day)]
    found = connection.execute(
        sa.text("INSERT INTO desk.day_list (tenant_id, name) VALUES (:tenant, :name) RETURNING list_id"),
        {"tenant": tenant_id, "name": LIST_NAME},
    ).scalar_one()
    connection.execute(
        sa.text("INSERT INTO desk.listed_day (tenant_id, list_id, day, name) VALUES (:tenant, :list, :day, :name)"),
        [
            {"tenant": tenant_id, "list": found, "day": day, "name": _STARS[n % len(_STARS)]}
            for n, day in enumerate(listed)
        ],
    )
    connection.execute(
        sa.text("INSERT INTO desk.date_note (tenant_id, day, venue_id, text) VALUES (:tenant, :day, :venue, :text)"),
        [
            {"tenant": tenant_id, "day": today + timedelta(days=ahead), "venue": venue, "text": text}
            for ahead, venue, text in _NOTES
        ],
    )
