package dev.retort.junit;

import dev.retort.Retort;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of one test, or of one class, with what leads to it; dropped at its end. */
@SuppressWarnings("deprecation") // what JUnit offers in its place is newer than the JUnit of many projects
final class TestScope implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private final TestedProject project;
    private final TestDatabase database;
    private final List<Connection> connections = new ArrayList<>();
    private Retort retort;

    TestScope(TestedProject project, TestDatabase database) {
        this.project = project;
        this.database = database;
    }

    Connection connection() throws SQLException {
        Connection connection = database.connect();
        connections.add(connection);
        return connection;
    }

    DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.username());
        source.setPassword(database.password());
        return source;
    }

    String jdbcUrl() {
        return database.jdbcUrlWithCredentials();
    }

    Retort retort() {
        if (retort == null) {
            retort = project.on(database);
        }
        return retort;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        if (retort != null) {
            retort.close();
        }
        database.close();
    }
}
