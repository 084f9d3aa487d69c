package dev.retort.environment;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command was told.
 *
 * @param directory the project's directory, in which {@code retort.properties} is
 * @param name which of the file's environments was chosen, with {@code -n}
 * @param arguments what was given with {@code -x KEY=VALUE}; the value is empty where there was no {@code =}
 */
public record EnvironmentContext(Path directory, Optional<String> name, Map<String, String> arguments) {

    public EnvironmentContext {
        arguments = Map.copyOf(arguments);
    }
}
