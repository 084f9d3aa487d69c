package dev.retort.proof;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hibernate.Version;

/**
 * A line of Hibernate as an application has it on its class path.
 *
 * @param version {@code 7.1}
 * @param withModules whether Envers, vectors, Bean Validation and Spring's naming are there too
 */
record Line(String version, boolean withModules) {

    /** The line that the build itself compiles with. */
    static final String OF_THE_BUILD = "7.4";

    /** The lines that are supported, oldest first. */
    static final List<String> ALL = List.of("6.6", "7.1", OF_THE_BUILD);

    private static final Map<Line, Opened> OPENED = new ConcurrentHashMap<>();

    /** A prover together with the class path that it runs on. */
    private record Opened(HibernateClassPath classPath, Object prover) {}

    /** The line whose classes this class sees, {@code 7.1}. */
    static String here() {
        return ALL.stream()
                .filter(line -> Version.getVersionString().startsWith(line + "."))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Checks all laws on the case in the folder.
     *
     * @throws AssertionError with all findings
     */
    @SuppressWarnings("unchecked")
    void prove(Path folder) {
        ((Consumer<Path>) OPENED.computeIfAbsent(this, Line::open).prover()).accept(folder);
    }

    private Opened open() {
        HibernateClassPath classPath = HibernateClassPath.of(version, withModules);
        try {
            Class<?> prover = classPath.loadClass(CaseProver.class.getName());
            return new Opened(classPath, prover.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drops the databases of all lines and lets go of their classes. */
    static void closeAll() {
        OPENED.values().forEach(Line::close);
        OPENED.clear();
    }

    private static void close(Opened opened) {
        try {
            ((Closeable) opened.prover()).close();
            opened.classPath().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
