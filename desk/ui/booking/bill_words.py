"""The lines of a quote, units, taxes and shares in the words of the screen."""

from PySide6.QtCore import QCoreApplication

from desk.domain.cancellation import percent
from desk.domain.money import Money
from desk.domain.quote_line import Kind, QuoteLine
from desk.domain.tariff import Addon
from desk.ui.words.format import money


def percent_text(basis_points: int) -> str:
    return percent(basis_points)


def unit_word(unit: str, many: bool) -> str:
    """The unit of a quantity; empty for what is sold as a whole."""
    one_many = {
        "piece": (QCoreApplication.translate("Unit", "piece"), QCoreApplication.translate("Unit", "pieces")),
        "plate": (QCoreApplication.translate("Unit", "plate"), QCoreApplication.translate("Unit", "plates")),
        "person": (QCoreApplication.translate("Unit", "person"), QCoreApplication.translate("Unit", "persons")),
        "hour": (QCoreApplication.translate("Unit", "hour"), QCoreApplication.translate("Unit", "hours")),
        "step": (QCoreApplication.translate("Unit", "step"), QCoreApplication.translate("Unit", "steps")),
        "unit": (QCoreApplication.translate("Unit", "unit"), QCoreApplication.translate("Unit", "units")),
        "day": (QCoreApplication.translate("Unit", "day"), QCoreApplication.translate("Unit", "days")),
    }
    return one_many[unit][1 if many else 0] if unit in one_many else ""


def unit_price_text(addon: Addon, currency: str) -> str:
    """`₹650 a plate`."""
    text = QCoreApplication.translate("Unit", "{price} a {unit}")
    price = money(Money(addon.unit_minor, currency))
    unit = unit_word(addon.unit, many=False)
    return text.replace("{price}", price).replace("{unit}", unit) if unit else price


def line_name(line: QuoteLine) -> str:
    """What the line is for: its label, or its kind where it has none."""
    match line.kind:
        case Kind.EARLY:
            return QCoreApplication.translate("Bill", "{place}: early entry").replace("{place}", line.label)
        case Kind.OVERTIME | Kind.OVERRUN:
            return QCoreApplication.translate("Bill", "{place}: overtime").replace("{place}", line.label)
        case Kind.DISCOUNT:
            return QCoreApplication.translate("Bill", "Discount: {reason}").replace("{reason}", line.label)
        case Kind.FEE:
            return QCoreApplication.translate("Bill", "Change of date")
        case Kind.DAMAGE:
            return QCoreApplication.translate("Bill", "Damage: {what}").replace("{what}", line.label)
        case Kind.ROUND_OFF:
            return QCoreApplication.translate("Bill", "Round off")
        case _:
            return line.label


def rule_text(line: QuoteLine) -> str:
    """How the amount came about: `₹1,50,000 × 1.5 Evening × 1.2 Weekend × 2 days`; empty where the name says it all."""
    match line.kind:
        case Kind.HIRE:
            parts = [money(Money(line.base_minor or 0, line.currency))]
            parts += [f"{_factor(factor.bp)} {factor.name}" for factor in line.factors]
            if line.quantity != "1":
                parts.append(f"{line.quantity} {unit_word('day', many=True)}")
            return " × ".join(parts)
        case Kind.DISCOUNT:
            share = percent_text(line.percent_bp) if line.percent_bp is not None else ""
            text = QCoreApplication.translate("Bill", "on what is taxed at {rate}")
            of = text.replace("{rate}", percent_text(line.tax_bp)) if line.tax_bp else ""
            return " ".join(part for part in (share, of) if part)
        case Kind.DAMAGE | Kind.ROUND_OFF | Kind.EARLY:
            return ""
        case _:
            quantity = f"{line.quantity} {unit_word(line.unit, many=line.quantity != '1')}".strip()
            counted = f"{quantity} × {money(Money(line.unit_minor or 0, line.currency))}"
            guests = QCoreApplication.translate("Bill", "for every guest") if line.by_guests else ""
            return ", ".join(part for part in (counted, guests) if part)


def tax_name(code: str, rate_bp: int, inter_state: bool) -> str:
    """`CGST + SGST 18 % (997212)`."""
    if inter_state:
        text = QCoreApplication.translate("Bill", "IGST {rate}")
    else:
        text = QCoreApplication.translate("Bill", "CGST + SGST {rate}")
    shown = text.replace("{rate}", percent_text(rate_bp))
    return f"{shown} ({code})" if code else shown


def _factor(basis_points: int) -> str:
    whole, rest = divmod(basis_points, 10_000)
    return f"{whole}.{rest:04}".rstrip("0").rstrip(".")
