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
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.spi.AdditionalMappingContributor;

/** The entities of one side of a case, compiled into a folder of their own. */
final class EntityModel implements AutoCloseable {

    static final String PACKAGE = "model";

    /** The keys by which Retort is told where the entities are; all other settings are Hibernate's. */
    static final String UNIT = "entities.persistence-unit";

    static final String PACKAGES = "entities.packages";

    /** Hibernate's DDL depends on the server's version, which it does not ask for without a connection. */
    private static final Map<String, String> SERVER = Map.of(
            "jakarta.persistence.database-product-name",
            "PostgreSQL",
            "jakarta.persistence.database-major-version",
            WorkDatabase.serverMajorVersion());

    /** Held, or the level would be lost with the logger. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    static {
        LOGGER.setLevel(Level.SEVERE);
    }

    private final Path folder;
    private final Map<String, String> settings;

    private EntityModel(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * Compiles the Java sources and puts all other files beside their classes.
     *
     * @param sources file name to text
     * @param compiled a folder of classes that come as they are; absent: none
     */
    static EntityModel compile(Map<String, String> sources, Path compiled, Map<String, String> settings)
            throws Exception {
        EntityModel model = new EntityModel(Files.createTempDirectory("retort-proof"), settings);
        Map<String, String> java = new TreeMap<>(sources);
        java.keySet().removeIf(name -> !name.endsWith(".java"));
        model.copy(compiled);
        model.write(sources);
        if (!java.isEmpty()) {
            Javac.compile(java, model.classes(), List.of("-proc:none", "-processorpath", "", "-parameters", "-nowarn"));
        }
        model.registerContributors(java);
        return model;
    }

    private void copy(Path compiled) throws IOException {
        if (Files.isDirectory(compiled)) {
            for (Path file : filesIn(compiled)) {
                copy(file, classes().resolve(compiled.relativize(file).toString()));
            }
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
    }

    private void write(Map<String, String> sources) throws IOException {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            if (!source.getKey().endsWith(".java")) {
                Path file = classes().resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
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

    /**
     * The same, the files dealt over two roots in an order that has nothing to do with their names; over one if there is
     * a persistence unit, which has one.
     */
    WantedSchema scanShuffled() throws Exception {
        List<Path> files = new ArrayList<>(filesIn(classes()));
        Collections.shuffle(files, new Random(files.size()));
        List<Path> roots = List.of(folder.resolve("second"), folder.resolve("first"));
        for (int i = 0; i < files.size(); i++) {
            Path root = roots.get(settings.containsKey(UNIT) ? 0 : i % 2);
            copy(files.get(i), root.resolve(classes().relativize(files.get(i)).toString()));
        }
        Files.createDirectories(roots.get(1)); // a model of one class leaves it empty
        return scan(roots);
    }

    private WantedSchema scan(List<Path> roots) throws Exception {
        Map<String, String> scanned = new HashMap<>(SERVER);
        scanned.putAll(hibernateSettings());
        ScanRequest request = new ScanRequest(packages(), Optional.ofNullable(settings.get(UNIT)), roots, scanned);
        try (URLClassLoader loader = loader(roots)) {
            return inside(loader, () -> new EntityScanner().scan(request));
        }
    }

    private List<String> packages() {
        return List.of(settings.getOrDefault(PACKAGES, PACKAGE).split(","));
    }

    /** The settings without those of Retort. */
    private Map<String, String> hibernateSettings() {
        Map<String, String> hibernates = new HashMap<>(settings);
        hibernates.keySet().removeAll(Set.of(UNIT, PACKAGES));
        return hibernates;
    }

    /** Starts Hibernate as an application does, its schema created in the database. */
    HibernateOracle oracle(WorkDatabase database) throws Exception {
        URLClassLoader loader = loader(List.of(classes()));
        return inside(loader, () -> {
            Map<String, Object> oracleSettings = HibernateOracle.settings(hibernateSettings());
            return settings.containsKey(UNIT)
                    ? HibernateOracle.ofUnit(settings.get(UNIT), loader, oracleSettings, database)
                    : HibernateOracle.of(contents(loader), loader, oracleSettings, database);
        });
    }

    private HibernateOracle.Contents contents(ClassLoader loader) throws Exception {
        List<Class<?>> loaded = new ArrayList<>();
        List<String> mappingFiles = new ArrayList<>();
        for (Path file : filesIn(classes())) {
            String path = classes().relativize(file).toString().replace('\\', '/');
            if (path.endsWith(".class")) {
                String name =
                        path.substring(0, path.length() - ".class".length()).replace('/', '.');
                if (packages().stream().anyMatch(name::startsWith)) { // others are a library's
                    loaded.add(loader.loadClass(name));
                }
            } else if (path.endsWith(".hbm.xml") || path.endsWith("orm.xml")) {
                mappingFiles.add(path);
            }
        }
        return new HibernateOracle.Contents(loaded, mappingFiles);
    }

    private static List<Path> filesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
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
