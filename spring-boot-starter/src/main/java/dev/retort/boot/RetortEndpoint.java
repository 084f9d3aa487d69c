package dev.retort.boot;

import dev.retort.application.ApplicationDatabase;
import dev.retort.history.HistoryEntry;
import dev.retort.revision.Current;
import dev.retort.revision.RevisionNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** {@code /actuator/retort}: where the database is, what it lacks, and what was done to it. */
@Endpoint(id = "retort")
public final class RetortEndpoint {

    private final Supplier<ApplicationDatabase> database;

    RetortEndpoint(Supplier<ApplicationDatabase> database) {
        this.database = database;
    }

    /**
     * The answer.
     *
     * @param database the address, without a password
     * @param current the revisions that the database is at
     * @param pending what it lacks, in the order of an upgrade
     * @param history what was done to it, the newest first
     */
    public record Report(String database, List<Entry> current, List<Entry> pending, List<Done> history) {}

    /** A revision. */
    public record Entry(String revision, String message) {

        static Entry of(RevisionNode revision) {
            return new Entry(revision.id(), revision.message());
        }
    }

    /** A row of the history; what is not known is null. */
    public record Done(
            String revision,
            String direction,
            String message,
            String outcome,
            String error,
            String by,
            String finished,
            Long durationMillis) {

        static Done of(HistoryEntry entry) {
            return new Done(
                    entry.revision().orElse(null),
                    entry.direction(),
                    entry.message(),
                    entry.outcome(),
                    entry.error().orElse(null),
                    entry.osUser().orElse(entry.databaseUser()),
                    entry.finished().map(at -> at.toInstant().toString()).orElse(null),
                    entry.duration().map(Duration::toMillis).orElse(null));
        }
    }

    @ReadOperation
    public Report report() {
        ApplicationDatabase asked = database.get();
        Current current = asked.current();
        return new Report(
                current.address(),
                current.revisions().stream()
                        .map(entry -> Entry.of(entry.revision()))
                        .toList(),
                current.pending().stream().map(Entry::of).toList(),
                asked.history().stream().map(Done::of).toList());
    }
}
