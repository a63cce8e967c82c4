"""A slot that is won back has its add-ons, and what is asked back is not taken for what a bounced cheque left open."""

revision = "0038"
down_revision = "0037"


def upgrade() -> None:
    """Only functions change, and those are applied after the last step."""
