package dev.retort.benchmark;

import java.io.PrintStream;
import java.util.List;
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
        row(workload.toString(), command, series, decimals(series.medianSeconds() / floor.medianSeconds()));
    }

    /** A row of its own. */
    void row(String workload, String command, Series series) {
        row(workload, command, series, "–");
    }

    private void row(String workload, String command, Series series, String ratio) {
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

    /** The table of a migrated table's writer: its heading, and a row for each phase. */
    void phases(int rows, List<Phase> phases) {
        out.printf(
                "%n%-11s %-34s %9s %9s %14s %11s%n",
                "rows", "meanwhile", "took s", "writes", "99 of 100 ms", "longest ms");
        for (Phase phase : phases) {
            out.printf(
                    Locale.ROOT,
                    "%-11d %-34s %9.1f %9d %14.1f %11.1f%n",
                    rows,
                    phase.name(),
                    phase.seconds(),
                    phase.writes(),
                    phase.slowest99(),
                    phase.longest());
        }
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
