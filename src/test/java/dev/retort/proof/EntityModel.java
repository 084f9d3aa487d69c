package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.entity.EntityScanner;
import dev.retort.project.WantedCache;
import dev.retort.wanted.ScanRequest;
import dev.retort.wanted.WantedSchema;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.spi.AdditionalMappingContributor;

/** The entities of one side of a case, compiled into a folder of their own. */
final class EntityModel implements AutoCloseable {

    static final String PACKAGE = "model";

    /** Hibernate's DDL depends on the server's version, which it does not ask for without a connection. */
    private static final Map<String, String> SERVER = Map.of(
            "jakarta.persistence.database-product-name",
            "PostgreSQL",
            "jakarta.persistence.database-major-version",
            WorkDatabase.serverMajorVersion());

    private final Path folder;
    private final Map<String, String> settings;

    private EntityModel(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Compiles the sources, a map from file name to text. */
    static EntityModel compile(Map<String, String> sources, Map<String, String> settings) throws Exception {
        EntityModel model = new EntityModel(Files.createTempDirectory("retort-proof"), settings);
        Javac.compile(sources, model.classes(), List.of("-proc:none", "-parameters", "-nowarn"));
        model.registerContributors(sources);
        return model;
    }

    /** A source that contributes to Hibernate's mapping is found as Hibernate finds it: through a file of services. */
    private void registerContributors(Map<String, String> sources) throws IOException {
        String classes = sources.entrySet().stream()
                .filter(source -> source.getValue().contains("implements AdditionalMappingContributor"))
                .map(source -> PACKAGE + "." + source.getKey().replace(".java", "") + "\n")
                .collect(Collectors.joining());
        if (!classes.isEmpty()) {
            Path file = services().resolve("META-INF/services").resolve(AdditionalMappingContributor.class.getName());
            Files.createDirectories(file.getParent());
            Files.writeString(file, classes);
        }
    }

    private Path services() {
        return folder.resolve("services");
    }

    /** Where the classes are; removed with the model. */
    Path folder() {
        return folder;
    }

    private Path classes() throws IOException {
        return Files.createDirectories(folder.resolve("classes"));
    }

    /** Asks Retort, in a class loader that nobody has used before; what it keeps for the next time is the same. */
    WantedSchema scan() throws Exception {
        WantedSchema wanted = scan(List.of(classes()));
        WantedCache cache = new WantedCache(folder, List.of(), line -> {});
        cache.put("digest", wanted);
        assertThat(cache.get("digest")).as("what is kept").contains(wanted);
        return wanted;
    }

    /** The same, the classes dealt over two roots in an order that has nothing to do with their names. */
    WantedSchema scanShuffled() throws Exception {
        List<Path> files = new ArrayList<>(classFiles());
        Collections.shuffle(files, new Random(files.size()));
        List<Path> roots = List.of(folder.resolve("second"), folder.resolve("first"));
        for (int i = 0; i < files.size(); i++) {
            Path copy = roots.get(i % 2).resolve(classes().relativize(files.get(i)));
            Files.createDirectories(copy.getParent());
            Files.copy(files.get(i), copy);
        }
        Files.createDirectories(roots.get(1)); // a model of one class leaves it empty
        return scan(roots);
    }

    private WantedSchema scan(List<Path> roots) throws Exception {
        Map<String, String> scanned = new HashMap<>(SERVER);
        scanned.putAll(settings);
        ScanRequest request = new ScanRequest(List.of(PACKAGE), Optional.empty(), roots, scanned);
        try (URLClassLoader loader = loader(roots)) {
            return inside(loader, () -> new EntityScanner().scan(request));
        }
    }

    /** Starts Hibernate as an application does, its schema created in the database. */
    HibernateOracle oracle(WorkDatabase database) throws Exception {
        URLClassLoader loader = loader(List.of(classes()));
        List<Class<?>> loaded = new ArrayList<>();
        for (Path file : classFiles()) {
            String path = classes().relativize(file).toString();
            loaded.add(loader.loadClass(path.substring(0, path.length() - ".class".length())
                    .replace('/', '.')
                    .replace('\\', '.')));
        }
        return inside(loader, () -> new HibernateOracle(loader, loaded, settings, database));
    }

    private List<Path> classFiles() throws IOException {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private URLClassLoader loader(List<Path> roots) throws MalformedURLException {
        List<URL> urls = new ArrayList<>(List.of(services().toUri().toURL()));
        for (Path root : roots) {
            urls.add(root.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), EntityModel.class.getClassLoader());
    }

    /** A call that throws what it likes. */
    interface Call<T> {
        T run() throws Exception;
    }

    private static <T> T inside(ClassLoader loader, Call<T> call) throws Exception {
        ClassLoader outer = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return call.run();
        } finally {
            Thread.currentThread().setContextClassLoader(outer);
        }
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }
}
