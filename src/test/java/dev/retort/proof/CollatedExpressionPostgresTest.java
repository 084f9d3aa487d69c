package dev.retort.proof;

import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An index on an expression of a column with a collation of its own; a random pair found it. */
class CollatedExpressionPostgresTest {

    private static Schema indexed(IndexKey... keys) {
        Column name = Column.of("name", new Type("character varying")).collate(QualifiedName.of("pg_catalog", "POSIX"));
        Table table = Table.of(QualifiedName.of("t"), Column.of("id", new Type("bigint")), name)
                .withIndexes(List.of(Index.of("ix_upper", keys)));
        return new Schema(List.of(), List.of(), List.of(), List.of(), List.of(table), List.of());
    }

    @Test
    void keepsTheLaws() {
        Life.lead(
                "collated expression",
                indexed(IndexKey.expression("upper(name)")),
                indexed(IndexKey.column("id"), IndexKey.expression("upper(name)")));
    }
}
