package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.UnknownDatabaseRevisionException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The migrations of a project or an application: their graph at once, instances of their classes when someone asks. */
public interface MigrationSet {

    RevisionGraph graph();

    /** The revisions with instances of their classes, in the same order. */
    List<RunStep> steps(List<RevisionNode> revisions, Direction direction);

    /** The checksum of a revision's source file; empty where that is not known. */
    String sourceChecksum(RevisionNode revision);

    /** Whether a revision says what a database had before its history began. */
    boolean isBaseline(RevisionNode revision);

    /** Where they are, for messages; a line for each place. */
    String where();

    /** What cannot be done since there is none of them, with where they were looked for and what may be wrong there. */
    Problem missing(String what);

    /**
     * The revisions that a database is at, if there is a migration of each.
     *
     * @throws UnknownDatabaseRevisionException if there is not
     */
    default Set<String> requireKnown(Set<String> current) {
        current.stream().filter(id -> !graph().contains(id)).findFirst().ifPresent(id -> {
            throw new UnknownDatabaseRevisionException(id, unknown(id));
        });
        return current;
    }

    private Problem unknown(String id) {
        return graph().revisions().isEmpty()
                ? missing("The database is at revision '" + id + "', and there is no migration")
                : Problem.of("The database is at revision '" + id + "', which no migration has")
                        .where(where())
                        .next("restore the migration's file (it may be on another branch)")
                        .next("or, if the database is known to be at another revision: retort stamp --purge REVISION");
    }

    /**
     * Refuses to go anywhere but to the base where there is no migration: what is lost must not look like what is done.
     *
     * @param targets symbols, as they were given
     */
    default void requireFor(Collection<String> targets) {
        if (graph().revisions().isEmpty() && !Set.of("base").containsAll(targets)) {
            throw new UsageException(missing("There is no migration")
                    .next("or, in a new project: retort revision --autogenerate -m TEXT writes the first one"));
        }
    }
}
