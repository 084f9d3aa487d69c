package dev.retort.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/** The platform's own binaries. A class of its own, since the library may be missing. */
final class EmbeddedTestServer {

    static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    private EmbeddedTestServer() {}

    /** One that listens on the loopback interface; the binaries stay unpacked for the next run. */
    static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(workingDirectory())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("listen_addresses", "127.0.0.1");
    }

    /** Its own clean-up of the JVM's end stops it. */
    static TestServer start(String user, String password, Map<String, String> settings) {
        EmbeddedPostgres.Builder builder = builder();
        settings.forEach(builder::setServerConfig);
        try {
            return new TestServer("127.0.0.1", builder.start().getPort(), user, user, password);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start: " + e.getMessage(), e);
        }
    }

    /** One for each user: what root unpacked, another user could neither lock nor clean. */
    private static File workingDirectory() {
        return new File(
                System.getProperty("java.io.tmpdir"), "retort-test-postgres-" + System.getProperty("user.name"));
    }
}
