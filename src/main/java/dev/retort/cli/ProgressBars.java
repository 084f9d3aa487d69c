package dev.retort.cli;

import dev.retort.report.Printable;
import dev.retort.run.Progress;
import dev.retort.run.RunStep;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar at a terminal, which is gone when its statement is over. */
final class ProgressBars implements ProgressView {

    private static final Duration LONG = Duration.ofSeconds(1);
    private static final int REDRAWN_MILLIS = 250;
    private static final int LONGEST_NAME = 40;

    private final PrintWriter terminal;
    private final int width;
    private Optional<ProgressBar> bar = Optional.empty();
    private String what = "";
    private volatile Optional<Duration> remaining = Optional.empty();

    /** @param width the columns of the terminal */
    ProgressBars(PrintWriter terminal, int width) {
        this.terminal = terminal;
        this.width = width;
    }

    @Override
    public synchronized void show(RunStep step, Progress progress) {
        if (progress.elapsed().compareTo(LONG) < 0) {
            return;
        }
        if (!progress.what().equals(what)) {
            clear();
            what = progress.what();
        }
        remaining = progress.remaining();
        ProgressBar present = bar.orElseGet(() -> begin(step, progress));
        bar = Optional.of(present);
        present.maxHint(progress.total().orElse(-1)); // which makes it one without an end
        present.stepTo(progress.done().orElse(0));
        present.setExtraMessage(Printable.of(progress.phase()));
    }

    private ProgressBar begin(RunStep step, Progress progress) {
        String name = step.revision().id() + ": " + Printable.of(progress.what());
        return new ProgressBarBuilder()
                .setTaskName(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 2) + " …" : name)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" " + progress.unit(), 1)
                .setUpdateIntervalMillis(REDRAWN_MILLIS)
                .setEtaFunction(state -> remaining)
                .setConsumer(new Line())
                .startsFrom(progress.done().orElse(0), progress.elapsed())
                .build();
    }

    @Override
    public synchronized void clear() {
        bar.ifPresent(drawn -> {
            drawn.close(); // which draws it for the last time
            new Line().clear();
        });
        bar = Optional.empty();
        what = "";
    }

    /** The terminal's last line. */
    private final class Line implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return width - 1;
        }

        @Override
        public void accept(String text) {
            terminal.print("\r" + text);
            terminal.flush();
        }

        @Override
        public void clear() {
            accept(" ".repeat(width - 1) + "\r");
        }

        @Override
        public void close() {
            terminal.flush();
        }
    }
}
