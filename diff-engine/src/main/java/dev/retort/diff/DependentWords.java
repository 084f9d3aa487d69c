package dev.retort.diff;

import dev.retort.catalog.Dependent;
import dev.retort.schema.Identifiers;
import java.util.Locale;

/**
 * How an object is taken out of the way and made again.
 *
 * @param removal the SQL that takes it out of the way
 * @param creation what the SQL is called that makes it again
 * @param definition what a query selects that shows what it is; empty where there is none
 */
record DependentWords(String removal, String creation, String definition) {

    /** @param hold what it hangs on */
    static DependentWords of(Dependent object, Dependent hold) {
        String kind = object.kind().toUpperCase(Locale.ROOT);
        String sql = object.sql();
        String onTable = Identifiers.quoted(object.part()) + " ON " + sql;
        return switch (object.kind()) {
            case "view", "materialized view" -> of(kind, sql, "pg_get_viewdef(" + literal(sql) + "::regclass)");
            case "index" -> of(kind, sql, "pg_get_indexdef(" + literal(sql) + "::regclass)");
            case "function", "procedure" -> of(kind, sql, "pg_get_functiondef(" + literal(sql) + "::regprocedure)");
            case "statistics object" ->
                of(
                        "STATISTICS",
                        sql,
                        "pg_get_statisticsobjdef(oid) FROM pg_statistic_ext WHERE stxname = " + name(object));
            case "trigger" -> of(kind, onTable, part("triggerdef", "trigger WHERE tgname", "tgrelid", object));
            case "rule" -> of(kind, onTable, part("ruledef", "rewrite WHERE rulename", "ev_class", object));
            case "policy" ->
                of(
                        kind,
                        onTable,
                        "* FROM pg_policies WHERE policyname = " + literal(object.part()) + " AND tablename = "
                                + name(object));
            case "table constraint",
                    "default value",
                    "table column",
                    "table",
                    "foreign table",
                    "publication relation" ->
                altering(object, hold, "ALTER TABLE " + sql + " ", Identifiers.quoted(object.part()));
            case "domain constraint" ->
                new DependentWords(
                        object.identity().replaceFirst("(?s)^(.*) on (.*?)$", "ALTER DOMAIN $2 DROP CONSTRAINT $1"),
                        "ADD CONSTRAINT",
                        "");
            case "composite type column" ->
                new DependentWords(
                        "ALTER TYPE " + sql + " DROP ATTRIBUTE " + Identifiers.quoted(object.part()),
                        "ADD ATTRIBUTE",
                        "");
            default -> of(kind, sql, "");
        };
    }

    private static DependentWords of(String kind, String name, String definition) {
        return new DependentWords("DROP " + kind + " " + name, "CREATE " + kind, definition);
    }

    /** What is a part of a table, or hangs on it as a child does. */
    private static DependentWords altering(Dependent object, Dependent hold, String alter, String part) {
        return switch (object.kind()) {
            case "table constraint" ->
                new DependentWords(
                        alter + "DROP CONSTRAINT " + part,
                        "ADD CONSTRAINT",
                        part("constraintdef", "constraint WHERE conname", "conrelid", object));
            case "default value" ->
                new DependentWords(
                        alter + "ALTER COLUMN " + part + " DROP DEFAULT",
                        "SET DEFAULT",
                        column("column_default", object));
            case "table column" ->
                object.generated()
                        ? new DependentWords(
                                alter + "DROP COLUMN " + part, "ADD COLUMN", column("generation_expression", object))
                        : new DependentWords(alter + "ALTER COLUMN " + part + " TYPE text", "ALTER COLUMN", "");
            case "publication relation" ->
                new DependentWords("ALTER PUBLICATION " + part + " DROP TABLE " + object.sql(), "ADD TABLE", "");
            case "table" ->
                hold.kind().equals("type")
                        ? new DependentWords(alter + "NOT OF", "OF", "")
                        : new DependentWords(alter + "NO INHERIT " + hold.sql(), "INHERIT", "");
            default -> new DependentWords(alter + "NO INHERIT " + hold.sql(), "INHERIT", "");
        };
    }

    private static String part(String function, String catalog, String table, Dependent object) {
        return "pg_get_" + function + "(oid) FROM pg_" + catalog + " = " + literal(object.part()) + " AND " + table
                + " = " + literal(object.sql()) + "::regclass";
    }

    private static String column(String property, Dependent object) {
        return property + " FROM information_schema.columns WHERE table_name = " + name(object) + " AND column_name = "
                + literal(object.part());
    }

    private static String name(Dependent object) {
        return literal(object.name().orElseThrow().name());
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
