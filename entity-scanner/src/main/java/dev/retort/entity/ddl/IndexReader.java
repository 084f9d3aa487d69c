package dev.retort.entity.ddl;

import dev.retort.schema.Exclusion;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads an index.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
final class IndexReader {

    private final Cursor sql;

    private IndexReader(Cursor sql) {
        this.sql = sql;
    }

    /** An index and the table that it stands on. */
    record IndexOn(QualifiedName table, Index index) {}

    /** What follows CREATE INDEX or CREATE UNIQUE INDEX. */
    static IndexOn read(Cursor sql, boolean unique) {
        return new IndexReader(sql).read(unique);
    }

    private IndexOn read(boolean unique) {
        sql.accept("concurrently");
        sql.accept("if", "not", "exists");
        String name = sql.qualifiedName().name();
        sql.expect("on");
        sql.accept("only");
        QualifiedName table = sql.qualifiedName();
        String method = sql.accept("using") ? sql.identifier() : Index.BTREE;
        List<IndexKey> keys =
                sql.brackets().parts().stream().map(IndexReader::key).toList();
        List<String> include = sql.accept("include") ? sql.names() : List.of();
        boolean nullsNotDistinct = sql.accept("nulls", "not", "distinct");
        sql.accept("nulls", "distinct");
        List<String> storage = sql.accept("with")
                ? sql.brackets().parts().stream().map(Cursor::rest).toList()
                : List.of();
        Optional<String> predicate = sql.accept("where") ? Optional.of(sql.rest()) : Optional.empty();
        return new IndexOn(
                table, new Index(name, unique, method, keys, include, predicate, nullsNotDistinct, storage, true));
    }

    /** The columns of an exclusion constraint as the server puts them into its name; an expression is "expr". */
    static String columnNames(Exclusion exclusion) {
        Cursor sql = Cursor.of(exclusion.definition());
        if (sql.accept("using")) {
            sql.identifier();
        }
        return sql.brackets().parts().stream()
                .map(IndexReader::subject)
                .map(key -> key.expression() ? "expr" : key.text())
                .collect(Collectors.joining("_"));
    }

    private static IndexKey key(Cursor part) {
        IndexKey key = subject(part);
        if (part.accept("collate")) {
            key = key.collate(part.qualifiedName());
        }
        if (!part.atEnd() && part.peek().isIdentifier() && !part.atAny(List.of("asc", "desc", "nulls"))) {
            key = key.operatorClass(operatorClass(part));
        }
        if (part.accept("desc")) {
            key = key.desc();
        }
        part.accept("asc");
        if (part.accept("nulls")) {
            key = key.nullsFirst(part.accept("first"));
            part.accept("last");
        }
        return key;
    }

    /** A column, an expression in brackets, or a function's call, which needs none. */
    private static IndexKey subject(Cursor part) {
        if (part.at("(")) {
            return IndexKey.expression(part.brackets().rest());
        }
        StringBuilder function = new StringBuilder(part.peek().text());
        String column = part.identifier();
        while (part.accept(".")) {
            function.append('.').append(part.next().text());
        }
        return part.at("(")
                ? IndexKey.expression(function + "(" + part.brackets().rest() + ")")
                : IndexKey.column(column);
    }

    private static String operatorClass(Cursor part) {
        String name = part.qualifiedName().toSql();
        return part.at("(") ? name + " (" + part.brackets().rest() + ")" : name;
    }
}
