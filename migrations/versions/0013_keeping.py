"""Settings, alerts and the record of backups."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0013_keeping.sql", as_role="schema")
    run_sql_file(op.get_bind(), "sql/0013_settings.sql", as_role="schema")
