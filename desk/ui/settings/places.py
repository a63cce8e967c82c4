"""The pages of places and times, as data: business, tax registration, venues, rules, spaces, sessions, hours."""

from PySide6.QtCore import QCoreApplication

from desk.ui.settings.asked import Asked, Option, RecordPage


def place_pages() -> list[RecordPage]:
    """In the order they are needed when a business is set up."""
    return [_business(), _registration(), _venue(), _space(), _composite(), _session(), _hours(), _rules()]


def weekdays() -> tuple[Option, ...]:
    """Monday is 1."""
    return (
        (1, QCoreApplication.translate("Settings", "Monday")),
        (2, QCoreApplication.translate("Settings", "Tuesday")),
        (3, QCoreApplication.translate("Settings", "Wednesday")),
        (4, QCoreApplication.translate("Settings", "Thursday")),
        (5, QCoreApplication.translate("Settings", "Friday")),
        (6, QCoreApplication.translate("Settings", "Saturday")),
        (7, QCoreApplication.translate("Settings", "Sunday")),
    )


def _name() -> Asked:
    return Asked(column="name", label=QCoreApplication.translate("Settings", "&Name"), needed=True)


def _sort() -> Asked:
    remark = QCoreApplication.translate("Settings", "smaller numbers come first")
    label = QCoreApplication.translate("Settings", "Place in lists")
    return Asked(column="sort", label=label, kind="number", remark=remark, needed=True)


def _active() -> Asked:
    return Asked(column="active", label=QCoreApplication.translate("Settings", "In use"), kind="yes")


def _capacity() -> Asked:
    return Asked(column="capacity", label=QCoreApplication.translate("Settings", "&Guests at most"), kind="number")


def _price() -> Asked:
    remark = QCoreApplication.translate("Settings", "of a session on an ordinary day")
    label = QCoreApplication.translate("Settings", "&Price")
    return Asked(column="base_price_minor", label=label, kind="money", remark=remark, needed=True)


def _business() -> RecordPage:
    holds, minute = (
        QCoreApplication.translate("Settings", "Open holds of one person at most"),
        QCoreApplication.translate("Settings", "Holds of one person in a minute"),
    )
    return RecordPage(
        name="business",
        title=QCoreApplication.translate("Settings", "Business"),
        explains=QCoreApplication.translate("Settings", "The name on the window, and limits against mistakes."),
        fields=(
            _name(),
            Asked(column="open_holds", label=holds, kind="number", needed=True),
            Asked(column="holds_per_minute", label=minute, kind="number", needed=True),
        ),
    )


def _registration() -> RecordPage:
    state = QCoreApplication.translate("Settings", "27 for Maharashtra; the GSTIN begins with it")
    return RecordPage(
        name="registration",
        title=QCoreApplication.translate("Settings", "Tax registration"),
        explains=QCoreApplication.translate(
            "Settings", "What stands on receipts and invoices. Papers that were issued keep what they say."
        ),
        new=QCoreApplication.translate("Settings", "New registration"),
        fields=(
            Asked(column="legal_name", label=QCoreApplication.translate("Settings", "&Legal name"), needed=True),
            Asked(column="trade_name", label=QCoreApplication.translate("Settings", "&Trade name")),
            Asked(column="address", label=QCoreApplication.translate("Settings", "&Address"), kind="note"),
            Asked(column="gstin", label=QCoreApplication.translate("Settings", "GSTIN"), kind="gstin"),
            Asked(
                column="state_code",
                kind="state",
                label=QCoreApplication.translate("Settings", "State code"),
                remark=state,
                needed=True,
            ),
            Asked(column="pan", label=QCoreApplication.translate("Settings", "PAN"), kind="pan"),
            Asked(column="phone", label=QCoreApplication.translate("Settings", "Phone"), kind="phone"),
            Asked(column="upi_address", label=QCoreApplication.translate("Settings", "UPI address"), kind="upi"),
        ),
        second=("gstin",),
        starts_with={"state_code": "27"},
    )


