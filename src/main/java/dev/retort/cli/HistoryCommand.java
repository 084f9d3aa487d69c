package dev.retort.cli;

import dev.retort.Retort;
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

    @Override
    int run(Retort retort) {
        print(retort.history(Optional.ofNullable(range), indicateCurrent), format);
        return 0;
    }
}
