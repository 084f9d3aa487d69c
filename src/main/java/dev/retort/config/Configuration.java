package dev.retort.config;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings of one project, with the environment already filled in.
 *
 * @param file the properties file
 * @param values every key that is set
 */
public record Configuration(Path file, Map<String, String> values) {

    public static final String FILE_NAME = "retort.properties";

    /** What stands in messages where a file would. */
    private static final String NO_FILE = "(settings from Java)";

    public Configuration {
        values = Map.copyOf(values);
    }

    /**
     * Reads the file, found upwards from a directory where none is named.
     *
     * @param overrides keys from the command line; they win
     * @throws UsageException if there is no file, or it has a key that does not exist
     */
    public static Configuration load(Optional<Path> named, Path directory, Map<String, String> overrides) {
        Path file = named.map(path -> existing(directory.resolve(path))).orElseGet(() -> find(directory));
        Map<String, String> values = new TreeMap<>(read(file));
        rejectUnknown(values, file.toString());
        rejectUnknown(overrides, "the command line");
        values.putAll(overrides);
        Environment environment = new Environment(System.getenv());
        values.replaceAll((key, value) -> environment.filled(key, value, file));
        return new Configuration(file, values);
    }

    /**
     * Settings without a file, as an application has them.
     *
     * @param directory where relative paths start
     * @throws UsageException if there is a key that does not exist
     */
    public static Configuration of(Path directory, Map<String, String> settings) {
        rejectUnknown(settings, NO_FILE);
        Path file = directory.toAbsolutePath().normalize().resolve(NO_FILE);
        Environment environment = new Environment(System.getenv());
        Map<String, String> values = new TreeMap<>(settings);
        values.replaceAll((key, value) -> environment.filled(key, value, file));
        return new Configuration(file, values);
    }

    private static Path existing(Path file) {
        if (Files.isRegularFile(file)) {
            return file.toAbsolutePath().normalize();
        }
        throw new UsageException(Problem.of("There is no configuration file")
                .where(file.toAbsolutePath().normalize().toString())
                .next("name an existing file with -c, or make one with retort init"));
    }

    private static Path find(Path directory) {
        Path start = directory.toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(FILE_NAME))) {
                return at.resolve(FILE_NAME);
            }
        }
        throw new UsageException(Problem.of("There is no " + FILE_NAME)
                .where(start + " and the directories above it")
                .next("retort init, in your project's directory, writes one"));
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UsageException(
                    Problem.of("The configuration cannot be read")
                            .where(file.toString())
                            .found(unreadable.getMessage())
                            .wanted("a properties file in UTF-8")
                            .next("correct the file, or make a new one with retort init"),
                    unreadable);
        }
        Map<String, String> values = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> values.put(key, properties.getProperty(key).strip()));
        return values;
    }

    private static void rejectUnknown(Map<String, String> values, String where) {
        List<String> unknown = values.keySet().stream()
                .filter(key -> !Key.isKnown(key))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            String key = unknown.get(0);
            String nearest = Key.texts().stream()
                    .min(Comparator.comparingInt(known -> EditDistance.between(known, key)))
                    .orElseThrow();
            throw new UsageException(Problem.of("Unknown configuration key '" + key + "'")
                    .where(where)
                    .with("nearest", nearest)
                    .with("known", String.join(", ", Key.texts()) + ", hibernate.*, jakarta.persistence.*")
                    .next("correct the key or remove it"));
        }
    }

    /** The value of a key, or its default. */
    public Optional<String> get(Key key) {
        return Optional.ofNullable(values.get(key.text()))
                .filter(value -> !value.isEmpty())
                .or(key::defaultValue);
    }

    /** The value of a key that has a default. */
    public String require(Key key) {
        return get(key).orElseThrow();
    }

    /** A comma-separated value. */
    public List<String> list(Key key) {
        return get(key).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** The project's directory: the file's own. Relative paths start here. */
    public Path directory() {
        return file.toAbsolutePath().getParent();
    }

    /** Where Retort keeps what it can make again: the embedded database, caches. */
    public Path stateDirectory() {
        return directory().resolve(".retort");
    }

    /** What is handed to Hibernate. */
    public Map<String, String> hibernateSettings() {
        Map<String, String> settings = new TreeMap<>(values);
        settings.keySet().removeIf(key -> !Key.isHibernate(key));
        return settings;
    }
}
