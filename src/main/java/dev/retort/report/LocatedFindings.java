package dev.retort.report;

import dev.retort.diff.Against;
import dev.retort.diff.Difference;
import dev.retort.run.ChangedMigration;
import dev.retort.source.SourceLine;
import dev.retort.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a comparison found as findings with a place each, as tools that read code want them. */
final class LocatedFindings {

    /** How much a finding weighs. */
    enum Level {
        ERROR,
        WARNING
    }

    /**
     * One of them.
     *
     * @param rule what kind of finding it is, a word that stays
     * @param subject what differs, the same as long as it differs
     * @param file from the repository's root with slashes; the configuration's where nothing nearer is known
     */
    record Finding(String rule, Level level, String subject, String message, String file, long line) {}

    static final String DIFFERENCE = "entity-database-difference";
    static final String DRIFT = "drift";
    static final String CHANGED = "changed-migration";

    private final SourceTree sources;
    private final Path directory;
    private final Against found;
    private final Path root;

    /**
     * @param directory the project's, in which its configuration is
     * @param found what the entities were compared with
     */
    LocatedFindings(Path directory, Against found) {
        this.sources = SourceTree.of(directory);
        this.directory = directory;
        this.found = found;
        this.root = repository(directory);
    }

    private static Path repository(Path directory) {
        for (Path at = directory; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return directory;
    }

    List<Finding> of(List<Difference> differences, List<ChangedMigration> changed) {
        return Stream.concat(
                        differences.stream().map(this::finding),
                        changed.stream().map(this::finding))
                .toList();
    }

    private Finding finding(Difference difference) {
        SourceLine place = difference.origin().flatMap(sources::find).orElse(configuration());
        return new Finding(
                difference.isDrift() ? DRIFT : DIFFERENCE,
                difference.isDrift() ? Level.WARNING : Level.ERROR,
                difference.object(),
                difference.describe(found),
                relative(place.file()),
                place.line());
    }

    private Finding finding(ChangedMigration changed) {
        return new Finding(
                CHANGED,
                Level.ERROR,
                changed.revision().id(),
                "An applied migration means something else now: " + changed.describe(),
                relative(Path.of(changed.revision().location())),
                1);
    }

    private SourceLine configuration() {
        return new SourceLine(directory.resolve("retort.properties"), 1);
    }

    private String relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
