package dev.retort.accept;

import dev.retort.diff.Difference;
import dev.retort.diff.SchemaDiff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The differences between entities and database that a project accepts, from the file {@code retort-accepted.json}
 * beside its configuration.
 */
public final class AcceptedDifferences {

    /** The file's name. */
    public static final String FILE_NAME = "retort-accepted.json";

    private final Path file;
    private final List<Acceptance> acceptances;

    private AcceptedDifferences(Path file, List<Acceptance> acceptances) {
        this.file = file;
        this.acceptances = List.copyOf(acceptances);
    }

    /**
     * Reads the file of a project; without one nothing is accepted.
     *
     * @throws dev.retort.problem.UsageException if it cannot be understood
     */
    public static AcceptedDifferences read(Path directory) {
        Path file = directory.resolve(FILE_NAME);
        return new AcceptedDifferences(file, Files.exists(file) ? AcceptanceFile.read(file) : List.of());
    }

    /** Takes out of a comparison what is accepted on a day. */
    public Judgement judge(SchemaDiff diff, LocalDate today) {
        List<Difference> accepted = new ArrayList<>();
        List<Difference> expired = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        for (Acceptance acceptance : acceptances) {
            List<Difference> matching =
                    diff.differences().stream().filter(acceptance::isFor).toList();
            (acceptance.isOver(today) ? expired : accepted).addAll(matching);
            if (matching.isEmpty()) {
                stale.add(acceptance.object());
            }
        }
        return new Judgement(diff.keeping(difference -> !accepted.contains(difference)), accepted, stale, expired);
    }

    /**
     * Accepts what still differs, for one reason, and forgets what no longer differs in the accepted way.
     *
     * @param until the last day; empty for ever
     */
    public AcceptedDifferences with(SchemaDiff diff, String reason, Optional<LocalDate> until, LocalDate today) {
        List<Acceptance> all = new ArrayList<>(acceptances.stream()
                .filter(acceptance ->
                        !acceptance.isOver(today) && diff.differences().stream().anyMatch(acceptance::isFor))
                .toList());
        judge(diff, today)
                .diff()
                .differences()
                .forEach(difference -> all.add(Acceptance.of(difference, reason, until)));
        return new AcceptedDifferences(file, all);
    }

    /** Writes the file, whole or not at all. */
    public void write() {
        AcceptanceFile.write(file, acceptances);
    }

    /** Where they are kept. */
    public Path file() {
        return file;
    }

    /** How many differences are accepted. */
    public int size() {
        return acceptances.size();
    }
}
