package dev.retort.project;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The loaders for the application's classes. In the installed tool the application sees its own libraries and the
 * scanner, and of the tool only the contract between the two, so that no library of the tool's can get in its way.
 * Used as a library, Retort shares the class path that it is on.
 */
final class ApplicationLoader {

    private static final String HIBERNATE = "org/hibernate/boot/MetadataSources.class";

    private ApplicationLoader() {}

    static URLClassLoader over(List<Path> classPath) {
        String home = System.getProperty("retort.home");
        if (home == null) {
            return new URLClassLoader(urls(classPath), ApplicationLoader.class.getClassLoader());
        }
        List<Path> all = new ArrayList<>(EntityProject.jars(home + "/scanner"));
        all.addAll(classPath);
        if (classPath.stream().noneMatch(ApplicationLoader::hasHibernate)) {
            all.addAll(EntityProject.jars(home + "/hibernate"));
        }
        return new URLClassLoader(urls(all), new ContractLoader());
    }

    /** What Retort itself brings to the reading: a newer scanner may read the same entities otherwise. */
    static List<Path> ownClassPath() {
        String home = System.getProperty("retort.home");
        if (home == null) {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
        }
        List<Path> own = new ArrayList<>(EntityProject.jars(home + "/scanner"));
        own.addAll(EntityProject.jars(home + "/hibernate"));
        EntityProject.jars(home + "/lib").stream()
                .filter(jar -> jar.getFileName().toString().startsWith("retort"))
                .forEach(own::add);
        return own;
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
