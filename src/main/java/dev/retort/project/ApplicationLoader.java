package dev.retort.project;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/**
 * The loaders for the application's classes. Where the tool has a class path of its own, the application sees its own
 * libraries and the scanner, and of the tool only the contract between the two, so that no library of the tool's can get
 * in its way. Used as a library, Retort shares the class path that it is on.
 */
final class ApplicationLoader {

    static final String HIBERNATE = "org/hibernate/boot/MetadataSources.class";

    private ApplicationLoader() {}

    static URLClassLoader over(List<Path> classPath) {
        Optional<JoiningParts> parts = JoiningParts.find();
        return parts.isPresent()
                ? apart(classPath, parts.get())
                : new URLClassLoader(urls(classPath), ApplicationLoader.class.getClassLoader());
    }

    private static URLClassLoader apart(List<Path> classPath, JoiningParts parts) {
        List<Path> all = new ArrayList<>(parts.scanner());
        all.addAll(classPath);
        if (classPath.stream().noneMatch(ApplicationLoader::hasHibernate)) {
            if (parts.hibernate().isEmpty()) {
                throw new UsageException(Problem.of("There is no Hibernate on the project's class path")
                        .found(classPath.size() + " directories and jars, none with org.hibernate.boot.MetadataSources")
                        .wanted("the Hibernate that the application runs on: it says what the entities mean")
                        .next("add org.hibernate.orm:hibernate-core to the project's dependencies"));
            }
            all.addAll(parts.hibernate());
        }
        return new URLClassLoader(urls(all), new ContractLoader());
    }

    private static boolean hasHibernate(Path entry) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(HIBERNATE));
        }
        if (!entry.getFileName().toString().contains("hibernate")) {
            return false; // opening every jar would cost more than it finds
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            return jar.getEntry(HIBERNATE) != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URL[] urls(List<Path> paths) {
        URL[] urls = new URL[paths.size()];
        for (int i = 0; i < urls.length; i++) {
            try {
                urls[i] = paths.get(i).toUri().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return urls;
    }

    /** Shows the JDK and the classes that tool and scanner share. */
    private static final class ContractLoader extends ClassLoader {

        private static final String SHARED = "dev.retort.";
        private static final String SCANNER = "dev.retort.entity.";

        ContractLoader() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(SHARED) && !name.startsWith(SCANNER)) {
                return ContractLoader.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
