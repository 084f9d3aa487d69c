package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.history.HistoryEntry;
import dev.retort.report.HistoryReport;
import dev.retort.report.Printable;
import dev.retort.revision.Current;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows where the database is. */
@Command(
        name = "current",
        description = "Shows the revision that the database is at. Writes nothing.",
        footer = {"", "Examples:", "  retort current", "  retort current -v", "  retort current --check-heads"})
final class CurrentCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Option(names = "--check-heads", description = "Ends with exit code 1 unless the database is at every head.")
    private boolean checkHeads;

    /** How the database came there, and what was interrupted on the way. */
    private void printBooks(Retort retort, Set<String> current) {
        if (options().isVerbose()) {
            List<HistoryEntry> entries = retort.applied().stream()
                    .filter(entry -> entry.revision().filter(current::contains).isPresent())
                    .toList();
            print(entries.isEmpty() ? "" : "\n" + HistoryReport.text(entries, paper()));
        }
        retort.interrupted()
                .forEach(step -> print(nextCommands()
                        .in(Printable.of(step.describe()) + "; retort " + step.direction() + " goes on there")));
    }

    @Override
    int run(Retort retort) {
        Current current = retort.current();
        if (checkHeads) {
            retort.requireMigrations();
        }
        if (options().isVerbose() && !format.isJson()) {
            print("Database: " + current.address() + "\n");
        }
        print(current.revisions(), format);
        if (!format.isJson()) {
            printBooks(retort, current.ids());
        }
        if (current.revisions().isEmpty()) {
            progress("the database is at no revision");
        }
        return checkHeads && !current.isAtHeads() ? Errors.FOUND_SOMETHING : 0;
    }
}
