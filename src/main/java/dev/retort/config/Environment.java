package dev.retort.config;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills <code>${NAME}</code> and <code>${NAME:default}</code> from the environment. */
record Environment(Map<String, String> variables) {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(:(?<default>[^}]*))?}");

    String filled(String key, String value, Path file) {
        return REFERENCE
                .matcher(value)
                .replaceAll(match -> Matcher.quoteReplacement(resolve((Matcher) match, key, file)));
    }

    private String resolve(Matcher reference, String key, Path file) {
        String name = reference.group("name");
        String set = variables.get(name);
        if (set != null && !set.isEmpty()) {
            return set;
        }
        if (reference.group("default") != null) {
            return reference.group("default");
        }
        throw new UsageException(Problem.of("The environment variable " + name + " is not set")
                .where(file + ", key " + key)
                .next("set it (export " + name + "=…), or give a default: ${" + name + ":…}"));
    }
}
