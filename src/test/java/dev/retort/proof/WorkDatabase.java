package dev.retort.proof;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.CatalogReader;
import dev.retort.diff.DiffOptions;
import dev.retort.diff.SchemaDiff;
import dev.retort.normalize.Respelled;
import dev.retort.normalize.ServerNormalizer;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.postgres.SqlStatement;
import dev.retort.rename.RenameAnswers;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.script.CreatedObjects;
import dev.retort.script.NotedOrdinals;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import dev.retort.wanted.WantedSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;

/**
 * An empty database for one case with its one connection: what can be done to it and asked of it. Closing it empties
 * and keeps it for the next case, since making a database takes ten times as long.
 */
final class WorkDatabase implements AutoCloseable {

    private static final Deque<WorkDatabase> EMPTY = new ConcurrentLinkedDeque<>();
    private static final Deque<TestDatabase> ALL = new ConcurrentLinkedDeque<>();

    private static final String CLEAR = """
            DO $$
            DECLARE
                filled name;
            BEGIN
                FOR filled IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema$' LOOP
                    EXECUTE format('DROP SCHEMA %I CASCADE', filled);
                END LOOP;
                CREATE SCHEMA public;
                PERFORM lo_unlink(oid) FROM pg_largeobject_metadata;
            END
            $$""";

    private final Connection connection;
    /** As it was read since the last statement that may have changed it; null: not read. */
    private Catalog catalog;

    private WorkDatabase(Connection connection) {
        this.connection = connection;
    }

    static WorkDatabase open() throws SQLException {
        WorkDatabase waiting = EMPTY.poll();
        if (waiting != null) {
            return waiting;
        }
        TestDatabase database = TestServer.shared().create();
        ALL.add(database);
        return new WorkDatabase(database.connect());
    }

    /** The same with extensions in it. */
    static WorkDatabase open(List<String> extensions) throws SQLException {
        WorkDatabase database = open();
        for (String extension : extensions) {
            database.execute("CREATE EXTENSION " + extension);
        }
        return database;
    }

    /** Those of the extensions that the server cannot make. */
    static List<String> unavailable(List<String> extensions) throws SQLException {
        List<String> unavailable = new ArrayList<>(extensions);
        try (WorkDatabase database = open();
                Statement statement = database.connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name FROM pg_available_extensions")) {
            while (row.next()) {
                unavailable.remove(row.getString("name"));
            }
        }
        return unavailable;
    }

    /** The server's major version, {@code 18}. */
    static String serverMajorVersion() {
        try (WorkDatabase database = open()) {
            return String.valueOf(database.connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drops all that were ever opened. */
    static void dropAll() {
        EMPTY.clear();
        ALL.forEach(TestDatabase::close);
        ALL.clear();
    }

    /** For whatever its taker wants, so that the catalog is read again. */
    Connection connection() {
        catalog = null;
        return connection;
    }

    Catalog catalog() throws SQLException {
        if (catalog == null) {
            catalog = CatalogReader.read(connection);
        }
        return catalog;
    }

    /** Compares the database with the wanted schema. */
    SchemaDiff compare(WantedSchema wanted, List<Operation> applied, boolean prune, RenameAnswers answers)
            throws SQLException {
        DiffOptions options = new DiffOptions(CreatedObjects.of(applied), prune, Set.of())
                .withOrdinals(() -> NotedOrdinals.of(applied))
                .withAnswers(answers);
        SchemaDiff diff = SchemaDiff.between(catalog(), wanted, new ServerNormalizer(connection), options);
        return diff.withDependents(CatalogReader.readDependents(connection, diff.broken()));
    }

    /**
     * What only one of two schemas has; expressions are compared as this server spells them.
     *
     * @param ordered the tables in which the order of columns matters
     */
    Optional<String> difference(
            String leftName, Schema left, String rightName, Schema right, Predicate<QualifiedName> ordered) {
        if (SchemaText.difference(leftName, left, rightName, right, ordered).isEmpty()) {
            return Optional.empty();
        }
        ServerNormalizer normalizer = new ServerNormalizer(connection);
        return SchemaText.difference(
                leftName, Respelled.of(left, normalizer), rightName, Respelled.of(right, normalizer), ordered);
    }

    /** Runs a migration's operations in one transaction, as the runner does. */
    void apply(List<Operation> operations) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (Operation operation : operations) {
                apply(operation);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void apply(Operation operation) throws SQLException {
        if (operation instanceof Autocommit block) {
            connection.commit();
            connection.setAutoCommit(true);
            for (Operation inner : block.operations()) {
                apply(inner);
            }
            connection.setAutoCommit(false);
        } else {
            for (SqlStatement statement : PostgresSql.of(operation)) {
                execute(statement.sql());
            }
        }
    }

    /** Every row as PostgreSQL prints it, a line each behind the name of its table, and what sequences give next. */
    String rows() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (Table table : catalog().schema().tables()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT t::text FROM " + table.name().toSql() + " AS t ORDER BY 1")) {
                while (rows.next()) {
                    text.append(table.name())
                            .append(' ')
                            .append(rows.getString(1))
                            .append('\n');
                }
            }
        }
        return text + sequencePositions();
    }

    /** The value that each sequence gives out next. */
    private String sequencePositions() throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT seqrelid::regclass || ' gives ' || coalesce(
                            pg_sequence_last_value(seqrelid) + seqincrement,
                            (xpath('//last_value/text()',
                                query_to_xml('SELECT last_value FROM ' || seqrelid::regclass, true, true, '')))[1]
                                ::text::bigint)
                        FROM pg_sequence ORDER BY 1""")) {
            while (rows.next()) {
                text.append("sequence ").append(rows.getString(1)).append('\n');
            }
        }
        return text.toString();
    }

    void execute(String sql) throws SQLException {
        catalog = null;
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin: " + sql, e.getSQLState(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        execute(CLEAR);
        execute("RESET ALL");
        EMPTY.add(this);
    }
}
