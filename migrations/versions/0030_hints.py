"""A queue of hints that somebody fills is freed by any worker's next round."""

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    """Only functions change, and those are applied after the last step."""
