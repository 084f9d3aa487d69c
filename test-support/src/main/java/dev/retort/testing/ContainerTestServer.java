package dev.retort.testing;

import java.util.Map;
import java.util.Optional;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A container of a Docker engine. A class of its own, since the library may be missing. */
final class ContainerTestServer {

    static final String LIBRARY = "org.testcontainers.postgresql.PostgreSQLContainer";

    private ContainerTestServer() {}

    /** Nothing where no engine answers, or it has no image and no registry to get it from: no reason not to test. */
    static Optional<TestServer> start(String user, String password, Map<String, String> settings) {
        try {
            return DockerEngine.answers() ? Optional.of(started(user, password, settings)) : Optional.empty();
        } catch (ContainerFetchException noImage) {
            System.err.println("No PostgreSQL image (" + noImage.getMessage() + "); the embedded server is used");
            return Optional.empty();
        }
    }

    private static TestServer started(String user, String password, Map<String, String> settings) {
        PostgreSQLContainer container =
                new PostgreSQLContainer("postgres:" + System.getProperty("retort.test.postgres", "18"));
        container.withUsername(user).withPassword(password).withDatabaseName(user);
        StringBuilder command = new StringBuilder("postgres");
        settings.forEach(
                (name, value) -> command.append(" -c ").append(name).append('=').append(value));
        container.withCommand(command.toString());
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop-test-server"));
        return new TestServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                user,
                user,
                password);
    }
}
