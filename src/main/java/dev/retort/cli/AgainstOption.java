package dev.retort.cli;

import dev.retort.diff.Against;
import picocli.CommandLine.Option;

/** The option {@code --against}. */
final class AgainstOption {

    @Option(
            names = "--against",
            paramLabel = "live|migrations",
            defaultValue = "live",
            description = "What the entities are compared with: live, the configured database (default), or migrations:"
                    + " what these make of an empty database, for which no database need be configured.")
    private Against against;

    Against value() {
        return against;
    }

    /** How the option is written in a command that goes on from this one. */
    String inCommand() {
        return against == Against.LIVE ? "" : " --against migrations";
    }
}
