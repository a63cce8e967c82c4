"""Money: payments of every kind, refunds, ledger, papers' numbers, drawer."""

from alembic import op

from desk.db.migrate import run_sql_file

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0007_money.sql", as_role="schema")
