package dev.retort.cli;

import dev.retort.Current;
import dev.retort.Retort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows where the database is. */
@Command(
        name = "current",
        description = "Shows the revision that the database is at. Writes nothing.",
        footer = {"", "Example:", "  retort current --check-heads"})
final class CurrentCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Option(names = "--check-heads", description = "Ends with exit code 1 unless the database is at every head.")
    private boolean checkHeads;

    @Override
    int run(Retort retort) {
        Current current = retort.current();
        if (options().isVerbose() && !format.isJson()) {
            print("Database: " + current.address() + "\n");
        }
        print(current.revisions(), format);
        if (current.revisions().isEmpty()) {
            progress("the database is at no revision");
        }
        return checkHeads && !current.isAtHeads() ? Errors.FOUND_SOMETHING : 0;
    }
}
