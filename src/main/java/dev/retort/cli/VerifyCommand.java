package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.report.VerifyReport;
import dev.retort.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fails when a revision does not go up, down and up again. */
@Command(
        name = "verify",
        description =
                "Takes each revision up, down and up again on an empty scratch database, and says which one leaves"
                        + " something else behind than it should: exit code 0 if none, 1 if one does. The configured database is"
                        + " not asked.",
        footer = {"", "Examples:", "  retort verify", "  retort verify -v", "  retort verify --strict --format json"})
final class VerifyCommand extends RetortCommand {

    @Mixin
    private FormatOption format;

    @Option(
            names = "--strict",
            description = "Counts a revision whose downgrade says that it cannot be taken back as something wrong.")
    private boolean strict;

    @Override
    int run(Retort retort) {
        Verification verification = retort.verify();
        VerifyReport report = new VerifyReport(verification);
        print(format.isJson() ? report.json() : report.text(options().isVerbose(), paper()));
        return verification.isClean(strict) ? 0 : Errors.FOUND_SOMETHING;
    }
}
