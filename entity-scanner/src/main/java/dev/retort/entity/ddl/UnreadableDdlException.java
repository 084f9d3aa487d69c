package dev.retort.entity.ddl;

/** A statement of Hibernate's that is not the SQL it should be; usually a mistake in {@code columnDefinition}. */
public final class UnreadableDdlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String statement;
    private final String expected;

    UnreadableDdlException(String statement, String expected) {
        super("Expected " + expected + " in: " + statement);
        this.statement = statement;
        this.expected = expected;
    }

    /** The statement as Hibernate wrote it. */
    public String statement() {
        return statement;
    }

    /** What should stand where. */
    public String expected() {
        return expected;
    }
}
