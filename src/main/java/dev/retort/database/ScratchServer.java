package dev.retort.database;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.connection.Connections;
import dev.retort.connection.DatabaseUrl;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A server on which databases are made for one use. */
public final class ScratchServer implements AutoCloseable {

    private static final String EMBEDDED = "embedded";
    private static final String PREFIX = "retort_scratch_";

    private final DatabaseUrl url;
    private final String description;
    private final Runnable close;

    private ScratchServer(DatabaseUrl url, String description, Runnable close) {
        this.url = url;
        this.description = description;
        this.close = close;
    }

    /**
     * The server that the configuration names; without a word of it an embedded one, whose start is quicker the second
     * time.
     *
     * @param progress hears of what takes long, a line each
     */
    public static ScratchServer of(Configuration configuration, Consumer<String> progress) {
        String text = configuration.require(Key.SCRATCH_URL);
        return text.equals(EMBEDDED) ? embedded(configuration, progress) : at(DatabaseUrl.parse(text));
    }

    private static ScratchServer embedded(Configuration configuration, Consumer<String> progress) {
        EmbeddedServer server = EmbeddedServer.ofScratch(configuration.scratchDirectory(), progress);
        ScratchServer scratch = new ScratchServer(server.url(), server.description(), server::close);
        scratch.dropLeftovers();
        return scratch;
    }

    private static ScratchServer at(DatabaseUrl url) {
        return new ScratchServer(url, url.toString(), () -> {});
    }

    /** What killed processes have left; nobody else uses the embedded server now. */
    private void dropLeftovers() {
        List<String> names = new ArrayList<>();
        asked("SELECT datname FROM pg_database WHERE starts_with(datname, '" + PREFIX + "')", statement -> {
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        });
        names.forEach(this::drop);
    }

    /** A new, empty database; closing it drops it. */
    public Database create() {
        String name = PREFIX + UUID.randomUUID().toString().replace("-", "");
        asked("CREATE DATABASE " + name + " TEMPLATE template0", statement -> {});
        return Database.scratch(url.toDatabase(name), "a scratch database on " + description, () -> drop(name));
    }

    private void drop(String name) {
        asked("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)", statement -> {});
    }

    private interface Answer {
        void read(Statement statement) throws SQLException;
    }

    private void asked(String sql, Answer answer) {
        try (Connection connection = Connections.at(url).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            answer.read(statement);
        } catch (SQLException refusal) {
            throw new FailureException(
                    Problem.of("The server for scratch databases refused")
                            .where(description)
                            .with("statement", sql)
                            .with("server", refusal.getMessage() + " [" + refusal.getSQLState() + "]")
                            .next("let its user create databases (ALTER ROLE … CREATEDB), or set scratch_url to"
                                    + " embedded"),
                    refusal);
        }
    }

    @Override
    public void close() {
        close.run();
    }
}
