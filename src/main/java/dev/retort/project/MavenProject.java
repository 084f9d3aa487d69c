package dev.retort.project;

import dev.retort.config.Configuration;
import dev.retort.config.MigrationLocation;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A Maven project: asks Maven for its class path and lets it compile. Both answers are kept in {@code .retort/} with a
 * fingerprint of what they depend on (the poms; the sources), so that Maven runs only when one of these changed.
 */
final class MavenProject {

    private static final String LIST_GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:list";
    private static final Set<String> SCOPES = Set.of("compile", "provided", "runtime", "system");

    private final Path directory;
    private final Path state;
    private final List<Path> migrations;
    private final Consumer<String> progress;

    MavenProject(Configuration configuration, Consumer<String> progress) {
        this.directory = configuration.directory();
        this.state = configuration.stateDirectory();
        this.migrations = MigrationLocation.of(configuration).stream()
                .map(MigrationLocation::directory)
                .toList();
        this.progress = progress;
    }

    List<Path> classPath() {
        if (!Files.exists(directory.resolve("pom.xml"))) {
            throw new UsageException(Problem.of("The class path of the entities cannot be found out")
                    .where(directory.toString())
                    .found("no pom.xml there")
                    .next("set entities.classpath in retort.properties to the directories and jars, comma-separated"));
        }
        refresh();
        List<Path> paths = new ArrayList<>(List.of(directory.resolve("target/classes")));
        paths.addAll(dependencies());
        return paths;
    }

    private Path dependencyFile() {
        return state.resolve("maven-dependencies");
    }

    private void refresh() {
        Fingerprint poms = Fingerprint.of("poms", state, poms());
        Fingerprint sources = Fingerprint.of("sources", state, sources());
        boolean resolve = !poms.isCurrent() || !Files.exists(dependencyFile()) || someDependencyIsGone();
        boolean compile =
                !sources.isCurrent() || !poms.isCurrent() || !Files.isDirectory(directory.resolve("target/classes"));
        if (!resolve && !compile) {
            return;
        }
        List<String> arguments = new ArrayList<>();
        if (compile) {
            progress.accept("compiling the project with Maven …");
            arguments.add("compile");
        }
        if (resolve) {
            progress.accept("asking Maven for the class path …");
            arguments.addAll(List.of(
                    LIST_GOAL,
                    "-DoutputAbsoluteArtifactFilename=true",
                    "-DoutputFile=" + dependencyFile(),
                    "-DincludeTypes=jar",
                    "-Dsort=false"));
        }
        Maven.run(directory, state, arguments);
        poms.store();
        sources.store();
    }

    private boolean someDependencyIsGone() {
        return !dependencies().stream().allMatch(Files::exists);
    }

    /** Lines like {@code   org.x:y:jar:1.0:compile:/path/y.jar -- module org.x.y}. */
    private List<Path> dependencies() {
        try (Stream<String> lines = Files.lines(dependencyFile())) {
            return lines.map(String::strip).flatMap(MavenProject::dependency).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> dependency(String line) {
        String plain = line.replaceAll("\u001b\\[[0-9;]*m", "")
                .replaceFirst(" \\(optional\\)", "")
                .replaceFirst(" -- module .*$", "");
        String[] parts = plain.split(":");
        for (int i = 4; i < parts.length - 1; i++) {
            if (SCOPES.contains(parts[i])) {
                return Stream.of(Path.of(String.join(":", List.of(parts).subList(i + 1, parts.length))
                        .strip()));
            }
        }
        return Stream.empty();
    }

    /** This project's pom and those of the directories above it, where parents usually are. */
    private List<Path> poms() {
        List<Path> poms = new ArrayList<>();
        for (Path at = directory; at != null && Files.exists(at.resolve("pom.xml")); at = at.getParent()) {
            poms.add(at.resolve("pom.xml"));
        }
        return poms;
    }

    /** What Maven compiles, without the migrations: a new one changes no entity. */
    private List<Path> sources() {
        try (Stream<Path> java = files("src/main/java");
                Stream<Path> resources = files("src/main/resources")) {
            return Stream.concat(java, resources)
                    .filter(file -> migrations.stream().noneMatch(file::startsWith))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<Path> files(String below) throws IOException {
        Path root = directory.resolve(below);
        return Files.isDirectory(root) ? Files.walk(root).filter(Files::isRegularFile) : Stream.empty();
    }
}
