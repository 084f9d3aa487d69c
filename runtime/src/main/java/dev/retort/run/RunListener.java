package dev.retort.run;

import dev.retort.environment.VersionChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Hears what a run does while it does it. */
public interface RunListener {

    /** A listener that ignores everything. */
    RunListener NONE = new RunListener() {};

    /** A migration begins. */
    default void started(RunStep step) {}

    /** A statement of a dry run was tried, or could not be. */
    default void tried(RunStep step, TriedStatement statement) {}

    /** The version table has changed, for a migration or a stamp; what this throws rolls it back. */
    default void versionChanged(VersionChange change, Connection connection) throws SQLException {}

    /** A migration is committed, its version row with it; in a dry run it is over and will be rolled back. */
    default void finished(RunStep step, Duration duration) {}
}
