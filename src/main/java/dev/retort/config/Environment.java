package dev.retort.config;

import dev.retort.problem.Problem;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills <code>${NAME}</code> and <code>${NAME:default}</code> from the environment. */
record Environment(Map<String, String> variables) {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::([^}]*))?}");

    private static final int NAME = 1;
    private static final int DEFAULT = 2;

    /** What to say about the first variable in a value that is not set and has no default; nothing where there is none. */
    Optional<Problem> missing(String key, String value, Path file) {
        return REFERENCE
                .matcher(value)
                .results()
                .filter(reference -> resolved(reference).isEmpty())
                .findFirst()
                .map(reference -> reference.group(NAME))
                .map(name -> Problem.of("The environment variable " + name + " is not set")
                        .where(file + ", key " + key)
                        .next("set it (export " + name + "=…), or give a default: ${" + name + ":…}"));
    }

    /** A value of which no variable is missing. */
    String filled(String value) {
        return REFERENCE
                .matcher(value)
                .replaceAll(reference ->
                        Matcher.quoteReplacement(resolved(reference).orElseThrow()));
    }

    private Optional<String> resolved(MatchResult reference) {
        return Optional.ofNullable(variables.get(reference.group(NAME)))
                .filter(set -> !set.isEmpty())
                .or(() -> Optional.ofNullable(reference.group(DEFAULT)));
    }
}
