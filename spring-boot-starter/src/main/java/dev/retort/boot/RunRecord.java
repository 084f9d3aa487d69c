package dev.retort.boot;

import dev.retort.run.Blocker;
import dev.retort.run.LockHolder;
import dev.retort.run.MigrationFailedException;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Logs what is run, and remembers how long it took. */
final class RunRecord implements RunListener {

    private static final Log LOG = LogFactory.getLog("dev.retort");

    private final Map<String, Duration> durations = new LinkedHashMap<>();

    /** How long each migration took that this process has applied, by revision. */
    synchronized Map<String, Duration> durations() {
        return Map.copyOf(durations);
    }

    @Override
    public void waiting(LockHolder holder, Duration waited) {
        LOG.info("another runner is at work; waiting for " + holder.describe());
    }

    @Override
    public void noticed(RunStep step, String text) {
        LOG.info(step.revision().id() + ": " + text);
    }

    @Override
    public void blocked(RunStep step, String sql, List<Blocker> blockers) {
        blockers.forEach(blocker -> LOG.warn(step.revision().id() + ": waiting for a lock of " + blocker.describe()));
    }

    @Override
    public void retrying(RunStep step, int attempt, Duration pause, MigrationFailedException reason) {
        LOG.warn(step.revision().id() + ": a lock was not given in time; rolled back, attempt " + (attempt + 1) + " in "
                + pause.toMillis() + " ms");
    }

    @Override
    public synchronized void finished(RunStep step, Duration duration) {
        durations.put(step.revision().id(), duration);
        LOG.info(step.title() + " (" + duration.toMillis() + " ms)");
    }
}
