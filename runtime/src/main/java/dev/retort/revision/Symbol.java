package dev.retort.revision;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A revision as it is typed, taken apart: {@code BRANCH@ANCHOR+N}, each part optional.
 *
 * @param text all of it
 * @param anchor head, heads, base, current, an id, its beginning or a label; empty where the steps count from where the
 *     database is
 * @param steps up if positive, down if negative
 */
record Symbol(String text, Optional<String> branch, String anchor, int steps) {

    private static final Pattern FORM =
            Pattern.compile("(?:(?<branch>[^@+:\\s-]+)@)?(?<anchor>[^@+:\\s-]*)(?<steps>[+-]\\d{1,9})?");

    /** @throws UsageException if the text cannot be a revision */
    static Symbol parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || (parts.group("anchor").isEmpty() && parts.group("steps") == null)) {
            throw new UsageException(Problem.of("'" + text + "' cannot be a revision")
                    .wanted("head, heads, base, current, an id or its beginning, a branch label, each also with"
                            + " +N or -N behind it or BRANCH@ before it; or +N, -N, BRANCH@+N, BRANCH@-N")
                    .next("retort history shows all revisions"));
        }
        String steps = parts.group("steps");
        return new Symbol(
                text,
                Optional.ofNullable(parts.group("branch")),
                parts.group("anchor"),
                steps == null ? 0 : Integer.parseInt(steps));
    }

    boolean countsFromCurrent() {
        return anchor.isEmpty();
    }

    boolean asksDatabase() {
        return countsFromCurrent() || anchor.equals("current");
    }
}
