package dev.retort.cli;

import picocli.CommandLine.Option;

/** The option {@code --format}. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text for people (default) or json for machines.")
    private Format format;

    boolean isJson() {
        return format == Format.JSON;
    }
}
