package dev.retort.script;

import dev.retort.migration.Migration;
import dev.retort.problem.FailureException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compiles a project's migrations. Most use nothing but Retort; only when that does not suffice is the build tool asked
 * for the project's class path, which takes long.
 */
public final class ProjectCompiler {

    private static final System.Logger LOG = System.getLogger(ProjectCompiler.class.getName());

    private final List<Path> sourceRoots;
    private final Supplier<List<Path>> classPath;
    private final CompiledCache cache;

    /** @param sourceRoots the directories that packages of migrations begin at */
    public ProjectCompiler(List<Path> sourceRoots, Supplier<List<Path>> classPath, CompiledCache cache) {
        this.sourceRoots = List.copyOf(sourceRoots);
        this.classPath = classPath;
        this.cache = cache;
    }

    /** Compiles the scripts. */
    public CompiledMigrations compile(List<Script> scripts) {
        return compileFiles(scripts.stream().map(Script::file).toList());
    }

    /** Compiles sources of the project and whatever they use. */
    public CompiledMigrations compileFiles(List<Path> sources) {
        if (sources.isEmpty()) {
            return CompiledMigrations.NONE;
        }
        if (cache.needsClassPath(sources)) {
            Optional<List<Path>> paths = classPathIfKnown();
            if (paths.isPresent()) {
                return compileFiles(sources, paths.get());
            }
        }
        try {
            return compileFiles(sources, List.of());
        } catch (FailureException incomplete) {
            return withClassPath(sources, incomplete);
        }
    }

    /** Without one, the compiler may do without, or its words are nearer to the mistake. */
    private Optional<List<Path>> classPathIfKnown() {
        try {
            return Optional.of(classPath.get());
        } catch (RuntimeException unknown) {
            LOG.log(System.Logger.Level.DEBUG, "the project's class path is not known", unknown);
            return Optional.empty();
        }
    }

    private CompiledMigrations compileFiles(List<Path> sources, List<Path> paths) {
        CompiledSources compiled = new Compilation(sourceRoots, paths, cache).of(sources);
        return new CompiledMigrations(compiled.classes(), paths);
    }

    /**
     * An instance of a migration that is in no file yet.
     *
     * @throws FailureException if it does not compile
     */
    public Migration unwritten(String className, String source) {
        try {
            return new MigrationCompiler(sourceRoots, List.of())
                    .compileUnwritten(className, source)
                    .instance(className);
        } catch (FailureException incomplete) {
            return new MigrationCompiler(sourceRoots, classPath.get())
                    .compileUnwritten(className, source)
                    .instance(className);
        }
    }

    /** Why a source that is not written yet could not be used as a migration, if so. */
    public Optional<String> reasonAgainst(String className, String source) {
        Optional<String> reason = new MigrationCompiler(sourceRoots, List.of()).reasonAgainst(className, source);
        return reason.isEmpty()
                ? reason
                : new MigrationCompiler(sourceRoots, classPath.get()).reasonAgainst(className, source);
    }

    private CompiledMigrations withClassPath(List<Path> sources, FailureException incomplete) {
        List<Path> paths;
        try {
            paths = classPath.get();
        } catch (RuntimeException noClassPath) {
            incomplete.addSuppressed(noClassPath);
            throw incomplete; // javac's words are nearer to the mistake
        }
        return compileFiles(sources, paths);
    }
}
