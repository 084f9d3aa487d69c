package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.report.RevisionReport;
import dev.retort.revision.RevisionEntry;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one revision. */
@Command(
        name = "show",
        description = "Shows revisions: what each follows, its file, its message.",
        footer = {
            "",
            "Examples:",
            "  retort show head",
            "  retort show 3f1c 9ab2",
            "  retort show current --format json"
        })
final class ShowCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            converter = RevisionConverter.class,
            description = "head, heads, current, a label, or an id or its beginning; also several.")
    private List<String> symbols;

    @Override
    int run(Retort retort) {
        List<RevisionEntry> revisions = retort.show(symbols.toArray(String[]::new));
        print(format.isJson() ? RevisionReport.json(revisions) : new RevisionReport(paper()).text(revisions, true));
        return 0;
    }
}
