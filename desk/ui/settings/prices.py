"""The pages of prices, as data: tariff, seasons and other factors, add-ons, deposit, cancellation, taxes."""

from PySide6.QtCore import QCoreApplication

from desk.ui.settings.asked import Asked, Option, RecordPage
from desk.ui.settings.places import weekdays


def price_pages() -> list[RecordPage]:
    """In the order a price is made."""
    return [_factor(), _addon(), _tariff(), _deposit(), _policy(), _terms(), _tax()]


def _name() -> Asked:
    return Asked(column="name", label=QCoreApplication.translate("Settings", "&Name"), needed=True)


def _factor() -> RecordPage:
    kinds: tuple[Option, ...] = (
        ("season", QCoreApplication.translate("Settings", "Season, every year")),
        ("surge", QCoreApplication.translate("Settings", "Certain dates")),
        ("weekend", QCoreApplication.translate("Settings", "Days of the week")),
        ("sunday", QCoreApplication.translate("Settings", "Sunday instead of these")),
    )
    season = QCoreApplication.translate("Settings", "seasons: day and month, such as 15/11")
    dates = QCoreApplication.translate("Settings", "certain dates: such as 15/11/2026")
    week = QCoreApplication.translate("Settings", "only for days of the week")
    return RecordPage(
        name="factor",
        title=QCoreApplication.translate("Settings", "Seasons and dear days"),
        explains=QCoreApplication.translate(
            "Settings", "What makes days dearer or cheaper. What is booked keeps its price."
        ),
        new=QCoreApplication.translate("Settings", "New season or factor"),
        of_venue=True,
        drops=True,
        fields=(
            _name(),
            Asked(column="kind", label=QCoreApplication.translate("Settings", "&Kind"), kind="choice", options=kinds),
            Asked(
                column="factor_bp",
                label=QCoreApplication.translate("Settings", "Price, times"),
                kind="factor",
                remark=QCoreApplication.translate("Settings", "1.25 is a quarter more"),
                needed=True,
            ),
            Asked(
                column="from_day",
                label=QCoreApplication.translate("Settings", "Season from"),
                kind="year_day",
                remark=season,
            ),
            Asked(column="to_day", label=QCoreApplication.translate("Settings", "Season to"), kind="year_day"),
            Asked(
                column="from_date",
                label=QCoreApplication.translate("Settings", "Dates from"),
                kind="date",
                remark=dates,
            ),
            Asked(column="to_date", label=QCoreApplication.translate("Settings", "Dates to"), kind="date"),
            Asked(
                column="weekdays",
                label=QCoreApplication.translate("Settings", "On"),
                kind="several",
                options=weekdays(),
                remark=week,
            ),
        ),
        second=("kind", "factor_bp"),
        starts_with={"kind": "season"},
    )


def _addon() -> RecordPage:
    units: tuple[Option, ...] = (
        ("piece", QCoreApplication.translate("Settings", "Piece")),
        ("plate", QCoreApplication.translate("Settings", "Plate")),
        ("person", QCoreApplication.translate("Settings", "Person")),
        ("hour", QCoreApplication.translate("Settings", "Hour")),
        ("unit", QCoreApplication.translate("Settings", "Unit, as on a meter")),
        ("day", QCoreApplication.translate("Settings", "Day")),
        ("event", QCoreApplication.translate("Settings", "Event")),
    )
    roundings: tuple[Option, ...] = (
        ("exact", QCoreApplication.translate("Settings", "Exactly")),
        ("up", QCoreApplication.translate("Settings", "Up to the next step")),
    )
    step = QCoreApplication.translate("Settings", "Step of the quantity")
    least = QCoreApplication.translate("Settings", "Least quantity")
    counted = QCoreApplication.translate("Settings", "Quantity is charged")
    follows = QCoreApplication.translate("Settings", "Follows the guests")
    taxed = QCoreApplication.translate("Settings", "&Tax")
    metered = QCoreApplication.translate("Settings", "Counted after the event")
    return RecordPage(
        name="addon",
        title=QCoreApplication.translate("Settings", "Add-ons"),
        explains=QCoreApplication.translate("Settings", "What is sold besides the space: plates, decoration, units."),
        new=QCoreApplication.translate("Settings", "New add-on"),
        of_venue=True,
        fields=(
            _name(),
            Asked(
                column="unit_minor",
                label=QCoreApplication.translate("Settings", "&Price of one"),
                kind="money",
                needed=True,
            ),
            Asked(column="unit", label=QCoreApplication.translate("Settings", "&Unit"), kind="choice", options=units),
            Asked(column="tax_id", label=taxed, kind="choice", source="taxes"),
            Asked(column="per_guest", label=follows, kind="yes"),
            Asked(column="metered", label=metered, kind="yes"),
            Asked(column="step", label=step, kind="decimal", needed=True),
            Asked(column="rounding", label=counted, kind="choice", options=roundings),
            Asked(column="minimum", label=least, kind="decimal", needed=True),
            Asked(column="active", label=QCoreApplication.translate("Settings", "In use"), kind="yes"),
        ),
        second=("unit", "unit_minor"),
        starts_with={"unit": "piece", "step": 1, "rounding": "exact", "minimum": 0, "active": True},
    )


def _tariff() -> RecordPage:
    return RecordPage(
        name="tariff",
        title=QCoreApplication.translate("Settings", "Tariff"),
        explains=QCoreApplication.translate("Settings", "Tax, discounts and changes of date, venue by venue."),
        fields=(*_taxing(), *_discounts(), *_moves()),
    )


