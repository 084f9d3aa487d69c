package dev.retort.cli;

import dev.retort.Retort;
import picocli.CommandLine.Command;

/** Creates the version table. */
@Command(
        name = "ensure-version",
        aliases = "ensure_version",
        description = "Creates the version table where it is missing, and nothing else.",
        footer = {"", "Example:", "  retort ensure-version"})
final class EnsureVersionCommand extends RetortCommand {

    @Override
    int run(Retort retort) {
        String table = retort.versionTable().name().toString();
        print(retort.ensureVersionTable(listener()) ? "Created " + table : "There is already a table " + table);
        return 0;
    }
}
