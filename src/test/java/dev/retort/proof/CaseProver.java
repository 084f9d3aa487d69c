package dev.retort.proof;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Proves cases with the Hibernate of its own class loader. A line of Hibernate has a class of its own of this name, so
 * that others know it by types of the JDK only.
 */
public final class CaseProver implements Consumer<Path>, Closeable {

    /**
     * Proves the case in the folder.
     *
     * @throws AssertionError with all findings
     */
    @Override
    public void accept(Path folder) {
        ProofCase proofCase = ProofCase.load(folder);
        Proof.of(proofCase).throwIfAny(proofCase.name());
    }

    /** Drops the databases that the cases used. */
    @Override
    public void close() {
        WorkDatabase.dropAll();
    }
}
