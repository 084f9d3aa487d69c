package dev.retort.database;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/** The configured database; opens the embedded server when that is what is configured. */
public final class Database implements AutoCloseable {

    private static final String EMBEDDED = "embedded";

    private final DatabaseUrl url;
    private final Optional<EmbeddedServer> server;

    private Database(DatabaseUrl url, Optional<EmbeddedServer> server) {
        this.url = url;
        this.server = server;
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
        return new Database(url.with(configuration.get(Key.USERNAME), password(configuration)), Optional.empty());
    }

    private static Database embedded(Path dataDirectory, Consumer<String> progress) {
        EmbeddedServer server = EmbeddedServer.start(dataDirectory, progress);
        return new Database(server.url(), Optional.of(server));
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
        Properties properties = new Properties();
        url.username().ifPresent(name -> properties.setProperty("user", name));
        url.password().ifPresent(secret -> properties.setProperty("password", secret));
        setDefault(properties, "ApplicationName", "retort");
        setDefault(properties, "connectTimeout", "10");
        setDefault(properties, "loginTimeout", "15");
        try {
            return DriverManager.getConnection(url.jdbcUrl(), properties);
        } catch (SQLException refusal) {
            throw ConnectionProblems.translate(url, refusal);
        }
    }

    private void setDefault(Properties properties, String name, String value) {
        if (!url.jdbcUrl().contains(name + "=")) {
            properties.setProperty(name, value);
        }
    }

    /** The address, for people; without the password. */
    public String address() {
        return server.map(EmbeddedServer::description).orElseGet(url::toString);
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedServer::close);
    }
}
