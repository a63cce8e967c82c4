"""Alembic's entry: runs the migrations over the connection that `desk.db.schema.migrate` opened, in its transaction."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"], version_table="schema_version", version_table_schema="desk"
)
context.run_migrations()
