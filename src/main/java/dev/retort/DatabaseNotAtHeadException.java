package dev.retort;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.util.Collection;
import java.util.Set;

/** A comparison was asked for, and migrations are missing in the database. */
public final class DatabaseNotAtHeadException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> current;
    private final transient Set<String> wanted;

    DatabaseNotAtHeadException(String address, Collection<String> current, Collection<String> wanted) {
        super(Problem.of("The database is not at the head of the migrations")
                .where(address)
                .found(words(current))
                .wanted(words(wanted))
                .next(wanted.size() > 1 ? "retort upgrade heads" : "retort upgrade head"));
        this.current = Set.copyOf(current);
        this.wanted = Set.copyOf(wanted);
    }

    private static String words(Collection<String> ids) {
        return ids.isEmpty() ? "no revision" : String.join(", ", ids);
    }

    /** The revisions that the database is at. */
    public Set<String> current() {
        return current;
    }

    /** The revisions that it would have to be at. */
    public Set<String> wanted() {
        return wanted;
    }
}
