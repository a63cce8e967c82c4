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
