"""How a rank is called: apart from the other words, because the sign-in needs this one alone."""

from PySide6.QtCore import QCoreApplication

from desk.domain.lifecycle import Actor


def rank_word(rank: Actor) -> str:
    """A person's rank, or the system."""
    return {
        Actor.CLERK: QCoreApplication.translate("Rank", "Clerk"),
        Actor.MANAGER: QCoreApplication.translate("Rank", "Manager"),
        Actor.OWNER: QCoreApplication.translate("Rank", "Owner"),
        Actor.SYSTEM: QCoreApplication.translate("Rank", "System"),
    }[rank]


def rank_may(rank: Actor) -> str:
    """What a person of this rank does here; empty for the system."""
    return {
        Actor.CLERK: QCoreApplication.translate(
            "Rank", "Holds and sells slots, takes money, prints papers, cancels at the customer's wish."
        ),
        Actor.MANAGER: QCoreApplication.translate(
            "Rank",
            "All that a clerk does; confirms by hand, cancels for the house, overrides rules with a reason, approves"
            " refunds, closes the day, sees the reports, makes clerks.",
        ),
        Actor.OWNER: QCoreApplication.translate(
            "Rank",
            "All that a manager does; sets up venues, taxes, how customers pay and payment providers, makes managers.",
        ),
        Actor.SYSTEM: "",
    }[rank]
