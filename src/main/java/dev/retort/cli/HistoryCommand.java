package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.history.HistoryEntry;
import dev.retort.report.HistoryReport;
import dev.retort.report.RevisionReport;
import dev.retort.revision.RevisionEntry;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the revisions. */
@Command(
        name = "history",
        description = "Lists the revisions, the newest first.",
        footer = {
            "",
            "Examples:",
            "  retort history -i",
            "  retort history --graph",
            "  retort history --applied",
            "  retort history -r current:",
            "  retort history -r-3:current"
        })
final class HistoryCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Mixin
    private RangeOptions range;

    @Option(names = "--graph", description = "Draws how they follow each other, in front of them.")
    private boolean graph;

    @Option(names = "--applied", description = "What was done to the database instead, by whom and when.")
    private boolean applied;

    @Override
    int run(Retort retort) {
        if (applied) {
            List<HistoryEntry> entries = retort.applied();
            print(format.isJson() ? HistoryReport.json(entries) : HistoryReport.text(entries, paper()));
            return 0;
        }
        List<RevisionEntry> revisions = retort.history(range.range(), range.indicatesCurrent());
        if (graph && !format.isJson()) {
            print(new RevisionReport(paper()).graph(revisions));
        } else {
            print(revisions, format);
        }
        return 0;
    }
}
