package dev.retort;

import dev.retort.environment.VersionChange;
import dev.retort.hooks.ProjectEnvironment;
import dev.retort.run.Blocker;
import dev.retort.run.LockHolder;
import dev.retort.run.MigrationFailedException;
import dev.retort.run.Progress;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import dev.retort.run.TriedStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Tells the project's own class what it may still refuse, and another listener everything. */
final class EnvironmentListener implements RunListener {

    private final ProjectEnvironment environment;
    private final RunListener next;

    EnvironmentListener(ProjectEnvironment environment, RunListener next) {
        this.environment = environment;
        this.next = next;
    }

    @Override
    public void waiting(LockHolder holder, Duration waited) {
        next.waiting(holder, waited);
    }

    @Override
    public void noticed(RunStep step, String text) {
        next.noticed(step, text);
    }

    @Override
    public void blocked(RunStep step, String sql, List<Blocker> blockers) {
        next.blocked(step, sql, blockers);
    }

    @Override
    public void progressed(RunStep step, Progress progress) {
        next.progressed(step, progress);
    }

    @Override
    public void retrying(RunStep step, int attempt, Duration pause, MigrationFailedException reason) {
        next.retrying(step, attempt, pause, reason);
    }

    @Override
    public void started(RunStep step) {
        next.started(step);
    }

    @Override
    public void tried(RunStep step, TriedStatement statement) {
        next.tried(step, statement);
    }

    @Override
    public void versionChanged(VersionChange change, Connection connection) throws SQLException {
        environment.versionChanged(change, connection);
        next.versionChanged(change, connection);
    }

    @Override
    public void finished(RunStep step, Duration duration) {
        next.finished(step, duration);
    }
}
