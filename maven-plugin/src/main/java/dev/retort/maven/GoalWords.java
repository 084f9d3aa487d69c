package dev.retort.maven;

import dev.retort.cli.Face;
import dev.retort.cli.Main;
import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.problem.Problem;
import dev.retort.problem.Problem.Fact;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Says what the command line's messages say as goals and parameters. */
final class GoalWords {

    /** Commands that are no goals: what they do, nobody does in a build. */
    static final Set<String> NO_GOALS = Set.of("edit", "list-templates", "completion", "demo");

    private static final Pattern PARAMETER = Pattern.compile("Missing required parameter: '([A-Z]+)'");
    private static final Pattern KEY_IN_FILE = Pattern.compile("(?<![\\w.-])(?<key>"
            + Arrays.stream(Key.values())
                    .map(Key::text)
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ") in " + Pattern.quote(Configuration.FILE_NAME));
    private static final String CONFIGURATION = "the plugin's configuration";

    private final String prefix;
    private final String suffix;
    private final boolean hasFile;
    private final Map<String, CommandLine> commands =
            Main.commandLine(Face.COMMAND_LINE).getSubcommands();
    private final Pattern command = Pattern.compile("\\bretort (?<name>"
            + commands.keySet().stream()
                    .filter(name -> !NO_GOALS.contains(name))
                    .collect(Collectors.joining("|"))
            + ")\\b(?!\\.)");

    /**
     * @param prefix what stands before a goal's name, {@code retort:}
     * @param name which environment is meant; null for the one without a name
     * @param hasFile whether the project has a {@code retort.properties}, which then is where keys are
     */
    GoalWords(String prefix, String name, boolean hasFile) {
        this.prefix = prefix;
        this.suffix = name == null ? "" : " -Dretort.name=" + name;
        this.hasFile = hasFile;
    }

    Problem in(Problem problem) {
        return new Problem(
                in(problem.what()),
                problem.facts().stream().map(this::in).toList(),
                problem.next().stream().map(this::in).toList());
    }

    private Fact in(Fact fact) {
        return switch (fact.label()) {
            case "where" -> new Fact(fact.label(), fact.text().replace("the command line", CONFIGURATION));
            case "wanted" -> new Fact(fact.label(), in(fact.text()));
            default -> fact;
        };
    }

    String in(String text) {
        String missing = PARAMETER.matcher(text).replaceAll(match -> missing(match.group(1)));
        return keys(OptionWords.in(goals(missing), commands));
    }

    private static String missing(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        return Matcher.quoteReplacement("The parameter <" + name + "> is missing, or -Dretort." + name + "=…");
    }

    private String goals(String text) {
        StringBuilder said = new StringBuilder();
        Matcher found = command.matcher(text);
        int end = 0;
        while (found.find(end)) {
            CommandWords words = CommandWords.behind(
                    text.substring(found.end()),
                    commands.get(found.group("name")).getCommandSpec());
            said.append(text, end, found.start()).append(words.asGoal(prefix)).append(suffix);
            end = found.end() + words.length();
        }
        return said.append(text.substring(end)).toString();
    }

    private String keys(String text) {
        return hasFile
                ? text
                : KEY_IN_FILE.matcher(text).replaceAll(GoalWords::key).replace(Configuration.FILE_NAME, CONFIGURATION);
    }

    private static String key(MatchResult match) {
        String key = match.group(1);
        return Matcher.quoteReplacement("<" + Fields.nameOf(key) + "> in " + CONFIGURATION + ", or -Dretort." + key);
    }
}
