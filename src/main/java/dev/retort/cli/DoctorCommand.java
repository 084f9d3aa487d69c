package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.doctor.Finding;
import dev.retort.report.DoctorReport;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong and what mends it. */
@Command(
        name = "doctor",
        description = "Reads files, database and entities, and says everything that is wrong, each with what mends it:"
                + " exit code 0 if nothing is, 1 if something is. Writes nothing.",
        footer = {
            "",
            "Examples:",
            "  retort doctor",
            "  retort doctor --jar target/app.jar",
            "  retort doctor --format json"
        })
final class DoctorCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Option(
            names = "--jar",
            paramLabel = "FILE",
            description = "What should have every migration's class: a jar, a war or a directory of classes. By default"
                    + " the jars in target/, else target/classes.")
    private Path jar;

    @Override
    int run(Retort retort) {
        List<Finding> found =
                jar == null ? retort.diagnose() : retort.diagnose(directory().resolve(jar));
        List<Finding> findings = found.stream().map(nextCommands()::in).toList();
        DoctorReport report = new DoctorReport(findings);
        print(format.isJson() ? report.json() : report.text(paper()));
        return findings.isEmpty() ? 0 : Errors.FOUND_SOMETHING;
    }
}
