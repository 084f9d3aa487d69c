package dev.retort.environment;

import java.util.Objects;

/**
 * What somebody says about two values that are compared.
 *
 * @param opinion the answer
 * @param reason why, one sentence without a full stop; it is reported
 */
public record Verdict(Opinion opinion, String reason) {

    /** The answers. */
    public enum Opinion {
        EQUAL,
        DIFFERENT,
        NONE
    }

    /** Leaves the decision to the comparison itself. */
    public static final Verdict NO_OPINION = new Verdict(Opinion.NONE, "");

    public Verdict {
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(reason, "reason");
    }

    /** The two are the same, whatever they look like: the column stays as it is found. */
    public static Verdict equal(String reason) {
        return new Verdict(Opinion.EQUAL, reason);
    }

    /** The two differ, even where they look alike: the column gets what is wanted. */
    public static Verdict different(String reason) {
        return new Verdict(Opinion.DIFFERENT, reason);
    }

    /** The same answer with another reason. */
    public Verdict because(String newReason) {
        return new Verdict(opinion, newReason);
    }
}
