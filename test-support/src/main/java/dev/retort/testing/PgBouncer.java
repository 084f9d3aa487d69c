package dev.retort.testing;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * PgBouncer in front of a test database, on the loopback interface, where the program is installed (Debian: {@code apt-get
 * install pgbouncer}).
 */
public final class PgBouncer implements AutoCloseable {

    private final Path directory;
    private final Process process;
    private final int port;
    private final String database;

    private PgBouncer(Path directory, Process process, int port, String database) {
        this.directory = directory;
        this.process = process;
        this.port = port;
        this.database = database;
    }

    /** Where the program is; nothing where it is not installed. */
    public static Optional<Path> program() {
        return Stream.of((System.getenv("PATH") + File.pathSeparator + "/usr/sbin").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it; everybody may connect, and is the database's owner then.
     *
     * @param mode its {@code pool_mode}
     * @param settings more lines of {@code [pgbouncer]}
     */
    public static PgBouncer start(TestDatabase database, String mode, String... settings) throws IOException {
        int port = freePort();
        Path directory = Files.createTempDirectory("retort-pgbouncer");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path configuration = directory.resolve("pgbouncer.ini");
        Files.writeString(configuration, configuration(database, mode, port) + String.join("\n", settings) + "\n");
        List<String> command = new ArrayList<>(List.of(program().orElseThrow().toString()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("-u", "nobody")); // it refuses to run as root
        }
        command.add(configuration.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        PgBouncer started = new PgBouncer(directory, process, port, database.name());
        started.awaitListening();
        return started;
    }

    private static String configuration(TestDatabase database, String mode, int port) {
        URI server = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        return """
                [databases]
                %1$s = host=%2$s port=%3$d dbname=%1$s user=%4$s password=%5$s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %6$d
                unix_socket_dir =
                auth_type = any
                pool_mode = %7$s
                """.formatted(
                        database.name(),
                        server.getHost(),
                        server.getPort(),
                        database.username(),
                        database.password(),
                        port,
                        mode);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitListening() throws IOException {
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        throw new IOException("PgBouncer does not start: " + Files.readString(directory.resolve("log")));
    }

    /** The database through the pooler, without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
