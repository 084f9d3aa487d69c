package dev.retort.config;

import dev.retort.problem.EditDistance;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of several environments in one place: {@code url} is for all of them, {@code reporting.url} for the one named
 * {@code reporting}, where it wins.
 *
 * @param texts each key as it is written, with its value
 * @param where what they are read from, for messages
 */
record Sections(Map<String, String> texts, String where) {

    private static final Pattern NAMED = Pattern.compile("(?<name>[A-Za-z0-9_-]+)\\.(?<key>.+)");

    /** Words that keys of every environment begin with, such as {@code migrations}; they name none. */
    private static final Set<String> TAKEN = Stream.concat(
                    Key.texts().stream().filter(key -> key.contains(".")), Stream.of("hibernate.", "jakarta."))
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toUnmodifiableSet());

    private static Optional<Matcher> named(String key) {
        Matcher parts = NAMED.matcher(key);
        return parts.matches() && !TAKEN.contains(parts.group("name")) ? Optional.of(parts) : Optional.empty();
    }

    private static boolean isKnown(String key) {
        return Key.isKnown(key)
                || named(key).filter(parts -> Key.isKnown(parts.group("key"))).isPresent();
    }

    /** The names of the environments, sorted. */
    List<String> names() {
        return texts.keySet().stream()
                .filter(Sections::isKnown)
                .flatMap(key -> named(key).stream())
                .map(parts -> parts.group("name"))
                .distinct()
                .sorted()
                .toList();
    }

    String text(String key) {
        return texts.get(key);
    }

    /** For each key that is set for an environment, the key as it is written. */
    Map<String, String> keysOf(Optional<String> name) {
        Map<String, String> keys = new TreeMap<>();
        texts.keySet().stream().filter(Key::isKnown).forEach(key -> keys.put(key, key));
        name.ifPresent(prefix -> texts.keySet().stream()
                .filter(key -> key.startsWith(prefix + "."))
                .forEach(key -> keys.put(key.substring(prefix.length() + 1), key)));
        return keys;
    }

    void rejectUnknownKeys() {
        texts.keySet().stream()
                .filter(key -> !isKnown(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw new UsageException(Problem.of("Unknown configuration key '" + key + "'")
                            .where(where)
                            .nearest(nearest(key))
                            .with("known", String.join(", ", Key.texts()) + ", hibernate.*, jakarta.persistence.*")
                            .next("correct the key or remove it"));
                });
    }

    private Optional<String> nearest(String unknown) {
        Stream<String> inItsSection =
                named(unknown).map(parts -> parts.group("name")).filter(names()::contains).stream()
                        .flatMap(name -> Key.texts().stream().map(key -> name + "." + key));
        return EditDistance.nearest(unknown, Stream.concat(Key.texts().stream(), inItsSection));
    }

    void requireName(String name) {
        if (!names().contains(name)) {
            throw new UsageException(Problem.of("There is no environment named '" + name + "'")
                    .where(where)
                    .nearest(EditDistance.nearest(name, names().stream()))
                    .found(names().isEmpty() ? "no key with a name before it" : String.join(", ", names()))
                    .wanted("a name that keys begin with, as in " + exampleName(name) + ".url")
                    .next("choose one of those with -n, or add " + exampleName(name) + ".url = … to the file"));
        }
    }

    private static String exampleName(String name) {
        return NAMED.matcher(name + ".url").matches() && !TAKEN.contains(name) ? name : "reporting";
    }

    /** Without any name a database must be named all the same, where each environment has one. */
    void requireDefault(Sections commandLine) {
        String url = Key.URL.text();
        List<String> urls = names().stream()
                .map(name -> name + "." + url)
                .filter(texts::containsKey)
                .toList();
        if (!urls.isEmpty() && Stream.of(this, commandLine).noneMatch(keys -> keys.texts.containsKey(url))) {
            String first = urls.get(0).substring(0, urls.get(0).indexOf('.'));
            throw new UsageException(Problem.of("It is not said which database is meant")
                    .where(where)
                    .found(String.join(", ", urls))
                    .wanted("a name, or the key url for commands without one")
                    .next("-n " + first + ", for example, says which")
                    .next("or set url = … in the file"));
        }
    }
}
