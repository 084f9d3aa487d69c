package dev.retort.history;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One row of the history: what was done to the database, or failed.
 *
 * @param revision the migration; none for a stamp of the base
 * @param direction {@code upgrade}, {@code downgrade} or {@code stamp}
 * @param message what the migration says of itself
 * @param checksum what it meant, where that is known
 * @param toolVersion the version of Retort
 * @param databaseUser as whom the session was opened; the server fills it in
 * @param osUser {@code user@host} of the process; none for a script
 * @param finished when it ended; the server fills it in
 * @param duration how long it took; none for a script
 * @param error why it failed; none where it did not
 */
public record HistoryEntry(
        Optional<String> revision,
        String direction,
        String message,
        Optional<MigrationChecksum> checksum,
        String toolVersion,
        String databaseUser,
        Optional<String> osUser,
        Optional<OffsetDateTime> finished,
        Optional<Duration> duration,
        Optional<String> error) {

    public static final String DONE = "done";
    public static final String FAILED = "failed";
    public static final String STAMP = "stamp";

    /** An entry that is to be written. */
    public static HistoryEntry of(
            Optional<String> revision, String direction, String message, Optional<MigrationChecksum> checksum) {
        return new HistoryEntry(
                revision,
                direction,
                message,
                checksum,
                ToolVersion.current(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The entries of a stamp: one for each revision, or one without a revision for the base.
     *
     * @param messages what a revision says of itself
     */
    public static List<HistoryEntry> stamps(Collection<String> revisions, UnaryOperator<String> messages) {
        return revisions.isEmpty()
                ? List.of(of(Optional.empty(), STAMP, "", Optional.empty()))
                : revisions.stream()
                        .sorted()
                        .map(id -> of(Optional.of(id), STAMP, messages.apply(id), Optional.empty()))
                        .toList();
    }

    /** The entry of this process: who runs it, and how long it took. */
    public HistoryEntry by(String newOsUser, Duration newDuration) {
        return new HistoryEntry(
                revision,
                direction,
                message,
                checksum,
                toolVersion,
                databaseUser,
                Optional.of(newOsUser),
                finished,
                Optional.of(newDuration),
                error);
    }

    /** The entry of something that failed. */
    public HistoryEntry failed(String newError) {
        return new HistoryEntry(
                revision,
                direction,
                message,
                checksum,
                toolVersion,
                databaseUser,
                osUser,
                finished,
                duration,
                Optional.of(newError));
    }

    /** {@code done} or {@code failed}. */
    public String outcome() {
        return error.isPresent() ? FAILED : DONE;
    }
}
