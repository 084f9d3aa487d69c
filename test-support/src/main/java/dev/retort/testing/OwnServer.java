package dev.retort.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** An embedded server of one test, for what the shared one cannot be: with TLS, with passwords, a standby. */
public final class OwnServer implements AutoCloseable {

    private final EmbeddedPostgres server;

    private OwnServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts it on the loopback interface.
     *
     * @param data its data directory, made where it is missing; what is there stays after the end
     * @param prepared changes files of the data directory before the start
     */
    public static OwnServer start(Path data, Consumer<Path> prepared) throws IOException {
        return new OwnServer(EmbeddedTestServer.builder()
                .setServerConfig("fsync", "off")
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(directory -> prepared.accept(directory.toPath()))
                .start());
    }

    /** The port on which it listens. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
