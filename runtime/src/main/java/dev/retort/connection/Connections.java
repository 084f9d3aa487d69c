package dev.retort.connection;

import dev.retort.postgres.SearchPath;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opens sessions with one PostgreSQL database, by its address or as an application does. */
public final class Connections {

    private final Supplier<Connection> connections;
    private final Supplier<String> address;

    private Connections(Supplier<Connection> connections, Supplier<String> address) {
        this.connections = connections;
        this.address = address;
    }

    /**
     * Those with the database at an address.
     *
     * @param patience how long to wait for a server that is starting
     * @param progress hears of the wait, a line each
     */
    public static Connections at(DatabaseUrl url, Duration patience, Consumer<String> progress) {
        return at(url, new ConnectWait(patience, progress));
    }

    /** The same with a server that is there. */
    public static Connections at(DatabaseUrl url) {
        return at(url, ConnectWait.NONE);
    }

    private static Connections at(DatabaseUrl url, ConnectWait wait) {
        return new Connections(() -> connect(url, wait), url::toString);
    }

    /** Those of an application; what is opened is closed again, never more. */
    public static Connections of(ConnectionSource source) {
        GivenConnections given = new GivenConnections(source);
        return new Connections(given::connect, given::address);
    }

    /**
     * Those of an application whose server may still be starting.
     *
     * @param patience how long to wait for it
     * @param progress hears of the wait, a line each
     */
    public static Connections of(ConnectionSource source, Duration patience, Consumer<String> progress) {
        ConnectWait wait = new ConnectWait(patience, progress);
        return of(() -> wait.connect(source));
    }

    /** The same under another address. */
    public Connections named(Supplier<String> newAddress) {
        return new Connections(connections, newAddress);
    }

    /** What the server refused, in words. */
    public FailureException failed(String what, SQLException refusal) {
        return new FailureException(
                Problem.of(what)
                        .where(address())
                        .with("server", refusal.getMessage() + " [" + refusal.getSQLState() + "]")
                        .next("correct what the server names, then run the command again"),
                refusal);
    }

    /**
     * Opens a connection, which commits by itself.
     *
     * @throws dev.retort.problem.RetortException in words for whoever can mend it, if that fails
     */
    public Connection connect() {
        return connections.get();
    }

    /** The address, for people; without the password. */
    public String address() {
        return address.get();
    }

    private static Connection connect(DatabaseUrl url, ConnectWait wait) {
        Properties properties = url.properties();
        setDefault(url, properties, "ApplicationName", "retort");
        setDefault(url, properties, "connectTimeout", "10");
        setDefault(url, properties, "loginTimeout", "15");
        try {
            Driver driver = driver(url);
            return settled(wait.connect(() -> driver.connect(url.address(), properties)));
        } catch (SQLException refusal) {
            throw ConnectionProblems.translate(url, refusal);
        }
    }

    /** Behind a pooler the session is somebody else's next: nothing is left there, and nothing found there is relied on. */
    private static Connection settled(Connection connection) throws SQLException {
        if (connection == null) { // the driver's way to say that an address is none of its own
            throw new SQLException("the driver does not understand the address", "08001");
        }
        try {
            OptionalInt announced = ServerProcess.announced(connection);
            if (announced.isPresent() && announced.getAsInt() != ServerProcess.of(connection)) {
                ServerProcess.prepareNothing(connection);
            } else {
                SearchPath.secure(connection);
            }
            return connection;
        } catch (SQLException | RuntimeException unusable) {
            connection.close();
            throw unusable;
        }
    }

    /** Not asked from the driver manager, which in a build tool knows only what the first plugin that used it saw. */
    private static Driver driver(DatabaseUrl url) throws SQLException {
        ClassLoader own = Connections.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        for (ClassLoader loader : context == null ? List.of(own) : List.of(own, context)) {
            for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
                if (driver.acceptsURL(url.address())) {
                    return driver;
                }
            }
        }
        throw new UsageException(Problem.of("There is no JDBC driver for PostgreSQL")
                .where("the class path")
                .wanted("the driver org.postgresql.Driver")
                .next("add the dependency org.postgresql:postgresql"));
    }

    private static void setDefault(DatabaseUrl url, Properties properties, String name, String value) {
        if (!url.jdbcUrl().contains(name + "=")) {
            properties.setProperty(name, value);
        }
    }
}
