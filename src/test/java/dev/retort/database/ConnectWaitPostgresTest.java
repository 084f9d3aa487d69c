package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.config.Configuration;
import dev.retort.problem.FailureException;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that starts late is waited for; one that refuses is not. */
@ExtendWith(PostgresExtension.class)
@Timeout(60)
@SuppressWarnings("try") // a server listens, nobody calls it
class ConnectWaitPostgresTest {

    private final List<String> told = new CopyOnWriteArrayList<>();

    private Database database(TestDatabase behind, int port, String patience) {
        URI real = URI.create(behind.jdbcUrl().substring("jdbc:".length()));
        return Database.of(
                Configuration.of(
                        Path.of(""),
                        Map.of(
                                "url",
                                "jdbc:postgresql://127.0.0.1:" + port + real.getPath(),
                                "username",
                                behind.username(),
                                "password",
                                behind.password(),
                                "connect_wait",
                                patience)),
                told::add);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Listens; answers the first connections with an error of the server's, and joins the others to the real one. */
    private static ServerSocket listen(int port, TestDatabase behind, int refusals, String state, AtomicInteger asked)
            throws IOException {
        ServerSocket listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        daemon(() -> {
            while (!listening.isClosed()) {
                Socket client = listening.accept();
                if (asked.incrementAndGet() <= refusals) {
                    refuse(client, state);
                } else {
                    URI real = URI.create(behind.jdbcUrl().substring("jdbc:".length()));
                    Socket server = new Socket(real.getHost(), real.getPort());
                    daemon(() -> client.getInputStream().transferTo(server.getOutputStream()));
                    daemon(() -> server.getInputStream().transferTo(client.getOutputStream()));
                }
            }
        });
        return listening;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                System.getLogger("test").log(System.Logger.Level.DEBUG, "the test is over", closed);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** No TLS; then an ErrorResponse to the start-up message, as the protocol's manual describes both. */
    private static void refuse(Socket client, String state) throws IOException {
        try (client) {
            InputStream in = client.getInputStream();
            OutputStream out = client.getOutputStream();
            ByteBuffer first = ByteBuffer.wrap(in.readNBytes(8));
            int length = first.getInt();
            if (first.getInt() == 80877103) {
                out.write('N');
                out.flush();
                length = ByteBuffer.wrap(in.readNBytes(8)).getInt();
            }
            in.readNBytes(length - 8);
            byte[] fields = ("SFATAL\0VFATAL\0C" + state + "\0Mnot now\0\0").getBytes(StandardCharsets.US_ASCII);
            out.write(ByteBuffer.allocate(fields.length + 5)
                    .put((byte) 'E')
                    .putInt(fields.length + 4)
                    .put(fields)
                    .array());
            out.flush();
        }
    }

    @Test
    void waitsForAServerThatDoesNotListenYet(TestDatabase behind) throws Exception {
        int port = freePort();
        AtomicInteger asked = new AtomicInteger();
        CompletableFuture<Connection> connection = CompletableFuture.supplyAsync(
                () -> database(behind, port, "30s").connect());
        while (told.isEmpty() && !connection.isDone()) {
            Thread.onSpinWait(); // until the first refusal was heard of
        }
        try (ServerSocket late = listen(port, behind, 0, "", asked)) {
            try (Connection connected = connection.get()) {
                assertThat(connected.isValid(5)).isTrue();
            }
        }
        assertThat(told).containsExactly("the server is not there yet; waiting up to 30 s for it");
    }

    @Test
    void waitsForAServerThatIsStarting(TestDatabase behind) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        int port = freePort();
        try (ServerSocket starting = listen(port, behind, 2, "57P03", asked);
                Connection connected = database(behind, port, "30s").connect()) {
            assertThat(connected.isValid(5)).isTrue();
        }
        assertThat(asked).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void doesNotWaitForOneThatRefusesThePassword(TestDatabase behind) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        int port = freePort();
        try (ServerSocket refusing = listen(port, behind, Integer.MAX_VALUE, "28P01", asked)) {
            assertThatThrownBy(() -> database(behind, port, "30s").connect())
                    .isInstanceOf(FailureException.class)
                    .hasMessageStartingWith("The database refused the user name or password");
        }
        assertThat(told).isEmpty();
    }

    @Test
    void givesUpAfterTheLimit(TestDatabase behind) throws Exception {
        int port = freePort();
        assertThatThrownBy(() -> database(behind, port, "300ms").connect())
                .isInstanceOf(FailureException.class)
                .hasMessageStartingWith("The database cannot be reached");
    }

    @Test
    void doesNotWaitUnlessAsked(TestDatabase behind) throws Exception {
        int port = freePort();
        assertThatThrownBy(() -> database(behind, port, "0").connect()).isInstanceOf(FailureException.class);
        assertThat(told).isEmpty();
    }
}
