package dev.retort.diff;

/** What a difference asks of the database. */
public enum Change {
    ADD,
    DROP,
    ALTER,
    RENAME
}
