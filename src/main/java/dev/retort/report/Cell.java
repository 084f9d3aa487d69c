package dev.retort.report;

/**
 * A part of a line that may stand below others.
 *
 * @param apart what is between it and the part before in a line
 * @param aligned what is there in a table
 */
record Cell(String apart, String aligned, String text) {

    /** One that needs nothing before it. */
    static Cell of(String text) {
        return new Cell("", "", text);
    }

    /** One that is set off by spaces in a table. */
    Cell(String apart, String text) {
        this(apart, "  ", text);
    }

    String inLine() {
        return apart + text;
    }

    String inTable() {
        return aligned + text;
    }
}
