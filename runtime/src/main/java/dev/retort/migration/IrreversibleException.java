package dev.retort.migration;

/**
 * A migration cannot be taken back, and says so: thrown by its {@code downgrade}.
 *
 * <pre>{@code
 * @Override
 * public void downgrade(Operations op) {
 *     throw new IrreversibleException("the names are merged");
 * }
 * }</pre>
 */
public final class IrreversibleException extends UnsupportedOperationException {

    private static final long serialVersionUID = 1L;

    /** @param reason why, for whoever tries */
    public IrreversibleException(String reason) {
        super(reason);
    }
}
