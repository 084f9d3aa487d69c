package dev.retort.migration;

/**
 * One revision of the database: how to reach it from the one before, and how to go back. Implementations have a public
 * or package-private constructor without parameters and carry {@link Revision}.
 */
public interface Migration {

    /** Goes from the revision before to this one. */
    void upgrade(Operations op);

    /** Goes back from this revision to the one before. */
    void downgrade(Operations op);
}
