package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    private static final QualifiedName PRDS = QualifiedName.of("prds");

    @Test
    void makesKeyColumnsNotNull() {
        Table table = Table.of(PRDS, Column.of("id", new Type("bigint")), PrimaryKey.of("id"));
        assertThat(table.column("id").orElseThrow().nullable()).isFalse();
    }

    @Test
    void namesAnUnnamedPrimaryKeyAsPostgresDoes() {
        Table table = Table.of(PRDS, Column.of("id", new Type("bigint")), PrimaryKey.of("id"));
        assertThat(table.primaryKey()).contains(new PrimaryKey("prds_pkey", java.util.List.of("id")));
    }

    @Test
    void makesIdentityColumnsNotNull() {
        assertThat(Column.of("id", new Type("bigint")).asIdentity().nullable()).isFalse();
        assertThat(Column.of("id", new Type("bigint"))
                        .asIdentity()
                        .withNullable(true)
                        .nullable())
                .isFalse();
    }
}