def _venue() -> RecordPage:
    degrees = QCoreApplication.translate("Settings", "degrees, such as 18.520430; for directions in messages")
    code = QCoreApplication.translate("Settings", "2 to 6 capital letters or digits")
    return RecordPage(
        name="venue",
        title=QCoreApplication.translate("Settings", "Venues"),
        explains=QCoreApplication.translate(
            "Settings", "A venue's time zone and currency never change: bookings and accounts hang on them."
        ),
        new=QCoreApplication.translate("Settings", "New venue"),
        fields=(
            _name(),
            Asked(column="address", label=QCoreApplication.translate("Settings", "&Address")),
            Asked(
                column="latitude",
                label=QCoreApplication.translate("Settings", "Latitude"),
                kind="decimal",
                remark=degrees,
            ),
            Asked(column="longitude", label=QCoreApplication.translate("Settings", "Longitude"), kind="decimal"),
            Asked(
                column="code",
                label=QCoreApplication.translate("Settings", "Short code"),
                remark=code,
                needed=True,
                only_new=True,
            ),
            Asked(
                column="zone",
                label=QCoreApplication.translate("Settings", "Time zone"),
                needed=True,
                only_new=True,
            ),
            Asked(
                column="currency",
                label=QCoreApplication.translate("Settings", "Currency"),
                needed=True,
                only_new=True,
            ),
            _sort(),
        ),
        second=("address",),
        starts_with={"zone": "Asia/Kolkata", "currency": "INR", "sort": 0},
    )


def _space() -> RecordPage:
    kinds = (
        ("hall", QCoreApplication.translate("Settings", "Hall")),
        ("lawn", QCoreApplication.translate("Settings", "Lawn")),
        ("dining", QCoreApplication.translate("Settings", "Dining hall")),
        ("room", QCoreApplication.translate("Settings", "Room")),
        ("auditorium", QCoreApplication.translate("Settings", "Auditorium")),
        ("stage", QCoreApplication.translate("Settings", "Stage")),
        ("table", QCoreApplication.translate("Settings", "Table")),
        ("seat", QCoreApplication.translate("Settings", "Seat")),
        ("other", QCoreApplication.translate("Settings", "Something else")),
    )
    before, after = (
        QCoreApplication.translate("Settings", "Minutes to set up before"),
        QCoreApplication.translate("Settings", "Minutes to clear after"),
    )
    return RecordPage(
        name="space",
        title=QCoreApplication.translate("Settings", "Spaces"),
        explains=QCoreApplication.translate(
            "Settings", "Halls, lawns and rooms that are booked by themselves. What is booked keeps its price."
        ),
        new=QCoreApplication.translate("Settings", "New space"),
        of_venue=True,
        fields=(
            _name(),
            Asked(column="kind", label=QCoreApplication.translate("Settings", "&Kind"), kind="choice", options=kinds),
            _capacity(),
            _price(),
            Asked(column="setup_minutes", label=before, kind="number", needed=True),
            Asked(column="teardown_minutes", label=after, kind="number", needed=True),
            _sort(),
            _active(),
        ),
        second=("kind", "capacity", "base_price_minor"),
        starts_with={"kind": "hall", "setup_minutes": 0, "teardown_minutes": 0, "sort": 0, "active": True},
    )


def _composite() -> RecordPage:
    return RecordPage(
        name="composite",
        title=QCoreApplication.translate("Settings", "Combined spaces"),
        explains=QCoreApplication.translate(
            "Settings", "Spaces sold together under one name: booking it takes each of its parts."
        ),
        new=QCoreApplication.translate("Settings", "New combined space"),
        of_venue=True,
        fields=(
            _name(),
            Asked(
                column="parts",
                label=QCoreApplication.translate("Settings", "Its parts"),
                kind="several",
                source="spaces",
                needed=True,
            ),
            _capacity(),
            _price(),
            _sort(),
            _active(),
        ),
        second=("parts", "base_price_minor"),
        starts_with={"sort": 0, "active": True},
    )


