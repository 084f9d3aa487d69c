package dev.retort.maven;

import dev.retort.config.Configuration;
import dev.retort.config.MigrationLocation;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * A module's classes and libraries as the build has them. No goal compiles anything; one that needs the classes refuses
 * to read those of yesterday.
 *
 * @param goal what to run again, for messages
 */
record CompiledProject(MavenProject project, String goal) {

    private static final Set<String> SCOPES = Set.of("compile", "provided", "runtime", "system");
    private static final Set<String> WITHOUT_CLASS = Set.of("package-info.java", "module-info.java");

    /** The module's own classes, then what it is run with. */
    List<Path> classPath(Configuration configuration) {
        requireCompiled(configuration);
        List<Path> paths = new ArrayList<>(List.of(classes()));
        project.getArtifacts().stream()
                .filter(artifact -> SCOPES.contains(artifact.getScope()) && artifact.getFile() != null)
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .map(Artifact::getFile)
                .forEach(file -> paths.add(file.toPath()));
        return paths;
    }

    private Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    /** A migration that was just written is compiled by Retort itself, and changes no entity. */
    private void requireCompiled(Configuration configuration) {
        List<Path> migrations = MigrationLocation.of(configuration).stream()
                .map(MigrationLocation::directory)
                .toList();
        Optional<Path> source = newest(
                project.getCompileSourceRoots().stream().map(Path::of).toList(),
                file -> isSource(file) && migrations.stream().noneMatch(file::startsWith));
        Optional<Path> compiled =
                newest(List.of(classes()), file -> file.toString().endsWith(".class"));
        source.filter(file -> compiled.isEmpty() || changed(file).compareTo(changed(compiled.get())) > 0)
                .ifPresent(this::refuse);
    }

    private void refuse(Path source) {
        throw new UsageException(Problem.of("The classes are older than their sources")
                .where(classes().toString())
                .found(source + " has changed since")
                .next("mvn compile " + goal));
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".java") || name.endsWith(".kt")) && !WITHOUT_CLASS.contains(name);
    }

    private static Optional<Path> newest(List<Path> roots, Predicate<Path> which) {
        return roots.stream()
                .filter(Files::isDirectory)
                .flatMap(CompiledProject::files)
                .filter(which)
                .max(Comparator.comparing(CompiledProject::changed));
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
