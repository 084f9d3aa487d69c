package dev.retort.maven;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Says options that stand by themselves in a sentence as properties. */
final class OptionWords {

    private static final Pattern OPTION = Pattern.compile(
            "(?<![\\w-])(?<option>--[a-z][a-z-]+|-[ncv])(?![\\w-])([ =](?<value>[\"'].*?[\"']|[^ ,;)]*[A-Z0-9=/][^ ,;)]*|(?<=-n )[^ ,;)]+))?");

    private OptionWords() {}

    static String in(String text, Map<String, CommandLine> commands) {
        return OPTION.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(option(match.group(1), commands)
                        .map(option -> said(match, option))
                        .orElse(match.group())));
    }

    private static Optional<OptionSpec> option(String name, Map<String, CommandLine> commands) {
        return commands.values().stream()
                .map(command -> command.getCommandSpec().findOption(name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String said(MatchResult match, OptionSpec option) {
        String rest = match.group(2) == null ? "" : match.group(2);
        return option.arity().max() == 0 || rest.isEmpty()
                ? property(option, "") + rest
                : property(option, match.group(3));
    }

    /** An option as a property, with its value if that is not empty. */
    static String property(OptionSpec option, String value) {
        String name = CommandArguments.nameOf(option);
        return switch (name) {
            case "stacktrace" -> "-e"; // Maven's own
            case "D" -> "-D" + TypedProperties.PREFIX + value;
            case "x" -> "-D" + TypedProperties.PREFIX + TypedProperties.ARGUMENT + value;
            default -> "-D" + TypedProperties.PREFIX + name + (value.isEmpty() ? "" : "=" + value);
        };
    }
}
