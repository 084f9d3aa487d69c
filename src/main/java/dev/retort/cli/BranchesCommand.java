package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.report.RevisionReport;
import dev.retort.revision.BranchPoint;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows where lines of revisions part. */
@Command(
        name = "branches",
        description = "Shows the revisions that several follow, with those that follow them.",
        footer = {"", "Examples:", "  retort branches", "  retort branches -v", "  retort branches --format json"})
final class BranchesCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Override
    int run(Retort retort) {
        List<BranchPoint> branches = retort.branches();
        print(
                format.isJson()
                        ? RevisionReport.json(
                                branches.stream().map(BranchPoint::revision).toList())
                        : new RevisionReport(paper())
                                .branches(branches, options().isVerbose()));
        return 0;
    }
}
