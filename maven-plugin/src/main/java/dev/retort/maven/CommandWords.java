package dev.retort.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The words of a command in the middle of a sentence, up to where the sentence goes on.
 *
 * @param command the command
 * @param properties what they are as properties
 * @param revisions the revisions among them
 * @param help whether they ask for help
 * @param length how many characters they are
 */
record CommandWords(CommandSpec command, List<String> properties, List<String> revisions, boolean help, int length) {

    private static final Pattern WORD = Pattern.compile("\\G +(?<word>[^ \"',;)]*(\"[^\"]*\"|'[^']*')?[^ \"',;)]*)");

    /** A keyword, a placeholder, or what has a digit or sign in it; a verb has none of these. */
    private static final Pattern REVISION = Pattern.compile("heads?|base|current|REVISION|[A-Z]+:[A-Z]*|.*[0-9@:].*");

    /** Goals that read the classes, which no goal compiles. */
    private static final Set<String> READING_CLASSES = Set.of("revision", "check", "diff", "doctor");

    static CommandWords behind(String text, CommandSpec command) {
        List<String> properties = new ArrayList<>();
        List<String> revisions = new ArrayList<>();
        boolean help = false;
        int end = 0;
        Matcher words = WORD.matcher(text);
        while (words.find() && !words.group("word").isEmpty()) {
            String word = words.group("word");
            OptionSpec option = command.findOption(word.replaceFirst("=.*", ""));
            if (option != null && option.usageHelp()) {
                help = true;
            } else if (option != null) {
                boolean apart = option.arity().max() > 0 && !word.contains("=");
                if (apart && !words.find()) {
                    break;
                }
                properties.add(OptionWords.property(option, apart ? words.group("word") : after(word)));
            } else if (!command.positionalParameters().isEmpty()
                    && REVISION.matcher(word).matches()) {
                revisions.add(word);
            } else {
                break;
            }
            end = words.end();
        }
        return new CommandWords(command, properties, revisions, help, end);
    }

    private static String after(String word) {
        return word.contains("=") ? word.substring(word.indexOf('=') + 1) : "";
    }

    /** The same as one types it to Maven. */
    String asGoal(String prefix) {
        if (help) {
            return "mvn " + prefix + "help -Ddetail -Dgoal=" + command.name();
        }
        StringBuilder goal = new StringBuilder("mvn ");
        goal.append(READING_CLASSES.contains(command.name()) ? "compile " : "");
        goal.append(prefix).append(command.name());
        if (!revisions.isEmpty()) {
            goal.append(" -Dretort.revision=").append(String.join(",", revisions));
        }
        properties.forEach(property -> goal.append(' ').append(property));
        return goal.toString();
    }
}
