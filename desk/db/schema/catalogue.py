"""The guards as facts: what a database's catalogue says, one line each, held against the snapshot that is shipped.

Autogeneration sees neither exclusion constraints nor policies, triggers, functions or grants; this does. After a change
of the schema: `python -m desk.db.schema.catalogue --write <URL of a freshly migrated database>`, once on PostgreSQL
15 and once on 18, and read the difference before committing it.
"""

import re
import sys
from pathlib import Path

import sqlalchemy as sa

from desk.db import names
from desk.db.connection import engine_for, opened
from desk.db.schema.flattening import flattened
from desk.db.schema.migrate import altered_functions
from desk.resources import resource_path

_FIRST_WITH_OPTIONS = 16  # 15 knows no options of a membership; from 16 on all facts read alike


def differences(connection: sa.Connection) -> list[str]:
    """What is not as shipped, in words; empty when every guard stands. Any login may ask."""
    shipped = set(map(flattened, _snapshot_of(connection).read_text("utf-8").splitlines()))
    found = set(map(flattened, facts(connection)))
    return (
        [f"missing: {line}" for line in sorted(shipped - found)]
        + [f"not as shipped: {line}" for line in sorted(found - shipped)]
        + [f"not as shipped: the body of desk.{name}" for name in altered_functions(connection, prefix_of(connection))]
    )


def facts(connection: sa.Connection) -> list[str]:
    """The catalogue of schema `desk`, its roles and its law tables; role names as the tokens of the SQL files."""
    prefix, tokens = prefix_of(connection), "|".join(names.ROLE_TOKENS)
    roles = re.compile(rf"\b{re.escape(prefix)}_({tokens})\b")
    found = []
    for kind, sql in _FACTS.items():
        asked = sql.replace("@prefix@", f"'{prefix}'").replace("@tokens@", tokens)
        found += [kind + " " + roles.sub(r"@\1@", line) for line in _lines(connection, asked)]
    return sorted(found)


def prefix_of(connection: sa.Connection) -> str:
    """The prefix of this database's roles, told by the owner of its schema; the usual where there is none."""
    owner = connection.execute(
        sa.text("SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'desk'")
    ).scalar_one_or_none()
    return str(owner or "desk_schema").removesuffix("_schema")


def write(connection: sa.Connection) -> str:
    """Makes this database's facts the shipped ones for its version; returns the file."""
    path = _snapshot_of(connection)
    path.write_text("\n".join(facts(connection)) + "\n", "utf-8")
    return str(path)


def _snapshot_of(connection: sa.Connection) -> Path:
    major = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one()) // 10000
    return resource_path("catalogue") / ("15.txt" if major < _FIRST_WITH_OPTIONS else "18.txt")


def _lines(connection: sa.Connection, sql: str) -> list[str]:
    return [" ".join(str(line).split()) for line in connection.exec_driver_sql(sql).scalars()]


