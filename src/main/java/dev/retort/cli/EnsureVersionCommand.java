package dev.retort.cli;

import dev.retort.Retort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates the version table. */
@Command(
        name = "ensure-version",
        aliases = "ensure_version",
        description = "Creates the version table where it is missing, and nothing else.",
        footer = {"", "Examples:", "  retort ensure-version", "  retort ensure-version --sql > version-table.sql"})
final class EnsureVersionCommand extends RetortCommand {

    @Option(names = "--sql", description = "Prints the SQL and asks no database.")
    private boolean sql;

    @Override
    int run(Retort retort) {
        if (sql) {
            out().print(retort.ensureVersionTableSql().text());
            out().flush();
            return 0;
        }
        String table = retort.versionTable().name().toString();
        print(retort.ensureVersionTable(listener()) ? "Created " + table : "There is already a table " + table);
        return 0;
    }
}
