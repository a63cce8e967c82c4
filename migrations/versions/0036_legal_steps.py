"""Money in an order of commands that nobody had in mind: seen, kept and given back as the plain order would."""

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    """Only functions change, and those are applied after the last step."""
