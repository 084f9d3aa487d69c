package dev.retort.testing;

import java.sql.Connection;
import java.sql.SQLException;

/** A database of one test, on the {@link TestServer}; closing it drops it, whoever is still connected. */
public final class TestDatabase implements AutoCloseable {

    private final TestServer server;
    private final String name;

    TestDatabase(TestServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Its name on the server, an identifier that needs no quotes. */
    public String name() {
        return name;
    }

    /** JDBC URL without user and password. */
    public String jdbcUrl() {
        return server.jdbcUrl(name);
    }

    /** JDBC URL, user and password included. */
    public String jdbcUrlWithCredentials() {
        return server.jdbcUrlWithCredentials(name);
    }

    /** The owner, a superuser where the server was started for the test run. */
    public String username() {
        return server.username();
    }

    /** The password of {@link #username()}. */
    public String password() {
        return server.password();
    }

    /** The form of {@code DATABASE_URL}: {@code postgresql://user:password@host:port/database}. */
    public String uri() {
        return server.uri(name);
    }

    /** A new connection as {@link #username()}; the caller closes it. */
    public Connection connect() throws SQLException {
        return server.connect(name);
    }

    @Override
    public void close() {
        server.drop(name);
    }
}
