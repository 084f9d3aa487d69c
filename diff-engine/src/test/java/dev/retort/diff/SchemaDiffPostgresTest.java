package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.CatalogReader;
import dev.retort.normalize.ServerNormalizer;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.postgres.SqlStatement;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import dev.retort.wanted.WantedSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pair of schemas goes there and back on a real server, and there is nothing left to do at either end. */
class SchemaDiffPostgresTest {

    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestServer.shared().create();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    static Stream<Named<SchemaPair>> pairs() {
        return SchemaPairs.all().entrySet().stream().map(pair -> Named.of(pair.getKey(), pair.getValue()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goesThereAndBack(SchemaPair pair) throws SQLException {
        try (Connection connection = database.connect()) {
            empty(connection);
            Set<ObjectRef> created = new HashSet<>();
            apply(connection, diff(connection, pair.before(), created), created);
            assertAgrees(connection, pair.before(), created);
            Schema start = CatalogReader.read(connection).schema();

            SchemaDiff there = diff(connection, pair.after(), created);
            assertThat(there.plan().isEmpty()).isFalse();
            apply(connection, there, created);
            assertAgrees(connection, pair.after(), created);

            run(connection, there.plan().downgrade());
            assertAgrees(connection, start, created);
            assertThat(comparable(CatalogReader.read(connection).schema())).isEqualTo(comparable(start));
        }
    }

    private static void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS audit CASCADE");
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    private static void assertAgrees(Connection connection, Schema wanted, Set<ObjectRef> created) throws SQLException {
        assertThat(diff(connection, wanted, created).differences())
                .extracting(Difference::describe)
                .isEmpty();
    }

    private static SchemaDiff diff(Connection connection, Schema wanted, Set<ObjectRef> created) throws SQLException {
        Catalog found = CatalogReader.read(connection);
        return SchemaDiff.between(
                found,
                new WantedSchema(wanted, Set.of(), Map.of(), List.of(), 1),
                new ServerNormalizer(connection),
                new DiffOptions(created, false, Set.of()));
    }

    private static void apply(Connection connection, SchemaDiff diff, Set<ObjectRef> created) throws SQLException {
        run(connection, diff.plan().upgrade());
        diff.plan().upgrade().forEach(operation -> created.addAll(operation.creates()));
    }

    private static void run(Connection connection, List<Operation> operations) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Operation operation : operations) {
                for (SqlStatement sql : PostgresSql.of(operation)) {
                    execute(statement, sql.sql(), operations);
                }
            }
        }
    }

    private static void execute(Statement statement, String sql, List<Operation> operations) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql + "\nof " + operations, e);
        }
    }

    /**
     * All that must be the same text again. Not so the order of columns, and conditions, which PostgreSQL may print
     * otherwise when it reads its own print; that they mean the same is for the comparison to say.
     */
    private static Schema comparable(Schema schema) {
        return new Schema(
                schema.namespaces(),
                schema.enumTypes(),
                schema.sequences(),
                schema.tables().stream().map(SchemaDiffPostgresTest::comparable).toList());
    }

    private static Table comparable(Table table) {
        return new Table(
                table.name(),
                table.columns().stream()
                        .sorted(Comparator.comparing(Column::name))
                        .toList(),
                table.constraints().stream()
                        .map(constraint -> constraint instanceof Check check
                                ? new Check(check.name(), "", check.validated())
                                : constraint)
                        .sorted(Comparator.comparing(Constraint::name))
                        .toList(),
                table.indexes().stream()
                        .map(index -> index.predicate().isPresent() ? index.where("") : index)
                        .sorted(Comparator.comparing(Index::name))
                        .toList(),
                table.comment());
    }
}
