package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Accepting what differs, instead of mending it. */
final class AcceptOptions {

    @Option(
            names = "--accept",
            description = "Writes all differences into retort-accepted.json, to be reviewed: check takes them for none"
                    + " from then on, and revision leaves them alone.")
    private boolean accept;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why they are accepted; needed with --accept.")
    private String reason;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The last day on which they are accepted, such as 2027-06-30; for ever without it.")
    private String until;

    /** @throws UsageException if the options do not go together */
    boolean isWanted() {
        if (!accept && (reason != null || until != null)) {
            throw new UsageException(
                    Problem.of("--reason and --until go with --accept").next("retort diff --accept --reason TEXT"));
        }
        if (accept && (reason == null || reason.isBlank())) {
            throw new UsageException(Problem.of("Differences are accepted for a reason")
                    .wanted("--reason TEXT, for those who review the file")
                    .next("retort diff --accept --reason \"older than Retort\""));
        }
        return accept;
    }

    String reason() {
        return reason.strip();
    }

    Optional<LocalDate> until() {
        try {
            return Optional.ofNullable(until).map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            throw new UsageException(
                    Problem.of("--until is not a day")
                            .found(until)
                            .wanted("year, month and day: 2027-06-30")
                            .next("correct it, or leave it out for ever"),
                    noDate);
        }
    }
}
