"""A booking's card as one type, and the booking of a hold under its key in place of the answer."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0027_answers.sql", as_role="schema")
