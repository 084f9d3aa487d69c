package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.report.RevisionReport;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows where lines of revisions part. */
@Command(
        name = "branches",
        description = "Shows the revisions that several follow, with those that follow them.",
        footer = {"", "Example:", "  retort branches -v"})
final class BranchesCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Override
    int run(Retort retort) {
        RevisionReport report = new RevisionReport(retort.history().graph(), Optional.empty());
        print(
                format.isJson()
                        ? report.json(report.branchPoints())
                        : report.branches(options().isVerbose()));
        return 0;
    }
}
