package dev.retort.schema;

/**
 * How an identity column numbers its rows.
 *
 * @param always {@code GENERATED ALWAYS} (an INSERT cannot choose the value) rather than {@code BY DEFAULT}
 * @param options the numbering
 * @see <a href="https://www.postgresql.org/docs/current/ddl-identity-columns.html">Identity columns</a>
 */
public record Identity(boolean always, SequenceOptions options) {

    public static final Identity BY_DEFAULT = new Identity(false, SequenceOptions.DEFAULT);
    public static final Identity ALWAYS = new Identity(true, SequenceOptions.DEFAULT);
}
