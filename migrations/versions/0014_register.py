"""The old register comes in at once, not step by step."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0014_register.sql", as_role="schema")
