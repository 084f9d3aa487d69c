package dev.retort.report;

import dev.retort.problem.Problem;
import dev.retort.verify.Outcome;
import dev.retort.verify.Verification;
import dev.retort.verify.VerifiedRevision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code verify} found, as it prints it. */
public final class VerifyReport {

    private final Verification verification;

    public VerifyReport(Verification verification) {
        this.verification = verification;
    }

    /** How many revisions went well, then each that did not; if verbose, each of the others too. */
    public String text(boolean verbose, Paper paper) {
        List<String> lines = new ArrayList<>();
        boolean well = verification.with(Outcome.WRONG).isEmpty();
        lines.add(well ? paper.painted(Ink.GOOD, headline()) : headline());
        if (verbose) {
            verification
                    .with(Outcome.REVERSIBLE)
                    .forEach(item -> lines.add(paper.fitted("  up, down, up: " + title(item))));
        }
        verification
                .with(Outcome.IRREVERSIBLE)
                .forEach(item ->
                        lines.add(paper.fitted("  cannot be taken back: " + title(item) + ": " + reason(item))));
        verification.with(Outcome.NOT_REACHED).forEach(item -> lines.add(paper.fitted("  not tried: " + title(item))));
        verification.with(Outcome.WRONG).stream()
                .flatMap(item -> item.problem().stream())
                .forEach(problem -> lines.add("\n" + ProblemReport.text(problem, Ink.WRONG, paper)));
        return String.join("\n", lines);
    }

    private String headline() {
        int all = verification.revisions().size();
        if (all == 0) {
            return "There is no revision.";
        }
        int well = verification.with(Outcome.REVERSIBLE).size();
        return (well == all ? well : well + " of " + all) + (all == 1 ? " revision" : " revisions")
                + " went up, down and up again.";
    }

    private static String title(VerifiedRevision item) {
        return Printable.of(item.revision().id() + ", " + item.revision().message());
    }

    /** What the migration said. */
    private static String reason(VerifiedRevision item) {
        return item.problem().stream()
                .flatMap(problem -> problem.facts().stream())
                .filter(fact -> fact.label().equals("reason") || fact.label().equals("thrown"))
                .map(Problem.Fact::text)
                .map(Printable::of)
                .collect(Collectors.joining());
    }

    /** The same for machines. */
    public String json() {
        return Json.of(Map.of(
                "revisions",
                verification.revisions().stream().map(VerifyReport::map).toList()));
    }

    private static Map<String, Object> map(VerifiedRevision item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", item.revision().id());
        map.put("message", item.revision().message());
        map.put("file", item.revision().location());
        map.put("outcome", item.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        map.put("problem", item.problem().map(ProblemMap::of).orElse(null));
        return map;
    }
}
