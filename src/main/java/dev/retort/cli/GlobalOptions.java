package dev.retort.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
abstract class GlobalOptions {

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "The configuration; by default what RETORT_CONFIG names, or else retort.properties, looked for"
                            + " from here upwards.")
    private Path config;

    @Option(
            names = {"-D"},
            paramLabel = "KEY=VALUE",
            mapFallbackValue = "",
            scope = ScopeType.INHERIT,
            description = "Sets a configuration key for this run.")
    private final Map<String, String> overrides = new LinkedHashMap<>();

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Which environment of the configuration: its keys begin with NAME and a dot.")
    private String name;

    @Option(
            names = {"-x"},
            paramLabel = "KEY=VALUE",
            mapFallbackValue = "",
            scope = ScopeType.INHERIT,
            description = "An argument for the project's own environment class.")
    private final Map<String, String> arguments = new LinkedHashMap<>();

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No progress on stderr.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "More of everything.")
    private boolean verbose;

    @Option(
            names = {"--color"},
            paramLabel = "auto|always|never",
            scope = ScopeType.INHERIT,
            description = "Colours; by default at a terminal, unless NO_COLOR is set.")
    private Papers.Color color = Papers.Color.AUTO;

    @Option(
            names = {"--stacktrace"},
            scope = ScopeType.INHERIT,
            description = "Shows the stack trace of an error.")
    private boolean stacktrace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"--version"},
            versionHelp = true,
            description = "Shows the version.")
    private boolean version;

    /** What the command is run through. */
    abstract Face face();

    Optional<Path> config() {
        return Optional.ofNullable(config)
                .or(() -> Optional.ofNullable(System.getenv("RETORT_CONFIG"))
                        .filter(name -> !name.isBlank())
                        .map(Path::of));
    }

    Map<String, String> overrides() {
        return overrides;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    Map<String, String> arguments() {
        return arguments;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    Papers.Color color() {
        return color;
    }

    boolean wantsStackTrace() {
        return stacktrace;
    }
}
