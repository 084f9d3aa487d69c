package dev.retort.run;

import dev.retort.environment.VersionChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Hears what a run does while it does it. */
public interface RunListener {

    /** A listener that ignores everything. */
    RunListener NONE = new RunListener() {};

    /** Another runner is at work; told when the wait begins, and again when that runner is at another statement. */
    default void waiting(LockHolder holder, Duration waited) {}

    /** A migration begins. */
    default void started(RunStep step) {}

    /** Something about a migration that a person should know: it goes on where it was interrupted, and the like. */
    default void noticed(RunStep step, String text) {}

    /** Something that takes long is so far; perhaps in a thread of its own. */
    default void progressed(RunStep step, Progress progress) {}

    /** A statement waits for locks of other sessions; told again when these change. In a thread of its own. */
    default void blocked(RunStep step, String sql, List<Blocker> blockers) {}

    /** A migration was not given a lock; it was rolled back and will be tried again. */
    default void retrying(RunStep step, int attempt, Duration pause, MigrationFailedException reason) {}

    /** A statement of a dry run was tried, or could not be. */
    default void tried(RunStep step, TriedStatement statement) {}

    /** The version table has changed, for a migration or a stamp; what this throws rolls it back. */
    default void versionChanged(VersionChange change, Connection connection) throws SQLException {}

    /** A migration is committed, its version row with it; in a dry run it is over and will be rolled back. */
    default void finished(RunStep step, Duration duration) {}
}
