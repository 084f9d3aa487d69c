package dev.retort.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The three places a test server comes from, and the choice between them. */
final class TestServers {

    private static final String URL_VARIABLE = "RETORT_TEST_URL";
    private static final String USER = "postgres";
    private static final String PASSWORD = "postgres";

    /** Nothing here outlives the run, so nothing is worth waiting for a disk; and no vacuum disturbs a catalog test. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "synchronous_commit", "off",
            "autovacuum", "off",
            "max_connections", "300");

    private TestServers() {}

    static TestServer start() {
        String url = System.getenv(URL_VARIABLE);
        if (url != null && !url.isBlank()) {
            return at(url.strip());
        }
        return dockerAnswers() ? containerOrEmbedded() : embedded();
    }

    /** An engine without the image, and without a registry to get it from, is no reason not to test. */
    private static TestServer containerOrEmbedded() {
        try {
            return container();
        } catch (ContainerFetchException noImage) {
            System.err.println("No PostgreSQL image (" + noImage.getMessage() + "); the embedded server is used");
            return embedded();
        }
    }

    /** The server at {@code [jdbc:]postgresql://…}, user and password before the host or as parameters. */
    static TestServer at(String url) {
        URI uri = URI.create(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
        if (uri.getHost() == null || !("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(
                    URL_VARIABLE + " is not of the form postgresql://user:password@host:port/database");
        }
        String[] userInfo = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        Map<String, String> parameters = parameters(uri.getRawQuery());
        String user = userInfo.length > 0 ? decoded(userInfo[0]) : parameters.getOrDefault("user", USER);
        String password = userInfo.length > 1 ? decoded(userInfo[1]) : parameters.getOrDefault("password", "");
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        String database = uri.getPath().length() > 1 ? uri.getPath().substring(1) : "postgres";
        return new TestServer(uri.getHost(), port, database, user, password);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length > 1 ? decoded(parts[1]) : "");
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Asks Testcontainers only where an engine is possible: its search takes seconds where there is none. */
    private static boolean dockerAnswers() {
        boolean possible = System.getenv("DOCKER_HOST") != null
                || File.separatorChar == '\\'
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".testcontainers.properties"));
        return possible && DockerClientFactory.instance().isDockerAvailable();
    }

    private static TestServer container() {
        PostgreSQLContainer container =
                new PostgreSQLContainer("postgres:" + System.getProperty("retort.test.postgres", "18"));
        container.withUsername(USER).withPassword(PASSWORD).withDatabaseName(USER);
        StringBuilder command = new StringBuilder("postgres");
        SETTINGS.forEach(
                (name, value) -> command.append(" -c ").append(name).append('=').append(value));
        container.withCommand(command.toString());
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop-test-server"));
        return new TestServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                USER,
                USER,
                PASSWORD);
    }

    /** Its own clean-up of the JVM's end stops it; the binaries stay unpacked for the next run. */
    private static TestServer embedded() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(workingDirectory())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("listen_addresses", "127.0.0.1");
        SETTINGS.forEach(builder::setServerConfig);
        try {
            return new TestServer("127.0.0.1", builder.start().getPort(), USER, USER, PASSWORD);
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
