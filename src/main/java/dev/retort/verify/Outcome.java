package dev.retort.verify;

/** What came of a revision that was to go up, down and up again. */
public enum Outcome {
    /** It did, and the database was each time what it had been before. */
    REVERSIBLE,

    /** Its downgrade says that it cannot be taken back. */
    IRREVERSIBLE,

    /** It failed, or left something else behind than it should. */
    WRONG,

    /** It was not tried, since one before it does not go up. */
    NOT_REACHED
}
