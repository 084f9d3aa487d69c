package dev.retort.maven;

import dev.retort.cli.Face;
import dev.retort.cli.Main;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A goal's parameters as the words of its command: {@code <fromDatabase>true} is {@code --from-database}. The command
 * says itself which options it has.
 */
final class CommandArguments {

    private static final String NO_INPUT = "no-input";

    private final CommandSpec command;
    private final Map<String, Object> parameters;
    private final TypedProperties typed;

    /**
     * @param parameters the values of the goal's fields, by name
     * @param typed what wins over them
     */
    CommandArguments(String name, Map<String, Object> parameters, TypedProperties typed) {
        this.command = command(name);
        this.parameters = parameters;
        this.typed = typed;
    }

    static CommandSpec command(String name) {
        return Main.commandLine(Face.COMMAND_LINE).getSubcommands().get(name).getCommandSpec();
    }

    /** The options that are this command's own, without those that every command takes. */
    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.inherited() && !nameOf(option).equals(NO_INPUT))
                .toList();
    }

    /** An option's name without its dashes. */
    static String nameOf(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    static String nameOf(PositionalParamSpec positional) {
        return positional.paramLabel().toLowerCase(Locale.ROOT);
    }

    /** All words, of which some are the build's doing: whoever cannot answer is not asked. */
    String[] words(boolean verbose, boolean stackTrace, boolean interactive) {
        List<String> words = new ArrayList<>(List.of(command.name()));
        options(command).forEach(option -> words.addAll(words(option)));
        add(words, verbose, "--verbose");
        add(words, stackTrace, "--stacktrace");
        add(words, !interactive && command.findOption("--" + NO_INPUT) != null, "--" + NO_INPUT);
        command.positionalParameters()
                .forEach(positional ->
                        value(nameOf(positional)).ifPresent(value -> words.addAll(items(positional, value))));
        return words.toArray(String[]::new);
    }

    private static void add(List<String> words, boolean wanted, String word) {
        if (wanted) {
            words.add(word);
        }
    }

    private Optional<Object> value(String name) {
        return typed.get(name)
                .<Object>map(text -> text)
                .or(() -> Optional.ofNullable(parameters.get(Fields.nameOf(name))));
    }

    private List<String> words(OptionSpec option) {
        return value(nameOf(option)).stream()
                .flatMap(value -> words(option, value))
                .toList();
    }

    private static Stream<String> words(OptionSpec option, Object value) {
        String name = option.longestName();
        if (option.arity().max() == 0) {
            return value.toString().equals("false") ? Stream.empty() : Stream.of(name);
        }
        return items(option, value).stream().map(item -> name + "=" + item);
    }

    private static List<String> items(ArgSpec argument, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        return argument.isMultiValue() ? CommaList.of(value.toString()) : List.of(value.toString());
    }
}
