package dev.retort.revision;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.util.Set;

/** The database is at a revision that no migration has. */
public final class UnknownDatabaseRevisionException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final String id;

    private UnknownDatabaseRevisionException(String id, String scripts) {
        super(Problem.of("The database is at revision '" + id + "', which no migration has")
                .where(scripts)
                .next("restore the migration's file (it may be on another branch)")
                .next("or, if the database is known to be at another revision: retort stamp --purge REVISION"));
        this.id = id;
    }

    /**
     * The revisions that a database is at, if all of them are known.
     *
     * @param where the migrations are, a line each
     * @throws UnknownDatabaseRevisionException if the graph lacks one
     */
    public static Set<String> refuse(Set<String> current, RevisionGraph graph, String where) {
        current.stream().filter(id -> !graph.contains(id)).findFirst().ifPresent(id -> {
            throw new UnknownDatabaseRevisionException(id, where);
        });
        return current;
    }

    /** The revision as the version table names it. */
    public String id() {
        return id;
    }
}
