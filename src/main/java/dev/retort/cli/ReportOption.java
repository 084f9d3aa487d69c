package dev.retort.cli;

import dev.retort.report.ReportFormat;
import picocli.CommandLine.Option;

/** The option {@code --format} of what compares. */
final class ReportOption {

    @Option(
            names = "--format",
            paramLabel = "text|json|github|sarif|markdown|html",
            defaultValue = "text",
            description = "text for people (default), json for machines, github and sarif for findings beside the lines"
                    + " of the entities, markdown for the comment of a pull request, html for one page to look at.")
    private ReportFormat format;

    ReportFormat format() {
        return format;
    }
}
