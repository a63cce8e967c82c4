"""An invoice tells all that was received, and no price departs from it."""

revision = "0037"
down_revision = "0036"


def upgrade() -> None:
    """Only functions change, and those are applied after the last step."""
