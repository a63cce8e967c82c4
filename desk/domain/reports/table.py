"""The table of reports, in the order in which people look for them."""

from desk.domain.errors import BadInput
from desk.domain.reports.cancellations import CANCELLATIONS
from desk.domain.reports.commission import COMMISSION
from desk.domain.reports.customers import CUSTOMERS
from desk.domain.reports.daybook import DAYBOOK
from desk.domain.reports.funnel import FUNNEL
from desk.domain.reports.lead import LEAD
from desk.domain.reports.messages import MESSAGES
from desk.domain.reports.occupancy import OCCUPANCY
from desk.domain.reports.revenue import REVENUE
from desk.domain.reports.shape import Report
from desk.domain.reports.staff import STAFF
from desk.domain.reports.tax import TAX
from desk.domain.sentence import Sentence

REPORTS: tuple[Report, ...] = (
    OCCUPANCY, REVENUE, DAYBOOK, TAX, CANCELLATIONS, COMMISSION, FUNNEL, STAFF, LEAD, CUSTOMERS, MESSAGES,
)  # fmt: skip


def report_named(name: str) -> Report:
    """The report of a name.

    Raises:
        BadInput: there is none; the names are told.
    """
    found = next((report for report in REPORTS if report.name == name), None)
    if found is None:
        names = ", ".join(report.name for report in REPORTS)
        problem = Sentence("there is no {name}; there are {names}", name=name, names=names)
        raise BadInput(field_name="report", problem=problem)
    return found
