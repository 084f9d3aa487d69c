package dev.retort.report;

import dev.retort.rename.RenameCandidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may have been renamed and has no answer. */
public final class RenameReport {

    private final List<RenameCandidate> candidates;

    public RenameReport(List<RenameCandidate> candidates) {
        this.candidates = candidates;
    }

    /** A line for each candidate with the options that answer it; none where there is no candidate. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!candidates.isEmpty()) {
            lines.add("May have been renamed; without an answer one is new and the other one gone:");
            candidates.forEach(candidate -> lines.add(
                    "  " + Printable.of(candidate.describe()) + ": " + yes(candidate) + " or " + no(candidate)));
        }
        return lines;
    }

    /**
     * The candidates with the commands that answer them.
     *
     * @param command the command that lacks the answers
     */
    public String commands(String command) {
        List<String> lines = new ArrayList<>();
        for (RenameCandidate candidate : candidates) {
            lines.add(Printable.of(candidate.describe()));
            lines.add("  yes: " + command + " " + yes(candidate));
            lines.add("  no:  " + command + " " + no(candidate));
        }
        return String.join("\n", lines);
    }

    private static String yes(RenameCandidate candidate) {
        return "--rename " + Printable.of(ShellWord.of(candidate.rename().answer()));
    }

    private static String no(RenameCandidate candidate) {
        return "--no-rename " + Printable.of(ShellWord.of(candidate.rename().oldPath()));
    }

    /** The same for machines. */
    List<Map<String, Object>> maps() {
        return candidates.stream().map(RenameReport::map).toList();
    }

    private static Map<String, Object> map(RenameCandidate candidate) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", candidate.rename().kind().word());
        map.put("old", candidate.rename().oldPath());
        map.put("new", candidate.rename().newPath());
        map.put("score", candidate.score());
        map.put("reasons", candidate.reasons());
        return map;
    }
}