def _session() -> RecordPage:
    late = QCoreApplication.translate("Settings", "26:00 is 2 at night")
    factor = QCoreApplication.translate("Settings", "1.25 is a quarter more")
    words = {
        "early_max_minutes": QCoreApplication.translate("Settings", "Entry before: minutes at most"),
        "early_fee_minor": QCoreApplication.translate("Settings", "Entry before: charge"),
        "overtime_max_minutes": QCoreApplication.translate("Settings", "Overtime: minutes at most"),
        "overtime_minor": QCoreApplication.translate("Settings", "Overtime: charge for each step begun"),
        "overtime_step_minutes": QCoreApplication.translate("Settings", "Overtime: minutes of a step"),
    }
    extras = tuple(
        Asked(column=column, label=label, kind="money" if column.endswith("minor") else "number", needed=True)
        for column, label in words.items()
    )
    return RecordPage(
        name="session",
        title=QCoreApplication.translate("Settings", "Sessions"),
        explains=QCoreApplication.translate("Settings", "The named slots of a venue's day, with what they cost."),
        new=QCoreApplication.translate("Settings", "New session"),
        of_venue=True,
        fields=(
            _name(),
            Asked(
                column="starts_minute",
                label=QCoreApplication.translate("Settings", "&From"),
                kind="clock",
                needed=True,
            ),
            Asked(
                column="ends_minute",
                label=QCoreApplication.translate("Settings", "&To"),
                kind="clock",
                remark=late,
                needed=True,
            ),
            Asked(
                column="multiplier_bp",
                label=QCoreApplication.translate("Settings", "Price, times"),
                kind="factor",
                remark=factor,
                needed=True,
            ),
            Asked(column="full_day", label=QCoreApplication.translate("Settings", "The whole day"), kind="yes"),
            *extras,
            _sort(),
        ),
        second=("starts_minute", "ends_minute", "multiplier_bp"),
        starts_with={
            "multiplier_bp": 10000,
            "early_max_minutes": 0,
            "early_fee_minor": 0,
            "overtime_max_minutes": 0,
            "overtime_minor": 0,
            "overtime_step_minutes": 60,
            "sort": 0,
        },
    )


def _hours() -> RecordPage:
    late = QCoreApplication.translate("Settings", "26:00 is 2 at night")
    return RecordPage(
        name="hours",
        title=QCoreApplication.translate("Settings", "Opening hours"),
        explains=QCoreApplication.translate(
            "Settings", "A weekday without hours is closed; where no day has any, the venue is always open."
        ),
        new=QCoreApplication.translate("Settings", "New weekday"),
        of_venue=True,
        drops=True,
        fields=(
            Asked(
                column="weekday",
                label=QCoreApplication.translate("Settings", "&Weekday"),
                kind="choice",
                options=weekdays(),
                only_new=True,
            ),
            Asked(
                column="opens_minute",
                label=QCoreApplication.translate("Settings", "&Opens"),
                kind="clock",
                needed=True,
            ),
            Asked(
                column="closes_minute",
                label=QCoreApplication.translate("Settings", "&Closes"),
                kind="clock",
                remark=late,
                needed=True,
            ),
        ),
        second=("opens_minute", "closes_minute"),
    )


def _rules() -> RecordPage:
    modes = (
        ("full_day", QCoreApplication.translate("Settings", "Whole days")),
        ("fixed_sessions", QCoreApplication.translate("Settings", "Sessions only")),
        ("custom", QCoreApplication.translate("Settings", "Sessions or any times")),
    )
    minutes = {
        "hold_minutes": QCoreApplication.translate("Settings", "A hold stands for minutes"),
        "hold_max_minutes": QCoreApplication.translate("Settings", "A clerk extends it to minutes at most"),
        "pay_window_minutes": QCoreApplication.translate("Settings", "Minutes to pay after the way was chosen"),
        "min_notice_minutes": QCoreApplication.translate("Settings", "Minutes of notice before the start"),
        "max_ahead_days": QCoreApplication.translate("Settings", "Days ahead at most"),
        "min_duration_minutes": QCoreApplication.translate("Settings", "Shortest event in minutes"),
        "max_duration_minutes": QCoreApplication.translate("Settings", "Longest event in minutes"),
    }
    mode = QCoreApplication.translate("Settings", "What is &booked")
    unpaid = QCoreApplication.translate("Settings", "Cancel unpaid bookings in time")
    return RecordPage(
        name="rules",
        title=QCoreApplication.translate("Settings", "Booking rules"),
        explains=QCoreApplication.translate(
            "Settings", "Checked by the database at every hold; a manager may pass them with a reason."
        ),
        fields=(
            Asked(column="booking_mode", label=mode, kind="choice", options=modes),
            *(Asked(column=c, label=label, kind="number", needed=True) for c, label in minutes.items()),
            Asked(column="auto_expire_unpaid", label=unpaid, kind="yes"),
        ),
        second=("booking_mode",),
    )
