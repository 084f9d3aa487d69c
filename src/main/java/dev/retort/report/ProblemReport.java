package dev.retort.report;

import dev.retort.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A problem as it is printed: what failed in a colour, the labels in another one. */
public final class ProblemReport {

    private static final Pattern LABELLED = Pattern.compile("  (\\S[^:]*:)( +).*");
    private static final String NEXT = "next:";

    private ProblemReport() {}

    /** The lines of {@link Problem#text()}, made harmless. What is next is never broken, so that it can be copied. */
    public static String text(Problem problem, Ink ink, Paper paper) {
        String text = Printable.lines(problem.text());
        int facts = text.indexOf("\n");
        String what = facts < 0 ? text : text.substring(0, facts);
        return paper.fitted(paper.painted(ink, what))
                + (facts < 0
                        ? ""
                        : "\n"
                                + text.substring(facts + 1)
                                        .lines()
                                        .map(line -> fact(line, paper))
                                        .collect(Collectors.joining("\n")));
    }

    private static String fact(String line, Paper paper) {
        Matcher labelled = LABELLED.matcher(line);
        if (!labelled.matches()) {
            return line;
        }
        String label = labelled.group(1);
        String whole = "  " + paper.painted(Ink.LABEL, label) + line.substring(labelled.end(1));
        return label.equals(NEXT) ? whole : paper.fitted(whole, labelled.end(2));
    }
}
