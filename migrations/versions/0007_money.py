"""Money: payments of every kind, refunds, ledger, papers' numbers, drawer."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    for part in ("money", "refunds", "money_guards", "commission"):
        run_sql_file(op.get_bind(), f"sql/0007_{part}.sql", as_role="schema")
