"""The card of a new hold is put together in the command itself."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0033_card_at_hand.sql", as_role="schema")
