package dev.retort.script;

import dev.retort.migration.Migration;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiled migration classes, ready to be made instances of. */
public final class CompiledMigrations {

    static final CompiledMigrations NONE = new CompiledMigrations(Map.of(), List.of());

    private final ClassLoader loader;

    CompiledMigrations(Map<String, byte[]> classes, List<Path> classPath) {
        this(new Loader(classes, urls(classPath)));
    }

    CompiledMigrations(ClassLoader loader) {
        this.loader = loader;
    }

    /** Classes that are compiled already. */
    public static CompiledMigrations on(List<Path> classPath) {
        return new CompiledMigrations(Map.of(), classPath);
    }

    /** A class of the project's, which its use may still initialise. */
    public Class<?> type(String className) throws ClassNotFoundException {
        return Class.forName(className, false, loader);
    }

    /** A new instance of a migration of Retort's own making. */
    Migration instance(String className) {
        try {
            Constructor<?> constructor = type(className).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Migration) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URL[] urls(List<Path> classPath) {
        return classPath.stream()
                .map(path -> {
                    try {
                        return path.toUri().toURL();
                    } catch (MalformedURLException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toArray(URL[]::new);
    }

    /**
     * A new instance of a script's class.
     *
     * @throws FailureException if the class is no migration or has no constructor without parameters
     */
    public Migration instance(Script script) {
        try {
            Class<?> type = Class.forName(script.className(), true, loader);
            if (!Migration.class.isAssignableFrom(type)) {
                throw unusable(script, "it does not implement dev.retort.migration.Migration", null);
            }
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Migration) constructor.newInstance();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | ClassNotFoundException unfit) {
            throw unusable(script, "it needs a constructor without parameters", unfit);
        } catch (InvocationTargetException thrown) {
            throw unusable(script, "its constructor threw " + thrown.getCause(), thrown.getCause());
        }
    }

    /** Whether a class of that name is a migration; it is not initialised for that. */
    boolean isMigration(String className) {
        try {
            return Migration.class.isAssignableFrom(Class.forName(className, false, loader));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FailureException unusable(Script script, String reason, Throwable cause) {
        return new FailureException(
                Problem.of("Class " + script.className() + " cannot be used as a migration")
                        .where(script.file().toString())
                        .found(reason)
                        .next("correct the class, then run the command again; the database is unchanged"),
                cause);
    }

    private static final class Loader extends URLClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes, URL[] classPath) {
            super(classPath, CompiledMigrations.class.getClassLoader());
            this.classes = classes;
        }

        /** Sources win over a class of the same name on the class path, which may be older. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] bytes = classes.get(name);
                if (bytes == null || findLoadedClass(name) != null) {
                    return super.loadClass(name, resolve);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        }
    }
}
