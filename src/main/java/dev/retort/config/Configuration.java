package dev.retort.config;

import dev.retort.password.Password;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.run.RunSettings;
import dev.retort.run.SettingTexts;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The settings of one project, with the process environment already filled in.
 *
 * @param file the properties file
 * @param name which of the file's environments they are for; empty for the one without a name
 * @param arguments what the command line hands to the user's own environment class
 * @param values every key that is set, without the name
 * @param unfilled the keys that name an environment variable which is not set, each with what that is told in
 * @param typed the keys that the command line sets
 */
public record Configuration(
        Path file,
        Optional<String> name,
        Map<String, String> arguments,
        Map<String, String> values,
        Map<String, Problem> unfilled,
        Set<String> typed) {

    public static final String FILE_NAME = "retort.properties";

    /** What stands in messages where a file would. */
    private static final String NO_FILE = "(settings from Java)";

    public Configuration {
        arguments = Map.copyOf(arguments);
        values = Map.copyOf(values);
        unfilled = Map.copyOf(unfilled);
        typed = Set.copyOf(typed);
    }

    /** The settings for the environment without a name. */
    public static Configuration load(Optional<Path> named, Path directory, Map<String, String> overrides) {
        return load(named, directory, Optional.empty(), overrides);
    }

    /**
     * Reads the file, found upwards from a directory where none is named.
     *
     * @param name which of the file's environments is meant
     * @param overrides keys from the command line; they win
     * @throws UsageException if there is no file, it has a key that does not exist, or not that environment
     */
    public static Configuration load(
            Optional<Path> named, Path directory, Optional<String> name, Map<String, String> overrides) {
        Path file = named.map(path -> existing(directory.resolve(path))).orElseGet(() -> find(directory));
        Sections written = new Sections(read(file), file.toString());
        Sections typed = new Sections(overrides, "the command line");
        written.rejectUnknownKeys();
        typed.rejectUnknownKeys();
        name.ifPresentOrElse(written::requireName, () -> written.requireDefault(typed));
        Map<String, String> keys = new TreeMap<>(written.keysOf(name));
        keys.putAll(typed.keysOf(name));
        return of(
                file,
                name,
                keys,
                key -> overrides.getOrDefault(key, written.text(key)),
                typed.keysOf(name).keySet());
    }

    private static Configuration of(
            Path file,
            Optional<String> name,
            Map<String, String> keys,
            UnaryOperator<String> texts,
            Set<String> typed) {
        Environment environment = new Environment(System.getenv());
        Map<String, String> values = new TreeMap<>();
        Map<String, Problem> unfilled = new TreeMap<>();
        keys.forEach((key, source) -> environment
                .missing(source, texts.apply(source), file)
                .ifPresentOrElse(
                        problem -> unfilled.put(key, problem),
                        () -> values.put(key, environment.filled(texts.apply(source)))));
        return new Configuration(file, name, Map.of(), values, unfilled, typed);
    }

    /** The same with arguments for the user's own environment class. */
    public Configuration withArguments(Map<String, String> newArguments) {
        return new Configuration(file, name, newArguments, values, unfilled, typed);
    }

    /**
     * The same with settings that win over the file's, and not over the command line's.
     *
     * @param source what they come from, for messages
     * @throws UsageException if one is no key, or a key that is needed before them
     */
    public Configuration withSettings(Map<String, String> settings, String source) {
        new Sections(settings, source).rejectUnknownKeys();
        settings.keySet().stream()
                .filter(key -> !Key.isLate(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw new UsageException(Problem.of("The key '" + key + "' cannot be set there")
                            .where(source)
                            .wanted("keys about the database, Hibernate and what is compared")
                            .next("set " + key + " in " + file));
                });
        Map<String, String> all = new TreeMap<>(values);
        Map<String, Problem> stillUnfilled = new TreeMap<>(unfilled);
        settings.forEach((key, value) -> {
            if (!typed.contains(key)) {
                all.put(key, value);
                stillUnfilled.remove(key);
            }
        });
        return new Configuration(file, name, arguments, all, stillUnfilled, typed);
    }

    /**
     * Settings without a file, as an application has them.
     *
     * @param directory where relative paths start
     * @throws UsageException if there is a key that does not exist
     */
    public static Configuration of(Path directory, Map<String, String> settings) {
        return of(directory.resolve(NO_FILE), Optional.empty(), settings);
    }

    /**
     * Settings that stand in a file of another kind, such as a pom.
     *
     * @param file the file, for messages; relative paths start at its directory
     * @param name which of the environments is meant
     * @throws UsageException if there is a key that does not exist, or not that environment
     */
    public static Configuration of(Path file, Optional<String> name, Map<String, String> settings) {
        Path absolute = file.toAbsolutePath().normalize();
        Sections given = new Sections(settings, name(absolute));
        given.rejectUnknownKeys();
        name.ifPresent(given::requireName);
        return of(absolute, name, given.keysOf(name), given::text, Set.of());
    }

    private static String name(Path file) {
        return file.endsWith(NO_FILE) ? NO_FILE : file.toString();
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

    /**
     * The value of a key, or its default.
     *
     * @throws UsageException if it names an environment variable that is not set: a command asks for what it needs alone
     */
    public Optional<String> get(Key key) {
        requireFilled(key.text());
        return Optional.ofNullable(values.get(key.text()))
                .filter(value -> !value.isEmpty())
                .or(key::defaultValue);
    }

    private void requireFilled(String key) {
        if (unfilled.containsKey(key)) {
            throw new UsageException(unfilled.get(key));
        }
    }

    /** The value of a key that has a default. */
    public String require(Key key) {
        return get(key).orElseThrow();
    }

    /** How a run waits and cuts its work into transactions. */
    public RunSettings runSettings() {
        return texts().settings();
    }

    /**
     * The database's password, if it is set.
     *
     * @throws dev.retort.problem.RetortException if the command or the file that says it does not
     */
    public Optional<String> password() {
        return new Password(texts(), directory()).text();
    }

    private SettingTexts texts() {
        return new SettingTexts(name -> get(Key.named(name)).orElse(null), "", file.toString(), FILE_NAME);
    }

    /** A length of time. */
    public Optional<Duration> duration(Key key) {
        return texts().duration(key.text(), key.defaultValue().orElse(""));
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

    /** Where the data of the embedded database is; each environment has a database of its own. */
    public Path embeddedDirectory() {
        return stateDirectory()
                .resolve("postgres" + name.map(text -> "-" + text).orElse(""));
    }

    /** Where the data of the embedded server is on which databases are made for one use. */
    public Path scratchDirectory() {
        return stateDirectory().resolve("scratch");
    }

    /** What is handed to Hibernate. */
    public Map<String, String> hibernateSettings() {
        unfilled.keySet().stream().filter(Key::isHibernate).forEach(this::requireFilled);
        Map<String, String> settings = new TreeMap<>(values);
        settings.keySet().removeIf(key -> !Key.isHibernate(key));
        return settings;
    }
}
