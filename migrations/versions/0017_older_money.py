"""Money from before the ledger gets its journals, history and papers."""

from alembic import op

from desk.db.schema.migrate import apply_functions, run_sql_file

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    connection = op.get_bind()
    apply_functions(connection)  # papers are written by today's function
    run_sql_file(connection, "sql/0017_older_money.sql", as_role="schema")
