"""Messages to customers: templates, rules, the outbox and what became of each."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0011_messages.sql", as_role="schema")
