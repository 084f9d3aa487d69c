package dev.retort.benchmark;

/**
 * One run of a command.
 *
 * @param nanoseconds from its start to its end
 * @param peakKibibytes the most memory that it held, or {@link PeakMemory#UNKNOWN}
 * @param output what it printed
 */
record Measurement(long nanoseconds, long peakKibibytes, String output) {}
