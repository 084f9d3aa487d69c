package dev.retort.doctor;

import dev.retort.doctor.Finding.Kind;
import dev.retort.problem.Problem;
import dev.retort.script.BuildCheck;
import dev.retort.script.BuiltClasses;
import dev.retort.script.MigrationHistory;
import dev.retort.script.ScriptDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a build lacks of the migrations, and what brings it in. */
final class BuildFinding {

    private static final String MAVEN_SOURCES = "src/main/java";

    private final Path project;
    private final ScriptDirectory directory;

    BuildFinding(Path project, ScriptDirectory directory) {
        this.project = project;
        this.directory = directory;
    }

    /** The finding about a build, if it lacks something. */
    Optional<Finding> of(MigrationHistory history, BuiltClasses built) {
        BuildCheck check = history.comparedWith(built);
        if (check.missing().isEmpty() && check.stale().isEmpty()) {
            return Optional.empty();
        }
        Problem problem = Problem.of("What is built does not have all migrations")
                .where(built.file().toString());
        if (!check.missing().isEmpty()) {
            problem = problem.with("missing", HistoryCheck.lines(check.missing()));
        }
        if (!check.stale().isEmpty()) {
            problem = problem.with("stale", HistoryCheck.lines(check.stale()));
        }
        return Optional.of(withRemedy(Finding.of(Kind.NOT_IN_THE_BUILD, problem)));
    }

    private Finding withRemedy(Finding finding) {
        Path sources = project.resolve(MAVEN_SOURCES);
        if (!Files.exists(project.resolve("pom.xml"))) {
            return finding.orElse("build the application again");
        } else if (!directory.directories().stream().allMatch(place -> place.startsWith(sources))) {
            return finding.orElse(
                    "set migrations.directory = " + MAVEN_SOURCES + " in retort.properties and move the files,"
                            + " or let the pom compile their directory (build-helper-maven-plugin, add-source)");
        }
        return finding.mendedBy("mvn package")
                .orElse("if they are still missing then, pom.xml leaves them out: look for excludes of"
                        + " maven-compiler-plugin and maven-jar-plugin");
    }
}
