package dev.retort.history;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a migration stands that has left its transaction and is not at its end.
 *
 * @param revision the migration
 * @param direction {@code upgrade} or {@code downgrade}
 * @param step the operation's number in the migration, from 1; all before it are in the database
 * @param state what is known of the operation itself
 * @param checksum over all operations that are in the database
 * @param statement the beginning of its SQL, for people
 * @param started when, by the server's clock
 * @param backfill how far it is, where it is a back-fill
 */
public record LedgerStep(
        String revision,
        String direction,
        int step,
        State state,
        String checksum,
        String statement,
        OffsetDateTime started,
        Optional<BackfillPlace> backfill) {

    /** What is known of a step. */
    public enum State {
        /** Nothing of it is in the database. */
        PENDING,
        /** It was sent to the server outside of a transaction; all, a part, or nothing of it may be in the database. */
        RUNNING,
        /** It is in the database. */
        DONE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** How many operations are in the database for sure. */
    public int done() {
        return state == State.DONE ? step : step - 1;
    }

    /** The step on a line: {@code upgrade of b2 stands at step 3 (running since …): CREATE INDEX …}. */
    public String describe() {
        return direction + " of " + revision + " stands at step " + step + " (" + state.word() + ", "
                + started.withNano(0) + "): " + statement
                + backfill.map(place -> "; " + place.describe()).orElse("");
    }
}
