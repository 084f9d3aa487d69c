package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.history.HistoryEntry;
import dev.retort.report.HistoryReport;
import java.util.List;
import java.util.Optional;
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
            "  retort history --applied",
            "  retort history -r current:",
            "  retort history -r-3:current"
        })
final class HistoryCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "FROM:TO",
            description = "Only these, both ends included; either may be left out.")
    private String range;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Marks where the database is.")
    private boolean indicateCurrent;

    @Option(names = "--applied", description = "What was done to the database instead, by whom and when.")
    private boolean applied;

    @Override
    int run(Retort retort) {
        if (applied) {
            List<HistoryEntry> entries = retort.applied();
            print(format.isJson() ? HistoryReport.json(entries) : HistoryReport.text(entries));
            return 0;
        }
        print(retort.history(Optional.ofNullable(range), indicateCurrent), format);
        return 0;
    }
}
