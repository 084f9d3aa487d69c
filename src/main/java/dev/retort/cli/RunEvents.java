package dev.retort.cli;

import dev.retort.report.EventReport;
import dev.retort.run.Blocker;
import dev.retort.run.LockHolder;
import dev.retort.run.MigrationFailedException;
import dev.retort.run.Progress;
import dev.retort.run.RunStep;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

/** Each event of a run as a JSON object on a line, for machines; a line for each migration on stdout as always. */
final class RunEvents extends RunProgress {

    private final PrintWriter events;
    private final Every every = new Every(Duration.ofSeconds(1));

    RunEvents(PrintWriter out, PrintWriter events) {
        super(out, line -> {}, ProgressView.NONE);
        this.events = events;
    }

    private synchronized void print(EventReport event) {
        events.println(event.line());
    }

    @Override
    public void waiting(LockHolder holder, Duration waited) {
        print(EventReport.of("waiting")
                .with(
                        "holder",
                        EventReport.session(
                                holder.pid(), holder.host(), holder.application(), holder.state(), holder.statement()))
                .with("waited_ms", waited.toMillis()));
    }

    @Override
    public void started(RunStep step) {
        super.started(step);
        print(EventReport.of("started", step));
    }

    @Override
    public void noticed(RunStep step, String text) {
        print(EventReport.of("noticed", step).with("text", text));
    }

    @Override
    public synchronized void progressed(RunStep step, Progress progress) {
        if (every.isTime(progress)) {
            print(EventReport.of("progress", step).with(progress));
        }
    }

    @Override
    public void blocked(RunStep step, String sql, List<Blocker> blockers) {
        print(EventReport.of("blocked", step)
                .with("statement", sql)
                .with(
                        "blockers",
                        blockers.stream()
                                .map(one -> EventReport.session(
                                        one.pid(), one.host(), one.application(), one.state(), one.statement()))
                                .toList()));
    }

    @Override
    public void retrying(RunStep step, int attempt, Duration pause, MigrationFailedException reason) {
        print(EventReport.of("retrying", step)
                .with("attempt", attempt + 1)
                .with("pause_ms", pause.toMillis())
                .with("reason", reason.problem().text()));
    }

    @Override
    public void finished(RunStep step, Duration duration) {
        print(EventReport.of("finished", step).with("duration_ms", duration.toMillis()));
        super.finished(step, duration);
    }
}
