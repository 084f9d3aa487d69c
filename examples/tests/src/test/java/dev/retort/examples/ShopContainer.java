package dev.retort.examples;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.StartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerStatus;

/** A container of the example's image. */
final class ShopContainer extends GenericContainer<ShopContainer> {

    private static final int PORT = 8080;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    ShopContainer(String image, Network network, String jdbcUrl, String... command) {
        super(image);
        withNetwork(network);
        withCommand(command);
        withEnv("DATABASE_JDBC_URL", jdbcUrl);
        withEnv("DATABASE_USER", "shop");
        withEnv("DATABASE_PASSWORD", "shop");
        withEnv("JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    }

    /** How a container ended. */
    record Ended(int status, String output) {}

    ShopContainer with(Map<String, String> environment) {
        return withEnv(environment);
    }

    ShopContainer readOnly() {
        return withCreateContainerCmdModifier(command -> command.getHostConfig().withReadonlyRootfs(true));
    }

    ShopContainer mountedOver(String directory) {
        return withTmpFs(Map.of(directory, "ro"));
    }

    /** Runs it to its end. */
    Ended end() {
        try (this) {
            withStartupCheckStrategy(new End().withTimeout(PATIENCE)).start();
            int status = getCurrentContainerInfo().getState().getExitCodeLong().intValue();
            return new Ended(status, getLogs());
        }
    }

    /** Starts it, and does not wait until it answers. */
    ShopContainer started() {
        withExposedPorts(PORT).waitingFor(new Nothing()).start();
        return this;
    }

    /** Waits until the application says that it is well. */
    void awaitHealth() {
        Wait.forHttp("/actuator/health")
                .forPort(PORT)
                .withStartupTimeout(PATIENCE)
                .waitUntilReady(this);
    }

    /** A start is not waited for. */
    private static final class Nothing extends AbstractWaitStrategy {
        @Override
        protected void waitUntilReady() {}
    }

    /** It is waited until it has ended, well or not. */
    private static final class End extends StartupCheckStrategy {
        @Override
        public StartupStatus checkStartupState(DockerClient engine, String container) {
            ContainerState state = getCurrentState(engine, container);
            return DockerStatus.isContainerStopped(state) ? StartupStatus.SUCCESSFUL : StartupStatus.NOT_YET_KNOWN;
        }
    }
}
