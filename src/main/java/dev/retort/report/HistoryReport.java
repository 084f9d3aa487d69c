package dev.retort.report;

import dev.retort.history.HistoryEntry;
import dev.retort.history.MigrationChecksum;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was done to a database, as {@code history --applied} and {@code current -v} print it. */
public final class HistoryReport {

    private static final int SHOWN_DIGITS = 12;

    private HistoryReport() {}

    /** A line for each, below it what failed. */
    public static String text(List<HistoryEntry> entries, Paper paper) {
        return entries.stream().map(entry -> paper.fitted(line(entry, paper))).collect(Collectors.joining("\n"));
    }

    /** {@code 2026-11-21T10:15:00Z upgrade b2 done in 12 ms by app (root@web-1), checksum 1f2e…, Add rating}. */
    private static String line(HistoryEntry entry, Paper paper) {
        return entry.finished()
                        .map(OffsetDateTime::toInstant)
                        .map(at -> at.toString() + " ")
                        .orElse("")
                + entry.direction() + " "
                + paper.painted(Ink.REVISION, entry.revision().orElse("<base>")) + " "
                + paper.painted(entry.error().isPresent() ? Ink.WRONG : Ink.GOOD, entry.outcome())
                + entry.duration()
                        .map(length -> " in " + length.toMillis() + " ms")
                        .orElse("") + " by "
                + Printable.of(entry.databaseUser())
                + entry.osUser().map(user -> " (" + Printable.of(user) + ")").orElse("")
                + entry.checksum().map(HistoryReport::checksum).orElse("")
                + (entry.message().isEmpty() ? "" : ", " + Printable.of(entry.message()))
                + entry.error().map(HistoryReport::indented).orElse("");
    }

    private static String checksum(MigrationChecksum checksum) {
        return ", checksum " + checksum.value().substring(0, SHOWN_DIGITS);
    }

    private static String indented(String error) {
        return error.lines().map(line -> "\n    " + Printable.of(line)).collect(Collectors.joining());
    }

    /** The same for machines. */
    public static String json(List<HistoryEntry> entries) {
        return Json.of(entries.stream().map(HistoryReport::map).toList());
    }

    private static Map<String, Object> map(HistoryEntry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("revision", entry.revision().orElse(null));
        map.put("direction", entry.direction());
        map.put("message", entry.message());
        map.put("outcome", entry.outcome());
        map.put("error", entry.error().orElse(null));
        map.put("checksum", entry.checksum().map(MigrationChecksum::value).orElse(null));
        map.put(
                "checksumVersion",
                entry.checksum().map(MigrationChecksum::version).orElse(null));
        map.put("toolVersion", entry.toolVersion());
        map.put("databaseUser", entry.databaseUser());
        map.put("osUser", entry.osUser().orElse(null));
        map.put(
                "finished",
                entry.finished().map(at -> at.toInstant().toString()).orElse(null));
        map.put("durationMillis", entry.duration().map(Duration::toMillis).orElse(null));
        return map;
    }
}
