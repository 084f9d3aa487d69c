package dev.retort.schema;

import java.util.OptionalLong;

/**
 * The numbering of a sequence or identity column.
 *
 * @param start first value
 * @param increment step, negative for a descending sequence; never 0
 * @param minValue lowest value, empty for the data type's own
 * @param maxValue highest value, empty for the data type's own
 * @param cache values that one session takes at a time
 * @param cycle whether it starts over at its end
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
 */
public record SequenceOptions(
        long start, long increment, OptionalLong minValue, OptionalLong maxValue, long cache, boolean cycle) {

    public static final SequenceOptions DEFAULT =
            new SequenceOptions(1, 1, OptionalLong.empty(), OptionalLong.empty(), 1, false);

    public SequenceOptions {
        if (increment == 0) {
            throw new IllegalArgumentException("A sequence's increment cannot be 0");
        }
    }

    /** Default numbering but for the start and the step. */
    public static SequenceOptions of(long start, long increment) {
        return new SequenceOptions(start, increment, OptionalLong.empty(), OptionalLong.empty(), 1, false);
    }

    public SequenceOptions startWith(long value) {
        return new SequenceOptions(value, increment, minValue, maxValue, cache, cycle);
    }

    public SequenceOptions incrementBy(long value) {
        return new SequenceOptions(start, value, minValue, maxValue, cache, cycle);
    }

    public SequenceOptions minValue(long value) {
        return new SequenceOptions(start, increment, OptionalLong.of(value), maxValue, cache, cycle);
    }

    public SequenceOptions maxValue(long value) {
        return new SequenceOptions(start, increment, minValue, OptionalLong.of(value), cache, cycle);
    }

    public SequenceOptions cache(long value) {
        return new SequenceOptions(start, increment, minValue, maxValue, value, cycle);
    }

    public SequenceOptions cycled() {
        return new SequenceOptions(start, increment, minValue, maxValue, cache, true);
    }
}
