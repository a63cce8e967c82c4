"""The table of questions: report, section, SQL."""

from desk.db.reports import (
    cancellations,
    commission,
    customers,
    daybook,
    funnel,
    lead,
    messages,
    occupancy,
    revenue,
    staff,
    tax,
)

QUERIES: dict[str, dict[str, str]] = {
    "occupancy": occupancy.QUERIES,
    "revenue": revenue.QUERIES,
    "daybook": daybook.QUERIES,
    "tax": tax.QUERIES,
    "cancellations": cancellations.QUERIES,
    "commission": commission.QUERIES,
    "funnel": funnel.QUERIES,
    "staff": staff.QUERIES,
    "lead": lead.QUERIES,
    "customers": customers.QUERIES,
    "messages": messages.QUERIES,
}
