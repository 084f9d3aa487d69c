package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.doctor.Finding;
import dev.retort.report.DoctorReport;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong and what mends it. */
@Command(
        name = "doctor",
        description = "Reads files, database and entities, and says everything that is wrong, each with what mends it:"
                + " exit code 0 if nothing is, 1 if something is. Writes nothing.",
        footer = {"", "Example:", "  retort doctor"})
final class DoctorCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Override
    int run(Retort retort) {
        List<Finding> findings =
                retort.diagnose().stream().map(nextCommands()::in).toList();
        DoctorReport report = new DoctorReport(findings);
        print(format.isJson() ? report.json() : report.text());
        return findings.isEmpty() ? 0 : Errors.FOUND_SOMETHING;
    }
}