def _taxing() -> tuple[Asked, ...]:
    code = QCoreApplication.translate("Settings", "as in the GSTIN, such as 27")
    hire = QCoreApplication.translate("Settings", "Tax on &hire")
    included = QCoreApplication.translate("Settings", "Prices include the tax")
    venue = QCoreApplication.translate("Settings", "State of the venue")
    sender = QCoreApplication.translate("Settings", "State of the registration")
    rounding = QCoreApplication.translate("Settings", "Round totals to")
    return (
        Asked(column="hire_tax_id", label=hire, kind="choice", source="taxes"),
        Asked(column="tax_included", label=included, kind="yes"),
        Asked(column="venue_state", label=venue, kind="state", remark=code),
        Asked(column="registration_state", label=sender, kind="state", remark=code),
        Asked(column="round_to_minor", label=rounding, kind="money", needed=True),
    )


def _discounts() -> tuple[Asked, ...]:
    clerk = QCoreApplication.translate("Settings", "A clerk's discount at most, %")
    manager = QCoreApplication.translate("Settings", "A manager's discount at most, %")
    return (
        Asked(column="discount_clerk_bp", label=clerk, kind="share", needed=True),
        Asked(column="discount_manager_bp", label=manager, kind="share", needed=True),
    )


def _moves() -> tuple[Asked, ...]:
    free = QCoreApplication.translate("Settings", "Free changes of date")
    every = QCoreApplication.translate("Settings", "empty: every one is free")
    further = QCoreApplication.translate("Settings", "Each further one costs")
    balance = QCoreApplication.translate("Settings", "Balance due, days before the event")
    return (
        Asked(column="free_moves", label=free, kind="number", remark=every),
        Asked(column="move_fee_minor", label=further, kind="money", needed=True),
        Asked(column="balance_days", label=balance, kind="number", needed=True),
    )


def _deposit() -> RecordPage:
    triggers: tuple[Option, ...] = (
        ("manual_approval", QCoreApplication.translate("Settings", "A manager, by hand")),
        ("deposit_only", QCoreApplication.translate("Settings", "The deposit")),
        ("full_payment", QCoreApplication.translate("Settings", "The whole price")),
        ("immediate", QCoreApplication.translate("Settings", "The choice of payment, at once")),
    )
    one = QCoreApplication.translate("Settings", "a share or a fixed sum, not both")
    return RecordPage(
        name="deposit",
        title=QCoreApplication.translate("Settings", "Deposit and confirmation"),
        explains=QCoreApplication.translate(
            "Settings",
            "Which way of paying fits is asked by “How customers pay” (Ctrl+Alt+P); bookings keep their terms.",
        ),
        fields=(
            Asked(
                column="confirmation_trigger",
                label=QCoreApplication.translate("Settings", "A booking is confirmed by"),
                kind="choice",
                options=triggers,
            ),
            Asked(
                column="deposit_bp",
                label=QCoreApplication.translate("Settings", "&Deposit, % of the price"),
                kind="share",
                remark=one,
            ),
            Asked(
                column="deposit_fixed_minor",
                label=QCoreApplication.translate("Settings", "Deposit as a fixed sum"),
                kind="money",
            ),
            Asked(
                column="deposit_min_minor",
                label=QCoreApplication.translate("Settings", "Deposit at least"),
                kind="money",
                needed=True,
            ),
            Asked(
                column="deposit_max_minor",
                label=QCoreApplication.translate("Settings", "Deposit at most"),
                kind="money",
                needed=True,
            ),
            Asked(
                column="cash_discount_bp",
                label=QCoreApplication.translate("Settings", "Discount for cash, %"),
                kind="share",
                needed=True,
            ),
        ),
        second=("confirmation_trigger",),
    )


def _policy() -> RecordPage:
    remark = QCoreApplication.translate("Settings", "notice = share given back, a line each")
    return RecordPage(
        name="policy",
        title=QCoreApplication.translate("Settings", "Cancellation"),
        explains=QCoreApplication.translate(
            "Settings",
            "“24 = 100 %”: cancelled 24 hours or days before the start, all of it goes back. Bookings keep theirs.",
        ),
        fields=(
            Asked(
                column="policy",
                label=QCoreApplication.translate("Settings", "&Steps"),
                kind="steps",
                remark=remark,
                needed=True,
            ),
        ),
    )


def _terms() -> RecordPage:
    return RecordPage(
        name="terms",
        title=QCoreApplication.translate("Settings", "Terms on letters"),
        explains=QCoreApplication.translate(
            "Settings",
            "What stands on confirmations and registration forms, a line for each term. A language that is left empty "
            "gets the terms of another; where all are empty, ours are printed.",
        ),
        fields=(
            Asked(column="terms_en", label=QCoreApplication.translate("Settings", "Terms in &English"), kind="note"),
            Asked(column="terms_hi", label=QCoreApplication.translate("Settings", "Terms in &Hindi"), kind="note"),
            Asked(column="terms_mr", label=QCoreApplication.translate("Settings", "Terms in &Marathi"), kind="note"),
        ),
    )


def _tax() -> RecordPage:
    return RecordPage(
        name="tax",
        title=QCoreApplication.translate("Settings", "Taxes"),
        explains=QCoreApplication.translate(
            "Settings", "A new rate holds from its day on; the event's first day decides. What is booked keeps its own."
        ),
        new=QCoreApplication.translate("Settings", "New tax"),
        fields=(
            _name(),
            Asked(column="code", label=QCoreApplication.translate("Settings", "HSN or SAC code")),
            Asked(
                column="rate_bp", label=QCoreApplication.translate("Settings", "&Rate, %"), kind="share", needed=True
            ),
            Asked(
                column="rate_from",
                label=QCoreApplication.translate("Settings", "Holds from"),
                kind="date",
                remark=QCoreApplication.translate("Settings", "change it together with the rate"),
                needed=True,
            ),
        ),
        second=("code", "rate_bp"),
    )
