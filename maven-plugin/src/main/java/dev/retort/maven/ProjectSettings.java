package dev.retort.maven;

import dev.retort.config.Configuration;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a module's goals are configured with: {@code retort.properties}, if there is one, over which the pom's parameters
 * win, over which what was typed wins.
 *
 * @param pom the module's
 * @param config the file that is named as the configuration; null for the next one
 * @param name which environment is meant; null for the one without a name
 * @param keys the pom's
 */
record ProjectSettings(
        File pom, File config, String name, Map<String, String> keys, Credentials credentials, TypedProperties typed) {

    /** The file that there is, in the module's directory or above it. */
    Optional<Path> file() {
        return config == null ? next() : Optional.of(config.toPath());
    }

    private Optional<Path> next() {
        return Stream.iterate(directory(), at -> at != null, Path::getParent)
                .map(at -> at.resolve(Configuration.FILE_NAME))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    Path directory() {
        return pom.toPath().toAbsolutePath().getParent();
    }

    /** All of it, with arguments for the project's own class. */
    Configuration configuration(Map<String, String> arguments) {
        typed.requireKnown();
        Optional<String> environment = Optional.ofNullable(name);
        Map<String, String> all = new TreeMap<>(keys);
        all.putAll(credentials.keys());
        all.putAll(typed.keys(environment));
        Configuration configuration = file().isPresent()
                ? Configuration.load(file(), directory(), environment, all)
                : Configuration.of(pom.toPath(), environment, all);
        Map<String, String> words = new TreeMap<>(arguments);
        words.putAll(typed.arguments());
        return configuration.withArguments(words);
    }
}
