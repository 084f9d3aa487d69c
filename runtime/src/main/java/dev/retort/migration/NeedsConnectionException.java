package dev.retort.migration;

/** A migration asked for the live connection where there is none: while it is only recorded. */
public final class NeedsConnectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NeedsConnectionException() {
        super("This migration works on the live connection and cannot be recorded");
    }
}
