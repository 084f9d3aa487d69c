package dev.retort.postgres;

import static dev.retort.migration.Ddl.bigint;
import static dev.retort.migration.Ddl.column;
import static dev.retort.migration.Ddl.primaryKey;
import static dev.retort.migration.Ddl.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.migration.Recorder;
import dev.retort.operation.ColumnChange;
import java.time.Duration;
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
    void layoutOfConditionsAndOfValuesForRowsDoesNotMatter() {
        assertThat(text(op -> op.requireNoRowsWhere("t", "a  is null", "why")))
                .isEqualTo(text(op -> op.requireNoRowsWhere("t", "a is null -- none", "why")))
                .isNotEqualTo(text(op -> op.requireNoRowsWhere("t", "b is null", "why")));
        assertThat(text(op -> op.fill("t", "a", "lower( b )")))
                .isEqualTo(text(op -> op.fill("t", "a", "lower(  b )")))
                .isNotEqualTo(text(op -> op.fill("t", "a", "upper( b )")));
    }

    /** How fast a back-fill goes is not what it means. */
    @Test
    void thePaceOfABackfillDoesNotMatter() {
        assertThat(text(op -> op.backfill("t", set("a", "1").where("a  is null"))))
                .isEqualTo("Backfill{table=QualifiedName{name=String:1:t;}update=RowUpdate{assignments=[Assignment{"
                        + "column=String:1:a;expression=String:1:1;}]condition=String:9:a is null;}}")
                .isEqualTo(text(op -> op.backfill(
                        "t",
                        set("a", "1 -- one")
                                .where("a is null")
                                .inBatchesOf(9)
                                .pausing(Duration.ofSeconds(1))
                                .withLoad(0.5))))
                .isNotEqualTo(text(op -> op.backfill("t", set("a", "1"))))
                .isNotEqualTo(text(op -> op.backfill("t", set("a", "2").where("a is null"))));
    }

    /** An operation without a property of its own still says what it is. */
    @Test
    void everyKindOfChangeMatters() {
        assertThat(text(op -> op.alterColumn("t", "a", new ColumnChange.DropIdentity())))
                .isNotEqualTo(text(op -> op.alterColumn("t", "a", new ColumnChange.DropExpression())));
        assertThat(text(op -> op.setLogged("t"))).isNotEqualTo(text(op -> op.setUnlogged("t")));
        assertThat(text(op -> op.setStorage("t", "fillfactor=70")))
                .isNotEqualTo(text(op -> op.setStorage("t", "fillfactor=80")));
        assertThat(text(op -> op.commentOnType("t", "a"))).isNotEqualTo(text(op -> op.commentOnSequence("t", "a")));
        assertThat(text(op -> op.advanceSequence("s", "t", "a")))
                .isNotEqualTo(text(op -> op.advanceSequence("s", "t", "b")));
    }

    @Test
    void meaningMatters() {
        assertThat(text(op -> op.createIndex("ix", "t", "a")))
                .isNotEqualTo(text(op -> op.createIndexConcurrently("ix", "t", "a")))
                .isNotEqualTo(text(op -> op.createIndex("ix", "t", "b")));
        assertThat(text(op -> op.execute("select ?", 1))).isNotEqualTo(text(op -> op.execute("select ?", "1")));
    }
}
