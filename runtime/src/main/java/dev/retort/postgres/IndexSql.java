package dev.retort.postgres;

import static dev.retort.schema.Identifiers.quoted;

import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import java.util.stream.Collectors;

/**
 * Indexes as SQL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
final class IndexSql {

    private IndexSql() {}

    static String create(CreateIndex operation) {
        Index index = operation.index();
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX "
                + (operation.concurrently() ? "CONCURRENTLY " : "") + quoted(index.name()) + " ON "
                + operation.table().toSql()
                + (index.method().equals(Index.BTREE) ? " " : " USING " + quoted(index.method()) + " ")
                + index.keys().stream().map(IndexSql::key).collect(Collectors.joining(", ", "(", ")"))
                + (index.include().isEmpty() ? "" : " INCLUDE " + ConstraintSql.columns(index.include()))
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + (index.storage().isEmpty() ? "" : " WITH (" + String.join(", ", index.storage()) + ")")
                + index.predicate().map(condition -> " WHERE " + condition).orElse("");
    }

    private static String key(IndexKey key) {
        return (key.expression() ? "(" + key.text() + ")" : quoted(key.text()))
                + key.collation().map(ColumnSql::collate).orElse("")
                + key.operatorClass().map(name -> " " + name).orElse("")
                + (key.descending() ? " DESC" : "")
                + (key.nullsFirst() == key.descending() ? "" : key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
    }
}
