package dev.retort.database;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.connection.Connections;
import dev.retort.connection.DatabaseUrl;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.Consumer;

/** The configured database; opens the embedded server when that is what is configured. */
public final class Database implements AutoCloseable {

    private static final String EMBEDDED = "embedded";

    private final Connections connections;
    private final Runnable close;

    private Database(Connections connections, Runnable close) {
        this.connections = connections;
        this.close = close;
    }

    /**
     * The database that the configuration names.
     *
     * @param progress hears of what takes long, a line each
     */
    public static Database of(Configuration configuration, Consumer<String> progress) {
        String text = configuration.require(Key.URL);
        if (text.equals(EMBEDDED)) {
            return embedded(configuration.embeddedDirectory(), progress);
        }
        DatabaseUrl url = DatabaseUrl.parse(text).with(configuration.get(Key.USERNAME), configuration.password());
        Duration patience = configuration.duration(Key.CONNECT_WAIT).orElseThrow();
        return of(Connections.at(url, patience, progress));
    }

    private static Database embedded(Path dataDirectory, Consumer<String> progress) {
        EmbeddedServer server = EmbeddedServer.kept(dataDirectory, progress);
        return new Database(Connections.at(server.url()).named(server::description), server::close);
    }

    /** A database that is gone once this is closed. */
    static Database scratch(DatabaseUrl url, String address, Runnable drop) {
        return new Database(Connections.at(url).named(() -> address), drop);
    }

    /** The database of an application that has connections of its own. */
    public static Database of(Connections connections) {
        return new Database(connections, () -> {});
    }

    /**
     * Opens a connection.
     *
     * @throws dev.retort.problem.RetortException in words for whoever can mend it, if that fails
     */
    public Connection connect() {
        return connections.connect();
    }

    /** The ways to it. */
    public Connections connections() {
        return connections;
    }

    /** The address, for people; without the password. */
    public String address() {
        return connections.address();
    }

    @Override
    public void close() {
        close.run();
    }
}
