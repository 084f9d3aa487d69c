package dev.retort.hooks;

import dev.retort.config.Configuration;
import dev.retort.environment.ComparedColumn;
import dev.retort.environment.ComparedObject;
import dev.retort.environment.EnvironmentContext;
import dev.retort.environment.JavaCall;
import dev.retort.environment.MigrationEnvironment;
import dev.retort.environment.PlannedStep;
import dev.retort.environment.Verdict;
import dev.retort.environment.VersionChange;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.schema.Type;
import dev.retort.script.ProjectCompiler;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** A project's own environment class at work; what it throws is told with its name. */
public final class ProjectEnvironment {

    private final String className;
    private final MigrationEnvironment environment;
    private final Configuration configuration;

    private ProjectEnvironment(String className, MigrationEnvironment environment, Configuration configuration) {
        this.className = className;
        this.environment = environment;
        this.configuration = configuration;
    }

    /**
     * The class that the project names, if it names one; no class is loaded otherwise.
     *
     * @param sourceRoots where packages of sources begin
     * @param classPath asked where there is no source of that class
     * @throws UsageException if that class cannot be found or used
     */
    public static Optional<ProjectEnvironment> of(
            Configuration configuration,
            List<Path> sourceRoots,
            ProjectCompiler compiler,
            Supplier<List<Path>> classPath) {
        return EnvironmentName.of(configuration)
                .map(name -> new ProjectEnvironment(
                        name.className(),
                        new EnvironmentLoader(name, sourceRoots, compiler, classPath).load(),
                        configuration));
    }

    /**
     * The configuration with what the class sets.
     *
     * @throws UsageException if it sets what had to be known before
     */
    public Configuration configuration() {
        EnvironmentContext context =
                new EnvironmentContext(configuration.directory(), configuration.name(), configuration.arguments());
        Map<String, String> settings = asked("settings", () -> Map.copyOf(environment.settings(context)));
        return configuration.withSettings(settings, className + ".settings");
    }

    /** The class's full name. */
    public String name() {
        return className;
    }

    boolean includes(ComparedObject object) {
        return asked("includes", () -> environment.includes(object));
    }

    Verdict compareType(ComparedColumn column) {
        return named(asked("compareType", () -> requireNonNull(environment.compareType(column))));
    }

    Verdict compareDefault(ComparedColumn column) {
        return named(asked("compareDefault", () -> requireNonNull(environment.compareDefault(column))));
    }

    private Verdict named(Verdict verdict) {
        return verdict.because(className + ": " + verdict.reason());
    }

    List<PlannedStep> rewrite(PlannedStep step) {
        return asked("rewrite", () -> List.copyOf(environment.rewrite(step)));
    }

    /** The project's own Java for a type, if it has any. */
    public Optional<JavaCall> printType(Type type) {
        return asked("printType", () -> requireNonNull(environment.printType(type)));
    }

    private static <T> T requireNonNull(T answer) {
        return Objects.requireNonNull(answer, "null is no answer");
    }

    /** Tells the class of a change of the version table, in its transaction. */
    public void versionChanged(VersionChange change, Connection connection) {
        try {
            environment.versionChanged(change, connection);
        } catch (Exception | Error thrown) {
            throw new FailureException(
                    failed("versionChanged", thrown)
                            .with("state", "rolled back; nothing of this step is in the database")
                            .next("correct the class, then run the command again"),
                    thrown);
        }
    }

    private <T> T asked(String method, Callable<T> question) {
        try {
            return question.call();
        } catch (UsageException refused) {
            throw refused;
        } catch (Exception | Error thrown) {
            throw new UsageException(
                    failed(method, thrown).next("correct the class, then run the command again"), thrown);
        }
    }

    private Problem failed(String method, Throwable thrown) {
        return Problem.of("The project's environment class failed")
                .where(className + "." + method + line(thrown))
                .with("thrown", thrown.toString());
    }

    /** The line of the class's own source that the exception passed through. */
    private String line(Throwable thrown) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (element.getClassName().equals(className) && element.getLineNumber() > 0) {
                return " (" + element.getFileName() + ":" + element.getLineNumber() + ")";
            }
        }
        return "";
    }
}
