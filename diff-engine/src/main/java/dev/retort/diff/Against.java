package dev.retort.diff;

import java.util.Locale;

/** What entities are compared with. */
public enum Against {
    /** The configured database as it is. */
    LIVE("the database", "migration"),

    /** What the migrations make of an empty database. */
    MIGRATIONS("the migrations", "operation");

    private final String words;
    private final String creator;

    Against(String words, String creator) {
        this.words = words;
        this.creator = creator;
    }

    /** Which side it is, in a sentence: {@code the database}. */
    public String words() {
        return words;
    }

    /** What drift there was not created by: what Retort can read and did not find it in. */
    public String creator() {
        return creator;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
