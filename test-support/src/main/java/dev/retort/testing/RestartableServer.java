package dev.retort.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of a test's own that can be ended in an instant and started again: what it has committed it still has after
 * that.
 *
 * @see <a href="https://www.postgresql.org/docs/current/server-shutdown.html">Shutting down the server</a>, on the immediate
 *     shutdown
 */
public final class RestartableServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    private final String fsync;

    private RestartableServer(Path data, int port, String fsync) {
        this.data = data;
        this.port = port;
        this.fsync = fsync;
    }

    /**
     * Starts one that survives the end of its processes, but not of the machine: it does not wait for the disk.
     *
     * @param data where its data is kept
     */
    public static RestartableServer start(Path data) throws IOException {
        return start(data, "off");
    }

    /** Starts one that is as durable, and as slow, as PostgreSQL is by default. */
    public static RestartableServer startDurable(Path data) throws IOException {
        return start(data, "on");
    }

    private static RestartableServer start(Path data, String fsync) throws IOException {
        RestartableServer server = new RestartableServer(data, freePort(), fsync);
        server.startAgain();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where its databases are made; of no use while it is stopped. */
    public TestServer server() {
        return new TestServer("127.0.0.1", port, TestServers.USER, TestServers.USER, TestServers.PASSWORD);
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Ends it without a farewell to anybody: no session ends in order, nothing is written that was not. */
    public void stopImmediately() throws IOException, InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        String pid = Files.readAllLines(pidFile).get(0).strip();
        Process kill = new ProcessBuilder("kill", "-QUIT", pid).inheritIO().start();
        if (kill.waitFor() != 0) {
            throw new IOException("kill -QUIT " + pid + " gave " + kill.exitValue());
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(pidFile)) {
            if (System.nanoTime() > end) {
                throw new IOException("the server is still there: " + pidFile);
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    /** Starts it on the data that it has; after an immediate shutdown it recovers first. */
    public void startAgain() throws IOException {
        if (running != null) {
            running.close(); // gives back the library's lock of the directory
        }
        running = EmbeddedTestServer.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", fsync)
                .setServerConfig("full_page_writes", "on") // the library turns these off
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
