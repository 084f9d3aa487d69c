package dev.retort.accept;

import dev.retort.diff.Difference;
import dev.retort.diff.SchemaDiff;
import java.util.List;

/**
 * A comparison after the accepted differences have been taken out.
 *
 * @param diff what is left to be mended
 * @param accepted differences that the file accepts today
 * @param stale what the file accepts and no longer differs in that way, in words
 * @param expired differences that were accepted until a day that is over; they count again
 */
public record Judgement(SchemaDiff diff, List<Difference> accepted, List<String> stale, List<Difference> expired) {

    public Judgement {
        accepted = List.copyOf(accepted);
        stale = List.copyOf(stale);
        expired = List.copyOf(expired);
    }

    /** The same without a word about what is stale: something else than the database was compared. */
    public Judgement withoutStale() {
        return new Judgement(diff, accepted, List.of(), expired);
    }

    /** A comparison of which nothing is accepted. */
    public static Judgement of(SchemaDiff diff) {
        return new Judgement(diff, List.of(), List.of(), List.of());
    }
}
