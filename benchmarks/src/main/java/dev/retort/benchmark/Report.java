package dev.retort.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** The results as an aligned table, each row printed when it is known. */
final class Report {

    private static final String ROW = "%-9s %-42s %4s %9s %9s %7s %10s%n";

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void header() {
        out.printf(ROW, "workload", "command", "runs", "least s", "median s", "MiB", "× metadata");
    }

    /** A row with its ratio to another one. */
    void row(Workload workload, String command, Series series, Series floor) {
        row(workload, command, series, decimals(series.medianSeconds() / floor.medianSeconds()));
    }

    /** A row of its own. */
    void row(Workload workload, String command, Series series) {
        row(workload, command, series, "–");
    }

    private void row(Workload workload, String command, Series series, String ratio) {
        long peak = series.peakKibibytes();
        out.printf(
                ROW,
                workload,
                command,
                series.runs().size(),
                decimals(series.leastSeconds()),
                decimals(series.medianSeconds()),
                peak < 0 ? "–" : Math.round(peak / 1024.0),
                ratio);
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
