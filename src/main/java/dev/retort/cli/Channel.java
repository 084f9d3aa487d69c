package dev.retort.cli;

/** Where a command writes to. */
public enum Channel {
    /** Standard output. */
    RESULTS(1),
    /** Standard error: questions, progress, problems. */
    NOTES(2);

    private final int descriptor;

    Channel(int descriptor) {
        this.descriptor = descriptor;
    }

    /** The number that the operating system knows it by. */
    int descriptor() {
        return descriptor;
    }
}
