package dev.retort.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The local repository of the sample builds: what this build has packaged, as if it were installed. Everything else is
 * taken from the repository of this build, and only what that lacks from Maven Central.
 */
final class SampleRepository {

    static final Path DIRECTORY = Path.of("target/sample-repository").toAbsolutePath();

    private static final Map<String, String> MODULES = Map.of(
            "runtime", "retort-runtime",
            "annotations", "retort-annotations",
            "entity-scanner", "retort-entity-scanner",
            "diff-engine", "retort-diff-engine",
            "codegen", "retort-codegen",
            "src", "retort",
            "maven-plugin", "retort-maven-plugin");

    private SampleRepository() {}

    /** Puts the artifacts of this build into it. */
    static void install() {
        put(Path.of("../pom.xml"), "retort-parent", "pom");
        MODULES.forEach((module, artifact) -> {
            Path directory = Path.of("..", module);
            put(directory.resolve("pom.xml"), artifact, "pom");
            put(directory.resolve("target/" + artifact + "-" + version() + ".jar"), artifact, "jar");
        });
    }

    private static String version() {
        return System.getProperty("retort.version");
    }

    private static void put(Path file, String artifact, String type) {
        Path place = DIRECTORY.resolve(
                "dev/retort/" + artifact + "/" + version() + "/" + artifact + "-" + version() + "." + type);
        try {
            Files.createDirectories(place.getParent());
            Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The settings that lead to this build's own repository. */
    static Path settings() {
        Path settings = DIRECTORY.resolveSibling("sample-settings.xml");
        String repository = """
                          <id>this-build</id>
                          <url>%s</url>
                          <releases><checksumPolicy>ignore</checksumPolicy></releases>
                          <snapshots><enabled>false</enabled></snapshots>
                """.formatted(
                        Path.of(System.getProperty("retort.local-repository")).toUri());
        try {
            Files.writeString(settings, """
                    <settings>
                      <servers>
                        <server>
                          <id>shop</id>
                          <username>nobody</username>
                          <password>secret</password>
                        </server>
                      </servers>
                      <profiles>
                        <profile>
                          <id>this-build</id>
                          <repositories>
                            <repository>
                    %1$s        </repository>
                          </repositories>
                          <pluginRepositories>
                            <pluginRepository>
                    %1$s        </pluginRepository>
                          </pluginRepositories>
                        </profile>
                      </profiles>
                      <activeProfiles>
                        <activeProfile>this-build</activeProfile>
                      </activeProfiles>
                    </settings>
                    """.formatted(repository));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return settings;
    }
}
