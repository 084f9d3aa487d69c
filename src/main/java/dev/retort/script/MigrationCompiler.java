package dev.retort.script;

import dev.retort.file.ClassLocation;
import dev.retort.file.Javac;
import dev.retort.migration.Migration;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Compiles migrations in memory. */
final class MigrationCompiler {

    private final List<Path> sourceRoots;
    private final List<Path> classPath;

    /** @param classPath what migrations may use beside Retort and their neighbours below the source roots */
    MigrationCompiler(List<Path> sourceRoots, List<Path> classPath) {
        this.sourceRoots = List.copyOf(sourceRoots);
        this.classPath = List.copyOf(classPath);
    }

    /**
     * Compiles sources, and whatever sources they use, for Java 17.
     *
     * @throws FailureException with file, line and javac's words if one does not compile
     */
    CompiledSources compiled(List<Path> sources) {
        return compile(files -> files.getJavaFileObjectsFromPaths(sources));
    }

    /** Compiles a source that is in no file yet. */
    CompiledMigrations compileUnwritten(String className, String source) {
        CompiledSources compiled = compile(files -> List.of(new UnwrittenSource(className, source)));
        return new CompiledMigrations(compiled.classes(), classPath);
    }

    private CompiledSources compile(Function<StandardJavaFileManager, Iterable<? extends JavaFileObject>> sources) {
        JavaCompiler compiler = Javac.required();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
                MemoryFileManager memory = new MemoryFileManager(files)) {
            boolean compiled = compiler.getTask(null, memory, diagnostics, options(), null, sources.apply(files))
                    .call();
            if (!compiled) {
                throw doesNotCompile(diagnostics.getDiagnostics());
            }
            return memory.compiled();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Why a source that is in no file yet could not be used as a migration, if so. */
    Optional<String> reasonAgainst(String className, String source) {
        JavaCompiler compiler = Javac.required();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
                MemoryFileManager memory = new MemoryFileManager(files)) {
            List<JavaFileObject> sources = List.of(new UnwrittenSource(className, source));
            if (!compiler.getTask(null, memory, diagnostics, options(), null, sources)
                    .call()) {
                return Optional.of(errors(diagnostics.getDiagnostics()));
            }
            boolean isMigration = new CompiledMigrations(memory.compiled().classes(), classPath).isMigration(className);
            return isMigration ? Optional.empty() : Optional.of("it is no dev.retort.migration.Migration");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String errors(List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .distinct()
                .limit(3)
                .collect(Collectors.joining("\n"));
    }

    private List<String> options() {
        return Javac.options(List.of(
                "-implicit:class",
                "-encoding",
                "UTF-8",
                "-nowarn",
                "-classpath",
                joined(classPath().stream()),
                "-sourcepath",
                joined(sourceRoots.stream())));
    }

    /** Retort's own classes, and what migrations may use beside them. */
    List<Path> classPath() {
        return Stream.concat(Stream.of(ClassLocation.of(Migration.class)), classPath.stream())
                .toList();
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static FailureException doesNotCompile(List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<String> errors = new ArrayList<>();
        String where = "";
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                String at = diagnostic.getSource() == null
                        ? ""
                        : MemoryFileManager.path(diagnostic.getSource().toUri()) + ":" + diagnostic.getLineNumber();
                where = where.isEmpty() ? at : where;
                errors.add((at.equals(where) ? "" : at + ": ") + diagnostic.getMessage(Locale.ROOT));
            }
        }
        return new FailureException(Problem.of("A migration does not compile")
                .where(where)
                .with("javac", errors.stream().limit(5).collect(Collectors.joining("\n")))
                .next("correct the file, then run the command again; the database is unchanged"));
    }
}
