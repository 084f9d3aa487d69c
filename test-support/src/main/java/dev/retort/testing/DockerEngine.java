package dev.retort.testing;

import com.github.dockerjava.api.exception.NotFoundException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** The Docker engine of the machine, if one answers. */
public final class DockerEngine {

    private DockerEngine() {}

    /** Whether one answers. */
    public static boolean answers() {
        return isPossible() && DockerClientFactory.instance().isDockerAvailable();
    }

    /** The library's search takes seconds where there is none. */
    private static boolean isPossible() {
        return System.getenv("DOCKER_HOST") != null
                || File.separatorChar == '\\'
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".testcontainers.properties"));
    }

    /** What is missing for a test that needs these images; nothing is fetched for it. */
    public static Optional<String> lacks(String... images) {
        if (!answers()) {
            return Optional.of("runs where a Docker engine answers");
        }
        return Stream.of(images)
                .filter(image -> !has(image))
                .findFirst()
                .map(image -> "runs where the Docker engine has the image: docker pull " + image);
    }

    private static boolean has(String image) {
        try {
            DockerClientFactory.lazyClient().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException missing) {
            return false;
        }
    }
}
