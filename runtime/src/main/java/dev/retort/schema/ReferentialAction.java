package dev.retort.schema;

/** What a foreign key does with its rows when the referenced row goes or changes. */
public enum ReferentialAction {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT;

    /** The SQL words. */
    public String sql() {
        return name().replace('_', ' ');
    }
}
