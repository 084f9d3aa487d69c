package dev.retort.postgres;

import static dev.retort.schema.Identifiers.literal;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables as SQL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
final class TableSql {

    private TableSql() {}

    static List<String> create(Table table) {
        List<String> statements = new ArrayList<>();
        List<Unique> merged = merged(table);
        statements.add("CREATE " + (table.options().unlogged() ? "UNLOGGED " : "") + "TABLE "
                + table.name().toSql() + " " + body(table.keeping(kept -> !merged.contains(kept)))
                + storage(table.options()));
        merged.forEach(unique -> statements.add(ConstraintSql.add(table.name(), unique)));
        table.comment().ifPresent(text -> statements.add(comment(table.name(), table.comment())));
        table.columns().forEach(column -> statements.addAll(ColumnSql.comment(table.name(), column)));
        return statements;
    }

    /**
     * Unique constraints that PostgreSQL would leave out without a word, since another key of the same statement has
     * their columns; a statement of their own makes them ({@code transformIndexConstraints} in its sources).
     */
    private static List<Unique> merged(Table table) {
        Set<Unique> keys = new HashSet<>();
        table.primaryKey().ifPresent(key -> keys.add(Unique.of("", key.columns().toArray(String[]::new))));
        return table.constraints(Unique.class).stream()
                .filter(unique -> !keys.add(unique.named("")))
                .toList();
    }

    /** The columns and constraints in brackets. */
    static String body(Table table) {
        Stream<String> columns = table.columns().stream().map(ColumnSql::definition);
        Stream<String> constraints = table.constraints().stream().map(ConstraintSql::clause);
        return Stream.concat(columns, constraints).collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
    }

    private static String storage(TableOptions options) {
        return options.storage().isEmpty() ? "" : " WITH (" + String.join(", ", options.storage()) + ")";
    }

    static String comment(QualifiedName table, Optional<String> text) {
        return "COMMENT ON TABLE " + table.toSql() + " IS " + commentText(text);
    }

    /** A comment's text as COMMENT wants it; it takes no expression, only a plain literal or NULL. */
    static String commentText(Optional<String> text) {
        return text.map(given -> literal(given).strip()).orElse("NULL");
    }
}
