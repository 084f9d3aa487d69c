package dev.retort.run;

import dev.retort.history.Checksum;
import dev.retort.history.MigrationChecksum;
import dev.retort.migration.Migration;
import dev.retort.migration.NeedsConnectionException;
import dev.retort.migration.Operations;
import dev.retort.migration.Recorder;
import dev.retort.operation.Operation;
import dev.retort.postgres.OperationText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a migration means: the operations that it says without a database. Where it asks for the live connection, only
 * what it said before counts. A migration that says something else each time (a clock, a random number) has no checksum.
 */
public final class MigrationMeaning {

    private static final System.Logger LOG = System.getLogger(MigrationMeaning.class.getName());

    private MigrationMeaning() {}

    /**
     * The checksum of a migration's upgrade, if it has one.
     *
     * @param source the checksum of its source file, or empty
     */
    public static Optional<MigrationChecksum> checksum(Migration migration, String source) {
        Optional<String> first = checksum(migration::upgrade);
        return first.filter(value -> checksum(migration::upgrade).equals(first))
                .map(value -> new MigrationChecksum(value, OperationText.VERSION, source));
    }

    /** Whether it says the same each time. */
    static boolean isStable(Consumer<Operations> migration) {
        Optional<String> first = checksum(migration);
        return first.isPresent() && checksum(migration).equals(first);
    }

    private static Optional<String> checksum(Consumer<Operations> migration) {
        Recorder recorder = new Recorder();
        try {
            migration.accept(recorder);
        } catch (NeedsConnectionException dataWork) {
            return Optional.of(checksum(recorder.operations()));
        } catch (RuntimeException failing) { // its run will say so
            LOG.log(System.Logger.Level.DEBUG, "a migration cannot be recorded", failing);
            return Optional.empty();
        }
        return Optional.of(checksum(recorder.operations()));
    }

    /** The checksum of some operations in their order. */
    public static String checksum(List<Operation> operations) {
        String checksum = Checksum.chained(Checksum.START, "");
        for (Operation operation : operations) {
            checksum = Checksum.chained(checksum, OperationText.of(operation));
        }
        return checksum;
    }
}
