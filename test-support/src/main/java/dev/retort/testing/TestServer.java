package dev.retort.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The PostgreSQL server of a test run, shared by all tests of a JVM.
 *
 * <p>It is the one that {@code RETORT_TEST_URL} names; else a container when a Docker engine answers; else an embedded
 * server. The last two start at the first call of {@link #shared()} and stop with the JVM.
 */
public final class TestServer {

    /** Takes half the time of writing every page to the log; without it what PostgreSQL up to 14 does anyway. */
    private static final String COPIED_BY_FILES = " strategy file_copy";

    private static final int PATIENCE_SECONDS = 60;

    private final String host;
    private final int port;
    private final String maintenanceDatabase;
    private final String username;
    private final String password;
    private Connection maintenance;

    TestServer(String host, int port, String maintenanceDatabase, String username, String password) {
        this.host = host;
        this.port = port;
        this.maintenanceDatabase = maintenanceDatabase;
        this.username = username;
        this.password = password;
    }

    /** The server of this JVM, started when it is the first call. */
    public static TestServer shared() {
        return Shared.SERVER;
    }

    /** JDBC URL of the maintenance database, user and password included. */
    public String url() {
        return jdbcUrlWithCredentials(maintenanceDatabase);
    }

    String jdbcUrlWithCredentials(String database) {
        return jdbcUrl(database) + "?user=" + encoded(username) + "&password=" + encoded(password);
    }

    /** The user who owns every database made here. */
    public String username() {
        return username;
    }

    /** The password of {@link #username()}. */
    public String password() {
        return password;
    }

    /** A new, empty database; closing it drops it. */
    public TestDatabase create() {
        return create("template0", COPIED_BY_FILES);
    }

    /** A new database with all that {@code template} holds. The template must have no open connection. */
    public TestDatabase cloneOf(TestDatabase template) {
        return create(template.name(), COPIED_BY_FILES);
    }

    /** The same, copied as PostgreSQL does it where nothing else is asked: through its log, from version 15 on. */
    public TestDatabase loggedCloneOf(TestDatabase template) {
        return create(template.name(), "");
    }

    private TestDatabase create(String template, String strategy) {
        String name = "retort_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " template " + template + (knowsStrategies() ? strategy : ""));
        return new TestDatabase(this, name);
    }

    /** A new connection to none of the databases that are made here; the caller closes it. */
    public Connection connect() throws SQLException {
        return connect(maintenanceDatabase);
    }

    void drop(String database) {
        execute("drop database if exists " + database + " with (force)");
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), username, password);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + address(database);
    }

    String uri(String database) {
        return "postgresql://" + encoded(username) + ":" + encoded(password) + "@" + address(database);
    }

    private String address(String database) {
        return host + ":" + port + "/" + database;
    }

    private boolean knowsStrategies() {
        try {
            return maintenance().getMetaData().getDatabaseMajorVersion() >= 15;
        } catch (SQLException e) {
            throw refused("a connection", e);
        }
    }

    private synchronized void execute(String sql) {
        try (Statement statement = maintenance().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw refused(sql, e);
        }
    }

    /** One for all databases: to connect costs a server as much as to make one. A server that was restarted gets a new one. */
    private synchronized Connection maintenance() throws SQLException {
        if (maintenance == null || !maintenance.isValid(PATIENCE_SECONDS)) {
            maintenance = connect();
        }
        return maintenance;
    }

    private static IllegalStateException refused(String sql, SQLException e) {
        return new IllegalStateException("The test server refused: " + sql + ": " + e.getMessage(), e);
    }

    /** Percent-encoded, for both forms of URL; a plus would stay a plus in the one without {@code jdbc:}. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static final class Shared {
        static final TestServer SERVER = TestServers.start();
    }
}
