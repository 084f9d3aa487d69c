package dev.retort.postgres;

import static dev.retort.migration.Ddl.bigint;
import static dev.retort.migration.Ddl.column;
import static dev.retort.migration.Ddl.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.migration.Recorder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OperationTextTest {

    private static String text(Consumer<Operations> migration) {
        return Recorder.record(migration).stream().map(OperationText::of).collect(Collectors.joining("\n"));
    }

    /** A change of this text asks for a new {@link OperationText#VERSION}. */
    @Test
    void isWrittenAsItAlwaysWas() {
        assertThat(text(op -> op.createTable("t", column("id", bigint()).asIdentity(), primaryKey("id"))))
                .isEqualTo(
                        "CreateTable{table=Table{name=QualifiedName{name=String:1:t;}columns=[Column{name=String:2:id;"
                                + "type=Type{sql=String:6:bigint;}identity=Identity{options=SequenceOptions{start=Long:1:1;increment=Long:1:1;"
                                + "cache=Long:1:1;}}}]constraints=[PrimaryKey{name=String:6:t_pkey;columns=[String:2:id;]}]}}");
        assertThat(text(op -> op.bulkInsert("t", List.of(Map.of("b", new byte[] {1, -1})))))
                .isEqualTo(
                        "BulkInsert{table=QualifiedName{name=String:1:t;}columns=[String:1:b;]rows=[[byte[]:4:01ff;]]}");
    }

    @Test
    void layoutAndCommentsOfSqlDoNotMatter() {
        assertThat(text(op -> op.execute("update t -- all\n   set a = 1 /* one */ ;\n")))
                .isEqualTo(text(op -> op.execute("update t set a = 1")));
    }

    @Test
    void whatIsQuotedMatters() {
        assertThat(text(op -> op.execute("select 'a  b'"))).isNotEqualTo(text(op -> op.execute("select 'a b'")));
        assertThat(text(op -> op.execute("select '-- a'"))).isNotEqualTo(text(op -> op.execute("select ''")));
    }

    @Test
    void meaningMatters() {
        assertThat(text(op -> op.createIndex("ix", "t", "a")))
                .isNotEqualTo(text(op -> op.createIndexConcurrently("ix", "t", "a")))
                .isNotEqualTo(text(op -> op.createIndex("ix", "t", "b")));
        assertThat(text(op -> op.execute("select ?", 1))).isNotEqualTo(text(op -> op.execute("select ?", "1")));
    }
}
