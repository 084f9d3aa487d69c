package dev.retort.codegen;

import static dev.retort.migration.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Recorder;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.Operation;
import dev.retort.schema.Deferral;
import dev.retort.schema.ReferentialAction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationWriterTest {

    @Test
    void writesWhatACarefulColleagueWouldWrite() {
        assertSource(
                Drafts.of(
                        Recorder.record(op -> {
                            op.addColumn(
                                    "prds",
                                    column("rating", doublePrecision())
                                            .defaultTo("0.0")
                                            .comment("0.0 to 5.0"));
                            op.createIndex("ix_prds_rating", "prds", "rating");
                        }),
                        Recorder.record(op -> {
                            op.dropIndex("ix_prds_rating");
                            op.dropColumn("prds", "rating");
                        })),
                """
                package com.acme.migrations;

                import static dev.retort.migration.Ddl.*;

                import dev.retort.migration.Migration;
                import dev.retort.migration.Operations;
                import dev.retort.migration.Revision;

                /** Add rating to prds. */
                @Revision(id = "3f1c9a7be204", downRevision = "164cf67dea8e", created = "2026-11-21T10:15:00Z")
                public final class R202611211015_AddRatingToPrds implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.addColumn("prds", column("rating", doublePrecision()).defaultTo("0.0").comment("0.0 to 5.0"));
                        op.createIndex("ix_prds_rating", "prds", "rating");
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropIndex("ix_prds_rating");
                        op.dropColumn("prds", "rating"); // the values in prds.rating are lost
                    }
                }
                """);
    }

    @Test
    void saysThatABaselineIsOne() {
        MigrationDraft draft = new MigrationDraft(
                        "",
                        "R1",
                        "What was there",
                        "0a1b2c3d4e5f",
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.parse("2026-11-21T10:15:00Z"),
                        List.of(),
                        List.of())
                .withBaseline(true);
        assertThat(MigrationWriter.source(draft))
                .contains("@Revision(id = \"0a1b2c3d4e5f\", baseline = true, created = \"2026-11-21T10:15:00Z\")\n");
    }

    @Test
    void writesAFirstMigration() {
        MigrationDraft draft = new MigrationDraft(
                "",
                "R1",
                "First tables.",
                "0a1b2c3d4e5f",
                List.of(),
                List.of("main", "shop"),
                List.of("a", "b"),
                Instant.parse("2026-11-21T10:15:00Z"),
                Recorder.record(MigrationWriterTest::createTables),
                Recorder.record(MigrationWriterTest::dropTables));
        assertSource(draft, """
                import static dev.retort.migration.Ddl.*;

                import dev.retort.migration.Migration;
                import dev.retort.migration.Operations;
                import dev.retort.migration.Revision;
                import dev.retort.schema.Deferral;
                import dev.retort.schema.ReferentialAction;

                /** First tables. */
                @Revision(
                        id = "0a1b2c3d4e5f",
                        branchLabels = {"main", "shop"},
                        dependsOn = {"a", "b"},
                        created = "2026-11-21T10:15:00Z")
                public final class R1 implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.createEnum("status", "OPEN", "DONE");
                        op.createSequence(sequence("tasks_seq").incrementBy(50));

                        op.createTable(
                                "users",
                                column("id", bigint()).asIdentity(),
                                column("email", varchar(320)).notNull(),
                                column("created_at", timestamptz(6)).notNull().defaultTo("now()"),
                                primaryKey("id"),
                                unique("uq_users_email", "email"));

                        op.createTable(
                                qualified("app", "tasks"),
                                column("id", bigint()),
                                column("owner_id", bigint()).notNull(),
                                column("status", enumType("status")).notNull().defaultTo("'OPEN'::status"),
                                column("labels", text().array()),
                                column("hours", numeric(38, 2)).comment("as worked, not as planned"),
                                primaryKey("id").named("pk_tasks"),
                                check("ck_tasks_hours", "hours >= 0"),
                                foreignKey("fk_tasks_owner", "owner_id").references("users", "id").onDelete(ReferentialAction.CASCADE),
                                comment("what is to be done"));

                        op.createTable(
                                "notes",
                                column("id", uuid()).defaultTo("gen_random_uuid()"),
                                column("task_id", bigint()),
                                primaryKey("id"),
                                foreignKey("fk_notes_task_with_a_rather_long_name", "task_id")
                                        .references(qualified("app", "tasks"), "id")
                                        .onDelete(ReferentialAction.SET_NULL)
                                        .deferral(Deferral.INITIALLY_DEFERRED));
                        op.createIndex("ix_tasks_owner_id", qualified("app", "tasks"), "owner_id", "status");
                        op.createIndex(
                                qualified("app", "tasks"),
                                index("uq_tasks_open", key("hours").desc(), expression("lower(status::text)"))
                                        .withUnique()
                                        .where("status = 'OPEN'"));
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropTable("notes"); // the rows of notes are lost
                        op.dropTable(qualified("app", "tasks")); // the rows of app.tasks are lost
                        op.dropTable("users"); // the rows of users are lost
                        op.dropSequence("tasks_seq"); // the position of tasks_seq is lost
                        op.dropEnum("status");
                    }
                }
                """);
    }

    private static void createTables(Operations op) {
        op.createEnum("status", "OPEN", "DONE");
        op.createSequence(sequence("tasks_seq").incrementBy(50));
        op.createTable(
                "users",
                column("id", bigint()).asIdentity(),
                column("email", varchar(320)).notNull(),
                column("created_at", timestamptz(6)).notNull().defaultTo("now()"),
                primaryKey("id"),
                unique("uq_users_email", "email"));
        op.createTable(
                qualified("app", "tasks"),
                column("id", bigint()).notNull(),
                column("owner_id", bigint()).notNull(),
                column("status", enumType("status")).notNull().defaultTo("'OPEN'::status"),
                column("labels", text().array()),
                column("hours", numeric(38, 2)).comment("as worked, not as planned"),
                primaryKey("id").named("pk_tasks"),
                check("ck_tasks_hours", "hours >= 0"),
                foreignKey("fk_tasks_owner", "owner_id")
                        .references("users", "id")
                        .onDelete(ReferentialAction.CASCADE),
                comment("what is to be done"));
        op.createTable(
                "notes",
                column("id", uuid()).defaultTo("gen_random_uuid()"),
                column("task_id", bigint()),
                primaryKey("id").named("notes_pkey"),
                foreignKey("fk_notes_task_with_a_rather_long_name", "task_id")
                        .references(qualified("app", "tasks"), "id")
                        .onDelete(ReferentialAction.SET_NULL)
                        .deferral(Deferral.INITIALLY_DEFERRED));
        op.createIndex("ix_tasks_owner_id", qualified("app", "tasks"), "owner_id", "status");
        op.createIndex(
                qualified("app", "tasks"),
                index("uq_tasks_open", key("hours").desc(), expression("lower(status::text)"))
                        .withUnique()
                        .where("status = 'OPEN'"));
    }

    private static void dropTables(Operations op) {
        op.dropTable("notes");
        op.dropTable(qualified("app", "tasks"));
        op.dropTable("users");
        op.dropSequence("tasks_seq");
        op.dropEnum("status");
    }

    @Test
    void leavesAHintInAnEmptyMigration() {
        assertThat(MigrationWriter.source(Drafts.of(List.of(), List.of()))).contains("""
                            public void upgrade(Operations op) {
                                // nothing to change in the database
                            }
                        """.indent(0));
    }

    @Test
    void wrapsWhatDoesNotFit() {
        assertBody(
                op -> {
                    op.alterColumn("prds", "price", setType(text()).using("price::text"), setNotNull());
                    op.alterColumn(
                            "prds_of_the_whole_company",
                            "a_long_column_name",
                            setType(numeric(10, 2)).using("price::numeric"),
                            setNotNull(),
                            setDefault("0"));
                    op.execute("UPDATE prds\n   SET rating = 0\n\n WHERE note = \"\\\"");
                    op.execute("DELETE FROM prds WHERE id = ?", 5);
                    op.autocommit(step -> {
                        step.addEnumLabelBefore("status", "NEW", "OPEN");
                        step.execute("VACUUM prds");
                    });
                    op.autocommit(step -> step.execute("VACUUM"));
                    op.dropColumn("a_table_with_a_long_name_as_some_have", "a_column_with_a_long_name_as_some_have");
                },
                """
                op.alterColumn("prds", "price", setType(text()).using("price::text"), setNotNull());
                op.alterColumn(
                        "prds_of_the_whole_company",
                        "a_long_column_name",
                        setType(numeric(10, 2)).using("price::numeric"),
                        setNotNull(),
                        setDefault("0"));
                op.execute(
                        \"""
                        UPDATE prds
                           SET rating = 0

                         WHERE note = "\\\\\\"\""");
                op.execute("DELETE FROM prds WHERE id = ?", 5);
                op.autocommit(step -> {
                    step.addEnumLabelBefore("status", "NEW", "OPEN");
                    step.execute("VACUUM prds");
                });
                op.autocommit(step -> step.execute("VACUUM"));
                // the values in a_table_with_a_long_name_as_some_have.a_column_with_a_long_name_as_some_have are lost
                op.dropColumn("a_table_with_a_long_name_as_some_have", "a_column_with_a_long_name_as_some_have");
                """);
    }

    @Test
    void writesNumberingOnlyWhereItDiffers() {
        assertBody(
                op -> {
                    op.createSequence(sequence("s"));
                    op.createSequence(
                            sequence("s").startWith(5_000_000_000L).cache(20).ownedBy("prds", "id"));
                    op.addColumn("prds", column("a", bigint()).identity(always()));
                    op.addColumn(
                            "prds",
                            column("a", bigint()).identity(byDefault(numbering().startWith(100))));
                    op.addColumn("prds", column("a", integer()).generated(virtual("b + 1")));
                },
                """
                op.createSequence(sequence("s"));
                op.createSequence(sequence("s").startWith(5000000000L).cache(20).ownedBy("prds", "id"));
                op.addColumn("prds", column("a", bigint()).identity(always()));
                op.addColumn("prds", column("a", bigint()).identity(byDefault(numbering().startWith(100))));
                op.addColumn("prds", column("a", integer()).generated(virtual("b + 1")));
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bigint|integer|values in prds.a that are too great for integer do not fit",
                "text|character varying(20)|values in prds.a that are too long for character varying(20) do not fit",
                "character varying(50)|character varying(20)"
                        + "|values in prds.a that are too long for character varying(20) do not fit",
                "numeric(38,4)|numeric(38,2)|the values in prds.a are rounded to numeric(38,2)",
                "double precision|integer|the values in prds.a are rounded to integer",
                "timestamp(6) with time zone|timestamp(3) with time zone"
                        + "|the values in prds.a are rounded to timestamp(3) with time zone",
                "timestamp(6) with time zone|date|of the values in prds.a only the date is kept"
            })
    void saysWhatANarrowerTypeLoses(String found, String wanted, String remark) {
        List<Operation> upgrade = Recorder.record(op -> op.alterColumn("prds", "a", setType(type(wanted))));
        List<Operation> downgrade = Recorder.record(op -> op.alterColumn("prds", "a", setType(type(found))));
        assertThat(MigrationWriter.source(Drafts.of(upgrade, downgrade))).containsOnlyOnce("// " + remark + "\n");
    }

    @Test
    void writesValuesOfManyTypes() {
        List<Object> values = Arrays.asList(
                null,
                "text",
                1,
                -2L,
                (short) 3,
                (byte) -4,
                1.5f,
                -0.0d,
                Double.NaN,
                Float.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                true,
                new BigDecimal("1.50"),
                new BigInteger("123456789012345678901234567890"),
                UUID.fromString("d41d8cd9-8f00-3204-a980-0998ecf8427e"),
                LocalDate.of(12026, 11, 21),
                LocalTime.NOON,
                LocalDateTime.MIN,
                Instant.MAX,
                OffsetDateTime.parse("2026-11-21T10:15:00+01:00"),
                OffsetTime.parse("10:15:00-05:30"),
                ZonedDateTime.parse("2026-10-25T02:30:00+01:00[Europe/Berlin]"),
                Duration.ofSeconds(-1, 5),
                Period.of(1, 2, 3),
                Year.of(12026),
                YearMonth.of(2026, 11),
                MonthDay.of(2, 29),
                DayOfWeek.MONDAY,
                ZoneId.of("Europe/Berlin"),
                ZoneOffset.ofHours(-3));
        List<Operation> upgrade = Recorder.record(op -> op.execute("x", values.toArray()));
        assertThat(Recorder.record(compiled(Drafts.of(upgrade, List.of()))::upgrade))
                .isEqualTo(upgrade);
    }

    @Test
    void writesBytes() {
        byte[] bytes = {0, 1, -1, 127, -128};
        List<Operation> upgrade = Recorder.record(op -> op.execute("x", bytes));
        Execute recorded = (Execute) Recorder.record(compiled(Drafts.of(upgrade, List.of()))::upgrade)
                .get(0);
        assertThat(recorded.parameters()).containsExactly(bytes);
    }

    @Test
    void saysABackfillWithThePaceThatItHas() {
        assertBody(
                op -> {
                    op.backfill("prds", set("rating", "0"));
                    op.backfill(
                            qualified("app", "prds"),
                            set("rating", "0").set("name", "lower(name)").where("rating is null"));
                    op.backfill(
                            "prds",
                            set("rating", "0")
                                    .inBatchesOf(500)
                                    .pausing(Duration.ofMillis(100))
                                    .withLoad(0.25));
                },
                """
                op.backfill("prds", set("rating", "0"));
                op.backfill(qualified("app", "prds"), set("rating", "0").set("name", "lower(name)").where("rating is null"));
                op.backfill("prds", set("rating", "0").inBatchesOf(500).pausing(Duration.parse("PT0.1S")).withLoad(0.25));
                """);
    }

    @Test
    void refusesValuesWithoutAJavaForm() {
        List<Operation> upgrade = Recorder.record(op -> op.execute("x", new AtomicInteger(1)));
        assertThatThrownBy(() -> MigrationWriter.source(Drafts.of(upgrade, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A value of type java.util.concurrent.atomic.AtomicInteger cannot be written as Java;"
                        + " give a string, number, boolean, java.time value, UUID or byte[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '~',
            value = {
                "Add rating|Add rating.",
                " Add  rating.. |Add rating.",
                "Why?|Why?",
                "~~|Revision 3f1c9a7be204.",
                "...|Revision 3f1c9a7be204.",
                "a < b & c > d|A &lt; b &amp; c &gt; d.",
                "*/ class X {} /*|*&#47; class X {} /&#42;.",
                "\\u000a|&#92;u000a.",
                "@param {@code x} a@b|&#64;param {&#64;code x} a@b.",
                "two\t\tlines|Two lines."
            })
    void makesTheMessageOneSentence(String message, String sentence) {
        MigrationDraft draft = Drafts.of("R1", message, List.of(), List.of());
        assertThat(MigrationWriter.source(draft)).contains("/** " + sentence + " */\n@Revision(");
        compiled(draft);
    }

    @Test
    void wrapsALongMessage() {
        MigrationDraft draft = Drafts.of("R1", "word ".repeat(60), List.of(), List.of());
        assertThat(MigrationWriter.source(draft))
                .contains("/**\n * Word word ")
                .contains(" word.\n */\n@Revision(")
                .satisfies(source -> assertThat(source.lines()).allMatch(line -> line.length() <= 120));
    }

    @Test
    void refusesNamesThatAreNotJava() {
        assertThatThrownBy(() -> Drafts.of("R-1", "x", List.of(), List.of())).hasMessage("Not a Java class name: R-1");
        assertThatThrownBy(() -> Drafts.of("class", "x", List.of(), List.of()))
                .hasMessage("Not a Java class name: class");
    }

    private static void assertBody(Consumer<Operations> block, String body) {
        List<Operation> upgrade = Recorder.record(block);
        MigrationDraft draft = Drafts.of(upgrade, List.of());
        String indented = body.lines()
                .map(line -> line.isEmpty() ? "\n" : " ".repeat(8) + line + "\n")
                .reduce("", String::concat);
        assertThat(Recorder.record(compiled(draft)::upgrade)).isEqualTo(upgrade);
        assertThat(MigrationWriter.source(draft)).contains("(Operations op) {\n" + indented + "    }\n");
    }

    private static void assertSource(MigrationDraft draft, String source) {
        assertThat(Recorder.record(compiled(draft)::upgrade)).isEqualTo(draft.upgrade());
        assertThat(MigrationWriter.source(draft)).isEqualTo(source);
    }

    private static Migration compiled(MigrationDraft draft) {
        String prefix = draft.packageName().isEmpty() ? "" : draft.packageName() + ".";
        return InMemoryCompiler.load(prefix + draft.className(), MigrationWriter.source(draft));
    }
}
