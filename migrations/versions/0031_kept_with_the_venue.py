"""What each hold asks of its venue stands in the venue's row."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    connection = op.get_bind()
    run_sql_file(connection, "sql/0031_kept_with_the_venue.sql", as_role="schema")
    for name in ("keep_with_venue", "touch_venue"):
        run_sql_file(connection, f"functions/{name}.sql", as_role="schema")
    run_sql_file(connection, "sql/0031_kept_by_triggers.sql", as_role="schema")
