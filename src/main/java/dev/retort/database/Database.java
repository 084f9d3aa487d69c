package dev.retort.database;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.postgresql.Driver;

/** The configured database; opens the embedded server when that is what is configured. */
public final class Database implements AutoCloseable {

    private static final String EMBEDDED = "embedded";

    /** Not asked from the driver manager, which in a build tool knows only what the first plugin that used it saw. */
    private static final Driver DRIVER = new Driver();

    private final Supplier<Connection> connections;
    private final Supplier<String> address;
    private final Runnable close;

    private Database(Supplier<Connection> connections, Supplier<String> address, Runnable close) {
        this.connections = connections;
        this.address = address;
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
        DatabaseUrl url = DatabaseUrl.parse(text);
        Duration limit = configuration.duration(Key.CONNECT_WAIT).orElseThrow();
        return at(url.with(configuration.get(Key.USERNAME), password(configuration)), new ConnectWait(limit, progress));
    }

    private static Database embedded(Path dataDirectory, Consumer<String> progress) {
        EmbeddedServer server = EmbeddedServer.kept(dataDirectory, progress);
        return new Database(() -> connect(server.url(), ConnectWait.NONE), server::description, server::close);
    }

    private static Database at(DatabaseUrl url, ConnectWait patience) {
        return new Database(() -> connect(url, patience), url::toString, () -> {});
    }

    /** A database that is gone once this is closed. */
    static Database scratch(DatabaseUrl url, String address, Runnable drop) {
        return new Database(() -> connect(url, ConnectWait.NONE), () -> address, drop);
    }

    /** The database of an application that has connections of its own; what is opened is closed again, never more. */
    public static Database of(ConnectionSource source) {
        GivenConnections given = new GivenConnections(source);
        return new Database(given::connect, given::address, () -> {});
    }

    private static Optional<String> password(Configuration configuration) {
        return configuration
                .get(Key.PASSWORD_FILE)
                .map(name -> {
                    Path file = configuration.directory().resolve(name);
                    try {
                        return Files.readString(file).strip();
                    } catch (IOException unreadable) {
                        throw new UsageException(
                                Problem.of("The password file cannot be read")
                                        .where(file.toString())
                                        .found(unreadable.getClass().getSimpleName())
                                        .next("correct password.file in " + configuration.file()),
                                unreadable);
                    }
                })
                .or(() -> configuration.get(Key.PASSWORD));
    }

    /**
     * Opens a connection.
     *
     * @throws dev.retort.problem.RetortException in words for whoever can mend it, if that fails
     */
    public Connection connect() {
        return connections.get();
    }

    static Connection connect(DatabaseUrl url, ConnectWait patience) {
        Properties properties = new Properties();
        url.username().ifPresent(name -> properties.setProperty("user", name));
        url.password().ifPresent(secret -> properties.setProperty("password", secret));
        setDefault(url, properties, "ApplicationName", "retort");
        setDefault(url, properties, "connectTimeout", "10");
        setDefault(url, properties, "loginTimeout", "15");
        try {
            return patience.connect(() -> DRIVER.connect(url.jdbcUrl(), properties));
        } catch (SQLException refusal) {
            throw ConnectionProblems.translate(url, refusal);
        }
    }

    private static void setDefault(DatabaseUrl url, Properties properties, String name, String value) {
        if (!url.jdbcUrl().contains(name + "=")) {
            properties.setProperty(name, value);
        }
    }

    /** The address, for people; without the password. */
    public String address() {
        return address.get();
    }

    @Override
    public void close() {
        close.run();
    }
}
