package dev.retort.run;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.Set;

/**
 * One migration to run.
 *
 * @param migration an instance of the revision's class
 * @param source the checksum of its source file, or empty
 */
public record RunStep(RevisionNode revision, Direction direction, Migration migration, String source) {

    /** A migration whose source file is not known. */
    public RunStep(RevisionNode revision, Direction direction, Migration migration) {
        this(revision, direction, migration, "");
    }

    /** What the step does, on one line: {@code upgrade a1 -> b2, Add rating}. */
    public String title() {
        String before = revision.downRevisions().isEmpty() ? "<base>" : String.join(", ", revision.downRevisions());
        String way = direction == Direction.UPGRADE ? before + " -> " + revision.id() : revision.id() + " -> " + before;
        return direction.word() + " " + way + ", " + revision.message();
    }

    /** The heads of the database once this step is done on top of these. */
    public Set<String> headsAfter(RevisionGraph graph, Set<String> before) {
        return direction == Direction.UPGRADE
                ? graph.headsAfter(before, revision)
                : graph.headsBefore(before, revision);
    }

    void run(Operations operations) {
        if (direction == Direction.UPGRADE) {
            migration.upgrade(operations);
        } else {
            migration.downgrade(operations);
        }
    }
}
