package com.acme.meetings;

import dev.retort.Retort;
import dev.retort.migration.Revision;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A scratch PostgreSQL whose schema the project's migrations have made. */
final class MigratedDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Connection connection;

    private MigratedDatabase(EmbeddedPostgres server) throws SQLException {
        this.server = server;
        this.connection = server.getPostgresDatabase().getConnection();
    }

    /** Starts a server and upgrades its database to head, as `retort upgrade head` does. */
    static MigratedDatabase start() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(workingDirectory())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        MigratedDatabase database = new MigratedDatabase(server);
        try (Retort retort = Retort.load(projectDirectory(), Map.of("url", database.jdbcUrl()))) {
            retort.upgrade("head");
        } catch (Exception e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** One for each user: what root unpacked, another user could neither lock nor clean. */
    private static File workingDirectory() {
        return new File(
                System.getProperty("java.io.tmpdir"), "meetings-test-postgres-" + System.getProperty("user.name"));
    }

    /** Maven runs tests in the project's directory and says so; an IDE may run them elsewhere and not. */
    private static Path projectDirectory() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    /** The ids of the revisions that no other one follows, from the compiled migration classes. */
    static List<String> headsOfMigrations() throws Exception {
        List<Revision> revisions = revisions();
        List<String> followed = revisions.stream()
                .flatMap(revision -> Stream.of(revision.downRevision()))
                .toList();
        return revisions.stream()
                .map(Revision::id)
                .filter(id -> !followed.contains(id))
                .toList();
    }

    private static List<Revision> revisions() throws Exception {
        URI classes = Meeting.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        List<Revision> revisions = new ArrayList<>();
        for (String name : classNames(Path.of(classes).resolve("com/acme/meetings/migrations"))) {
            Revision revision =
                    Class.forName("com.acme.meetings.migrations." + name).getAnnotation(Revision.class);
            if (revision != null) {
                revisions.add(revision);
            }
        }
        return revisions;
    }

    private static List<String> classNames(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** The URL of an empty database beside it. */
    String another(String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /** The first column of a query's rows, as text. */
    List<String> column(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** The first column of a query's rows against the second one. */
    Map<String, String> map(String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                Map<String, String> values = new LinkedHashMap<>();
                while (rows.next()) {
                    values.put(rows.getString(1), rows.getString(2));
                }
                return values;
            }
        }
    }

    /** Runs an {@code INSERT … RETURNING id} and gives the id. */
    long insert(String sql) throws SQLException {
        return Long.parseLong(column(sql).get(0));
    }

    void update(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        server.close();
    }
}
