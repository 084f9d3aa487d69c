package dev.retort.cli;

import dev.retort.DryRun;
import dev.retort.run.RunListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --dry-run}. */
final class DryRunOption {

    @Option(
            names = "--dry-run",
            description = "Runs the statements on the database, shows them, and rolls everything back.")
    private boolean wanted;

    boolean isWanted() {
        return wanted;
    }

    RunListener printer(PrintWriter out) {
        return new DryRunPrinter(out);
    }

    int end(DryRun result, PrintWriter out) {
        if (result.revisions().isEmpty()) {
            out.println("-- nothing to do");
            return 0;
        }
        Duration total = result.statements().stream()
                .map(statement -> statement.duration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
        out.println("-- " + total.toMillis() + " ms in all, rolled back: the database is as it was");
        if (!result.isComplete()) {
            out.println("-- statements were not run; whether they succeed is not known");
        }
        return 0;
    }
}
