package dev.retort.hooks;

import dev.retort.environment.MigrationEnvironment;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.script.CompiledMigrations;
import dev.retort.script.ProjectCompiler;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes an instance of a project's environment class: from its source beside the migrations, else from the class path. */
final class EnvironmentLoader {

    private static final String TYPE = MigrationEnvironment.class.getName();

    private final EnvironmentName name;
    private final List<Path> sourceRoots;
    private final ProjectCompiler compiler;
    private final Supplier<List<Path>> classPath;

    EnvironmentLoader(
            EnvironmentName name, List<Path> sourceRoots, ProjectCompiler compiler, Supplier<List<Path>> classPath) {
        this.name = name;
        this.sourceRoots = sourceRoots;
        this.compiler = compiler;
        this.classPath = classPath;
    }

    MigrationEnvironment load() {
        try {
            Class<?> type = classes().type(name.className());
            if (!MigrationEnvironment.class.isAssignableFrom(type)) {
                throw unusable("it does not implement " + TYPE, null);
            }
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (MigrationEnvironment) constructor.newInstance();
        } catch (ClassNotFoundException missing) {
            throw missing(missing);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException unfit) {
            throw unusable("it needs a constructor without parameters, and must not be abstract", unfit);
        } catch (InvocationTargetException thrown) {
            throw unusable("its constructor threw " + thrown.getCause(), thrown.getCause());
        } catch (LinkageError unlinked) {
            throw unusable("its loading threw " + rootOf(unlinked), unlinked);
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    private CompiledMigrations classes() {
        Optional<Path> source = sources().stream().filter(Files::isRegularFile).findFirst();
        if (source.isEmpty()) {
            return CompiledMigrations.on(classPath.get());
        }
        try {
            return compiler.compileFiles(List.of(source.get()));
        } catch (FailureException refused) {
            Problem inWords = refused.problem();
            throw new UsageException(
                    new Problem(
                            "The environment class " + name.className() + " does not compile",
                            inWords.facts(),
                            List.of("correct the file, then run the command again")),
                    refused);
        }
    }

    /** Where its source could be. */
    private List<Path> sources() {
        String file = name.className().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return sourceRoots.stream().map(root -> root.resolve(file)).toList();
    }

    private UsageException missing(ClassNotFoundException cause) {
        return new UsageException(
                Problem.of("The environment class cannot be found")
                        .where(name.where())
                        .found(name.className())
                        .wanted("the source " + sources().get(0)
                                + ", or a compiled class on the class path of the entities")
                        .next("correct the name, or write the class: it implements " + TYPE),
                cause);
    }

    private UsageException unusable(String reason, Throwable cause) {
        return new UsageException(
                Problem.of("Class " + name.className() + " cannot be used as the environment")
                        .where(name.where())
                        .found(reason)
                        .wanted("a class with a constructor without parameters that implements " + TYPE)
                        .next("correct the class, then run the command again"),
                cause);
    }
}
