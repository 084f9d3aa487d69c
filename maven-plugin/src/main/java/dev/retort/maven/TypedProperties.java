package dev.retort.maven;

import dev.retort.cli.Face;
import dev.retort.cli.Main;
import dev.retort.config.Key;
import dev.retort.problem.EditDistance;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The properties {@code -Dretort.…} of Maven's command line. They win over the pom's {@code <configuration>}, other than
 * Maven has it by itself: who types {@code -Dretort.url} must never work on another database.
 *
 * @param values by name, without {@code retort.}
 */
record TypedProperties(Map<String, String> values) {

    static final String PREFIX = "retort.";
    static final String ARGUMENT = "x.";

    static TypedProperties of(Properties user) {
        Map<String, String> values = new TreeMap<>();
        user.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> values.put(key.substring(PREFIX.length()), user.getProperty(key)));
        return new TypedProperties(values);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Those that are keys of the configuration, or keys of the environment of that name. */
    Map<String, String> keys(Optional<String> environment) {
        Map<String, String> keys = new TreeMap<>(values);
        keys.keySet()
                .removeIf(key -> !Key.isKnown(key)
                        && environment
                                .map(prefix -> prefix + ".")
                                .filter(key::startsWith)
                                .isEmpty());
        return keys;
    }

    /** The arguments {@code -Dretort.x.KEY=VALUE} for the project's own class. */
    Map<String, String> arguments() {
        Map<String, String> arguments = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(ARGUMENT)) {
                arguments.put(key.substring(ARGUMENT.length()), value);
            }
        });
        return arguments;
    }

    /** @throws UsageException if one is nearly, but not quite, the name of something */
    void requireKnown() {
        Set<String> known = known();
        for (String name : values.keySet()) {
            if (!known.contains(name) && !Key.isKnown(name)) {
                EditDistance.nearest(name, known.stream()).ifPresent(nearest -> {
                    throw unknown(name, nearest);
                });
            }
        }
    }

    private static UsageException unknown(String name, String nearest) {
        return new UsageException(Problem.of("There is no property -D" + PREFIX + name)
                .with("nearest", "-D" + PREFIX + nearest)
                .next("correct it"));
    }

    /** The keys first, since it is they that say which database is meant. */
    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        Arrays.stream(Key.values()).map(Key::text).forEach(known::add);
        known.addAll(RetortMojo.PROPERTIES);
        Main.commandLine(Face.COMMAND_LINE).getSubcommands().values().stream()
                .filter(command -> !GoalWords.NO_GOALS.contains(command.getCommandName()))
                .flatMap(command -> Stream.concat(
                        command.getCommandSpec().options().stream().map(CommandArguments::nameOf),
                        command.getCommandSpec().positionalParameters().stream().map(CommandArguments::nameOf)))
                .forEach(known::add);
        return known;
    }
}
