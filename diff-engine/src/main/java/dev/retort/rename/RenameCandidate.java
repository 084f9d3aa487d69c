package dev.retort.rename;

import java.util.List;

/**
 * An object that only the database has and one that only the entities want, which may be the same under two names.
 *
 * @param rename what would be answered
 * @param planned the same among the renames that hold already: what a migration would say
 * @param score how much speaks for it; only a comparison with other scores means something
 * @param reasons what speaks for it, in words
 */
public record RenameCandidate(Rename rename, Rename planned, int score, List<String> reasons) {

    public RenameCandidate {
        reasons = List.copyOf(reasons);
    }

    /** The candidate in one line: {@code column prds.note may have become prds.remark (same type text)}. */
    public String describe() {
        return rename.kind().word() + " " + bare(rename.oldPath()) + " may have become " + rename.newPath() + because();
    }

    /** The same as a question. */
    public String question() {
        return "Was " + rename.kind().word() + " " + bare(rename.oldPath()) + " renamed to " + rename.newPath() + "?"
                + because();
    }

    private String bare(String path) {
        String prefix = rename.kind().prefix() + ":";
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    private String because() {
        return reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")";
    }
}
