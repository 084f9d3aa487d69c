package dev.retort.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds programs as a shell in a directory does.
 *
 * @param directory what a name with a slash in it begins at
 * @param environment its {@code PATH} is searched
 */
public record Programs(Path directory, Map<String, String> environment) {

    /** The program's file, if there is one that can be run. */
    public Optional<Path> find(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Stream<Path> places = isPath(name) ? Stream.of(directory) : path().stream();
        return places.map(place -> place.resolve(name).normalize())
                .flatMap(file -> endings().map(ending -> file.resolveSibling(file.getFileName() + ending)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** Where a program of that name is looked for, in words. */
    public String places(String name) {
        return isPath(name)
                ? directory.resolve(name).normalize().toString()
                : "the PATH: " + environment.getOrDefault("PATH", "");
    }

    private static boolean isPath(String name) {
        return name.contains("/") || name.contains(File.separator);
    }

    private List<Path> path() {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(directory::resolve)
                .toList();
    }

    /** Windows names a program without the ending of its file. */
    private static Stream<String> endings() {
        return File.separatorChar == '\\' ? Stream.of("", ".exe", ".cmd", ".bat") : Stream.of("");
    }
}
