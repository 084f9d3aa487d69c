package dev.retort.faults;

import dev.retort.faults.Fault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between the tool and the server, counts the messages that the tool waits for an answer to, and lets a fault happen
 * at one of them. The tool under test is the tool itself: nothing in it knows of this.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message formats</a>
 */
final class FaultProxy implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FaultProxy.class.getName());

    private final ServerSocket listening;
    private final InetSocketAddress server;
    private final Optional<Fault> fault;
    private final Happening happening;
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicReference<Exception> failed = new AtomicReference<>();
    private final AtomicBoolean happened = new AtomicBoolean();
    private final CountDownLatch first = new CountDownLatch(1);
    private volatile Link session;

    /** What makes a fault happen, where the proxy itself cannot. */
    @FunctionalInterface
    interface Happening {
        /** @param pid the process id of the session's backend */
        void happen(int pid) throws Exception;
    }

    /** @param happening makes the fault happen */
    FaultProxy(InetSocketAddress server, Optional<Fault> fault, Happening happening) throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        this.fault = fault;
        this.happening = happening;
        daemon(this::listen);
    }

    /** One that lets everything pass. */
    static FaultProxy counting(InetSocketAddress server) throws IOException {
        return new FaultProxy(server, Optional.empty(), pid -> {});
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many messages have come. */
    int messages() {
        return messages.get();
    }

    /** Whether the fault has happened. */
    boolean hasHappened() throws Exception {
        if (failed.get() != null) {
            throw failed.get();
        }
        return happened.get();
    }

    /** Waits until the tool has begun to speak. */
    void awaitFirstMessage() throws InterruptedException {
        first.await();
    }

    /** Lets a fault happen now, whatever message is on its way. */
    void happenNow(Kind kind) throws IOException {
        session.happen(kind);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                LOG.log(System.Logger.Level.DEBUG, "a connection is at its end", closed);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() throws IOException {
        while (!listening.isClosed()) {
            Socket client = listening.accept();
            try {
                Link link = new Link(client, new Socket(server.getAddress(), server.getPort()));
                if (session == null) {
                    session = link; // a second one only watches
                }
                daemon(link::upstream);
                daemon(link::downstream);
            } catch (IOException noServer) {
                client.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    /** One connection of the tool's, and the one to the server that belongs to it. */
    private final class Link {

        private final Socket client;
        private final Socket server;
        private volatile int pid;
        private volatile boolean isWithheld;

        Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        /** What the tool sends up to a Sync or a Query is one message here: the tool then waits for its answer. */
        private void upstream() throws IOException {
            try (client;
                    server) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                OutputStream out = server.getOutputStream();
                int startup = in.readInt();
                out.write(ByteBuffer.allocate(4).putInt(startup).array());
                out.write(in.readNBytes(startup - 4));
                ByteArrayOutputStream unit = new ByteArrayOutputStream();
                for (int type = in.read(); type >= 0; type = in.read()) {
                    copy(type, in, unit);
                    if (type == 'Q' || type == 'S') {
                        message(unit.toByteArray(), out);
                        unit.reset();
                    } else if (type != 'P' && type != 'B' && type != 'D' && type != 'E' && type != 'C') {
                        out.write(unit.toByteArray());
                        unit.reset();
                    }
                }
            }
        }

        private void message(byte[] unit, OutputStream out) throws IOException {
            first.countDown();
            int number = messages.incrementAndGet();
            if (fault.isEmpty() || fault.get().message() != number) {
                out.write(unit);
                return;
            }
            switch (fault.get().moment()) {
                case BEFORE -> {
                    happen(fault.get().kind());
                    out.write(unit);
                }
                case HALFWAY -> {
                    out.write(unit, 0, unit.length / 2);
                    happen(fault.get().kind());
                }
                case ANSWERED -> {
                    isWithheld = true;
                    out.write(unit);
                }
            }
        }

        private void happen(Kind kind) throws IOException {
            happened.set(true);
            if (kind == Kind.CUT_CONNECTION) {
                client.setSoLinger(true, 0); // a reset, as when the network has forgotten the connection
                client.close();
                server.close();
            }
            try {
                happening.happen(pid);
            } catch (Exception failure) {
                failed.set(failure);
            }
            if (kind == Kind.KILLED_PROCESS) {
                server.close();
            }
        }

        private void downstream() throws IOException {
            try (client;
                    server) {
                DataInputStream in = new DataInputStream(server.getInputStream());
                OutputStream out = client.getOutputStream();
                ByteArrayOutputStream answer = new ByteArrayOutputStream();
                for (int type = in.read(); type >= 0; type = in.read()) {
                    copy(type, in, answer);
                    if (type == 'K') {
                        pid = ByteBuffer.wrap(answer.toByteArray()).getInt(5);
                    }
                    if (!isWithheld) {
                        out.write(answer.toByteArray());
                    } else if (type == 'Z') {
                        happen(fault.orElseThrow().kind());
                        return;
                    }
                    answer.reset();
                }
            }
        }

        private static void copy(int type, DataInputStream in, ByteArrayOutputStream target) throws IOException {
            int length = in.readInt();
            target.write(type);
            target.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
            target.writeBytes(in.readNBytes(length - 4));
        }
    }
}
