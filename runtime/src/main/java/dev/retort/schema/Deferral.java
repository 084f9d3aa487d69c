package dev.retort.schema;

/** When a constraint is checked. */
public enum Deferral {
    NOT_DEFERRABLE(""),
    INITIALLY_IMMEDIATE(" DEFERRABLE"),
    INITIALLY_DEFERRED(" DEFERRABLE INITIALLY DEFERRED");

    private final String clause;

    Deferral(String clause) {
        this.clause = clause;
    }

    /** The SQL clause with a space before it; empty for the default. */
    public String clause() {
        return clause;
    }
}
