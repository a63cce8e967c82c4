"""Answers are stored as they are."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0018_speed_answers.sql", as_role="schema")
