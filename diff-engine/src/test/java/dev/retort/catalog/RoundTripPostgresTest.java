package dev.retort.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation.CreateSchema;
import dev.retort.operation.SequenceOperation.CreateSequence;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.postgres.PostgresSql;
import dev.retort.postgres.SqlStatement;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Deferral;
import dev.retort.schema.EnumType;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import dev.retort.schema.TableComment;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class RoundTripPostgresTest {

    private static final Type BIGINT = new Type("bigint");
    private static final Type TEXT = new Type("text");

    private static final Schema SCHEMA = new Schema(
            List.of("archive", "Ünïcode"),
            List.of(
                    new EnumType(QualifiedName.of("mood"), List.of("sad", "it's \\ fine")),
                    new EnumType(QualifiedName.of("archive", "order"), List.of("a"))),
            List.of(
                    Sequence.of(QualifiedName.of("numbers")).startWith(7).incrementBy(50),
                    Sequence.of(QualifiedName.of("archive", "down"))
                            .withType(new Type("smallint"))
                            .startWith(-1)
                            .incrementBy(-1)
                            .cycled()),
            List.of(
                    Table.of(
                                    QualifiedName.of("person"),
                                    Column.of("id", BIGINT)
                                            .identity(new Identity(
                                                    true,
                                                    SequenceOptions.of(10, 2).cache(5))),
                                    Column.of("name", new Type("character varying(255)"))
                                            .notNull()
                                            .defaultTo("'x'::character varying")
                                            .comment("it's \\ a comment"),
                                    Column.of("mood", new Type("mood")).defaultTo("'sad'::mood"),
                                    Column.of("size", new Type("numeric(38,2)")),
                                    Column.of("Twice", new Type("numeric")).generatedAs("(size * (2)::numeric)"),
                                    Column.of("code", TEXT).collate("C"),
                                    Column.of("boss", BIGINT),
                                    Column.of("during", new Type("int4range")),
                                    PrimaryKey.of("id"),
                                    Unique.of("uk_name", "name", "code").deferral(Deferral.INITIALLY_DEFERRED),
                                    new ForeignKey.Columns("fk_boss", List.of("boss"))
                                            .references("person", "id")
                                            .onDelete(ReferentialAction.SET_NULL)
                                            .onUpdate(ReferentialAction.CASCADE)
                                            .deferral(Deferral.INITIALLY_IMMEDIATE),
                                    Check.of("ck_size", "(size > (0)::numeric)"),
                                    new Exclusion("ex_during", "USING gist (during WITH &&)"),
                                    new TableComment("people"))
                            .withIndexes(List.of(
                                    Index.of("ix_lower", IndexKey.expression("lower((name)::text)"))
                                            .withUnique()
                                            .where("(size IS NOT NULL)"),
                                    Index.of(
                                                    "ix_many",
                                                    IndexKey.column("name")
                                                            .operatorClass("varchar_pattern_ops")
                                                            .desc(),
                                                    IndexKey.column("boss").nullsFirst(true))
                                            .include("size", "mood")
                                            .with("fillfactor=70"))),
                    Table.of(
                            QualifiedName.of("archive", "group"),
                            Column.of("Person Id", BIGINT).notNull(),
                            Column.of("kinds", new Type("archive.\"order\"[]")),
                            new PrimaryKey("PK", List.of("Person Id")),
                            new ForeignKey.Columns("fk", List.of("Person Id"))
                                    .references("person", "id")
                                    .notValid())));

    @Test
    void whatIsWrittenIsRead(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            create(connection, SCHEMA);

            assertThat(CatalogReader.read(connection).schema()).isEqualTo(SCHEMA);
        }
    }

    @Test
    void whatIsReadIsWrittenAgain(TestDatabase first, TestDatabase second) throws SQLException {
        try (Connection from = first.connect();
                Connection to = second.connect()) {
            create(from, SCHEMA);
            Schema found = CatalogReader.read(from).schema();
            create(to, found);

            assertThat(CatalogReader.read(to).schema()).isEqualTo(found);
        }
    }

    /** Foreign keys come last, and a deliberately unchecked one is added to the finished table. */
    private static void create(Connection connection, Schema schema) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        schema.namespaces().forEach(name -> operations.add(new CreateSchema(name)));
        schema.enumTypes().forEach(type -> operations.add(new CreateEnum(type)));
        schema.sequences().forEach(sequence -> operations.add(new CreateSequence(sequence)));
        schema.tables()
                .forEach(table -> operations.add(new CreateTable(
                        table.withIndexes(List.of()).keeping(constraint -> !(constraint instanceof ForeignKey)))));
        schema.tables().forEach(table -> {
            table.indexes().forEach(index -> operations.add(new CreateIndex(table.name(), index)));
            table.constraints(ForeignKey.class).forEach(key -> operations.add(new AddConstraint(table.name(), key)));
        });
        try (Statement statement = connection.createStatement()) {
            for (Operation operation : operations) {
                for (SqlStatement sql : PostgresSql.of(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }
}
