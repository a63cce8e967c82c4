"""A discount kept, money in bent transactions, counts without end and locks without number: refused."""

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    """Only functions change, and those are applied after the last step."""
