package dev.retort.benchmark;

import java.util.List;
import java.util.function.ToLongFunction;

/** Several runs of the same command. */
record Series(List<Measurement> runs) {

    Series {
        runs = List.copyOf(runs);
    }

    double medianSeconds() {
        return median(Measurement::nanoseconds) / 1e9;
    }

    double leastSeconds() {
        return runs.stream().mapToLong(Measurement::nanoseconds).min().orElseThrow() / 1e9;
    }

    /** The largest peak of all runs in kibibytes, or {@link PeakMemory#UNKNOWN}. */
    long peakKibibytes() {
        return runs.stream().mapToLong(Measurement::peakKibibytes).max().orElseThrow();
    }

    /** The middle value; of an even number, the mean of the two in the middle. */
    double median(ToLongFunction<Measurement> value) {
        long[] sorted = runs.stream().mapToLong(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
