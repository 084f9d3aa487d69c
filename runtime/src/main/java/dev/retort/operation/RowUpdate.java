package dev.retort.operation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a back-fill makes of a table's rows, and how fast.
 *
 * @param assignments the columns that get a value, at least one
 * @param condition SQL; only rows for which it holds are changed
 * @param pace how fast; it is no part of what the update means
 */
public record RowUpdate(List<Assignment> assignments, Optional<String> condition, Pace pace) {

    /** @param expression SQL, in which the table's columns may stand */
    public record Assignment(String column, String expression) {}

    /**
     * How large the batches are, and how long nothing is done after each.
     *
     * @param batchRows how many rows one transaction visits at most
     * @param pause the least time between two batches
     * @param load the largest share of the time that batches may take: 1 where they follow each other at once
     */
    public record Pace(int batchRows, Duration pause, double load) {

        /** A thousand rows, without pauses. */
        public static final Pace DEFAULT = new Pace(1_000, Duration.ZERO, 1);

        public Pace {
            if (batchRows < 1 || pause.isNegative() || !(load > 0 && load <= 1)) {
                throw new IllegalArgumentException("A back-fill has batches of at least one row, pauses that are not"
                        + " negative, and a load between 0 and 1: " + batchRows + ", " + pause + ", " + load);
            }
        }

        /** How long to wait after a batch that took this time. */
        public Duration pauseAfter(Duration work) {
            Duration rest = Duration.ofNanos((long) (work.toNanos() * (1 - load) / load));
            return rest.compareTo(pause) > 0 ? rest : pause;
        }
    }

    public RowUpdate {
        assignments = List.copyOf(assignments);
    }

    /** One column's new value for all rows, as an SQL expression. */
    public static RowUpdate of(String column, String expression) {
        return new RowUpdate(List.of(new Assignment(column, expression)), Optional.empty(), Pace.DEFAULT);
    }

    /** One column more. */
    public RowUpdate set(String column, String expression) {
        List<Assignment> more = new ArrayList<>(assignments);
        more.add(new Assignment(column, expression));
        return new RowUpdate(more, condition, pace);
    }

    /** Only for rows that meet a condition when they are changed. */
    public RowUpdate where(String newCondition) {
        return new RowUpdate(assignments, Optional.of(newCondition), pace);
    }

    /** At most so many rows in one transaction. */
    public RowUpdate inBatchesOf(int rows) {
        return at(new Pace(rows, pace.pause(), pace.load()));
    }

    /** With a pause after each batch, in which no transaction is open. */
    public RowUpdate pausing(Duration pause) {
        return at(new Pace(pace.batchRows(), pause, pace.load()));
    }

    /** At work for this share of the time at most: {@code withLoad(0.25)} pauses three times as long as a batch took. */
    public RowUpdate withLoad(double share) {
        return at(new Pace(pace.batchRows(), pace.pause(), share));
    }

    private RowUpdate at(Pace newPace) {
        return new RowUpdate(assignments, condition, newPace);
    }

    /** The columns that get a value. */
    public List<String> columns() {
        return assignments.stream().map(Assignment::column).toList();
    }
}