_OURS = "c.relnamespace = to_regnamespace('desk')"
_FACTS = {
    "schema": "SELECT nspname || ' owner ' || pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'desk'",
    "schema grant": "SELECT n.nspname || ' ' || a.privilege_type || ' to ' || coalesce(g.rolname, 'PUBLIC')"
    " FROM pg_namespace n, aclexplode(n.nspacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee"
    " WHERE n.nspname IN ('desk', 'ext') AND a.grantee <> n.nspowner"
    " UNION ALL SELECT 'public ' || a.privilege_type || ' to PUBLIC' FROM pg_namespace n, aclexplode(n.nspacl) a"
    " WHERE n.nspname = 'public' AND a.grantee = 0",
    "database grant": "SELECT a.privilege_type || ' to ' || coalesce(g.rolname, 'PUBLIC')"
    " FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a"
    " LEFT JOIN pg_roles g ON g.oid = a.grantee WHERE d.datname = current_database() AND a.grantee <> d.datdba",
    "table": "SELECT c.relname || ' kind ' || c.relkind::text || ' owner ' || CASE WHEN c.relname = 'schema_version'"
    " THEN 'installer'"
    " ELSE pg_get_userbyid(c.relowner) END || ' row security ' || c.relrowsecurity || ' ' ||"
    " coalesce(c.reloptions::text, '')"
    f" FROM pg_class c WHERE {_OURS} AND c.relkind IN ('r', 'v', 'm', 'f', 'p', 'S')",
    "table grant": "SELECT c.relname || ' ' || a.privilege_type || ' to ' || coalesce(g.rolname, 'PUBLIC')"
    f" FROM pg_class c, aclexplode(c.relacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee WHERE {_OURS} AND"
    f" a.grantee <> c.relowner",
    "column": "SELECT c.relname || '.' || t.attname || ' ' || format_type(t.atttypid, t.atttypmod) || CASE WHEN"
    " t.attnotnull"
    " THEN ' not null' ELSE '' END || CASE t.attgenerated WHEN '' THEN ' default ' ELSE ' generated ' END"
    " || coalesce(pg_get_expr(d.adbin, d.adrelid), '-') || t.attidentity::text"
    " || coalesce(' acl ' || t.attacl::text, '')"
    " FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND"
    " d.adnum = t.attnum"
    f" WHERE {_OURS} AND c.relkind IN ('r', 'c', 'p') AND t.attnum > 0 AND NOT t.attisdropped",
    "constraint": "SELECT coalesce(c.relname, y.typname) || ' ' || k.conname || ' ' ||"
    " pg_get_constraintdef(k.oid) || CASE WHEN"
    " k.convalidated THEN '' ELSE ' not valid' END FROM pg_constraint k LEFT JOIN pg_class c ON c.oid = k.conrelid"
    " LEFT JOIN pg_type y ON y.oid = k.contypid WHERE k.connamespace = to_regnamespace('desk') AND k.contype <> 'n'",
    "index": "SELECT pg_get_indexdef(i.indexrelid) || CASE WHEN i.indisvalid AND i.indisready THEN '' ELSE '"
    " invalid' END"
    f" FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE {_OURS}",
    "policy": "SELECT c.relname || ' ' || p.polname || ' ' || p.polcmd::text"
    " || ' permissive ' || p.polpermissive || ' to '"
    " || coalesce((SELECT string_agg(rolname, ',' ORDER BY rolname) FROM pg_roles WHERE oid = ANY (p.polroles)),"
    " 'PUBLIC')"
    " || ' using ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '-') || ' check '"
    " || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-')"
    f" FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE {_OURS}",
    "trigger": "SELECT c.relname || ' ' || CASE WHEN t.tgisinternal THEN 'internal' ELSE"
    " pg_get_triggerdef(t.oid) END || ' enabled '"
    f" || t.tgenabled::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE {_OURS} AND NOT"
    f" (t.tgisinternal AND t.tgenabled = 'O')",
    "function": "SELECT p.oid::regprocedure || ' returns ' || pg_get_function_result(p.oid) || ' owner ' ||"
    " pg_get_userbyid(p.proowner)"
    " || CASE WHEN p.prosecdef THEN ' definer' ELSE ' invoker' END || ' '"
    " || p.provolatile::text || p.proparallel::text ||"
    " CASE WHEN p.proleakproof"
    " THEN ' leakproof' ELSE '' END || ' ' || coalesce(p.proconfig::text, 'no settings') || ' ' || l.lanname"
    " FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE p.pronamespace = to_regnamespace('desk')",
    "function grant": "SELECT p.oid::regprocedure || ' to ' || coalesce(g.rolname, 'PUBLIC') FROM pg_proc p,"
    " aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a LEFT JOIN pg_roles g ON g.oid = a.grantee"
    " WHERE p.pronamespace = to_regnamespace('desk') AND a.grantee <> p.proowner",
    "default grant": "SELECT pg_get_userbyid(d.defaclrole) || ' ' || d.defaclobjtype::text || ' ' || d.defaclacl::text"
    " FROM pg_default_acl d"
    " WHERE d.defaclrole IN (SELECT nspowner FROM pg_namespace WHERE nspname = 'desk' UNION"
    " SELECT proowner FROM pg_proc WHERE pronamespace = to_regnamespace('desk'))",
    "extension": "SELECT e.extname || ' in ' || n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid ="
    " e.extnamespace"
    " WHERE e.extname IN ('btree_gist', 'pg_trgm')",
    "role": "SELECT r.rolname || concat_ws(' ', '', CASE WHEN r.rolsuper THEN 'superuser' END, CASE WHEN"
    " r.rolcanlogin THEN 'login' END,"
    " CASE WHEN r.rolcreaterole THEN 'createrole' END, CASE WHEN r.rolcreatedb THEN 'createdb' END,"
    " CASE WHEN r.rolbypassrls THEN 'bypassrls' END, CASE WHEN r.rolreplication THEN 'replication' END)"
    " FROM pg_roles r WHERE r.rolname ~ ('^' || @prefix@ || '_(@tokens@)$')",
    "member": "SELECT m.rolname || ' of ' || g.rolname || CASE WHEN a.admin_option THEN ' admin' ELSE '' END"
    " FROM pg_auth_members a"
    " JOIN pg_roles m ON m.oid = a.member JOIN pg_roles g ON g.oid = a.roleid"
    " WHERE m.rolname ~ ('^' || @prefix@ || '_(@tokens@)$') AND g.rolname !~ ('^' || @prefix@ || '_t[0-9]')",
    "law": "SELECT 'transition ' || (t.*)::text FROM desk.transition t UNION ALL SELECT 'change ' || (b.*)::text"
    " FROM desk.booking_change b",
}


def main(arguments: list[str]) -> int:
    """`--write URL`: makes that database's facts the shipped ones; `URL`: says how it differs from them."""
    engine = engine_for(arguments[-1], lanes=1)
    with opened(engine) as connection:
        lines = [write(connection)] if arguments[0] == "--write" else differences(connection)
    engine.dispose()
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0 if arguments[0] == "--write" or not lines else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
