"""Lines of a quote as a type, and what a tariff has of days and meters kept with it."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    connection = op.get_bind()
    run_sql_file(connection, "functions/next_tariff_revision.sql", as_role="schema")
    run_sql_file(connection, "sql/0028_quotes.sql", as_role="schema")
