"""What a hold writes: a booking's guard and log by row, the calendar's two plain times."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    connection = op.get_bind()
    for name in ("guard_new_booking", "after_new_booking", "quote_fits"):
        run_sql_file(connection, f"functions/{name}.sql", as_role="schema")
    run_sql_file(connection, "sql/0029_hold_rows.sql", as_role="schema")
