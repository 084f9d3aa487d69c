package dev.retort.project;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.wanted.ScanRequest;
import dev.retort.wanted.SchemaSource;
import dev.retort.wanted.WantedSchema;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gives what the project's entities want, read on the project's own class path. */
public final class EntityProject {

    private static final String AUTO = "auto";

    private final Configuration configuration;
    private final Optional<Supplier<List<Path>>> known;
    private final Consumer<String> progress;

    /**
     * @param known the class path of {@code auto}, where whoever runs Retort knows it; else Maven is asked
     * @param progress hears of what takes long, a line each
     */
    public EntityProject(Configuration configuration, Optional<Supplier<List<Path>>> known, Consumer<String> progress) {
        this.configuration = configuration;
        this.known = known;
        this.progress = progress;
    }

    /** The project's directories and jars, its own classes first and compiled. */
    public List<Path> classPath() {
        String setting = configuration.require(Key.ENTITIES_CLASSPATH);
        if (setting.equals(AUTO)) {
            return known.map(Supplier::get).orElseGet(() -> new MavenProject(configuration, progress).classPath());
        }
        List<Path> paths = new ArrayList<>();
        for (String entry : setting.split("[," + File.pathSeparator + "]")) {
            paths.addAll(expanded(entry.strip()));
        }
        return paths;
    }

    /** An entry may end in {@code /*}, which stands for the jars of a directory. */
    private List<Path> expanded(String entry) {
        Path path = configuration
                .directory()
                .resolve(entry.endsWith("/*") ? entry.substring(0, entry.length() - 2) : entry);
        if (!Files.exists(path)) {
            throw new UsageException(Problem.of("An entry of entities.classpath does not exist")
                    .where(configuration.file() + ", key entities.classpath")
                    .found(path.toString())
                    .next("correct the key, or build the project first"));
        }
        if (!entry.endsWith("/*")) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What the entities want on a server of that major version, as the application would map them; Hibernate writes
     * some things differently for newer ones (virtual generated columns, for example). It is kept until some class,
     * library or setting is another one.
     */
    public WantedSchema wanted(int serverMajorVersion) {
        ScanRequest request = request(classPath(), serverMajorVersion);
        List<String> settings = List.of(
                request.packages().toString(),
                request.persistenceUnit().toString(),
                new TreeMap<>(request.settings()).toString());
        WantedCache cache = new WantedCache(configuration.stateDirectory(), settings, progress);
        String digest = digest(request.roots());
        return cache.get(digest).orElseGet(() -> {
            WantedSchema wanted = scanned(request);
            cache.put(digest, wanted);
            return wanted;
        });
    }

    private static String digest(List<Path> roots) {
        List<Path> classPath = new ArrayList<>(roots);
        classPath.addAll(JoiningParts.ownClassPath());
        return Contents.digestOfClassPath(classPath) + " on Java " + Runtime.version();
    }

    private static WantedSchema scanned(ScanRequest request) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = ApplicationLoader.over(request.roots())) {
            thread.setContextClassLoader(loader);
            return source(loader).scan(request);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static SchemaSource source(ClassLoader loader) {
        return ServiceLoader.load(SchemaSource.class, loader)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no SchemaSource on " + loader));
    }

    private ScanRequest request(List<Path> classPath, int serverMajorVersion) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "jakarta.persistence.database-product-name",
                "PostgreSQL",
                "jakarta.persistence.database-major-version",
                Integer.toString(serverMajorVersion)));
        settings.putAll(configuration.hibernateSettings());
        return new ScanRequest(
                configuration.list(Key.ENTITIES_PACKAGES),
                configuration.get(Key.ENTITIES_PERSISTENCE_UNIT),
                classPath,
                settings);
    }
}
