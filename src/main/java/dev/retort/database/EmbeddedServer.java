package dev.retort.database;

import dev.retort.config.Key;
import dev.retort.config.StateDirectory;
import dev.retort.connection.DatabaseUrl;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A real PostgreSQL from the platform's binaries, on the loopback interface, its data kept in a directory. One process
 * at a time: a second one waits until the first is done. It ends with the process that started it; one that outlived a
 * killed process is taken over.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final String USER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Path dataDirectory;
    private final FileLock lock;
    private final int port;
    private final Optional<EmbeddedPostgres> started;
    private final Optional<ProcessHandle> takenOver;
    private boolean closed;

    private EmbeddedServer(
            Path dataDirectory,
            FileLock lock,
            int port,
            Optional<EmbeddedPostgres> started,
            Optional<ProcessHandle> takenOver) {
        this.dataDirectory = dataDirectory;
        this.lock = lock;
        this.port = port;
        this.started = started;
        this.takenOver = takenOver;
    }

    /** The server of the project's database, which outlives the power. */
    static EmbeddedServer kept(Path dataDirectory, Consumer<String> progress) {
        return start(dataDirectory, Key.URL, Map.of("fsync", "on"), progress); // the library turns it off
    }

    /** The server of databases that nobody misses: nothing waits for a disk. */
    static EmbeddedServer ofScratch(Path dataDirectory, Consumer<String> progress) {
        return start(
                dataDirectory,
                Key.SCRATCH_URL,
                Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off", "autovacuum", "off"),
                progress);
    }

    /** @param setting the key that leads elsewhere */
    private static EmbeddedServer start(
            Path dataDirectory, Key setting, Map<String, String> serverConfig, Consumer<String> progress) {
        try {
            StateDirectory.ensure(dataDirectory.getParent());
            FileLock lock = lock(dataDirectory.resolveSibling(dataDirectory.getFileName() + ".lock"), progress);
            EmbeddedServer server = running(dataDirectory, lock).orElse(null);
            if (server == null) {
                server = launch(dataDirectory, lock, serverConfig);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop embedded PostgreSQL"));
            return server;
        } catch (IOException | RuntimeException failure) {
            throw new FailureException(
                    Problem.of("The embedded PostgreSQL does not start")
                            .where(dataDirectory.toString())
                            .found(String.valueOf(failure.getMessage()))
                            .next("set " + setting.text()
                                    + " to a PostgreSQL of your own, or delete that directory (its data is lost) and"
                                    + " run the command again"),
                    failure);
        }
    }

    /** Waits by asking again and again: the JDK cannot wait for a lock that another thread of this process holds. */
    private static FileLock lock(Path file, Consumer<String> progress) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = tried(channel);
        if (lock.isEmpty()) {
            progress.accept("another retort uses the embedded database; waiting for it …");
        }
        while (lock.isEmpty()) {
            LockSupport.parkNanos(POLL.toNanos());
            lock = tried(channel);
        }
        return lock.get();
    }

    private static Optional<FileLock> tried(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    /** A server that a killed process left behind: its pid and port stand in {@code postmaster.pid}. */
    private static Optional<EmbeddedServer> running(Path dataDirectory, FileLock lock) throws IOException {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> process = ProcessHandle.of(
                        Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info().command().orElse("postgres").contains("postgres"));
        return process.map(handle -> new EmbeddedServer(
                dataDirectory, lock, Integer.parseInt(lines.get(3).strip()), Optional.empty(), process));
    }

    private static EmbeddedServer launch(Path dataDirectory, FileLock lock, Map<String, String> serverConfig)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries())
                .setDataDirectory(dataDirectory.toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("listen_addresses", "localhost")
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setRegisterShutdownHook(false);
        serverConfig.forEach(builder::setServerConfig);
        EmbeddedPostgres postgres = builder.start();
        return new EmbeddedServer(dataDirectory, lock, postgres.getPort(), Optional.of(postgres), Optional.empty());
    }

    /** Where the binaries are unpacked, once for each user: one could not use what another unpacked. */
    private static File binaries() {
        return new File(System.getProperty("java.io.tmpdir"), "retort-postgres-" + System.getProperty("user.name"));
    }

    DatabaseUrl url() {
        return new DatabaseUrl("jdbc:postgresql://localhost:" + port + "/" + USER, Optional.of(USER), Optional.empty());
    }

    String description() {
        return "embedded PostgreSQL, data in " + dataDirectory;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (started.isPresent()) {
                started.get().close();
            }
            takenOver.ifPresent(EmbeddedServer::stop);
            lock.acquiredBy().close();
        } catch (IOException failure) {
            throw new FailureException(
                    Problem.of("The embedded PostgreSQL does not stop")
                            .where(dataDirectory.toString())
                            .found(String.valueOf(failure.getMessage()))
                            .next("end the postgres process of that directory by hand"),
                    failure);
        }
    }

    /** SIGTERM is PostgreSQL's "smart" shutdown: it ends once the last session, ours, is gone. */
    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            throw new IllegalStateException("process " + server.pid() + " is still running", late);
        }
    }
}
