package dev.retort.cli;

import java.util.Locale;

/** How a list is printed. */
enum Format {
    TEXT,
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
