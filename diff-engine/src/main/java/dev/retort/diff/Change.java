package dev.retort.diff;

/** What a difference asks of the database. */
public enum Change {
    ADD,
    DROP,
    ALTER,
    RENAME,

    /** Nothing: what is in the database would mean something else, which no migration is written for. */
    REFUSE
}
