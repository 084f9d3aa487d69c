package dev.retort.report;

import dev.retort.accept.AcceptedDifferences;
import dev.retort.accept.Judgement;
import dev.retort.diff.Against;
import dev.retort.diff.Difference;
import java.util.ArrayList;
import java.util.List;

/**
 * What the file of accepted differences did to a comparison, in lines.
 *
 * @param found what the entities were compared with
 */
record AcceptanceLines(Judgement judgement, Against found) {

    private static final String FILE = AcceptedDifferences.FILE_NAME;

    List<String> lines(boolean verbose) {
        List<String> lines = new ArrayList<>();
        int accepted = judgement.accepted().size();
        if (accepted > 0) {
            lines.add("Accepted by " + FILE + ": " + accepted + (accepted == 1 ? " difference" : " differences")
                    + (verbose ? "" : " (-v lists them)"));
        }
        if (verbose) {
            judgement.accepted().forEach(difference -> lines.add("  " + Printable.of(difference.describe(found))));
        }
        judgement.expired().stream()
                .map(Difference::object)
                .forEach(object ->
                        lines.add("No longer accepted, its last day in " + FILE + " is over: " + Printable.of(object)));
        judgement
                .stale()
                .forEach(object ->
                        lines.add("Differs no longer as " + FILE + " says, remove it there: " + Printable.of(object)));
        return lines;
    }
}
